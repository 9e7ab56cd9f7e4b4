import { isDay, monthsBetween, type Day, type Refusal } from "#kernel";
import { checkCreditCode, checkIdentityNumber, edition2025From, gravest as gravestOf, isAllowedConclusion } from "#standards";
import { errors, warnings } from "./errors.ts";
import { hazardName, hazardOf, isDisease, isWorkType } from "./law.ts";
import {
  conclusionLabels,
  phaseLabels,
  type CardField,
  type CardLine,
  type Conclusion,
  type ConclusionKind,
  type ExamCard,
  type Warning,
} from "./schema.ts";

/** Limits of one card; a card past them is refused, not cut. */
export const cardLimits = { items: 1000, agents: 60, code: 80, name: 100, text: 500 } as const;

const labels: Partial<Record<CardField, string>> = {
  cardCode: "卡号",
  institutionCode: "机构代码",
  creditCode: "用人单位统一社会信用代码",
  usingCreditCode: "用工单位统一社会信用代码",
  employerName: "用人单位名称",
  employerArea: "用人单位所属地区",
  idKind: "证件类型",
  idNumber: "证件号码",
  workerName: "姓名",
  sex: "性别",
  birthOn: "出生日期",
  phase: "检查类型",
  examOn: "体检日期",
  issuedOn: "报告出具日期",
  reportedOn: "报告日期",
  workType: "工种代码",
  exposedFrom: "开始接害日期",
  exposedMonths: "接害工龄",
  agents: "体检危害因素",
  contactAgents: "接触的危害因素",
  conclusion: "体检结论",
  items: "检查项目",
  remark: "备注",
};
export const fieldLabel = (field: CardField): string => labels[field] ?? field;

/** `{name}` replaced from values. */
export const warn = (entry: { code: string; says: string; clause?: string }, values: Record<string, string | number> = {}): Warning => ({
  code: entry.code,
  sentence: entry.says.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)),
  ...(entry.clause ? { clause: entry.clause } : {}),
});

export type Checked = { refusals: Refusal[]; warnings: Warning[] };

/**
 * Everything about one card that can be judged from the card alone, by the law of its exam day.
 * @param receivedOn  day it was received; no day of the card lies after it
 * @source rules 1–15, 17, 18 of the exchange document's checks; GB 11643, GB 32100
 */
export const checkCard = (line: CardLine, receivedOn: Day): Checked => {
  const { card, place } = line;
  const refusals: Refusal[] = [];
  const notes: Warning[] = [];
  const refuse = (make: keyof typeof errors & string, details: Record<string, string | number>, field: CardField): void => {
    refusals.push((errors[make as "fieldMissing"] as typeof errors.fieldMissing)({ label: fieldLabel(field), ...details }, place(field)));
  };

  if (card.operate === "delete") refuse("deleteNotOpen", {}, "operate");
  for (const u of card.unread) {
    if (u.why === "no-edition") refuse("editionUnclear", {}, u.field);
    else if (u.why === "contradiction" || u.why === "ambiguous") refuse("contradiction", { value: u.value }, u.field);
    else if (u.why === "not-a-number") refuse("notANumber", { value: u.value }, u.field);
    else if (u.field === "disease") refuse("diseaseUnknown", { value: u.value }, u.field);
    else refuse("codeUnknown", { value: u.value, edition: card.edition }, u.field);
  }
  const unreadFields = new Set(card.unread.map((u) => u.field));
  const need = (value: string, field: CardField, limit: number = cardLimits.name): boolean => {
    if (value === "") {
      if (!unreadFields.has(field)) refuse("fieldMissing", {}, field);
      return false;
    }
    if (value.length > limit) {
      refuse("fieldTooLong", { limit }, field);
      return false;
    }
    if (value.includes("\ufffd")) {
      refuse("badCharacter", {}, field);
      return false;
    }
    return true;
  };

  need(card.cardCode, "cardCode", cardLimits.code);
  need(card.institutionCode, "institutionCode", cardLimits.code);
  need(card.employer.name, "employerName", 200);
  need(card.worker.name, "workerName");
  need(card.phase, "phase");
  if (need(card.employer.creditCode, "creditCode")) checkCode(card.employer.creditCode, "creditCode", refuse, notes);
  if (card.usingEmployer && card.usingEmployer.creditCode !== "")
    checkCode(card.usingEmployer.creditCode, "usingCreditCode", refuse, notes);
  for (const [text, field] of [
    [card.remark, "remark"],
    [card.agentOther, "agentOther"],
    [card.workTypeName, "workType"],
  ] as const) {
    if (text.length > cardLimits.text) refuse("fieldTooLong", { limit: cardLimits.text }, field);
    if (text.includes("\ufffd")) refuse("badCharacter", {}, field);
  }

  const examOn = readDay(card.examOn, "examOn", true, refuse);
  const issuedOn = readDay(card.issuedOn, "issuedOn", false, refuse);
  const reportedOn = readDay(card.reportedOn, "reportedOn", false, refuse);
  const birthOn = readDay(card.worker.birthOn, "birthOn", false, refuse);
  checkPerson(card, examOn, birthOn, receivedOn, refuse, need, notes);
  const ordered: [Day | undefined, CardField][] = [
    [birthOn, "birthOn"],
    [examOn, "examOn"],
    [issuedOn, "issuedOn"],
    [reportedOn, "reportedOn"],
  ];
  checkOrder(ordered, receivedOn, refuse);
  checkHazards(card, refuse, unreadFields);
  checkExposure(card, examOn, refuse, notes);
  checkConclusions(card, refuse, notes);
  checkItems(card, refuse, notes);
  if (card.workType !== "" && !isWorkType(card.workType))
    refuse("codeUnknown", { value: card.workType, edition: card.edition }, "workType");
  if (/^99-9999$/.test(card.workType) && card.workTypeName === "") refuse("otherNameMissing", {}, "workType");
  if (examOn && examOn >= edition2025From && card.conclusions.some((c) => c.conclusion === "recheck"))
    notes.push(warn(warnings.recheckNoConclusion));
  if (card.phase === "before" && card.conclusions.some((c) => c.conclusion === "suspected")) notes.push(warn(warnings.suspectedBefore));
  if (card.notes?.includes("edition-as-registered")) notes.push(warn(warnings.editionAsRegistered, { edition: card.edition }));
  if (card.notes?.includes("phase-list-unconfirmed") && card.phase !== "")
    notes.push(warn(warnings.phaseListUnconfirmed, { phase: phaseLabels[card.phase] }));
  return { refusals, warnings: notes };
};

