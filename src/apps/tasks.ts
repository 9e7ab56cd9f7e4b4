import { createReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import { SingleBar, Presets } from "cli-progress";
import { catalogue, day } from "#kernel";
import { accountActor, createAccount, resetPassword, systemActor, verifyAudit, type Role } from "#access";
import { recountIndicators } from "#engines";
import { submit, submissionProgress } from "#exchange";
import { readConfig } from "#platform";
import { openWorld, prepareDatabase, type World } from "./compose.ts";
import { startWork } from "./worker.ts";

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const errors = catalogue("apps.cli", {
  noFile: { code: "CL-0001", status: 422, says: "没有找到文件 {file}。", remedy: "核对路径后再试。" },
});

const inWorld = async <T>(fn: (world: World) => Promise<T>): Promise<T> => {
  const world = await openWorld(readConfig());
  try {
    return await fn(world);
  } finally {
    await world.close();
  }
};

export const runMigrations = (): Promise<void> =>
  inWorld(async (world) => {
    await prepareDatabase(world.adminUrl, world.config.secret, (name) => say(`  ${name}`));
    say("数据结构已是最新。");
  });

export const importFile = async (file: string, options: { as: string; kind?: string }): Promise<void> =>
  inWorld(async (world) => {
    let size = 0;
    try {
      size = statSync(file).size;
    } catch {
      throw errors.noFile({ file });
    }
    const actor = await accountActor(world.db, options.as);
    const receipt = await submit(world, actor, { fileName: basename(file), ...(options.kind ? { kind: options.kind } : {}), bytes: createReadStream(file) });
    say(`回执 ${receipt.receiptNo}（${size.toLocaleString("zh-CN")} 字节）`);
    const stop = await startWork(world, { schedule: false });
    const bar = new SingleBar({ format: "  {bar} 已读 {value} 行　接受 {accepted}　挂起 {held}　退回 {refused}", hideCursor: true }, Presets.shades_classic);
    bar.start(1, 0, { accepted: 0, held: 0, refused: 0 });
    let progress = await submissionProgress(world, actor, receipt.submissionId);
    while (progress.state === "received" || progress.state === "running") {
      await new Promise((resolve) => setTimeout(resolve, 300));
      progress = await submissionProgress(world, actor, receipt.submissionId);
      bar.setTotal(Math.max(1, progress.linesRead));
      bar.update(progress.linesRead, { accepted: progress.accepted, held: progress.held, refused: progress.refused });
    }
    bar.stop();
    await stop();
    say(`接受 ${progress.accepted}，挂起 ${progress.held}，退回 ${progress.refused}，未读 ${progress.unread}`);
    for (const cause of progress.causes) say(`  ${cause.code}　${cause.lines} 行　${cause.sentence}${cause.remedy}`);
    if (progress.state === "failed" || progress.refused > 0) process.exitCode = 3;
  });

export const indicatorsRecount = (options: { asOf?: string }): Promise<void> =>
  inWorld(async (world) => {
    const outcome = await recountIndicators(world.db, world.clock, options.asOf ? day(options.asOf) : undefined);
    say(`重算 ${outcome.indicators} 项指标、${outcome.facts} 条事实，与在用的数不一致 ${outcome.differences} 条。`);
    if (outcome.differences > 0) process.exitCode = 1;
  });

export const verifyAuditChain = (): Promise<void> =>
  inWorld(async (world) => {
    const verdict = await world.db.asWorker((tx) => verifyAudit(tx));
    if (verdict.sound) say(`留痕链完整，共 ${verdict.entries} 条。`);
    else {
      say(`留痕链从第 ${verdict.brokenAt} 条起对不上：${verdict.reason}`);
      process.exitCode = 1;
    }
  });

export const loadDemonstration = (): Promise<void> =>
  inWorld(async (world) => {
    const { ensureDemonstration } = await import("./demonstration.ts");
    const demo = await ensureDemonstration(world, say);
    say(`演示地区已载入，共 ${demo.accounts.length} 个账号，口令均为 ${demo.password}`);
  });

export const addUser = (username: string, options: { name: string; organisation: string; role: string[] }): Promise<void> =>
  inWorld(async (world) => {
    const made = await world.db.asWorker((tx) =>
      createAccount({ tx, clock: world.clock, actor: systemActor }, { username, displayName: options.name, organisationId: options.organisation, roles: options.role as Role[] }),
    );
    say(`账号 ${username} 已建立，首次口令：${made.password}（只显示这一次，首次登录须修改）`);
  });

export const resetUser = (username: string): Promise<void> =>
  inWorld(async (world) => {
    const made = await world.db.asWorker((tx) => resetPassword({ tx, clock: world.clock, actor: systemActor }, username));
    say(`账号 ${username} 的新口令：${made.password}（只显示这一次，登录后须修改）`);
  });

