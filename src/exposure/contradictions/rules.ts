import { addMonths, type Day } from "#kernel";
import { z } from "zod";
import { DayText } from "../monitoring/schema.ts";
import { filingTerm } from "../declaration/rules/index.ts";
import { testMonths } from "../duties/rules.ts";

export const Cell = z.enum(["declared", "measured", "examined"]);
export type Cell = z.infer<typeof Cell>;
export const cellNames: Record<Cell, string> = { declared: "申报", measured: "检测", examined: "体检" };

/** A cell that the other two contradict by being there: what is missing, who owes it, by when and by which clause. */
export const Missing = z.object({
  agentCode: z.string(),
  agentName: z.string(),
  cell: Cell,
  posts: z.array(z.string()).describe("涉及的岗位；个案卡不写岗位，为空"),
  owner: z.string(),
  todo: z.string(),
  why: z.string().describe("凭哪份记录说它缺"),
  dueOn: DayText.nullable().describe("法规写明天数时的最后一天"),
  clause: z.string(),
  caseId: z.uuid().nullable(),
  caseNo: z.string().nullable(),
});
export type Missing = z.infer<typeof Missing>;
export type Gap = Omit<Missing, "caseId" | "caseNo">;

export const ThreeWayRow = z.object({
  place: z.string(),
  post: z.string(),
  agentCode: z.string(),
  agentName: z.string(),
  declared: z.object({ workers: z.int(), on: DayText, version: z.int(), declarationId: z.uuid() }).nullable(),
  measured: z
    .object({
      verdict: z.string(),
      valueText: z.string(),
      unit: z.string(),
      limit: z.number().nullable(),
      on: DayText,
      reportNo: z.string(),
      reportId: z.uuid(),
    })
    .nullable(),
  examined: z.object({ workers: z.int(), on: DayText }).nullable().describe("近 24 个月在岗检查，按因素计，个案卡不分岗位"),
  missing: z.array(Cell),
});
export type ThreeWayRow = z.infer<typeof ThreeWayRow>;

export const subjectOf = (agentCode: string, cell: Cell): string => `${agentCode}:${cell}`;

export type AgentFacts = {
  agentCode: string;
  agentName: string;
  /** asked for by the law of tests; work such as high places has nothing to measure */
  testable: boolean;
  /** the surveillance standard prints an exam for it */
  examinable: boolean;
};
export type EmployerStanding = {
  hazardClass: "serious" | "general" | "unknown";
  /** a declaration is in force */
  declared: boolean;
  lastTestOn: Day | null;
  /** day the report that shows a factor came in, by agent */
  receivedOn: ReadonlyMap<string, Day>;
  /** whoever asks may see exam cards */
  cards: boolean;
};

const lacks = (row: Omit<ThreeWayRow, "missing">, a: AgentFacts, s: EmployerStanding): Cell[] => [
  ...(row.declared ? [] : ["declared" as const]),
  ...(row.measured || !a.testable ? [] : ["measured" as const]),
  ...(row.examined || !a.examinable || !s.cards ? [] : ["examined" as const]),
];

/** Rows with their missing cells, and one gap for each factor and cell: posts that lack the same are one thing to do. */
export function contradictions(
  rows: readonly Omit<ThreeWayRow, "missing">[],
  agents: ReadonlyMap<string, AgentFacts>,
  standing: EmployerStanding,
  today: Day,
): { rows: ThreeWayRow[]; gaps: Gap[] } {
  const full = rows.map((row): ThreeWayRow => ({ ...row, missing: lacks(row, agents.get(row.agentCode)!, standing) }));
  const gaps = new Map<string, Gap>();
  for (const row of full)
    for (const cell of row.missing) {
      const key = subjectOf(row.agentCode, cell);
      const gap =
        gaps.get(key) ??
        gapOf(
          cell,
          full.filter((r) => r.agentCode === row.agentCode),
          standing,
          today,
        );
      if (row.post !== "" && !gap.posts.includes(row.post)) gap.posts.push(row.post);
      gaps.set(key, gap);
    }
  return { rows: full, gaps: [...gaps.values()] };
}

const records = (rows: readonly ThreeWayRow[]): string => {
  const declared = rows.find((r) => r.declared)?.declared;
  const measured = rows.find((r) => r.measured)?.measured;
  const examined = rows.find((r) => r.examined)?.examined;
  return [
    ...(declared ? [`${declared.on} 第 ${declared.version} 版申报`] : []),
    ...(measured ? [`${measured.on} 检测报告 ${measured.reportNo}`] : []),
    // Without the number of persons: the case is read by roles that may not open their cards.
    ...(examined ? [`在岗检查（最近 ${examined.on}）`] : []),
  ].join("、");
};

function gapOf(cell: Cell, rows: readonly ThreeWayRow[], s: EmployerStanding, today: Day): Gap {
  const { agentCode, agentName } = rows[0]!;
  const base = { agentCode, agentName, cell, posts: [] as string[], owner: "用人单位", why: `有${records(rows)}` };
  if (cell === "declared") {
    const received = s.receivedOn.get(agentCode);
    const term = s.declared && received ? filingTerm("result-received", received, today) : undefined;
    if (term) return { ...base, todo: "补进申报，办变更申报", dueOn: term.dueOn, clause: `${term.clause}：收到检测、评价结果之日起15日内` };
    return {
      ...base,
      todo: s.declared ? "接触该因素的补进申报；不接触的，请体检机构更正个案卡" : "办初次申报",
      dueOn: null,
      clause: "职业病防治法第16条：及时、如实申报",
    };
  }
  if (cell === "measured") {
    const period = s.hazardClass === "unknown" ? undefined : testMonths[s.hazardClass];
    return {
      ...base,
      todo: "委托有资质的机构检测该因素",
      dueOn: period && s.lastTestOn ? addMonths(s.lastTestOn, period.value) : null,
      clause: period?.clause ?? "工作场所职业卫生管理规定（国家卫健委令第5号）第20条",
    };
  }
  return { ...base, todo: "安排接触该因素的劳动者在岗检查", dueOn: null, clause: "职业病防治法第35条；周期按 GBZ 188" };
}
