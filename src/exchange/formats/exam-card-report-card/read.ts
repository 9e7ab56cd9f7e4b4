import { readDay } from "#kernel";
import type { CardField, Conclusion, ConclusionKind, ExamCard, Item } from "#health";
import { conclusionOf, hazardOf, itemOf, phaseOf } from "./codes.ts";

type Json = Record<string, unknown>;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text of a value; anything that is neither text nor number counts as empty. Characters a database cannot hold become U+FFFD. */
const text = (value: unknown): string => {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  if (typeof value !== "string") return "";
  const t = value.trim().toWellFormed();
  return controls.test(t) ? t.replace(controls, "\ufffd") : t;
};
const part = (value: unknown): Json => (typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {});
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.map(part) : []);
const day = (value: unknown): string => {
  const t = text(value);
  return t === "" ? "" : (readDay(t) ?? t);
};
/** 无 stands for a limit that does not exist. */
const bound = (value: unknown): string => (text(value) === "无" ? "" : text(value));

/** The name and code under whichever of the keys seen in running systems. */
const named = (row: Json, stems: readonly string[]): { code: string; name: string } => {
  const pick = (ends: readonly string[]): string => {
    for (const stem of stems) for (const end of ends) if (text(row[`${stem}${end}`]) !== "") return text(row[`${stem}${end}`]);
    return "";
  };
  return { code: pick(["Code", "Id"]) || text(row["code"]), name: pick(["Name"]) || text(row["name"]) || text(row["otherName"]) };
};

const monthsOf = (years: unknown, months: unknown, unread: ExamCard["unread"]): number | undefined => {
  const y = text(years);
  const m = text(months);
  if (y === "" && m === "") return undefined;
  if (!/^\d{0,3}$/.test(y) || !/^(0?\d|10|11|)$/.test(m)) {
    unread.push({ field: "exposedMonths", value: `${y}年${m}月`.slice(0, 20), why: "not-a-number" });
    return undefined;
  }
  return Number(y || "0") * 12 + Number(m || "0");
};

/** The conclusion of an entry: its code, and the list that is filled, which must agree. */
const conclusionKind = (row: Json, unread: ExamCard["unread"]): ConclusionKind | "" => {
  const code = text(row["conclusion"]);
  const filled: ConclusionKind[] = [];
  if (list(row["sptList"]).length > 0) filled.push("suspected");
  if (list(row["cdtList"]).length > 0) filled.push("contraindication");
  if (list(row["otherList"]).length > 0) filled.push("other");
  if (list(row["repeatItemList"]).length > 0) filled.push("recheck");
  const kind = conclusionOf(code);
  if (kind === undefined) {
    unread.push({ field: "conclusion", value: code.slice(0, 30), why: "unknown-code" });
    return "";
  }
  const foreign = filled.filter((f) => f !== kind);
  if (foreign.length > 0 || (kind === "recheck" && filled.length === 0)) {
    unread.push({ field: "conclusion", value: `结论代码 ${code} 与所填的名单不一致`, why: "contradiction" });
    return "";
  }
  return kind;
};

