import type { ExamCard } from "#health";
import { codeSet } from "#standards";
import type { Edition } from "./codes.ts";

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const el = (name: string, text: string | number | undefined): string => `<${name}>${escape(String(text ?? ""))}</${name}>`;
const day8 = (day: string): string => day.replaceAll("-", "");

const code = (set: string, canonical: string): string =>
  codeSet(set).find((row) => (row.canonical ?? row.code) === canonical)?.code ?? canonical;
const sexes: Record<string, string> = { M: "1", F: "2", "": "9" };
const operates = { add: "Add", update: "Update", delete: "Delete" } as const;

const recordOf = (card: ExamCard, edition: Edition): string => {
  const late = edition === "2021";
  const conclusionSet = late ? "exam-conclusion" : "exam-conclusion-2020";
  const years = (months: number | undefined): string => (months === undefined ? "" : String(Math.floor(months / 12)));
  const rest = (months: number | undefined): string => (months === undefined ? "" : String(months % 12));
  const e = card.employer;
  const u = card.usingEmployer;
  return [
    `<HEALTH_EXAM_RECORD ID="${escape(card.cardCode).replace(/"/g, "&quot;")}">`,
    "<ENTERPRISE_INFO>",
    el("ENTERPRISE_NAME", e.name),
    el("CREDIT_CODE", e.creditCode),
    el("ECONOMIC_TYPE_CODE", e.economicType),
    el("INDUSTRY_CATEGORY_CODE", e.industryCode),
    el("BUSINESS_SCALE_CODE", e.sizeCode),
    el("ADDRESS_CODE", e.areaCode),
    el("ADDRESS_DETAIL", e.address),
    el("ADDRESS_ZIP_CODE", ""),
    el("ENTERPRISE_CONTACT", e.contactName),
    el("CONTACT_TELPHONE", e.contactPhone),
    el("ALL_NAME", ""),
    "</ENTERPRISE_INFO>",
    ...(late
      ? [
          "<ENTERPRISE_INFO_EMPLOYER>",
          el("ENTERPRISE_NAME_EMPLOYER", u?.name ?? e.name),
          el("CREDIT_CODE_EMPLOYER", u?.creditCode ?? ""),
          el("INDUSTRY_CATEGORY_CODE_EMPLOYER", u?.industryCode ?? ""),
          el("ADDRESS_CODE_EMPLOYER", u?.areaCode ?? ""),
          "</ENTERPRISE_INFO_EMPLOYER>",
        ]
      : []),
    "<WORKER_INFO>",
    el("WORKER_NAME", card.worker.name),
    el("ID_CARD_TYPE_CODE", card.worker.idKind),
    el("ID_CARD", card.worker.idNumber),
    el("GENDER_CODE", sexes[card.worker.sex]),
    el("BIRTH_DATE", day8(card.worker.birthOn)),
    ...(late ? [el("WORKER_TELPHONE", card.worker.phone), el("JC_TYPE", card.monitoring)] : []),
    "</WORKER_INFO>",
    el("EXAM_TYPE_CODE", code("exam-type", card.phase)),
    el("EXAM_DATE", day8(card.examOn)),
    el("CONTACT_FACTOR_CODE", card.contactAgents.join(",")),
    ...(late ? [el("CONTACT_FACTOR_OTHER", card.contactAgentOther)] : []),
    el("FACTOR_CODE", card.agents.join(",")),
    el("FACTOR_OTHER", card.agentOther),
    el("WORK_TYPE_CODE", card.workType),
    el("OTHER_WORK_TYPE", card.workTypeName),
    ...(late
      ? []
      : [
          el("HARM_START_DATE", day8(card.exposedFrom)),
          el("HARM_AGE_YEAR", years(card.exposedMonths)),
          el("HARM_AGE_MONTH", rest(card.exposedMonths)),
        ]),
    el("IS_REVIEW", card.recheck ? "1" : "0"),
    el("ORG_CODE", card.institutionCode),
    ...(late ? [] : [el("WORKER_TELPHONE", card.worker.phone)]),
    "<EXAM_CONCLUSION_LIST>",
    ...card.conclusions.map((c) =>
      [
        "<EXAM_CONCLUSION>",
        el("ITAM_CODE", c.agent),
        el("ITAM_NAME", ""),
        el("EXAM_CONCLUSION_CODE", code(conclusionSet, c.conclusion)),
        el("YSZYB_CODE", c.diseaseCode),
        el("ZYJJZ_NAME", c.contraindication),
        el("QTJB_NAME", c.other),
        ...(late
          ? [
              el("HARM_START_DATE", day8(c.exposedFrom ?? card.exposedFrom)),
              el("HARM_AGE_YEAR", years(c.exposedMonths ?? card.exposedMonths)),
              el("HARM_AGE_MONTH", rest(c.exposedMonths ?? card.exposedMonths)),
            ]
          : [el("JC_TYPE", card.monitoring)]),
        "</EXAM_CONCLUSION>",
      ].join(""),
    ),
    "</EXAM_CONCLUSION_LIST>",
    "<EXAM_ITEM_RESULT_LIST>",
    ...card.items.map(([item, type, result, unit, min, max, flag, name]) =>
      [
        "<EXAM_ITEM_RESULT>",
        el("EXAM_ITEM_PNAME", ""),
        el("EXAM_ITEM_NAME", name),
        el("EXAM_ITEM_CODE", item),
        el("EXAM_RESULT_TYPE", `0${type}`),
        el("EXAM_RESULT", result),
        el("EXAM_ITEM_UNIT_CODE", unit),
        el("REFERENCE_RANGE_MIN", min),
        el("REFERENCE_RANGE_MAX", max),
        el("ABNORMAL", flag),
        "</EXAM_ITEM_RESULT>",
      ].join("\n"),
    ),
    "</EXAM_ITEM_RESULT_LIST>",
    el("WRITE_DATE", day8(card.issuedOn)),
    el("REPORT_ORGAN_CREDIT_CODE", card.institutionName),
    el("REPORT_DATE", day8(card.reportedOn)),
    el("REMARK", card.remark),
    "</HEALTH_EXAM_RECORD>",
  ].join("\n");
};

/** Exam cards as a national exchange document of an edition, piece by piece; for handing on to another level, for demonstrations and tests. */
export function* writeCardsXml(
  cards: Iterable<ExamCard>,
  options: { edition: Edition; institutionCode: string; operate?: ExamCard["operate"] },
): Generator<string> {
  yield `<?xml version="1.0" encoding="utf-8"?>\n<DataExchange>\n<Header>\n${el("OperateType", operates[options.operate ?? "add"])}\n${el(
    "BusinessActivityIdentification",
    options.edition === "2021" ? "HEALTH_EXAM_RECORD" : "NEWOMAR",
  )}\n${el("ReportOrgCode", options.institutionCode)}\n</Header>\n<EventBody>\n<HEALTH_EXAM_RECORD_LIST>\n`;
  for (const card of cards) yield `${recordOf(card, options.edition)}\n`;
  yield "</HEALTH_EXAM_RECORD_LIST>\n</EventBody>\n</DataExchange>\n";
}
