import { addDays, addMonths, daysBetween } from "#kernel";
import {
  addWorkingDays,
  calendarCovers,
  checkArea,
  checkCas,
  checkCreditCode,
  checkIdentityNumber,
  checkOrganisationCode,
  checkPhone,
  classify,
  classText,
  clauseText,
  deadline,
  explain,
  isCovered,
  isWorkingDay,
  periods,
  riskRuleSets,
  workingDaysBetween,
  type HazardGroup,
  type IdentifierCheck,
} from "#standards";
import {
  circumstanceText,
  dayText,
  dutiesOf,
  enterpriseSize,
  firstSteps,
  industry,
  violations,
  type Circumstance,
  type DutyDay,
  type FirstSteps,
  type Size,
} from "#standards/tables";
import { findAgent } from "#standards";
import { calculator, type Calculator, type Result } from "./calculator.ts";
import {
  choice,
  dayField,
  Fault,
  known,
  named,
  number,
  optional,
  rows,
  seldom,
  when,
  whenIs,
  words,
  yesNo,
  type Fields,
} from "./fields.ts";

const listOf = <T extends { id: string; name: string }>(rows: readonly T[], text = (r: T): string => r.name): Record<string, string> =>
  Object.fromEntries(rows.map((r) => [r.id, text(r)]));
const yuan = (fen: number): string => `${(fen / 100).toLocaleString("en-US")} 元`;

const dutyStates: Record<string, string> = {
  overdue: "逾期",
  due: "应办",
  undetermined: "无法判定",
  "not-yet": "未到期",
  "on-event": "发生时履行",
  standing: "持续履行",
  done: "已办",
};
const fineText = (f: FirstSteps["fine"]): string => {
  const range =
    f.min !== undefined || f.max !== undefined
      ? `${f.min === undefined ? "" : yuan(f.min)}${f.max === undefined ? " 以上" : ` ～ ${yuan(f.max)}`}`
      : "";
  return [f.says, range].filter((x) => x !== "").join("；");
};

const seldomUnless = (c: Circumstance) =>
  c === "hazard" || c === "severe" ? yesNo(circumstanceText[c]) : seldom(yesNo(circumstanceText[c]));
const circumstances = Object.fromEntries((Object.keys(circumstanceText) as Circumstance[]).map((c) => [`is_${c}`, seldomUnless(c)]));
const dutyDays = Object.fromEntries((Object.keys(dayText) as DutyDay[]).map((d) => [`on_${d}`, seldom(optional(dayField(dayText[d])))]));
const chosen = (v: Readonly<Record<string, unknown>>, prefix: string): Record<string, never> =>
  Object.fromEntries(
    Object.entries(v)
      .filter(([k, x]) => k.startsWith(prefix) && x !== undefined)
      .map(([k, x]) => [k.slice(prefix.length), x]),
  ) as Record<string, never>;

const ruleSets = riskRuleSets().filter((r) => r.status !== "demo");

