import type { Clock } from "#kernel";
import { type Database, job } from "#platform";
import { systemActor, type Ctx } from "../actor.ts";
import { audit } from "../audit/index.ts";
import { errors } from "../errors.ts";
import { sendMessages } from "../messages/commands.ts";
import { messageKind } from "../messages/kinds.ts";
import { patternById, patterns, watchedActs, type Pattern } from "./patterns.ts";
import { alarmById, guardsOf, insertAnswer, lookAtNew, putWatchLimit, takeWatch, type NewAlarm } from "./store.ts";

const alarmMessage = messageKind({ id: "access-alarm", title: "异常访问", says: "审计记录中出现要核对的访问" });

/**
 * Looks at what is new on the trail until nothing is left, raises alarms and tells the security administrators and auditors of the area.
 * @returns the alarms that are new
 */
export const watchTrail = async (db: Database, clock: Clock): Promise<NewAlarm[]> => {
  const all: NewAlarm[] = [];
  for (;;) {
    const found = await db.asWorker(async (tx) => {
      if (!(await takeWatch(tx))) return undefined;
      const { seen, alarms } = await lookAtNew(tx, watchedActs(), patterns);
      const guards = alarms.length === 0 ? [] : await guardsOf(tx, alarms.map((a) => a.alarmId)); // prettier-ignore
      await sendMessages(
        { tx, clock, actor: systemActor },
        guards.map((g) => ({
          to: { organisationId: g.organisationId, accountId: g.accountId, areaCode: g.areaCode, name: g.name },
          kind: alarmMessage,
          key: g.alarmId,
          title: patternById(alarms.find((a) => a.alarmId === g.alarmId)!.pattern)!.title,
          body: "有一次访问需要核对并写明结论。",
          link: "/alarms",
        })),
      );
      return { seen, alarms };
    });
    all.push(...(found?.alarms ?? []));
    if (!found || found.seen === 0) return all;
  }
};

/** Every minute: an alarm stands at most a minute after the entry that completes its pattern. */
export const watchJob = job("access.watch-trail", {
  cron: "* * * * *",
  run: async ({ db, clock, log }) => {
    const alarms = await watchTrail(db, clock);
    if (alarms.length > 0) log.warn({ alarms: alarms.map((a) => a.pattern) }, "patterns in the audit trail raised alarms");
  },
});

/**
 * Answers an alarm with what was found out; the person concerned cannot.
 * @throws Refusal AC-0540 unknown or outside the area, AC-0541 one's own, AC-0542 without a reason, AC-0543 answered already
 */
export const answerAlarm = async (
  ctx: Ctx,
  alarmId: string,
  input: { finding: "harmless" | "followed-up"; reason: string },
): Promise<void> => {
  const { tx, actor, clock } = ctx;
  const alarm = await alarmById(tx, alarmId);
  if (!alarm) throw errors.alarmUnknown();
  if (alarm.accountId === actor.accountId) throw errors.alarmOwn();
  const reason = input.reason.trim();
  if ([...reason].length < 4) throw errors.alarmReason({}, "reason");
  const row = { alarmId, areaCode: alarm.areaCode, finding: input.finding, reason, accountId: actor.accountId, name: actor.name };
  if (!(await insertAnswer(tx, { ...row, on: clock.today() }))) throw errors.alarmAnswered();
  await audit(ctx, {
    action: "access.answer-alarm",
    subjectKind: "alarm",
    subjectId: alarmId,
    reason,
    details: { finding: input.finding, pattern: alarm.pattern },
  });
};

/**
 * Sets how much of a pattern is no alarm in the actor's own area and below.
 * @throws Refusal AC-0544 for a pattern nobody declared, AC-0542 without a basis
 */
export const setWatchLimit = async (ctx: Ctx, pattern: Pattern["id"], input: { most: number; basis: string }): Promise<void> => {
  const { tx, actor, clock } = ctx;
  if (!patternById(pattern)) throw errors.patternUnknown({ pattern });
  const basis = input.basis.trim();
  if ([...basis].length < 4) throw errors.alarmReason({}, "basis");
  const row = { areaCode: actor.areaCode, pattern, most: input.most, basis, by: actor.accountId, name: actor.name };
  await putWatchLimit(tx, { ...row, on: clock.today() });
  await audit(ctx, {
    action: "access.set-watch-limit",
    subjectKind: "area",
    subjectId: actor.areaCode,
    reason: basis,
    details: { pattern, most: input.most },
  });
};
