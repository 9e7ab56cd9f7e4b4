import { addDays, addMonths, daysBetween, type Day } from "#kernel";
import { z } from "zod";
import { DayText } from "../monitoring/schema.ts";
import { changeDeadline, periods, updateWindow } from "../declaration/rules/index.ts";

const order5 = "工作场所职业卫生管理规定（国家卫健委令第5号）第20条";
const order48 = "职业病危害项目申报办法（原安监总局令第48号）";

/** Months between periodic tests by class of hazard, counted from the sampling day of the last report that counts. */
export const testMonths = {
  serious: { value: 12, clause: `${order5}：危害严重的每年至少一次` },
  general: { value: 36, clause: `${order5}：危害一般的每三年至少一次` },
} as const;

export const Duty = z.object({
  duty: z.string().describe("declaration、declaration-update、change-declaration、periodic-test，其余为义务目录的编号"),
  name: z.string(),
  dueOn: DayText.nullable().describe("按时办完的最后一天；算不出来时为空"),
  opensOn: DayText.nullable().describe("可以办的第一天，法规写明时才有"),
  state: z.enum(["waiting-authority", "not-yet", "due", "overdue", "undetermined"]),
  daysLeft: z.int().nullable(),
  countedFrom: z.object({ what: z.string(), on: DayText.nullable() }),
  clause: z.string(),
  says: z.string(),
  todo: z.string().describe("要办什么"),
});
export type Duty = z.infer<typeof Duty>;

/** A duty in the whole calendar: what the law asks, what is to be done, which facts are missing, and when the employer was told. */
export const CalendarLine = Duty.omit({ state: true }).extend({
  state: z.enum(["waiting-authority", "not-yet", "due", "overdue", "undetermined", "on-event", "standing", "done"]),
  category: z.string(),
  missing: z.array(z.string()),
  unconfirmed: z.boolean().describe("依据凭记忆或文本已修订，未核对"),
  reminded: z
    .object({ count: z.int(), lastOn: DayText, readOn: DayText.nullable().describe("第一次打开的日期") })
    .nullable()
    .describe("这一期限提醒单位的次数、最近一次和单位打开的日期"),
});
export type CalendarLine = z.infer<typeof CalendarLine>;

export type DutyFacts = {
  hazardConfirmed: boolean;
  hazardClass: "serious" | "general" | "unknown";
  confirmedOn: Day | null;
  declaration: { declaredOn: Day; cancelled: boolean } | null;
  waitingSince: Day | null;
  lastTest: { sampledOn: Day; reportNo: string } | null;
  /** factors of the last report that the declaration in force does not name, with the day the result was received */
  undeclared: { agents: readonly string[]; receivedOn: Day } | null;
};

/** Days before the due day from which a duty shows as due. A setting of the desk, not law. */
export const soon = 30;
const stateOf = (dueOn: Day, today: Day): Duty["state"] =>
  today > dueOn ? "overdue" : daysBetween(today, dueOn) <= soon ? "due" : "not-yet";

/**
 * What an employer has to do about declaring and testing, by when, counted from what.
 *
 * @source 职业病危害项目申报办法（原安监总局令第48号）; 工作场所职业卫生管理规定（国家卫健委令第5号）第20条
 */
export function dutiesOn(facts: DutyFacts, today: Day): Duty[] {
  const duties: Duty[] = [];
  const left = (dueOn: Day): number => daysBetween(today, dueOn);
  if (facts.declaration && !facts.declaration.cancelled) {
    const w = updateWindow(facts.declaration.declaredOn, today);
    duties.push({
      duty: "declaration-update",
      name: "申报年度更新",
      dueOn: w.closesOn,
      opensOn: w.opensOn,
      state: facts.waitingSince ? "waiting-authority" : today > w.closesOn ? "overdue" : w.state === "open" ? "due" : "not-yet",
      daysLeft: left(w.closesOn),
      countedFrom: { what: "上次申报", on: facts.declaration.declaredOn },
      clause: w.clause,
      says: `更新期 ${w.opensOn} 至 ${w.closesOn}`,
      todo: "在更新期内办年度更新申报",
    });
  } else if (facts.hazardConfirmed)
    duties.push({
      duty: "declaration",
      name: "职业病危害项目申报",
      dueOn: null,
      opensOn: null,
      state: facts.waitingSince ? "waiting-authority" : "overdue",
      daysLeft: null,
      countedFrom: { what: "核实存在职业病危害", on: facts.confirmedOn },
      clause: "职业病防治法第16条：及时、如实申报",
      says: facts.waitingSince ? `${facts.waitingSince} 已提交，等待受理` : "没有有效的申报，应立即申报",
      todo: "办职业病危害项目申报",
    });

  if (facts.undeclared) {
    const dueOn = changeDeadline(facts.undeclared.receivedOn);
    duties.push({
      duty: "change-declaration",
      name: "变更申报",
      dueOn,
      opensOn: null,
      state: facts.waitingSince ? "waiting-authority" : stateOf(dueOn, today),
      daysLeft: left(dueOn),
      countedFrom: { what: "收到检测结果", on: facts.undeclared.receivedOn },
      clause: `${order48}第8条第（四）项，${periods.changeDays.value}日内`,
      says: `检测报告里有申报中没有的因素：${facts.undeclared.agents.join("、")}`,
      todo: "办变更申报，补上这些因素",
    });
  }

  if (facts.hazardConfirmed || facts.declaration) {
    const base = { duty: "periodic-test" as const, name: "定期检测", opensOn: null };
    if (facts.hazardClass === "unknown")
      duties.push({
        ...base,
        dueOn: null,
        state: "undetermined",
        daysLeft: null,
        countedFrom: { what: "最近一次有效检测", on: facts.lastTest?.sampledOn ?? null },
        clause: order5,
        says: "危害类别（严重、一般）未判定，周期无法计算",
        todo: "判定危害类别，填入登记信息",
      });
    else {
      const { value, clause } = testMonths[facts.hazardClass];
      const dueOn = facts.lastTest ? addMonths(facts.lastTest.sampledOn, value) : null;
      duties.push({
        ...base,
        dueOn,
        state: dueOn ? stateOf(dueOn, today) : "overdue",
        daysLeft: dueOn ? left(dueOn) : null,
        countedFrom: {
          what: facts.lastTest ? `检测报告 ${facts.lastTest.reportNo} 采样日` : "最近一次有效检测",
          on: facts.lastTest?.sampledOn ?? null,
        },
        clause,
        says: dueOn ? `下次检测不晚于 ${dueOn}` : "没有有效的检测报告",
        todo: "委托有资质的检测机构检测",
      });
    }
  }
  return duties.sort((a, b) =>
    (a.dueOn ?? addDays(today, a.state === "overdue" ? -1 : 36_500)) < (b.dueOn ?? addDays(today, b.state === "overdue" ? -1 : 36_500))
      ? -1
      : 1,
  );
}