export const lawCalculators: readonly Calculator[] = [
  calculator({
    id: "deadline",
    dayless: true,
    fields: {
      period: choice("期限", { "": "选择一项", ...listOf(periods(), (p) => `${p.name}（从${p.from}起）`) }),
      from: dayField("起算日"),
    },
    example: { period: "hearing-request", from: "2026-09-30" },
    run: (v) => {
      if (v.period === "") throw new Fault("选择一项期限。");
      const d = deadline(v.period, v.from);
      return {
        figures: [
          ...(d.opensOn ? [{ label: "最早", value: d.opensOn }] : []),
          { label: "最后一日", value: d.dueOn ?? "未配置", ...(d.provisional && { note: "所在年份的放假安排未公布，先按周末计" }) },
        ],
        steps: [`从 ${v.from} 起，次日为第一日。`, `${d.says}。`],
        clauses: [d.clause],
        ...(d.unconfirmed && { unconfirmed: true }),
      };
    },
  }),
  calculator({
    id: "days",
    dayless: true,
    fields: {
      by: choice("算", { add: "若干日之后", between: "两日之间" }),
      from: dayField("起算日"),
      n: when(whenIs("by", "add"), number("天数", { min: -3650, max: 3650, whole: true })),
      unit: when(whenIs("by", "add"), choice("单位", { w: "工作日", d: "日历日", m: "月" })),
      to: when(whenIs("by", "between"), dayField("到")),
    },
    example: { by: "add", from: "2026-09-28", n: "7", unit: "w" },
    run: (v) => {
      const covers = calendarCovers();
      const steps = [`放假安排收录 ${covers.from} 至 ${covers.to}，此外只知道周末。`];
      if (v.by === "between") {
        const to = v.to!;
        return {
          figures: [
            { label: "工作日", value: String(workingDaysBetween(v.from, to)) },
            { label: "日历日", value: String(daysBetween(v.from, to)) },
          ],
          steps: ["起算日不计入，末日计入。", ...steps],
        };
      }
      const n = v.n!;
      const end = v.unit === "w" ? addWorkingDays(v.from, n) : v.unit === "m" ? addMonths(v.from, n) : addDays(v.from, n);
      return {
        figures: [{ label: "那一天", value: end, note: isWorkingDay(end) ? "工作日" : "休息日" }],
        steps: ["起算日不计入。", ...steps],
        ...(isCovered(end) && isCovered(v.from) ? {} : { missing: ["所在年份的放假安排"] }),
      };
    },
  }),
  calculator({
    id: "duties",
    fields: {
      ...circumstances,
      agents: optional(words("危害因素", { hint: "名称或代码，用顿号分开" })),
      workers: optional(number("劳动者", { unit: "人", whole: true })),
      noise: optional(number("最高噪声 8 h 声级", { unit: "dB(A)" })),
      ...dutyDays,
    } as Fields,
    example: {
      on: "2026-03-02",
      is_hazard: "yes",
      is_severe: "yes",
      agents: "噪声、苯",
      workers: "86",
      noise: "88.6",
      on_lastTest: "2025-03-01",
      on_lastDeclaration: "2025-06-10",
    },
    run: (v, on) => {
      const asked = String(v["agents"] ?? "")
        .split(/[、，,;；\s]+/)
        .filter((x) => x !== "");
      const unknown = asked.filter((a) => !findAgent(a));
      if (unknown.length > 0) throw new Fault(`没有“${unknown.join("、")}”这种危害因素。`);
      const list = dutiesOf(
        {
          is: chosen(v, "is_"),
          days: chosen(v, "on_"),
          ...(asked.length > 0 && { agents: asked.map((a) => findAgent(a)!.code) }),
          ...known({ workers: v["workers"] as number | undefined, noiseLevel: v["noise"] as number | undefined }),
        },
        on,
      );
      return {
        figures: [
          { label: "逾期", value: String(list.filter((d) => d.state === "overdue").length) },
          { label: "应办", value: String(list.filter((d) => d.state === "due").length) },
          { label: "适用的职责", value: String(list.length) },
        ],
        tables: [
          {
            title: "最急的在前",
            head: ["职责", "状态", "最后一日", "说明", "依据"],
            rows: list.map((d) => [
              d.name,
              dutyStates[d.state] ?? d.state,
              d.dueOn ?? "—",
              `${d.says}${d.missing.length > 0 ? `（缺 ${d.missing.join("、")}）` : ""}`,
              d.clauses.map(clauseText).join("；"),
            ]),
          },
        ],
        unconfirmed: list.some((d) => d.unconfirmed),
      };
    },
  }),
  calculator({
    id: "first-steps",
    fields: {
      violation: choice("违法行为", { "": "选择一项", ...listOf(violations()) }),
      first: yesNo("首次"),
      minor: yesNo("情节轻微"),
      corrected: yesNo("已及时改正"),
      harm: choice("后果", { "": "不知道", none: "没有", slight: "轻微", serious: "严重" }),
      orderExpired: yesNo("责令期限已过仍未改正"),
      endedOn: optional(dayField("行为终了日")),
      region: optional(words("地区代码", { hint: "12 位行政区划代码，用于地方清单" })),
    },
    example: { on: "2026-03-02", violation: "law-71-1", first: "yes", minor: "yes", corrected: "yes", harm: "none" },
    run: ({ violation: id, harm, ...facts }, on) => {
      if (id === "") throw new Fault("选择一项违法行为。");
      const s = firstSteps(id, { ...known(facts), ...(harm !== "" && { harm }) }, on);
      return {
        figures: [
          { label: "先做", value: s.steps.join("、") || "未配置" },
          { label: "罚款", value: fineText(s.fine) },
        ],
        steps: [
          ...(s.escalation ? [`逾期不改或情节严重：${s.escalation}。`] : []),
          ...(s.timeBar ? [`处罚时效至 ${s.timeBar.lastDay}（涉及生命健康安全且有危害后果的至 ${s.timeBar.lastDayWithHarm}）。`] : []),
        ],
        tables:
          s.exemptions.length > 0
            ? [
                {
                  title: "不予处罚的条件",
                  head: ["规定", "结果", "条件", "是否具备"],
                  rows: s.exemptions.map((e) => [
                    clauseText(e.clause),
                    e.outcome === "none" ? "不予处罚" : "可以不予处罚",
                    e.conditions.map((c) => `${c.text}${c.met === undefined ? "？" : c.met ? "✓" : "✗"}`).join("；"),
                    e.met === undefined ? `缺 ${e.missing.join("、")}` : e.met ? "具备" : "不具备",
                  ]),
                },
              ]
            : [],
        clauses: s.clauses,
        missing: s.missing,
        unconfirmed: "unconfirmed" in s && s.unconfirmed === true,
      };
    },
  }),
  calculator({
    id: "risk",
    fields: {
      scheme: choice("方案", listOf(ruleSets.map((r) => ({ id: r.id, name: r.title })))),
      groups: when(
        whenIs("scheme", "NAT-2022"),
        rows(
          "危害因素",
          {
            name: words("名称"),
            nature: choice("性质", { "": "由标志得出", 一般: "一般", 严重: "严重" }),
            exposure: choice("接触水平", { "": "不知道", 符合: "符合限值", 不符合: "不符合限值" }),
            exposed: optional(number("接触人数", { whole: true })),
            highlyToxic: yesNo("高毒物品"),
            carcinogenG1: yesNo("G1 致癌"),
            freeSilica: optional(number("游离 SiO₂", { unit: "%", max: 100 })),
          },
          { name: "因素" },
        ),
      ),
      score: when((t) => t["scheme"] !== "PILOT-OLD", optional(number("自查得分", { max: 100 }))),
      listedFactor: when(whenIs("scheme", "LOCAL-QD"), yesNo("存在重点清单所列因素")),
      exposed: when(whenIs("scheme", "LOCAL-QD"), optional(number("接触人数", { whole: true }))),
      item17: when(whenIs("scheme", "LOCAL-QD"), optional(number("第 17 项得分"))),
      industryInTable1: when(whenIs("scheme", "PILOT-OLD"), yesNo("行业在指南表 1")),
      table2Ratio: when(whenIs("scheme", "PILOT-OLD"), optional(number("表 2 因素与限值之比"))),
      chemicalOrSilicaOver: when(whenIs("scheme", "PILOT-OLD"), yesNo("化学物质或矽尘超标")),
    },
    example: {
      on: "2025-06-01",
      scheme: "NAT-2022",
      score: "82",
      groups: [{ name: "苯", nature: "严重", exposure: "不符合", exposed: "12", highlyToxic: "", carcinogenG1: "", freeSilica: "" }],
    },
    run: ({ scheme, groups, ...facts }, on) => {
      const told = classify(
        scheme,
        {
          ...known(facts),
          ...(groups && {
            groups: groups.map(({ nature, exposure, ...g }): HazardGroup => ({
              ...known(g),
              ...(nature !== "" && { nature }),
              ...(exposure !== "" && { exposure }),
            })),
          }),
        },
        on,
      );
      return {
        figures: [
          { label: "类别", value: classText(told) },
          ...(told.hazardLevel ? [{ label: "危害等级", value: told.hazardLevel }] : []),
          ...(told.managementLevel ? [{ label: "管理等级", value: told.managementLevel }] : []),
        ],
        steps: explain(told).filter((line) => !/^(依据|尚缺|注意)：/.test(line)),
        clauses: told.clauses,
        missing: told.missing,
        unconfirmed: told.unconfirmed === true,
      };
    },
  }),
  calculator({
    id: "industry",
    dayless: true,
    fields: {
      industry: named("行业代码", "industry", { hint: "代码、名称或拼音" }),
      staff: optional(number("从业人员", { unit: "人", whole: true })),
      revenue: optional(number("营业收入", { unit: "万元" })),
      assets: optional(number("资产总额", { unit: "万元" })),
    },
    example: { industry: "3391", staff: "186", revenue: "9200" },
    run: (v) => {
      const found = industry(v.industry);
      if (!found) throw new Fault(`没有代码为“${v.industry}”的行业。`);
      const size = enterpriseSize(found.code, known({ staff: v.staff, revenue: v.revenue, assets: v.assets }));
      const sizes: Record<Size, string> = { large: "大型", medium: "中型", small: "小型", micro: "微型" };
      return {
        figures: [
          { label: found.name, value: found.code },
          {
            label: "危害风险",
            value: String(found.risk ?? "未配置"),
            ...(found.asterisk && { note: "使用不含苯、正己烷、1,2-二氯乙烷、三氯甲烷的胶粘剂、油墨、涂料的，为一般" }),
          },
          { label: "规模", value: size === undefined ? "无法判定" : sizes[size] },
        ],
        missing: size === undefined ? ["划型要用的指标，或该行业不在划型规定内"] : [],
      };
    },
  }),
];

