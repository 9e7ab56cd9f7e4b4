import { freeze, freezeKinds, freezeWords, listFreezes, systemActor, thawSubject, type FreezeKind } from "#access";
import { say } from "./print.ts";
import { errors, inWorld } from "./tasks.ts";
import type { World } from "./compose.ts";

const kindOf = (what: string, subject: string | undefined): FreezeKind => {
  const kind = freezeKinds.find((k) => k === what);
  const whole = kind === "exports" || kind === "exchange";
  if (!kind || whole !== (subject === undefined)) throw errors.freezeWhat({ what: [what, subject].filter(Boolean).join(" ") });
  return kind;
};
const asSystem = <T>(world: World, fn: (ctx: Parameters<typeof freeze>[0]) => Promise<T>): Promise<T> =>
  world.db.asWorker((tx) => fn({ tx, clock: world.clock, actor: { ...systemActor, name: "命令行" } }));

/** `zhikang freeze` */
export const freezeNow = (what: string, subject: string | undefined, options: { reason: string }): Promise<void> => {
  const kind = kindOf(what, subject);
  return inWorld(async (world) => {
    const made = await asSystem(world, (ctx) => freeze(ctx, { kind, subject, reason: options.reason }));
    say(`已冻结：${freezeWords[kind]}${subject === undefined ? "" : ` ${made.subjectName}`}，下一次请求起生效。`);
  });
};

/** `zhikang thaw` */
export const thawNow = (what: string, subject: string | undefined, options: { reason: string }): Promise<void> => {
  const kind = kindOf(what, subject);
  return inWorld(async (world) => {
    const ended = await asSystem(world, (ctx) => thawSubject(ctx, kind, subject ?? "", options.reason));
    say(`已解冻：${freezeWords[kind]}${subject === undefined ? "" : ` ${ended.subjectName}`}。`);
  });
};

const moment = (at: Date): string => at.toLocaleString("zh-CN", { timeZone: "Asia/Shanghai" });
/** `zhikang freezes` */
export const showFreezes = (): Promise<void> =>
  inWorld(async (world) => {
    const held = await asSystem(world, (ctx) => listFreezes(ctx.tx, true, 1000));
    if (held.length === 0) say("没有正在冻结的。");
    for (const f of held) say(`${freezeWords[f.kind]}　${f.subjectName}　自 ${moment(f.frozenAt)}，${f.frozenName}：${f.reason}`);
  });
