import { accountActor, readMessages, withActor, type Ctx } from "#access";
import { assignSpotChecks, checkTask, drawSpotCheck, listTasks, readTask } from "#exposure";
import { addDays, addMonths, clockAt, day, type Day } from "#kernel";
import type { Database } from "#platform";
import { decideBulletin, draftBulletin, publishToTowns, runTownClocks, submitReturn } from "#registry";

const officers = ["chenxia", "baita", "yunxi", "shawan", "shiqiao", "hekou"];
const as = async <T>(db: Database, who: string, on: Day, fn: (ctx: Ctx) => Promise<T>): Promise<T> =>
  withActor(db, clockAt(on), await accountActor(db, who), fn);

type Declared = Awaited<ReturnType<typeof readTask>>["declared"];
/** What is found by somebody who finds what was declared. */
const asDeclared = (declared: Declared, visitedOn: Day) => ({
  visitedOn,
  industry: declared.industry ?? undefined,
  industryNote: "",
  size: (declared.size ?? "小") as "小",
  sizeNote: declared.size === null ? "社保在册人数" : "",
  agents: declared.agents.map((a) => ({ agentCode: a.agentCode, found: true, note: "" })),
  note: "",
  photos: [],
  reason: "",
});
type FoundAt = ReturnType<typeof asDeclared>;

/** Draws so many employers and gives them to the inspector. Answers the tasks, the soonest due first. */
const draw = async (db: Database, on: Day, wanted: number, dueOn: Day): Promise<string[]> =>
  as(db, "zhangmin", on, async (ctx) => {
    const seed = `LJ-${on.replaceAll("-", "")}`;
    const { spotCheckId } = await drawSpotCheck(ctx, { wanted, dueOn, seed, title: "" });
    const { items } = await listTasks(ctx, { spotCheckId, show: "open", limit: 200 });
    return items.toSorted((a, b) => (a.creditCode < b.creditCode ? -1 : 1)).map((t) => t.taskId);
  });
const assign = async (db: Database, on: Day, taskIds: string[]): Promise<void> => {
  const { accountId } = await accountActor(db, "lihang");
  await as(db, "zhangmin", on, (ctx) => assignSpotChecks(ctx, { taskIds, accountId }));
};
const visit = (db: Database, on: Day, taskId: string, found: (as: FoundAt, declared: Declared) => FoundAt = (f) => f): Promise<unknown> =>
  as(db, "lihang", on, async (ctx) => {
    const { declared } = await readTask(ctx, taskId);
    return checkTask(ctx, taskId, found(asDeclared(declared, on), declared));
  });

/** Last year's spot check, finished; this year's, half done: one factor not declared, one declared that is gone, one size. */
const loadSpotChecks = async (db: Database, today: Day): Promise<void> => {
  const before = day(`${Number(today.slice(0, 4)) - 1}-10-12`);
  const last = await draw(db, before, 12, addDays(before, 60));
  await assign(db, before, last);
  for (const [i, taskId] of last.entries())
    await visit(db, addDays(before, 8 + i), taskId, (f) =>
      i === 4 ? ({ ...f, size: f.size === "小" ? "微" : "小", sizeNote: "社保在册 9 人" } as FoundAt) : f,
    );
  await visit(db, addDays(before, 25), last[4]!, (f) => ({ ...f, reason: "企业补充了全年用工名册，规模与申报一致" }));

  const drawnOn = addDays(today, -15);
  const tasks = await draw(db, drawnOn, 24, addDays(today, 30));
  await assign(db, addDays(today, -14), tasks.slice(0, 20));
  for (const [i, taskId] of tasks.slice(0, 13).entries())
    await visit(db, addDays(today, -12 + Math.floor(i / 2)), taskId, (f, declared) => {
      const strange = ["2158", "2145", "2013"].find((code) => !declared.agents.some((a) => a.agentCode === code))!;
      if (i === 3) return { ...f, agents: [...f.agents, { agentCode: strange, found: true, note: "调漆间有使用记录，申报里没有" }] };
      if (i === 7) return { ...f, agents: f.agents.map((a, n) => (n === 0 ? { ...a, found: false, note: "该工序 9 月起外包" } : a)) };
      if (i === 10) return { ...f, size: (f.size === "小" ? "微" : "小") as "小", sizeNote: "社保在册人数与申报不同" };
      return f;
    });
};