const checked = (title: string, c: IdentifierCheck, more: readonly (readonly [string, string])[] = []): Result => ({
  figures: [{ label: title, value: c.valid ? "校验通过" : "校验不通过" }, ...more.map(([label, value]) => ({ label, value }))],
  steps: [...c.reasons.map((r) => `${r}。`), ...c.warnings.map((w) => `提醒：${w}。`)],
});

export const identifierCalculators: readonly Calculator[] = [
  calculator({
    id: "credit-code",
    dayless: true,
    fields: { code: words("统一社会信用代码") },
    example: { code: "91110000MA00000077" },
    run: (v) => checked("统一社会信用代码", checkCreditCode(v.code)),
  }),
  calculator({
    id: "identity-number",
    personal: true,
    fields: { number: words("身份证号") },
    example: { on: "2026-03-02", number: "11010519491231002X" },
    run: (v, on) => {
      const c = checkIdentityNumber(v.number, on);
      return checked("身份证号", c, [
        ...(c.birth ? [["出生日期", c.birth] as const] : []),
        ...(c.sex ? [["性别", c.sex === "male" ? "男" : "女"] as const] : []),
      ]);
    },
  }),
  calculator({
    id: "other-numbers",
    dayless: true,
    personal: true,
    fields: {
      kind: choice("号码", { cas: "CAS 号", organisation: "组织机构代码", area: "行政区划代码", phone: "电话" }),
      text: words("内容"),
    },
    example: { kind: "cas", text: "71-43-2" },
    run: (v) =>
      v.kind === "cas"
        ? checked("CAS 号", checkCas(v.text))
        : v.kind === "organisation"
          ? checked("组织机构代码", checkOrganisationCode(v.text))
          : v.kind === "area"
            ? checked("行政区划代码", checkArea(v.text))
            : checked("电话", checkPhone(v.text)),
  }),
];
