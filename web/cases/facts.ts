type Facts = Readonly<Record<string, unknown>>;

const labels: [key: string, label: string][] = [
  ["employerName", "用人单位"],
  ["postName", "岗位"],
  ["post", "岗位"],
  ["agentName", "危害因素"],
  ["agent", "危害因素"],
  ["valueText", "结果"],
  ["value", "结果"],
  ["limit", "限值"],
  ["ratio", "倍数"],
  ["diseaseName", "疾病"],
  ["disease", "疾病"],
  ["conclusion", "结论"],
  ["examOn", "体检日期"],
  ["cardCode", "个案卡编号"],
  ["sampledOn", "采样日期"],
  ["reportedOn", "报告日期"],
  ["reportNo", "报告编号"],
  ["institutionName", "机构"],
  ["source", "来源"],
  ["summary", "摘要"],
  ["foundOn", "发现日期"],
  ["namedOn", "列入日期"],
  ["dueOn", "期限"],
  ["says", "怎么算的"],
  ["clause", "依据"],
  ["penalty", "罚则"],
  ["reminded", "事前提醒"],
  ["reason", "原因"],
];
const measured = new Set(["valueText", "value", "limit"]);
const machine = /^[0-9a-f]{8}-[0-9a-f]{4}-|^\d{4}$/;

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== ""
    ? value
    : typeof value === "number"
      ? String(value)
      : Array.isArray(value) && value.length > 0 && value.every((v) => typeof v === "string")
        ? value.join("、")
        : undefined;

/** The facts a person can read, in a steady order, values with their unit; keys without a word are for machines and stay unseen. */
export const factRows = (facts: Facts): [label: string, text: string][] => {
  const unit = typeof facts["unit"] === "string" ? facts["unit"] : "";
  const seen = new Set<string>();
  return labels.flatMap(([key, label]) => {
    const text = textOf(facts[key]);
    if (!text || seen.has(label) || (key === "agent" && machine.test(text)) || (key === "post" && machine.test(text))) return [];
    seen.add(label);
    return [[label, measured.has(key) && unit && !text.includes(unit) ? `${text} ${unit}` : text] as [string, string]];
  });
};
