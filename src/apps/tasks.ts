import { createReadStream, existsSync } from "node:fs";
import { basename } from "node:path";
import { SingleBar, Presets } from "cli-progress";
import { catalogue, clockAt, day, isDay } from "#kernel";
import { accountActor, createAccount, resetPassword, systemActor, verifyAudit, withActor, type Role } from "#access";
import { declaredIndicators, recount, verifyIndicators } from "#engines";
import { submissionDetail, submitBytes } from "#exchange";
import { ensureDatabase, readConfig, runningEmbedded } from "#platform";
import { openWorld, prepareDatabase, type World } from "./compose.ts";
import { startWork } from "./worker.ts";

const say = (text: string): void => void process.stdout.write(`${text}\n`);
export const errors = catalogue("apps.cli", {
  noFile: { code: "CL-0001", status: 422, says: "没有找到文件 {file}。", remedy: "核对路径后再试。" },
  badDay: { code: "CL-0002", status: 422, says: "“{day}”不是日期。", remedy: "写成 2025-05-31 这样的日期。" },
  noAgent: { code: "CL-0003", status: 422, says: "没有叫“{asked}”的危害因素。", remedy: "写名称、国家交换编码、CAS 号或拼音再试。" },
  manyAgents: { code: "CL-0004", status: 422, says: "“{asked}”有好几种：{names}。", remedy: "写全名称或编码再试。" },
  noTable: { code: "CL-0005", status: 422, says: "没有写要判定的表格。", remedy: "写上 .xlsx 或 .csv 文件，或用 --template 取模板。" },
  freezeWhat: {
    code: "CL-0007",
    status: 422,
    says: "看不懂要冻结或解冻什么：“{what}”。",
    remedy: "写 account 用户名、organisation 机构、key 密钥编号、exports 或 exchange（后两种不带对象）。",
  },
  outKind: { code: "CL-0006", status: 422, says: "不能写成 {file}。", remedy: "文件名以 .xlsx 或 .csv 结尾。" },
});

/** Opens the installation for one command, beside the running platform where it runs. */
export const inWorld = async <T>(fn: (world: World) => Promise<T>): Promise<T> => {
  const config = readConfig();
  const running = config.databaseUrl === undefined ? runningEmbedded(config.dataDir, config.secret) : undefined;
  const world = await openWorld(
    config,
    running === undefined ? {} : { adminUrl: await ensureDatabase(running, "zhikang"), migrate: false },
  );
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

export const importFile = (file: string, options: { as: string; kind?: string }): Promise<void> => {
  if (!existsSync(file)) throw errors.noFile({ file });
  return take(file, options);
};

const take = (file: string, options: { as: string; kind?: string }): Promise<void> =>
  inWorld(async (world) => {
    const actor = await accountActor(world.db, options.as);
    const tools = { db: world.db, clock: world.clock, actor };
    const receipt = await submitBytes(tools, { bytes: createReadStream(file), name: basename(file), kind: options.kind });
    const read = () => withActor(world.db, world.clock, actor, (ctx) => submissionDetail(ctx, receipt.submissionId));
    say(`回执 ${receipt.receiptNo}（${receipt.bytes.toLocaleString("zh-CN")} 字节）`);
    const stop = await startWork(world, { schedule: false });
    const bar = new SingleBar(
      { format: "  {bar} 已读 {value} 行　接受 {accepted}　挂起 {held}　退回 {refused}", hideCursor: true },
      Presets.shades_classic,
    );
    bar.start(1, 0, { accepted: 0, held: 0, refused: 0 });
    let progress = await read();
    while (progress.state === "received" || progress.state === "running") {
      await new Promise((resolve) => setTimeout(resolve, 300));
      progress = await read();
      bar.setTotal(Math.max(1, progress.linesRead));
      bar.update(progress.linesRead, { accepted: progress.accepted, held: progress.held, refused: progress.refused });
    }
    bar.stop();
    await stop();
    say(`接受 ${progress.accepted}，挂起 ${progress.held}，退回 ${progress.refused}，未读 ${progress.unread}`);
    for (const cause of progress.causes) say(`  ${cause.code}　${cause.lines} 行　${cause.sentence}${cause.remedy}`);
    if (progress.failure) say(`${progress.failure.says}${progress.failure.remedy}（${progress.failure.code}）`);
    if (progress.state === "failed" || progress.refused > 0) process.exitCode = 3;
  });

export const indicatorsRecount = (options: { asOf?: string }): Promise<void> =>
  inWorld(async (world) => {
    if (options.asOf !== undefined && !isDay(options.asOf)) throw errors.badDay({ day: options.asOf });
    const on = options.asOf === undefined ? world.clock.today() : day(options.asOf);
    const found = await verifyIndicators(world.db, clockAt(on));
    for (const one of found) say(`  ${one.indicatorId}　事实 ${one.facts} 条、汇总 ${one.figures} 个与重算不一致`);
    if (found.length > 0) {
      const mended = await world.db.asWorker((tx) => recount(tx, on, world.clock.now()));
      say(`已按台账改正：事实 ${mended.facts} 条、汇总 ${mended.figures} 个。`);
      process.exitCode = 1;
    } else say(`${declaredIndicators().length} 项指标全量重算，与在用的数一致。`);
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
      createAccount(
        { tx, clock: world.clock, actor: systemActor },
        { username, displayName: options.name, organisationId: options.organisation, roles: options.role as Role[] },
      ),
    );
    say(`账号 ${username} 已建立，首次口令：${made.password}（只显示这一次，首次登录须修改）`);
  });

export const resetUser = (username: string): Promise<void> =>
  inWorld(async (world) => {
    const made = await world.db.asWorker((tx) => resetPassword({ tx, clock: world.clock, actor: systemActor }, username));
    say(`账号 ${username} 的新口令：${made.password}（只显示这一次，登录后须修改）`);
  });