type Refuse = (make: keyof typeof errors & string, details: Record<string, string | number>, field: CardField) => void;

// The same few days stand in every card of a file.
const knownDays = new Set<string>();
export const isKnownDay = (text: string): text is Day => {
  if (knownDays.has(text)) return true;
  if (!isDay(text)) return false;
  if (knownDays.size >= 50_000) knownDays.clear();
  knownDays.add(text);
  return true;
};

const readDay = (text: string, field: CardField, required: boolean, refuse: Refuse): Day | undefined => {
  if (text === "") {
    if (required) refuse("fieldMissing", {}, field);
    return undefined;
  }
  if (isKnownDay(text)) return text;
  refuse("badDay", { value: text.slice(0, 30) }, field);
  return undefined;
};

const checkCode = (code: string, field: CardField, refuse: Refuse, notes: Warning[]): void => {
  const check = checkCreditCode(code);
  if (!check.valid) refuse("creditCode", { value: code.slice(0, 30), problem: check.reasons.join("；") }, field);
  else for (const says of check.warnings) notes.push({ ...warnings.creditCodeCheck, sentence: `${fieldLabel(field)}：${says}。` });
};

const checkOrder = (days: readonly [Day | undefined, CardField][], receivedOn: Day, refuse: Refuse): void => {
  let earlier: { on: Day; field: CardField } | undefined;
  for (const [on, field] of days) {
    if (!on) continue;
    if (on > receivedOn) refuse("dayInFuture", { value: on }, field);
    else if (earlier && on < earlier.on)
      refuse("daysReversed", { first: fieldLabel(earlier.field), firstOn: earlier.on, second: fieldLabel(field), secondOn: on }, field);
    earlier = { on, field };
  }
};

const checkPerson = (
  card: ExamCard,
  examOn: Day | undefined,
  birthOn: Day | undefined,
  receivedOn: Day,
  refuse: Refuse,
  need: (value: string, field: CardField) => boolean,
  notes: Warning[],
): void => {
  const { idKind, idNumber, sex } = card.worker;
  if (!need(idKind, "idKind")) return;
  if (idKind === "88") return refuse("idNotYet", {}, "idNumber");
  if (!need(idNumber, "idNumber")) return;
  let born = birthOn;
  if (idKind === "01") {
    const read = checkIdentityNumber(idNumber, receivedOn);
    if (!read.valid) return refuse("idCheck", { problem: read.reasons.join("；") }, "idNumber");
    if (birthOn && birthOn !== read.birth) refuse("idBirth", { birthOn, inNumber: read.birth! }, "birthOn");
    if (sex !== "" && sex !== (read.sex === "male" ? "M" : "F")) refuse("idSex", {}, "sex");
    born = read.birth;
  }
  if (!born || !examOn || born > examOn || monthsBetween(born, examOn) >= 18 * 12) return;
  if (card.agents.some((code) => hazardOf(code)?.group === "radiation")) refuse("underAge", {}, "birthOn");
  else notes.push(warn(warnings.underAge));
};

