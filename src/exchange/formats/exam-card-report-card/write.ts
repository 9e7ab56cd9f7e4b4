import type { ExamCard } from "#health";
import { codeSet } from "#standards";

const day8 = (day: string): string => day.replaceAll("-", "");
const years = (months: number | undefined): string => (months === undefined ? "" : String(Math.floor(months / 12)));
const rest = (months: number | undefined): string => (months === undefined ? "" : String(months % 12));
const code = (set: string, canonical: string): string =>
  codeSet(set).find((row) => (row.canonical ?? row.code) === canonical)?.code ?? canonical;

/** One card as the front machine's message. */
export const toReportCard = (card: ExamCard): object => ({
  userInfo: {
    name: card.worker.name,
    idcardType: String(Number(card.worker.idKind)),
    idcardCode: card.worker.idNumber,
    sexCode: card.worker.sex === "M" ? "1" : card.worker.sex === "F" ? "2" : "9",
    birthday: day8(card.worker.birthOn),
    telPhone: card.worker.phone,
    jobCode: card.workType,
    otherJobName: card.workTypeName,
  },
  empInfo: {
    creditCode: card.employer.creditCode,
    employerName: card.employer.name,
    economicTypeCode: card.employer.economicType,
    industryCategoryCode: card.employer.industryCode,
    enterpriseSizeCode: card.employer.sizeCode,
    areaCode: card.employer.areaCode,
    address: card.employer.address,
    contactPerson: card.employer.contactName,
    employerPhone: card.employer.contactPhone,
  },
  empInfoEmployer: { creditCodeEmployer: card.usingEmployer?.creditCode ?? "", employerNameEmployer: card.usingEmployer?.name ?? "" },
  orgInfo: { orgCode: card.institutionCode, orgName: card.institutionName },
  cardInfo: {
    code: card.cardCode,
    type: "101",
    exposureYear: years(card.exposedMonths),
    exposureMonth: rest(card.exposedMonths),
    bodyCheckType: String(Number(code("exam-type", card.phase))),
    previousCardId: card.previousCardCode ?? "",
    checkTime: `${day8(card.examOn)}090000`,
    writeDate: day8(card.issuedOn),
    reportTime: `${day8(card.reportedOn)}150000`,
    monitorTypeCode: card.monitoring,
    remark: card.remark,
  },
  contactHazardFactorList: card.contactAgents.map((hazardCode) => ({ hazardCode, otherHazardName: "" })),
  hazardFactorList: card.agents.map((hazardCode) => ({
    hazardCode,
    otherHazardName: "",
    hazardStartDate: day8(card.exposedFrom),
    hazardYear: years(card.exposedMonths),
    hazardMonth: rest(card.exposedMonths),
  })),
  itemList: card.items.map(([itemId, type, result, unit, min, max, flag, name]) => ({
    itemId,
    otherItemName: name ?? "",
    result,
    type: type === 1 ? "2" : "3",
    unit,
    max: max === "" ? "无" : max,
    min: min === "" ? "无" : min,
    mark: flag === 1 ? "0" : flag === 0 ? "1" : "",
  })),
  diagnosisList: card.conclusions.map((c) => ({
    hazardCode: c.agent,
    conclusion: code("reportcard-exam-conclusion", c.conclusion),
    repeatItemList:
      c.conclusion === "recheck"
        ? (c.repeatItems ?? card.items.slice(0, 1).map((i) => i[0])).map((repeatItemId) => ({ repeatItemId }))
        : [],
    cdtList: c.contraindication ? [{ cdtName: c.contraindication }] : [],
    sptList: c.diseaseCode ? [{ sptCode: c.diseaseCode, sptName: c.diseaseName ?? "" }] : [],
    otherList: c.other ? [{ otherName: c.other }] : [],
  })),
});

/** Many cards as one JSON array, piece by piece. */
export function* writeReportCards(cards: Iterable<ExamCard>): Generator<string> {
  let first = true;
  yield "[";
  for (const card of cards) {
    yield `${first ? "" : ","}\n${JSON.stringify(toReportCard(card))}`;
    first = false;
  }
  yield "\n]\n";
}
