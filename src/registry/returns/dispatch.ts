import { addresseesAt, areaRange, audit, messageKind, sendMessages, systemActor, type Ctx } from "#access";
import { newId, type Clock, type Day } from "#kernel";
import { job, type Database } from "#platform";
import { periodsOfSheet, remindersOn, returnKinds, sheetsOn, urgesOn, urgeSteps, type UrgeStep } from "./clocks.ts";
import { figuresOfTowns } from "./queries/returns.ts";
import { periodDays, periodsOf } from "./rules.ts";
import type { SheetTown } from "./schema.ts";
import { counties, insertPlan, insertSheet, planOf, sentReturns, sheetsOf } from "./store.ts";

const returnReminder = messageKind({ id: "town-return", title: "报送提醒", says: "月报送、季度调度没有报送时：期限前、当天和逾期次日" });
const townUrge = messageKind({ id: "town-urge", title: "督促提醒", says: "上半年按季、下半年按月，或县里设定的频次" });

const words = (days: number): string => (days < 0 ? `还有 ${-days} 天` : days === 0 ? "今天截止" : `已逾期 ${days} 天`);

/** Reminds towns that have not sent what is due; told once a step, whoever runs it. Answers how many were new. */
const remindTowns = async (ctx: Ctx, today: Day): Promise<number> => {
  let told = 0;
  for (const { kind, period, dueOn, days } of remindersOn(today)) {
    const owing = (await sentReturns(ctx.tx, [period])).filter((t) => t.submittedOn === null);
    const to = await addresseesAt(ctx, "township", [...new Set(owing.map((t) => t.areaCode))]);
    told += await sendMessages(
      ctx,
      to.map((town) => ({
        to: town,
        kind: returnReminder,
        key: `${period} ${days}`,
        title: `${period} ${kind.title}${words(days)}`,
        body: `${kind.title}（${period}）应于 ${dueOn} 前报送，${words(days)}，还没有收到。`,
        link: "/town-returns",
        dueOn,
      })),
    );
  }
  return told;
};

/** Urges the towns of each county whose plan names the day: who has not declared, whose verification is overdue. */
const urgeTowns = async (ctx: Ctx, today: Day): Promise<number> => {
  let told = 0;
  const month = periodsOf(today)[0];
  for (const county of await counties(ctx.tx)) {
    if (!urgesOn((await planOf(ctx.tx, county))?.steps ?? urgeSteps, today)) continue;
    const figures = await figuresOfTowns(ctx, areaRange(county), month);
    const to = await addresseesAt(
      ctx,
      "township",
      [...figures.keys()].map((town) => `${town}000`),
    );
    told += await sendMessages(
      ctx,
      to.map((town) => {
        const f = figures.get(town.areaCode.slice(0, 9))!;
        return {
          to: town,
          kind: townUrge,
          key: today,
          title: `督促提醒：${f.units - f.declared} 家没有有效申报，${f.overdue} 家核实超期`,
          body: `应申报 ${f.units} 家，申报有效 ${f.declared} 家；督促其余单位申报，超期的核实逐家填报结果。`,
          link: "/employers?declared=none",
        };
      }),
    );
  }
  return told;
};

/** Draws up the sheets of a day; towns that had sent nothing carry the yellow card. Answers how many were new. */
const drawSheets = async (ctx: Ctx, today: Day): Promise<number> => {
  let made = 0;
  for (const period of sheetsOn(today)) {
    const sent = await sentReturns(ctx.tx, periodsOfSheet(period));
    for (const [county, rows] of Map.groupBy(sent, (r) => `${r.areaCode.slice(0, 6)}000000`)) {
      const towns = [...Map.groupBy(rows, (r) => r.organisationId).values()].map((own): SheetTown => {
        const onTime = own.filter((r) => r.submittedOn !== null && r.submittedOn <= periodDays(r.period).dueOn).length;
        const missing = own.filter((r) => r.submittedOn === null).map((r) => r.period);
        return {
          areaCode: own[0]!.areaCode,
          name: own[0]!.name,
          due: own.length,
          onTime,
          late: own.length - onTime - missing.length,
          missing,
          yellowCard: missing.length > 0,
        };
      });
      made += await insertSheet(ctx.tx, { areaCode: county, period, madeOn: today, towns });
    }
  }
  return made;
};

/** The clocks of the towns on a day: reminders, urging and sheets. A day run twice changes nothing. */
export const runTownClocks = (db: Database, clock: Clock): Promise<{ reminded: number; urged: number; sheets: number }> =>
  db.asWorker(async (tx) => {
    const ctx: Ctx = { tx, clock, actor: systemActor };
    const today = clock.today();
    return { reminded: await remindTowns(ctx, today), urged: await urgeTowns(ctx, today), sheets: await drawSheets(ctx, today) };
  });
export const townClocks = job("registry.town-clocks", {
  cron: "45 6 * * *",
  run: async ({ db, clock, log }) => log.info(await runTownClocks(db, clock), "clocks of the towns"),
});

/** Sets how often the county urges its towns; the next day of urging follows it. */
export const setReminderPlan = async (ctx: Ctx, steps: readonly UrgeStep[]): Promise<void> => {
  await insertPlan(ctx.tx, {
    areaCode: ctx.actor.areaCode,
    planId: newId(),
    setOn: ctx.clock.today(),
    steps,
    accountId: ctx.actor.accountId,
    actorName: ctx.actor.name,
  });
  await audit(ctx, { action: "reminder-plan.set", subjectKind: "area", subjectId: ctx.actor.areaCode, details: { steps: [...steps] } });
};

/** Declared returns, the plan of urging and the sheets drawn up so far. */
export const readDispatch = async (ctx: Ctx) => {
  const plan = await planOf(ctx.tx, ctx.actor.areaCode);
  return {
    kinds: returnKinds.map((k) => ({ ...k, remind: [...k.remind] })),
    plan: { steps: [...(plan?.steps ?? urgeSteps)], by: plan?.actorName ?? "", setOn: plan?.setOn ?? null },
    sheets: await sheetsOf(ctx.tx, ctx.actor.areaCode),
  };
};
