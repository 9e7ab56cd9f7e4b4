import { readDay } from "#kernel";
import type { CardField, Conclusion, ExamCard, Item } from "#health";
import { conclusionOf, hazardOf, phaseOf, sexOf, type Edition } from "./codes.ts";

export type Fields = Record<string, string>;
/** One HEALTH_EXAM_RECORD as it stands in the file. */
export type RawRecord = {
  id: string;
  header: Fields;
  record: Fields;
  enterprise: Fields;
  using: Fields | undefined;
  worker: Fields;
  conclusions: Fields[];
  items: Item[];
};

// A file repeats few days many times: each is read once.
const days = new Map<string, string>();
const day = (text: string | undefined): string => {
  if (text === undefined || text === "") return "";
  const known = days.get(text);
  if (known !== undefined) return known;
  const read = readDay(text) ?? text;
  if (days.size >= 20_000) days.clear();
  days.set(Buffer.from(text).toString(), read);
  return read;
};
const text = (value: string | undefined): string => (value === undefined ? "" : value.trim());

/**
 * Which edition of the exchange document a record is written in. Conclusion codes mean different things in the two, so this is
 * never guessed silently:
 *
 * 1. the edition the sender registered wins;
 * 2. else the form of the record: 用工单位, or the start of exposure inside each conclusion, is 2021; the start of exposure at the
 *    record is 2020; a record with both is contradictory;
 * 3. else the header: business activity HEALTH_EXAM_RECORD is 2021, NEWOMAR is 2020.
 *
 * A header that says 2021 over a record in the form of 2020 is contradictory. `undefined` refuses the card.
 */
export const editionOf = (raw: RawRecord, registered: string | undefined): { edition: Edition | undefined; seen: Edition | undefined } => {
  const inside = raw.conclusions.some((c) => "HARM_START_DATE" in c || "HARM_AGE_YEAR" in c);
  const atRecord = "HARM_START_DATE" in raw.record || "HARM_AGE_YEAR" in raw.record;
  const form2021 = inside || raw.using !== undefined || "CONTACT_FACTOR_OTHER" in raw.record;
  const activity = text(raw.header["BusinessActivityIdentification"]);
  const declared: Edition | undefined = activity === "HEALTH_EXAM_RECORD" ? "2021" : activity === "NEWOMAR" ? "2020" : undefined;
  let seen: Edition | undefined;
  if (form2021 && !atRecord) seen = "2021";
  else if (atRecord && !form2021) seen = declared === "2021" ? undefined : "2020";
  else if (!atRecord && !form2021) seen = declared;
  const own = registered === "2020" || registered === "2021" ? registered : undefined;
  return { edition: own ?? seen, seen };
};

/** Years and months as months; undefined when neither was given. */
const monthsOf = (years: string | undefined, months: string | undefined, unread: ExamCard["unread"]): number | undefined => {
  const y = text(years);
  const m = text(months);
  if (y === "" && m === "") return undefined;
  if (!/^\d{0,3}$/.test(y)) unread.push({ field: "exposedMonths", value: y.slice(0, 20), why: "not-a-number" });
  else if (!/^(\d|10|11|0\d|)$/.test(m)) unread.push({ field: "exposedMonths", value: m.slice(0, 20), why: "not-a-number" });
  else return Number(y || "0") * 12 + Number(m || "0");
  return undefined;
};

const codeList = (value: string | undefined): string[] => {
  const t = text(value);
  if (t === "") return [];
  return [...new Set(t.split(/[,，;；、\s]+/).filter((c) => c !== ""))];
};

const operates: Record<string, ExamCard["operate"]> = { Add: "add", Update: "update", Delete: "delete" };