const checkHazards = (card: ExamCard, refuse: Refuse, unread: Set<CardField>): void => {
  if (card.agents.length === 0 && !unread.has("agents")) refuse("noAgents", {}, "agents");
  if (card.agents.length > cardLimits.agents || card.contactAgents.length > cardLimits.agents)
    refuse("fieldTooLong", { limit: cardLimits.agents }, "agents");
  for (const code of card.agents) {
    const hazard = hazardOf(code);
    if (!hazard) refuse("codeUnknown", { value: code, edition: card.edition }, "agents");
    else if (hazard.other && card.agentOther === "") refuse("otherNameMissing", {}, "agents");
    if (!card.contactAgents.includes(code) && !unread.has("contactAgents"))
      refuse("factorNotContact", { agent: hazardName(code) }, "contactAgents");
  }
};

const checkExposure = (card: ExamCard, examOn: Day | undefined, refuse: Refuse, notes: Warning[]): void => {
  if (card.phase === "" || card.unread.some((u) => u.field === "exposedMonths")) return;
  for (const c of card.conclusions) {
    const fromText = c.exposedFrom ?? card.exposedFrom;
    const months = c.exposedMonths ?? card.exposedMonths;
    if (card.phase !== "before" && (fromText === "" || months === undefined))
      refuse("exposureMissing", { phase: phaseLabels[card.phase], agent: hazardName(c.agent) }, "exposedFrom");
    const from = fromText === "" ? undefined : readDay(fromText, "exposedFrom", false, refuse);
    if (from && examOn && from > examOn)
      refuse(
        "daysReversed",
        { first: fieldLabel("exposedFrom"), firstOn: from, second: fieldLabel("examOn"), secondOn: examOn },
        "exposedFrom",
      );
    else if (from && examOn && months !== undefined && months > monthsBetween(from, examOn) + 1)
      notes.push(warn(warnings.exposureLong, { months, possible: monthsBetween(from, examOn) + 1 }));
    if (months !== undefined && card.serviceMonths !== undefined && months > card.serviceMonths)
      notes.push(warn(warnings.exposureAboveService, { months, service: card.serviceMonths }));
  }
};

/** All dusts of a card share one conclusion; every other hazard has its own. */
const conclusionKey = (code: string): string => (hazardOf(code)?.group === "dust" || code === "1" ? "1" : code);

const checkConclusions = (card: ExamCard, refuse: Refuse, notes: Warning[]): void => {
  if (card.unread.some((u) => u.field === "conclusions")) return;
  const wanted = new Map<string, string[]>();
  for (const code of card.agents) wanted.set(conclusionKey(code), [...(wanted.get(conclusionKey(code)) ?? []), code]);
  const given = new Map<string, number>();
  for (const c of card.conclusions) {
    const key = conclusionKey(c.agent);
    if (!wanted.has(key)) refuse("conclusionForeign", { agent: hazardName(c.agent) }, "conclusions");
    given.set(key, (given.get(key) ?? 0) + 1);
    checkCompanions(c, refuse);
  }
  for (const [key, codes] of wanted) {
    const count = given.get(key) ?? 0;
    const each =
      key === "1" &&
      count === codes.length &&
      new Set(card.conclusions.filter((c) => conclusionKey(c.agent) === "1").map((c) => c.agent)).size === count;
    if (count !== 1 && !each) refuse("conclusionCount", { agent: hazardName(codes[0]!), count }, "conclusions");
  }
  if (card.conclusions.length > 0 && card.conclusions.every((c) => c.conclusion === "normal")) {
    let abnormal = 0;
    for (const item of card.items) if (item[6] === 1) abnormal++;
    if (abnormal > 0) notes.push(warn(warnings.abnormalButNormal, { count: abnormal }));
  }
};

