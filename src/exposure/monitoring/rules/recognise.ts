import type { Day } from "#kernel";

export type LaboratoryLicence = {
  institutionId: string;
  name: string;
  areaCode: string;
  licenceNo: string;
  validFrom: Day;
  validTo: Day | null;
  grade?: string | undefined;
  scopes: readonly { category: string; validFrom: Day; validTo: Day | null }[];
};

/** Which laboratories of other provinces count. A region sets its own; provinces are the first two digits of an area code. */
export type RecognitionParameters = { agreement: { provinces: readonly string[]; title: string }; qcNumberAdmits: boolean };

/**
 * Region parameters as delivered: the Yangtze-delta agreement on recognising each other's reports; any other province needs a quality-control number.
 * Evidence: one source for the agreement, none found for the number; both are local settings, not law.
 */
export const recognitionParameters: RecognitionParameters = {
  agreement: { provinces: ["31", "32", "33", "34"], title: "长三角检测评价报告互认" },
  qcNumberAdmits: true,
};

export type Recognition = {
  /** every factor of the report counts */
  recognised: boolean;
  /** group → counts */
  groups: Record<string, boolean>;
  basis: string;
  origin: "own-province" | "other-province";
  review: "" | "transfer" | "scope" | "qc-number";
  outOfScope: string[];
  clauses: { sourceId: string; clause: string }[];
  steps: { text: string }[];
  on: Day;
};

const within = (on: Day, from: Day, to: Day | null): boolean => on >= from && (to === null || on <= to);
const scopeOf = (group: string): string => (group.startsWith("physical") ? "physical" : group);

/**
 * Whether the results of a laboratory count on the day they were sampled: the licence was valid, its scope holds the
 * groups of factors, and its place of work is accepted. What does not count is stored all the same.
 *
 * @source 职业病防治法第26条; 国家卫健委令第4号第4条 (accreditation), 第6条 (area of work)
 */
export function recognise(
  licence: LaboratoryLicence,
  facts: { employerArea: string; sampledOn: Day; groups: readonly string[]; qcNumber?: string | undefined },
  parameters: RecognitionParameters = recognitionParameters,
): Recognition {
  const { sampledOn } = facts;
  const home = licence.areaCode.slice(0, 2);
  const here = facts.employerArea.slice(0, 2);
  const steps: { text: string }[] = [];
  const clauses = [
    { sourceId: "law-2018", clause: "第26条" },
    { sourceId: "order-4-2020", clause: "第4条、第6条" },
  ];
  const origin = home === here ? ("own-province" as const) : ("other-province" as const);
  const licensed = within(sampledOn, licence.validFrom, licence.validTo);
  steps.push({
    text: `资质 ${licence.licenceNo || "（无编号）"} 有效期 ${licence.validFrom} 至 ${licence.validTo ?? "长期"}，采样日 ${sampledOn}：${licensed ? "有效" : "无效"}`,
  });
  const groups: Record<string, boolean> = {};
  const none = (review: Recognition["review"], basis: string): Recognition => {
    for (const g of facts.groups) groups[g] = false;
    return { recognised: false, groups, basis, origin, review, outOfScope: [], clauses, steps, on: sampledOn };
  };
  if (!licensed) return none("transfer", "采样日资质无效");

  let basis = "本省资质";
  if (origin === "other-province") {
    const agreed = parameters.agreement.provinces.includes(home) && parameters.agreement.provinces.includes(here);
    if (agreed) basis = parameters.agreement.title;
    else if (licence.grade === "甲级") basis = "甲级资质，全国范围执业";
    else if (parameters.qcNumberAdmits && facts.qcNumber) basis = `质控号 ${facts.qcNumber}`;
    else {
      steps.push({ text: "外省机构，不在互认地区，没有质控号" });
      return none("qc-number", "没有质控号");
    }
    steps.push({ text: `外省机构，依据：${basis}` });
  }
  const outOfScope: string[] = [];
  for (const group of facts.groups) {
    const covered = licence.scopes.some((s) => s.category === scopeOf(group) && within(sampledOn, s.validFrom, s.validTo));
    groups[group] = covered;
    if (!covered) outOfScope.push(group);
  }
  steps.push({ text: outOfScope.length === 0 ? "资质范围包含全部因素类别" : `资质范围不含：${outOfScope.map(groupName).join("、")}` });
  return {
    recognised: outOfScope.length === 0,
    groups,
    basis,
    origin,
    review: outOfScope.length > 0 ? "scope" : "",
    outOfScope,
    clauses,
    steps,
    on: sampledOn,
  };
}

const groupNames: Record<string, string> = {
  dust: "粉尘",
  chemical: "化学因素",
  physical: "物理因素",
  "physical-noise": "噪声",
  biological: "生物因素",
  radiation: "放射性因素",
  other: "其他因素",
};
export const groupName = (group: string): string => groupNames[group] ?? group;

/** Group of a factor as figures divide them: noise stands apart from the other physical factors. */
export const groupOf = (category: string, name: string): string =>
  category === "physical" && name === "噪声" ? "physical-noise" : category === "special-work" ? "other" : category;
