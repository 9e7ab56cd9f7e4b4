import { describe, expect, it } from "vitest";
import { day } from "#kernel";
import { soundCard, type Intake } from "../../../test/intake/world.ts";
import { buildCreditCode } from "../../../test/factories/index.ts";
import { checkCard, concluded } from "./rules.ts";
import type { ExamCard } from "./schema.ts";
import { decideVersion } from "./versions.ts";

const intake = {
  institutionCode: "330499001",
  employers: [{ employerId: "", creditCode: buildCreditCode(7), name: "临江县鑫泰铸造有限公司", areaCode: "330499101000" }],
} as unknown as Intake;
const received = day("2025-05-12");
const card = (rest: Partial<ExamCard> = {}): ExamCard => soundCard(intake, 0, rest);
const check = (rest: Partial<ExamCard> = {}, on = received) => checkCard({ lineNo: 1, card: card(rest), place: (f) => f ?? "" }, on);
const codes = (rest: Partial<ExamCard> = {}, on = received) => check(rest, on).refusals.map((r) => r.code);
const warned = (rest: Partial<ExamCard> = {}, on = received) => check(rest, on).warnings.map((w) => w.code);
const worker = card().worker;
const [noise, fume] = card().conclusions as [ExamCard["conclusions"][number], ExamCard["conclusions"][number]];

describe("a card by itself", () => {
  it("that is sound is neither refused nor warned about", () => {
    expect(check()).toEqual({ refusals: [], warnings: [] });
  });
  it("names every fault it has, not only the first", () => {
    expect(codes({ cardCode: "", examOn: "2025-02-30", items: [] })).toEqual(["HS-1001", "HS-1004", "HS-1309"]);
  });
  it("with a wrong check digit in the identity number is refused at that number", () => {
    const [refusal] = check({
      worker: { ...worker, idNumber: `${worker.idNumber.slice(0, 17)}${worker.idNumber.endsWith("1") ? "2" : "1"}` },
    }).refusals;
    expect(refusal).toMatchObject({ code: "HS-1101", place: "idNumber" });
  });
  it("whose birthday differs from the identity number is refused", () => {
    expect(codes({ worker: { ...worker, birthOn: "1970-01-01" } })).toEqual(["HS-1102"]);
  });
  it("whose sex differs from the identity number is refused, an unknown sex is not", () => {
    expect(codes({ worker: { ...worker, sex: worker.sex === "M" ? "F" : "M" } })).toEqual(["HS-1103"]);
    expect(codes({ worker: { ...worker, sex: "" } })).toEqual([]);
  });
  it("with a credit code whose 18th character is wrong is refused with the right one in the sentence", () => {
    const code = card().employer.creditCode;
    const wrong = code.slice(0, 17) + (code[17] === "0" ? "1" : "0");
    const [refusal] = check({ employer: { ...card().employer, creditCode: wrong } }).refusals;
    expect(refusal).toMatchObject({ code: "HS-1104" });
    expect(refusal!.says).toContain(code[17]);
  });
  it("received on its report day is taken, one day before it is not", () => {
    expect(codes({}, day("2025-04-16"))).toEqual([]);
    expect(codes({}, day("2025-04-15"))).toEqual(["HS-1202"]);
  });
  it("issued on the exam day is taken, one day before it is not", () => {
    expect(codes({ issuedOn: "2025-04-08" })).toEqual([]);
    expect(codes({ issuedOn: "2025-04-07" })).toEqual(["HS-1201"]);
  });
  it("of radiation work needs 18 years on the exam day, other hazards are only warned about", () => {
    const young = { ...worker, idKind: "03", idNumber: "E12345678", birthOn: "2007-04-09" };
    const old = { ...young, birthOn: "2007-04-08" };
    const radiation = { agents: ["5004"], contactAgents: ["5004"], conclusions: [{ ...noise, agent: "5004" }] };
    expect(codes({ worker: young, ...radiation })).toEqual(["HS-1106"]);
    expect(codes({ worker: old, ...radiation })).toEqual([]);
    expect(codes({ worker: young })).toEqual([]);
    expect(warned({ worker: young })).toContain("HS-2103");
  });
  it("of an identity document not yet obtained is refused", () => {
    expect(codes({ worker: { ...worker, idKind: "88", idNumber: "" } })).toEqual(["HS-1105"]);
  });
  it("holding characters that could not be decoded is refused", () => {
    expect(codes({ worker: { ...worker, name: "张\ufffd" } })).toEqual(["HS-1003"]);
  });
});

