import { writeCardsXml } from "#exchange";
import type { ExamCard } from "#health";
import { buildCreditCode } from "../../tools/region/seeded.ts";
import { baseUnits } from "../../tools/region/index.ts";
import { expect } from "vitest";
import type { Person, TownHall } from "./town-hall.ts";

export type Identity = { idKind: string; idNumber: string; name: string; sex: "M" | "F"; birthOn: string; phone: string };
export type Receipt = { submissionId: string; receiptNo: string };
export type Submission = {
  state: string;
  linesRead: number;
  accepted: number;
  held: number;
  refused: number;
  unread: number;
  causes: { code: string; lines: number; sentence: string; remedy: string }[];
};
export type Line = {
  lineNo: number;
  outcome: string;
  code: string | null;
  sentence: string | null;
  remedy: string | null;
  recordId: string | null;
};

/** A card of a man at a unit of the base set, as the clinic's software holds it. */
export const cardOf = (
  unit: number,
  worker: Identity,
  rest: Partial<ExamCard> & Pick<ExamCard, "cardCode" | "examOn" | "agents" | "conclusions" | "institutionCode">,
): ExamCard => {
  const firm = baseUnits()[unit - 1]!.line;
  return {
    operate: "add",
    edition: "national-xml-2021",
    institutionName: "体检中心",
    employer: {
      creditCode: buildCreditCode(unit),
      name: firm.name,
      areaCode: firm.area.slice(0, 9),
      address: firm.workplaceAddress ?? "",
      industryCode: firm.industryCode ?? "",
      economicType: "150",
      sizeCode: firm.sizeCode ?? "03",
      contactName: "安环经理",
      contactPhone: "13800000000",
    },
    worker: { ...worker },
    phase: "during",
    issuedOn: rest.examOn,
    reportedOn: rest.examOn,
    recheck: false,
    workType: "39-232",
    workTypeName: "",
    monitoring: "01",
    exposedFrom: "2019-05-06",
    exposedMonths: 70,
    agentOther: "",
    contactAgents: rest.agents,
    contactAgentOther: "",
    items: [["3040300", 1, "20", "dB", "", "25", 0]],
    remark: "",
    unread: [],
    ...rest,
  };
};

export const xml = (cards: readonly ExamCard[], edition: "2020" | "2021" = "2021"): Buffer =>
  Buffer.from([...writeCardsXml(cards, { edition, institutionCode: cards[0]!.institutionCode })].join(""));

/** Uploads a file as the browser does and waits for the receipt to be complete. */
export const upload = async (
  hall: TownHall,
  who: Person,
  bytes: Buffer,
  name: string,
): Promise<Submission & { submissionId: string; lines: Line[] }> => {
  const form = new FormData();
  form.append("file", new Blob([new Uint8Array(bytes)], { type: "application/xml" }), name);
  const receipt = await who.post<Receipt>("/api/v1/submissions", form);
  expect(receipt.receiptNo).toBeTruthy();
  const done = await hall.eventually(
    () => who.get<Submission>(`/api/v1/submissions/${receipt.submissionId}`),
    (s) => s.state === "done" || s.state === "failed",
  );
  const { items } = await who.get<{ items: Line[] }>(`/api/v1/submissions/${receipt.submissionId}/lines?limit=200`);
  return { ...done, submissionId: receipt.submissionId, lines: items };
};
