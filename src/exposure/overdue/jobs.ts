import { clockAt, newId, type Day } from "#kernel";
import { job, publish, subscribe, type Database } from "#platform";
import { messageKind, sendMessages, systemActor } from "#access";
import { DeclarationAccepted } from "../declaration/events.ts";
import { gatherDuties } from "../duties/gather.ts";
import { walkEmployers } from "../duties/jobs.ts";
import { remindedOf, remindedText, reminderKey } from "../duties/reminders.ts";
import { clearDeclared } from "./commands.ts";
import { DeclarationsOverdue, OverdueCleared } from "./events.ts";
import { overdueNames, overdueOn, overdueText } from "./rules.ts";
import { clearLapsed, followEmployers, insertOverdue, type OverdueRow } from "./store.ts";

const overdueNotice = messageKind({ id: "overdue-declaration", title: "申报逾期", says: "申报没有按期办理，已列为线索" });
const batch = 1_000;

/**
 * Names every employer whose initial, change or yearly declaration was not filed in time, a page a transaction, and tells it. A lead
 * that is open is not named again. Leads of employers that need not declare any more end. Answers how many are new.
 */
export async function nameOverdue(db: Database, today: Day): Promise<number> {
  let named = 0;
  await walkEmployers(db, clockAt(today), false, async (ctx, gathered) => {
    const found = gathered.flatMap(({ employer, facts }) =>
      overdueOn(facts, today).map((o) => ({
        name: employer.name,
        row: {
          ...o,
          employerId: employer.employerId,
          overdueId: newId(),
          areaCode: employer.areaCode,
          foundOn: today,
        } satisfies OverdueRow,
      })),
    );
    const fresh = await insertOverdue(
      ctx.tx,
      found.map((f) => f.row),
    );
    const told = found.filter((f) => fresh.has(f.row.overdueId));
    if (told.length === 0) return;
    named += told.length;
    const reminded = await remindedOf(
      ctx.tx,
      told.map((f) => f.row.employerId),
      today,
    );
    const overdue = told.map(({ name, row }) => ({
      employerId: row.employerId,
      overdueId: row.overdueId,
      areaCode: row.areaCode,
      employerName: name,
      kind: row.kind,
      duty: row.duty,
      dueOn: row.dueOn,
      clause: row.clause,
      violation: row.violation,
      says: overdueText(row, today),
      reminded: remindedText(reminded.get(reminderKey(row.employerId, row.duty, row.dueOn))),
      foundOn: today,
    }));
    await publish(ctx.tx, DeclarationsOverdue, { overdue });
    await sendMessages(
      ctx,
      overdue.map((o) => ({
        to: { employerId: o.employerId, areaCode: o.areaCode, name: o.employerName },
        kind: overdueNotice,
        key: o.overdueId,
        title: `${overdueNames[o.kind]}，已列为线索`,
        body: `${o.says}。${o.clause}。申报受理后自动消除`,
        link: `/declarations/quick/${o.kind}`,
        dueOn: o.dueOn,
      })),
    );
  });
  await db.asWorker(followEmployers);
  for (let ended = batch; ended === batch;)
    ended = await db.asWorker(async (tx) => {
      const lapsed = await clearLapsed(tx, today, batch);
      if (lapsed.length > 0)
        await publish(tx, OverdueCleared, {
          cleared: lapsed.map((l) => ({ ...l, how: "lapsed" as const, on: today, declaredOn: null, lateDays: null })),
        });
      return lapsed.length;
    });
  return named;
}

/** After the reminders of the day. */
export const name = job("exposure.name-overdue-declarations", {
  cron: "40 6 * * *",
  run: async ({ db, clock, log }) => log.info({ named: await nameOverdue(db, clock.today()) }, "declarations overdue"),
});
export const overdueJobs = [name];

export const overdueSubscriptions = [
  subscribe(DeclarationAccepted, "exposure.clear-overdue-declarations", ({ db, clock }, accepted) =>
    db.asWorker(async (tx) => {
      const [gathered] = await gatherDuties(tx, [accepted.employerId], clock.today(), false);
      if (gathered) await clearDeclared({ tx, clock, actor: systemActor }, gathered, accepted);
    }),
  ),
];