describe("hazards and conclusions of a card", () => {
  it("examined hazards lie among those in contact", () => {
    expect(codes({ contactAgents: ["3008"] })).toEqual(["HS-1301"]);
  });
  it("each hazard has exactly one conclusion: none or two are refused", () => {
    expect(codes({ conclusions: [noise] })).toEqual(["HS-1302"]);
    expect(codes({ conclusions: [noise, noise, fume] })).toEqual(["HS-1302"]);
  });
  it("several dusts share one conclusion, or each has its own", () => {
    const dusts = { agents: ["1006", "1038"], contactAgents: ["1006", "1038"] };
    expect(codes({ ...dusts, conclusions: [fume] })).toEqual([]);
    expect(codes({ ...dusts, conclusions: [fume, { ...fume, agent: "1038" }] })).toEqual([]);
    expect(codes({ ...dusts, conclusions: [fume, fume] })).toEqual(["HS-1302"]);
  });
  it("a conclusion about a hazard that was not examined is refused", () => {
    expect(codes({ conclusions: [noise, fume, { ...noise, agent: "3001" }] })).toEqual(["HS-1303"]);
  });
  it("each conclusion asks for its companion and no other", () => {
    const with3008 = (c: Partial<typeof noise>) => codes({ conclusions: [{ ...noise, ...c }, fume] });
    expect(with3008({ conclusion: "suspected" })).toEqual(["HS-1304"]);
    expect(with3008({ conclusion: "suspected", diseaseCode: "9999" })).toEqual(["HS-1305"]);
    expect(with3008({ conclusion: "suspected", diseaseCode: "4001" })).toEqual([]);
    expect(with3008({ conclusion: "contraindication" })).toEqual(["HS-1306"]);
    expect(with3008({ conclusion: "other" })).toEqual(["HS-1307"]);
    expect(with3008({ conclusion: "normal", diseaseCode: "4001" })).toEqual(["HS-1308"]);
    expect(with3008({ conclusion: "other", other: "血压偏高", contraindication: "贫血" })).toEqual(["HS-1308"]);
  });
  it("the kind 其他 asks for its name", () => {
    const other = { agents: ["1099"], contactAgents: ["1099"], conclusions: [{ ...fume, agent: "1099" }] };
    expect(codes(other)).toEqual(["HS-1009"]);
    expect(codes({ ...other, agentOther: "椰壳粉尘" })).toEqual([]);
  });
  it("exposure is asked for in service and not before placement", () => {
    expect(codes({ exposedFrom: "" })).toEqual(["HS-1203", "HS-1203"]);
    expect(codes({ exposedFrom: "", exposedMonths: undefined as never, phase: "before" })).toEqual([]);
  });
  it("exposure one month above what the dates allow is taken silently, two months with a word", () => {
    // 2019-06-01 to 2025-04-08 are 70 whole months; one more is allowed for the month begun.
    expect(warned({ exposedMonths: 71 })).toEqual([]);
    expect(warned({ exposedMonths: 72 })).toEqual(["HS-2101", "HS-2101"]);
  });
  it("a numeric item holds a number, also below a limit of detection", () => {
    const item = (result: string) => codes({ items: [["3040300", 1, result, "dB", "", "25", 0]] });
    expect(item("25.5")).toEqual([]);
    expect(item("<0.3")).toEqual([]);
    expect(item("阴性")).toEqual(["HS-1311"]);
    expect(item("9".repeat(400))).toEqual(["HS-1311"]);
  });
  it("abnormal items under nothing but 未见异常 are worth a word", () => {
    expect(warned({ items: [["3040300", 1, "60", "dB", "", "25", 1]] })).toEqual(["HS-2301"]);
  });
});