/** Turns a raw record into the canonical card: codes by the map of its edition, days as ISO days. Nothing is decided here. */
export const toCard = (raw: RawRecord, registered: string | undefined): ExamCard => {
  const unread: ExamCard["unread"] = [];
  const { edition, seen } = editionOf(raw, registered);
  if (edition === undefined) unread.push({ field: "edition", value: "", why: "no-edition" });
  const r = raw.record;
  const coded = <T>(find: (code: string) => T | undefined, value: string | undefined, field: CardField): T | undefined => {
    const t = text(value);
    if (t === "") return undefined;
    const found = find(t);
    if (found === undefined) unread.push({ field, value: t.slice(0, 30), why: "unknown-code" });
    return found;
  };
  const hazards = (list: string[], field: CardField): string[] =>
    list.flatMap((code) => {
      // One conclusion for all dusts may name the heading 1 粉尘.
      if (edition === undefined || (code === "1" && field === "conclusions")) return [code];
      const found = coded((c) => hazardOf(edition, c), code, field);
      return found === undefined ? [] : [found];
    });

  const conclusions: Conclusion[] = [];
  for (const c of raw.conclusions) {
    const agents = codeList(c["ITAM_CODE"]);
    const kind = edition === undefined ? "" : (coded((code) => conclusionOf(edition, code), c["EXAM_CONCLUSION_CODE"], "conclusion") ?? "");
    if (kind === "" && text(c["EXAM_CONCLUSION_CODE"]) === "") unread.push({ field: "conclusion", value: "", why: "unknown-code" });
    const from = day(c["HARM_START_DATE"]);
    const months = monthsOf(c["HARM_AGE_YEAR"], c["HARM_AGE_MONTH"], unread);
    const disease = text(c["YSZYB_CODE"]);
    const contraindication = text(c["ZYJJZ_NAME"]);
    const other = text(c["QTJB_NAME"]);
    for (const agent of agents.length > 0 ? hazards(agents, "conclusions") : [""])
      conclusions.push({
        agent,
        conclusion: kind,
        ...(disease !== "" ? { diseaseCode: disease } : {}),
        ...(contraindication !== "" ? { contraindication } : {}),
        ...(other !== "" ? { other } : {}),
        ...(from !== "" ? { exposedFrom: from } : {}),
        ...(months !== undefined ? { exposedMonths: months } : {}),
      });
  }
  const agents = hazards(codeList(r["FACTOR_CODE"]), "agents");
  const e = raw.enterprise;
  const u = raw.using;
  const w = raw.worker;
  const operate = text(raw.header["OperateType"]);
  if (operate !== "" && !Object.hasOwn(operates, operate))
    unread.push({ field: "operate", value: operate.slice(0, 20), why: "unknown-code" });
  const exposedMonths = monthsOf(r["HARM_AGE_YEAR"], r["HARM_AGE_MONTH"], unread);
  const dates = conclusions.flatMap((c) => (c.exposedFrom ? [c.exposedFrom] : [])).sort();
  return {
    cardCode: text(raw.id),
    operate: operates[operate] ?? "add",
    edition: `national-xml-${edition ?? "unclear"}`,
    ...(seen !== undefined && seen !== edition ? { notes: ["edition-as-registered" as const] } : {}),
    institutionCode: text(r["ORG_CODE"]) || text(raw.header["ReportOrgCode"]),
    institutionName: text(r["REPORT_ORGAN_CREDIT_CODE"]),
    employer: {
      creditCode: text(e["CREDIT_CODE"]).toUpperCase(),
      name: text(e["ENTERPRISE_NAME"]),
      areaCode: text(e["ADDRESS_CODE"]),
      address: text(e["ADDRESS_DETAIL"]),
      industryCode: text(e["INDUSTRY_CATEGORY_CODE"]),
      economicType: text(e["ECONOMIC_TYPE_CODE"]),
      sizeCode: text(e["BUSINESS_SCALE_CODE"]),
      contactName: text(e["ENTERPRISE_CONTACT"]),
      contactPhone: text(e["CONTACT_TELPHONE"]),
    },
    ...(u && text(u["CREDIT_CODE_EMPLOYER"]) !== ""
      ? {
          usingEmployer: {
            creditCode: text(u["CREDIT_CODE_EMPLOYER"]).toUpperCase(),
            name: text(u["ENTERPRISE_NAME_EMPLOYER"]),
            areaCode: text(u["ADDRESS_CODE_EMPLOYER"]),
            industryCode: text(u["INDUSTRY_CATEGORY_CODE_EMPLOYER"]),
          },
        }
      : {}),
    worker: {
      idKind: text(w["ID_CARD_TYPE_CODE"]),
      idNumber: text(w["ID_CARD"]).toUpperCase(),
      name: text(w["WORKER_NAME"]),
      sex: coded(sexOf, w["GENDER_CODE"], "sex") ?? "",
      birthOn: day(w["BIRTH_DATE"]),
      phone: text(r["WORKER_TELPHONE"]) || text(w["WORKER_TELPHONE"]),
    },
    phase: coded((code) => phaseOf(edition ?? "2021", code), r["EXAM_TYPE_CODE"], "phase") ?? "",
    examOn: day(r["EXAM_DATE"]),
    issuedOn: day(r["WRITE_DATE"]),
    reportedOn: day(r["REPORT_DATE"]),
    recheck: /^(1|T|true)$/i.test(text(r["IS_REVIEW"])),
    workType: text(r["WORK_TYPE_CODE"]),
    workTypeName: text(r["OTHER_WORK_TYPE"]) || text(r["other_work_type"]),
    monitoring: text(w["JC_TYPE"]) || text(r["JC_TYPE"]) || text(raw.conclusions[0]?.["JC_TYPE"]),
    exposedFrom: day(r["HARM_START_DATE"]) || dates[0] || "",
    ...(exposedMonths !== undefined ? { exposedMonths } : {}),
    agents,
    agentOther: text(r["FACTOR_OTHER"]),
    contactAgents: hazards(codeList(r["CONTACT_FACTOR_CODE"]), "contactAgents"),
    contactAgentOther: text(r["CONTACT_FACTOR_OTHER"]),
    conclusions,
    items: raw.items,
    remark: text(r["REMARK"]),
    unread,
  };
};