const checkCompanions = (c: Conclusion, refuse: Refuse): void => {
  const disease = (c.diseaseCode ?? "") !== "" && c.diseaseCode !== "0";
  const contraindication = (c.contraindication ?? "") !== "";
  const other = (c.other ?? "") !== "";
  const name = hazardName(c.agent);
  const foreign = (what: string): void =>
    refuse("companionForeign", { agent: name, conclusion: c.conclusion === "" ? "" : conclusionLabels[c.conclusion], what }, "conclusion");
  if (c.conclusion === "") return;
  if (c.conclusion === "suspected") {
    if (!disease) refuse("diseaseMissing", {}, "disease");
    else if (!isDisease(c.diseaseCode!)) refuse("diseaseUnknown", { value: c.diseaseCode!.slice(0, 20) }, "disease");
  } else if (disease) foreign("疑似职业病代码");
  if (c.conclusion === "contraindication") {
    if (!contraindication) refuse("contraindicationMissing", {}, "contraindication");
  } else if (contraindication) foreign("职业禁忌证名称");
  if (c.conclusion === "other") {
    if (!other) refuse("otherMissing", {}, "other");
  } else if (other) foreign("其他疾病或异常描述");
  for (const text of [c.contraindication, c.other]) {
    if (text !== undefined && text.length > cardLimits.text) refuse("fieldTooLong", { limit: cardLimits.text }, "conclusion");
    if (text?.includes("\ufffd")) refuse("badCharacter", {}, "conclusion");
  }
};

const isNumber = (text: string): boolean => {
  let digits = 0;
  let dots = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) digits++;
    else if (c === 46) dots++;
    else if (!(i === 0 && (c === 45 || c === 43 || c === 60 || c === 62 || c === 0xff1c || c === 0xff1e)))
      return /^[<>＜＞≤≥]?\s*[-+]?\d+(\.\d+)?([eE][-+]?\d{1,3})?$/.test(text);
  }
  return digits > 0 && digits <= 15 && dots <= 1;
};

const checkItems = (card: ExamCard, refuse: Refuse, notes: Warning[]): void => {
  if (card.items.length === 0) refuse("itemsMissing", {}, "items");
  if (card.items.length > cardLimits.items) return refuse("itemsTooMany", { limit: cardLimits.items }, "items");
  let unknown = 0;
  let named = 0;
  for (const [code, type, result, unit, min, max, flag, name] of card.items) {
    if (name !== undefined) unknown++;
    if (
      result.length > cardLimits.text ||
      unit.length > 50 ||
      (name !== undefined && name.length > 100) ||
      min.length > 20 ||
      max.length > 20
    )
      refuse("fieldTooLong", { limit: cardLimits.text }, "items");
    if (result.includes("\ufffd") || unit.includes("\ufffd") || name?.includes("\ufffd")) refuse("badCharacter", {}, "items");
    if (type === 1 && flag !== 3 && !isNumber(result) && named++ < 3)
      refuse("itemNotNumber", { item: name ?? code, value: result.slice(0, 30) }, "items");
    if (type === 1 && min !== "" && max !== "" && Number(min) > Number(max) && named++ < 3)
      refuse("itemRange", { item: name ?? code, min, max }, "items");
  }
  if (unknown > 0) notes.push(warn(warnings.unknownItems, { count: unknown }));
};

/**
 * The conclusions as the law of the exam day knows them, and the gravest of them.
 * From 2026-08-01 复查 is no individual conclusion: it becomes 暂无个体结论.
 *
 * @source GBZ 188-2025 4.8.2.2 (four individual conclusions); before that GBZ 188-2014 4.8.3 (five)
 */
export const concluded = (card: Pick<ExamCard, "conclusions" | "examOn">): { conclusions: Conclusion[]; gravest: ConclusionKind } => {
  const keep = (c: Conclusion): boolean => c.conclusion !== "recheck" || isAllowedConclusion("recheck", card.examOn as Day);
  const conclusions = card.conclusions.every(keep)
    ? card.conclusions
    : card.conclusions.map((c) => (keep(c) ? c : { ...c, conclusion: "none-yet" as const }));
  return { conclusions, gravest: gravestOf(conclusions.flatMap((c) => (c.conclusion === "" ? [] : [c.conclusion]))) };
};

/** What the employer has to do after a conclusion. No number of days is named where the law names none. */
export const followUpOf: Record<ConclusionKind, string> = {
  suspected: "30 日内安排职业病诊断，费用由单位承担；诊断或医学观察期间不得解除或终止劳动合同。",
  contraindication: "不得安排从事所禁忌的作业，已在岗的调离并妥善安置，如实告知劳动者。",
  recheck: "按体检机构要求的时间安排复查，费用由单位承担。",
  other: "如实告知劳动者，按医学建议就诊。",
  normal: "如实告知劳动者，归入职业健康监护档案，按周期安排下次检查。",
  "none-yet": "按体检机构要求的时间安排复查或补充检查，出具结论后归档。",
};