describe("the law of the exam day", () => {
  const recheck = { conclusions: [{ ...noise, conclusion: "recheck" as const }, fume] };
  const on = (examOn: string): ExamCard => card({ ...recheck, examOn, issuedOn: "2026-08-20", reportedOn: "2026-08-21" });
  it("复查 is a conclusion until 2026-07-31 and no conclusion yet from 2026-08-01", () => {
    expect(concluded(on("2026-07-31")).gravest).toBe("recheck");
    expect(concluded(on("2026-08-01")).gravest).toBe("none-yet");
    expect(concluded(on("2026-08-01")).conclusions.map((c) => c.conclusion)).toEqual(["none-yet", "normal"]);
  });
  it("the gravest conclusion stands for the card", () => {
    const all = (...kinds: ExamCard["conclusions"][number]["conclusion"][]) =>
      concluded(card({ conclusions: kinds.map((conclusion) => ({ ...noise, conclusion })) })).gravest;
    expect(all("normal", "other", "recheck", "contraindication", "suspected")).toBe("suspected");
    expect(all("normal", "other", "recheck", "contraindication")).toBe("contraindication");
    expect(all("normal", "other", "recheck")).toBe("recheck");
    expect(all("normal", "other")).toBe("other");
    expect(all("normal")).toBe("normal");
  });
  it("a suspected disease before placement is taken with a word about former exposure", () => {
    expect(warned({ phase: "before", conclusions: [{ ...noise, conclusion: "suspected", diseaseCode: "4001" }, fume] })).toContain(
      "HS-2302",
    );
  });
});

describe("versions of a card number", () => {
  const v1 = { version: 1, cardId: "a", employerId: "e", contentHex: "11", examOn: "2025-04-08", reportedOn: "2025-04-16" };
  const v2 = { ...v1, version: 2, cardId: "b", contentHex: "22", reportedOn: "2025-04-20" };
  const sent = (operate: string, contentHex: string, reportedOn: string) => ({ cardCode: "c", operate, contentHex, reportedOn });
  it("a first card is version 1, also when sent as a correction", () => {
    expect(decideVersion([], sent("add", "11", "2025-04-16"), "")).toEqual({ kind: "insert", version: 1, replaces: null });
    expect(decideVersion([], sent("update", "11", "2025-04-16"), "")).toMatchObject({ version: 1, warning: { code: "HS-2003" } });
  });
  it("a correction names the version it replaces", () => {
    expect(decideVersion([v1], sent("update", "22", "2025-04-20"), "")).toEqual({ kind: "insert", version: 2, replaces: "a" });
  });
  it("another content without 修改 is a new version with a word", () => {
    expect(decideVersion([v1], sent("add", "22", "2025-04-16"), "")).toMatchObject({
      version: 2,
      replaces: "a",
      warning: { code: "HS-2002" },
    });
  });
  it("the same content is there already, an old file sent again too", () => {
    expect(decideVersion([v1, v2], sent("update", "22", "2025-04-20"), "")).toMatchObject({ kind: "already", cardId: "b" });
    expect(decideVersion([v1, v2], sent("add", "11", "2025-04-16"), "")).toMatchObject({ kind: "already", cardId: "a" });
  });
  it("a report older than the newest version is not taken", () => {
    expect(decideVersion([v1, v2], sent("update", "33", "2025-04-19"), "")).toMatchObject({ kind: "refuse", refusal: { code: "HS-1505" } });
    expect(decideVersion([v1, v2], sent("update", "33", "2025-04-20"), "")).toMatchObject({ kind: "insert", version: 3 });
  });
});