/** Turns one reportCard into the canonical card. Nothing is decided here. */
export const toCard = (card: Json): ExamCard => {
  const unread: ExamCard["unread"] = [];
  const user = part(card["userInfo"]);
  const firm = part(card["empInfo"]);
  const using = part(card["empInfoEmployer"]);
  const org = part(card["orgInfo"]);
  const info = part(card["cardInfo"]);
  const hazards = (rows: Json[], field: CardField): { agent: string; row: Json }[] =>
    rows.flatMap((row) => {
      const code = text(row["hazardCode"]);
      const found = hazardOf(code, text(row["otherHazardName"]));
      if (found !== undefined) return [{ agent: found, row }];
      unread.push({ field, value: `${code} ${text(row["otherHazardName"])}`.trim().slice(0, 30), why: "unknown-code" });
      return [];
    });
  const examined = hazards(list(card["hazardFactorList"]), "agents");
  const contact = hazards(list(card["contactHazardFactorList"]), "contactAgents");
  const agents = [...new Set(examined.map((h) => h.agent))];
  const exposure = new Map(
    examined.map(({ agent, row }) => [
      agent,
      { from: day(row["hazardStartDate"]), months: monthsOf(row["hazardYear"], row["hazardMonth"], unread) },
    ]),
  );

  const conclusions: Conclusion[] = [];
  const entries = list(card["diagnosisList"]);
  for (const entry of entries) {
    const kind = conclusionKind(entry, unread);
    const own = text(entry["hazardCode"]);
    const found = own === "" ? undefined : hazardOf(own, text(entry["otherHazardName"]));
    if (own !== "" && found === undefined) unread.push({ field: "conclusions", value: own.slice(0, 30), why: "unknown-code" });
    // One conclusion without a hazard speaks for all hazards of the card; several without cannot be told apart.
    if (own === "" && entries.length > 1)
      unread.push({ field: "conclusions", value: "有多条结论，没有标明各自的危害因素", why: "ambiguous" });
    const of = found !== undefined ? [found] : own === "" && entries.length === 1 ? agents : [];
    const disease = named(list(entry["sptList"])[0] ?? {}, ["spt", "disease"]);
    const contraindication = list(entry["cdtList"])
      .map((r) => named(r, ["cdt", "contraindication"]).name)
      .filter((n) => n !== "")
      .join("；");
    const other = list(entry["otherList"])
      .map((r) => named(r, ["other", "disease"]).name || text(r["description"]))
      .filter((n) => n !== "")
      .join("；");
    const repeat = list(entry["repeatItemList"])
      .map((r) => itemOf(text(r["repeatItemId"])) ?? text(r["repeatItemId"]))
      .filter((c) => c !== "");
    for (const agent of of) {
      const known = exposure.get(agent);
      conclusions.push({
        agent,
        conclusion: kind,
        ...(disease.code !== "" ? { diseaseCode: disease.code } : {}),
        ...(disease.name !== "" ? { diseaseName: disease.name } : {}),
        ...(contraindication !== "" ? { contraindication } : {}),
        ...(other !== "" ? { other } : {}),
        ...(known && known.from !== "" ? { exposedFrom: known.from } : {}),
        ...(known?.months !== undefined ? { exposedMonths: known.months } : {}),
        ...(repeat.length > 0 ? { repeatItems: repeat } : {}),
      });
    }
  }

  const items = list(card["itemList"]).map((row): Item => {
    const id = text(row["itemId"]);
    const national = itemOf(id);
    const mark = text(row["mark"]);
    const base = [
      national ?? `rc-${id}`,
      text(row["type"]) === "2" ? 1 : 2,
      text(row["result"]),
      text(row["unit"]),
      bound(row["min"]),
      bound(row["max"]),
      mark === "0" ? 1 : mark === "1" ? 0 : 3,
    ] as const;
    return national === undefined
      ? [...base, text(row["otherItemName"]) || text(row["itemName"]) || text(row["itemGroupName"]) || id]
      : base;
  });

  const phaseCode = text(info["bodyCheckType"]);
  const phase = phaseOf(phaseCode);
  if (phaseCode !== "" && phase === undefined) unread.push({ field: "phase", value: phaseCode.slice(0, 30), why: "unknown-code" });
  const sexCode = text(user["sexCode"]);
  const exposedMonths = monthsOf(info["exposureYear"], info["exposureMonth"], unread);
  const serviceMonths = monthsOf(info["seniorityYear"], info["seniorityMonth"], unread);
  const idKind = text(user["idcardType"]);
  const previous = text(info["previousCardId"]);
  const usingCode = text(using["creditCodeEmployer"]).toUpperCase();
  return {
    cardCode: text(info["code"]),
    operate: "add",
    edition: "report-card",
    institutionCode: text(org["orgCode"]),
    institutionName: text(org["orgName"]),
    employer: {
      creditCode: text(firm["creditCode"]).toUpperCase(),
      name: text(firm["employerName"]),
      areaCode: text(firm["areaCode"]),
      address: text(firm["address"]),
      industryCode: text(firm["industryCategoryCode"]),
      economicType: text(firm["economicTypeCode"]),
      sizeCode: text(firm["enterpriseSizeCode"]),
      contactName: text(firm["contactPerson"]),
      contactPhone: text(firm["employerPhone"]),
    },
    ...(usingCode !== ""
      ? {
          usingEmployer: {
            creditCode: usingCode,
            name: text(using["employerNameEmployer"]),
            areaCode: text(using["areaCodeEmployer"]),
            industryCode: text(using["industryCategoryCodeEmployer"]),
          },
        }
      : {}),
    worker: {
      idKind: idKind === "" ? "" : idKind.padStart(2, "0"),
      idNumber: text(user["idcardCode"]).toUpperCase(),
      name: text(user["name"]),
      sex: sexCode === "1" ? "M" : sexCode === "2" ? "F" : "",
      birthOn: day(user["birthday"]),
      phone: text(user["telPhone"]),
    },
    phase: phase ?? "",
    examOn: day(info["checkTime"]),
    issuedOn: day(info["writeDate"]),
    reportedOn: day(info["reportTime"]),
    recheck: previous !== "",
    ...(previous !== "" ? { previousCardCode: previous } : {}),
    workType: text(user["jobCode"]),
    workTypeName: text(user["otherJobName"]),
    monitoring: text(info["monitorTypeCode"]),
    exposedFrom:
      [...exposure.values()]
        .map((e) => e.from)
        .filter((f) => f !== "")
        .sort()[0] ?? "",
    ...(exposedMonths !== undefined ? { exposedMonths } : {}),
    ...(serviceMonths !== undefined ? { serviceMonths } : {}),
    agents,
    agentOther: examined.map((h) => text(h.row["otherHazardName"])).find((n) => n !== "") ?? "",
    contactAgents: [...new Set(contact.map((h) => h.agent))],
    contactAgentOther: "",
    conclusions,
    items,
    remark: text(info["remark"]),
    ...(phase !== undefined ? { notes: ["phase-list-unconfirmed" as const] } : {}),
    unread,
  };
};