const lastQuarter = (before: Day): string => {
  const on = addMonths(before, -3);
  return `${on.slice(0, 4)}-Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`;
};
const quarterEnd = (period: string): Day =>
  addDays(addMonths(day(`${period.slice(0, 4)}-${String(Number(period.slice(6)) * 3).padStart(2, "0")}-01`), 1), -1);

/** Returns of the towns for this year and the last quarter, most in time, one late, one missing; reminders, urging and sheets of their days. */
const loadReturns = async (db: Database, today: Day): Promise<void> => {
  const quarter = lastQuarter(today);
  const since = [day(`${today.slice(0, 4)}-01-01`), addMonths(quarterEnd(quarter), -3)].toSorted()[0]!;
  const month = (back: number): Day => addMonths(day(`${today.slice(0, 7)}-25`), -back);
  const events: { on: Day; run: () => Promise<unknown> }[] = [];
  const clocks = (on: Day): void => void events.push({ on, run: () => runTownClocks(db, clockAt(on)) });
  const send = (who: string, on: Day, period: string, dispatchedOn?: Day): void =>
    void events.push({
      on,
      run: () =>
        as(db, who, on, (ctx) =>
          submitReturn(ctx, {
            period,
            note: "已入企走访，督促未申报单位补办",
            nextSteps: "下月继续核实名单内单位",
            objections: [],
            ...(dispatchedOn ? { dispatchedOn } : {}),
          }),
        ),
    });
  for (let back = 1; month(back) > since; back++) {
    const due = month(back);
    // Reminders are kept for the last two months, the sheets for all.
    for (const step of back <= 2 ? [-5, 0, 1] : [1]) clocks(addDays(due, step));
    for (const [i, who] of officers.entries()) {
      if (back === 2 && who === "shiqiao") continue;
      send(who, addDays(due, back === 1 && who === "hekou" ? 2 : -(i % 4)), due.slice(0, 7));
    }
  }
  for (let period = quarter; quarterEnd(period) > since; period = lastQuarter(quarterEnd(period))) {
    const end = quarterEnd(period);
    for (const step of period === quarter ? [-10, 0, 1] : [1]) clocks(addDays(end, step));
    for (const [i, who] of officers.entries()) {
      const late = period === quarter && who === "shawan";
      send(who, addDays(end, late ? 1 : -(i % 3)), period, addDays(end, -6));
    }
  }
  clocks(day(`${today.slice(0, 7)}-01`));
  for (const who of ["chenxia", "yunxi", "shawan"]) {
    const on = day(`${today.slice(0, 7)}-01`);
    events.push({ on, run: () => as(db, who, on, (ctx) => readMessages(ctx)) });
  }
  // A return is sent before the clocks of its day look who has not.
  for (const { run } of events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) await run();
};

/** What county and towns did besides the cases: spot checks of declarations, returns with their reminders and sheets. */
export const loadTowns = async (db: Database, today: Day): Promise<void> => {
  await loadSpotChecks(db, today);
  await loadReturns(db, today);
};

/** The bulletin of the last quarter, approved by somebody else and published. Its figures are those of the quarter's end, so they are counted before. */
export const loadBulletin = async (db: Database, today: Day): Promise<void> => {
  const period = lastQuarter(today);
  const end = quarterEnd(period);
  const step = (n: number): Day => (addDays(end, n) < today ? addDays(end, n) : today);
  const { bulletinId } = await as(db, "zhangmin", step(3), (ctx) => draftBulletin(ctx, { period, reason: "" }));
  await as(db, "hemei", step(4), (ctx) => decideBulletin(ctx, bulletinId, "approved"));
  await as(db, "zhangmin", step(5), (ctx) => publishToTowns(ctx, bulletinId));
};
