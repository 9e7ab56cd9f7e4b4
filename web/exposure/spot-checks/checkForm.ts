import { sizeWords } from "#exposure/contract";
import type { Answer } from "../../kit/client.ts";
import type { Field, FormView } from "../../kit/form.ts";

type Declared = Answer<"/api/v1/employers/:employerId/accuracy">["declared"];
type Values = Readonly<Record<string, unknown>>;

const must = (whole: boolean): Pick<Field, "required"> => (whole ? { required: true } : {});
const yesNo = (yes: string, no: string): Pick<Field, "kind" | "options"> => ({
  kind: "choice",
  options: [
    { value: "yes", label: yes },
    { value: "no", label: no },
  ],
});
const text = (id: string, label: string, rest: Partial<Field> = {}): Field => ({ id, label, kind: "text", maxLength: 500, ...rest });

/** What is declared stands in the question; only what is found otherwise asks for more. Without a declared value it is asked for at once. */
const industryFields = (d: Declared, whole: boolean): Field[] => {
  const code = { maxLength: 4, hint: "GB/T 4754 四位小类代码，例如 3391" };
  if (d.industry === null) return [text("industry", "现场行业（申报没有填）", { ...code, ...must(whole) })];
  const other = { field: "industryIs", is: "no" } as const;
  return [
    { id: "industryIs", label: `申报的行业：${d.industry} ${d.industryName}，现场`, ...yesNo("一致", "不一致"), ...must(whole) },
    text("industry", "现场行业代码", { ...code, shownIf: other, required: other }),
    text("industryNote", "行业不一致的依据", { shownIf: other }),
  ];
};
const sizeFields = (d: Declared, whole: boolean): Field[] => {
  const sizes = { kind: "choice" as const, options: sizeWords.map((value) => ({ value, label: value })) };
  if (d.size === null) return [{ id: "size", label: "现场规模（申报没有填）", ...sizes, ...must(whole) }];
  const other = { field: "sizeIs", is: "no" } as const;
  const workers = d.workersTotal === null ? "" : `（${d.workersTotal} 人）`;
  return [
    { id: "sizeIs", label: `申报的规模：${d.size}${workers}，现场`, ...yesNo("一致", "不一致"), ...must(whole) },
    { id: "size", label: "现场规模", ...sizes, shownIf: other, required: other },
    text("sizeNote", "规模不一致的依据", { shownIf: other }),
  ];
};
const agentFields = (d: Declared, whole: boolean): Field[] =>
  d.agents.flatMap(({ agentCode, agentName }) => {
    const absent = { field: `agent-${agentCode}`, is: "no" } as const;
    return [
      { id: `agent-${agentCode}`, label: `申报的${agentName}，现场`, ...yesNo("有", "没有"), ...must(whole) },
      text(`why-${agentCode}`, `没有${agentName}的依据`, { shownIf: absent, required: absent, hint: "例如工序已外包、换用了不含它的原料" }),
    ];
  });

/** The questions of a visit: one an item. A drawn employer is asked whole, another visit what it looked at. */
export const checkForm = (declared: Declared, whole: boolean, again: boolean): FormView => ({
  id: "accuracy",
  title: "核对结果",
  fields: [
    ...(whole ? [] : [text("occasion", "在哪项工作中核对", { required: true, maxLength: 100, hint: "例如日常检查、走访" })]),
    ...industryFields(declared, whole),
    ...sizeFields(declared, whole),
    ...agentFields(declared, whole),
    {
      id: "more",
      label: "现场有、没有申报的危害因素",
      kind: "list",
      of: [text("agentCode", "危害因素", { required: true, maxLength: 60 }), text("note", "在哪里、依据")],
    },
    { id: "photos", label: "现场照片", kind: "files", hint: "漏报、不一致的拍照或写依据" },
    { id: "visitedOn", label: "到场日期", kind: "day", required: true },
    ...(again ? [text("reason", "再次核对的理由", { required: true })] : []),
    text("note", "情况说明", { maxLength: 2000 }),
  ],
});

/** The answers as the server compares them: what is as declared is sent as declared. */
export const checkBody = (declared: Declared, v: Values): Values => {
  const asText = (key: string): string => String(v[key] ?? "");
  const answered = declared.agents.flatMap(({ agentCode }) => {
    const found = v[`agent-${agentCode}`];
    return found === undefined ? [] : [{ agentCode, found: found === "yes", note: asText(`why-${agentCode}`) }];
  });
  const more = ((v["more"] as { agentCode: string; note?: string }[] | undefined) ?? []).map((m) => ({
    agentCode: m.agentCode,
    note: m.note ?? "",
    found: true,
  }));
  const agents = [...answered, ...more];
  const kept = Object.fromEntries(Object.entries(v).filter(([key]) => !/^(agent|why)-|^(more|industryIs|sizeIs)$/.test(key)));
  return {
    ...kept,
    ...(v["industryIs"] === "yes" ? { industry: declared.industry } : {}),
    ...(v["sizeIs"] === "yes" ? { size: declared.size } : {}),
    ...(agents.length > 0 || declared.agents.length === 0 ? { agents } : {}),
  };
};