const fields: Partial<Record<CardField, string>> = {
  cardCode: "cardInfo.code",
  institutionCode: "orgInfo.orgCode",
  creditCode: "empInfo.creditCode",
  employerName: "empInfo.employerName",
  employerArea: "empInfo.areaCode",
  usingCreditCode: "empInfoEmployer.creditCodeEmployer",
  idKind: "userInfo.idcardType",
  idNumber: "userInfo.idcardCode",
  workerName: "userInfo.name",
  sex: "userInfo.sexCode",
  birthOn: "userInfo.birthday",
  phase: "cardInfo.bodyCheckType",
  examOn: "cardInfo.checkTime",
  issuedOn: "cardInfo.writeDate",
  reportedOn: "cardInfo.reportTime",
  previousCardCode: "cardInfo.previousCardId",
  workType: "userInfo.jobCode",
  exposedFrom: "hazardFactorList[].hazardStartDate",
  exposedMonths: "hazardFactorList[].hazardYear/hazardMonth",
  agents: "hazardFactorList",
  contactAgents: "contactHazardFactorList",
  conclusions: "diagnosisList",
  conclusion: "diagnosisList[].conclusion",
  disease: "diagnosisList[].sptList",
  contraindication: "diagnosisList[].cdtList",
  other: "diagnosisList[].otherList",
  items: "itemList",
  remark: "cardInfo.remark",
};
/** Where a field of the card stands in the message. */
export const placeIn = (lineNo: number, code: string, field?: CardField): string =>
  `第 ${lineNo} 张卡${code === "" ? "" : `（${code.slice(0, 80)}）`}${field && fields[field] ? ` ${fields[field]}` : ""}`;