/** Where a field of the card stands in the document. */
export const placeIn = (lineNo: number, id: string, field?: CardField): string =>
  `第 ${lineNo} 张卡${id === "" ? "" : `（${id.slice(0, 80)}）`}${field && elements[field] ? ` ${elements[field]}` : ""}`;
const elements: Partial<Record<CardField, string>> = {
  cardCode: "HEALTH_EXAM_RECORD/@ID",
  operate: "Header/OperateType",
  edition: "Header/BusinessActivityIdentification",
  institutionCode: "ORG_CODE",
  creditCode: "ENTERPRISE_INFO/CREDIT_CODE",
  employerName: "ENTERPRISE_INFO/ENTERPRISE_NAME",
  employerArea: "ENTERPRISE_INFO/ADDRESS_CODE",
  usingCreditCode: "ENTERPRISE_INFO_EMPLOYER/CREDIT_CODE_EMPLOYER",
  idKind: "WORKER_INFO/ID_CARD_TYPE_CODE",
  idNumber: "WORKER_INFO/ID_CARD",
  workerName: "WORKER_INFO/WORKER_NAME",
  sex: "WORKER_INFO/GENDER_CODE",
  birthOn: "WORKER_INFO/BIRTH_DATE",
  phase: "EXAM_TYPE_CODE",
  examOn: "EXAM_DATE",
  issuedOn: "WRITE_DATE",
  reportedOn: "REPORT_DATE",
  workType: "WORK_TYPE_CODE",
  exposedFrom: "HARM_START_DATE",
  exposedMonths: "HARM_AGE_YEAR/HARM_AGE_MONTH",
  agents: "FACTOR_CODE",
  agentOther: "FACTOR_OTHER",
  contactAgents: "CONTACT_FACTOR_CODE",
  conclusions: "EXAM_CONCLUSION_LIST",
  conclusion: "EXAM_CONCLUSION/EXAM_CONCLUSION_CODE",
  disease: "EXAM_CONCLUSION/YSZYB_CODE",
  contraindication: "EXAM_CONCLUSION/ZYJJZ_NAME",
  other: "EXAM_CONCLUSION/QTJB_NAME",
  items: "EXAM_ITEM_RESULT_LIST",
  remark: "REMARK",
};
