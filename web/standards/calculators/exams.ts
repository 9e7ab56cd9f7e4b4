import { conclusionText, findAgent, phaseText, type Phase, type Conclusion } from "#standards";
import { examPlan, type ExamState, type Exposure } from "#standards/tables";
import { calculator, type Calculator, type Result, type SmallTable } from "./calculator.ts";
import { agentField, choice, dayField, Fault, known, number, optional, rows, yesNo } from "./fields.ts";

const stateText: Record<ExamState, string> = {
  due: "应检",
  overdue: "超期",
  done: "已完成",
  exempt: "免检",
  undetermined: "无法判定",
  unregulated: "标准没有规定周期",
};

export const examCalculators: readonly Calculator[] = [
  calculator({
    id: "exam-plan",
    fields: {
      agents: rows(
        "接触的危害因素",
        {
          agent: agentField(),
          grade: choice("作业分级", { "": "未分级", "0": "0", "1": "Ⅰ", "2": "Ⅱ", "3": "Ⅲ", "4": "Ⅳ" }),
          noise: optional(number("噪声 LAeq,8h", { unit: "dB(A)" })),
          years: optional(number("接触年数")),
        },
        { name: "因素" },
      ),
      phase: choice("检查", { "": "按日期判断", ...(phaseText as Record<Phase, string>) }),
      startOn: optional(dayField("上岗日")),
      leaveOn: optional(dayField("离岗日")),
      sex: choice("性别", { "": "不知道", male: "男", female: "女" }),
      history: yesNo("以往检查已全部列在下面", { hint: "选“是”而不填，表示没有检查过" }),
      exams: rows(
        "以往检查",
        {
          phase: choice("检查", phaseText as Record<Phase, string>, { initial: "" }),
          on: dayField("日期"),
          conclusion: choice("结论", conclusionText as Record<Conclusion, string>, { initial: "normal" }),
        },
        { name: "检查", least: 0 },
      ),
    },
    example: {
      on: "2026-09-15",
      agents: [
        { agent: "噪声", grade: "", noise: "88.6", years: "" },
        { agent: "苯", grade: "", noise: "", years: "" },
      ],
      startOn: "2024-03-01",
      sex: "male",
      history: "yes",
      exams: [
        { phase: "before", on: "2024-02-20", conclusion: "normal" },
        { phase: "during", on: "2025-06-10", conclusion: "normal" },
      ],
    },
    run: (v, on): Result => {
      const agents = v.agents.map((a): Exposure => {
        const found = findAgent(a.agent);
        if (!found) throw new Fault(`没有“${a.agent}”这种危害因素。`);
        return {
          agent: found.code,
          ...known({ noiseLevel: a.noise, years: a.years }),
          ...(a.grade !== "" && { grade: Number(a.grade) as 0 }),
        };
      });
      const plan = examPlan(
        {
          agents,
          ...known({ startOn: v.startOn, leaveOn: v.leaveOn }),
          ...(v.phase !== "" && { phase: v.phase }),
          ...(v.sex !== "" && { sex: v.sex }),
          ...((v.history === true || v.exams.length > 0) && { exams: v.exams }),
        },
        on,
      );
      const tables = plan.exams.flatMap((e): SmallTable[] => [
        {
          title: `${phaseText[e.phase]}：${stateText[e.state]}${e.by ? `，${e.by} 前` : ""}${e.from ? `，${e.from} 起可办` : ""}`,
          head: ["危害因素", "章节", "状态", "最后日期", "理由"],
          rows: e.agents.map((a) => [
            a.agentName,
            `${a.edition} ${a.section}`,
            stateText[a.state],
            a.by ?? a.atLatest ?? "—",
            a.steps.map((s) => s.text).join("") + (a.missing.length > 0 ? `（缺 ${a.missing.join("、")}）` : ""),
          ]),
        },
        {
          title: `${phaseText[e.phase]}的项目：必检 ${e.required.length}，另按条件 ${e.conditional.length}`,
          head: ["项目", "要求", "条件"],
          rows: [
            ...e.required.map((i) => [i.item, "必检", i.condition || "—"]),
            ...e.conditional.map((i) => [
              i.item,
              i.requirement === "optional" ? "选检" : "补充",
              `${i.condition || "—"}${i.holds === "yes" ? "（符合）" : i.holds === "no" ? "（不符合）" : i.holds === "physician" ? "（由医师定）" : "（不知道）"}`,
            ]),
          ],
        },
      ]);
      return {
        figures: plan.exams.map((e) => ({ label: phaseText[e.phase], value: stateText[e.state], ...(e.by && { note: `${e.by} 前` }) })),
        tables: [
          ...tables,
          ...(plan.none.length > 0
            ? [
                {
                  title: "不安排的",
                  head: ["危害因素", "检查", "原因"],
                  rows: plan.none.map((n) => [n.agentName, phaseText[n.phase], n.why]),
                },
              ]
            : []),
          ...(plan.flags.length > 0
            ? [{ title: "上岗、调离与解除合同的提示", head: ["内容", "最后日期"], rows: plan.flags.map((f) => [f.text, f.by ?? "—"]) }]
            : []),
        ],
        steps: plan.steps.map((s) => s.text),
        clauses: plan.clauses,
        missing: plan.missing,
        unconfirmed: plan.unconfirmed === true,
      };
    },
  }),
];
