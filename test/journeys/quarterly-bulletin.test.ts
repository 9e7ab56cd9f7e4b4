import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { registerEmployer } from "#registry";
import { buildCreditCode } from "../../tools/region/seeded.ts";
import { buildDeclaration } from "../factories/declaration.ts";
import { printedText } from "../printed-text.ts";
import { townHall, type Loose, type Person, type TownHall } from "./town-hall.ts";

// Scenario S04, the bulletin: after S03 (201 units, 185 declared) the towns stand in their order, and the published figures stay.
let hall: TownHall;
let zhangmin: Person;
let hemei: Person;
let yunxi: Person;
const creditCode = buildCreditCode(900_001, "330499");
beforeAll(async () => {
  hall = await townHall("2025-06-10");
  [zhangmin, hemei, yunxi] = await Promise.all([hall.person("zhangmin"), hall.person("hemei"), hall.person("yunxi")]);
  // 永固铸件厂 of scenario S03, known, verified and declared.
  const { employerId } = await hall.world.asSystem((ctx) =>
    registerEmployer(ctx, {
      creditCode,
      name: "永固铸件厂",
      areaCode: "330499101000",
      industryCode: "3391",
      workersTotal: 38,
      hazardConfirmed: true,
    } as Parameters<typeof registerEmployer>[1]),
  );
  const content = buildDeclaration({ creditCode, name: "永固铸件厂", workersTotal: 38, declaredOn: "2025-06-10", perPost: 4 });
  const filed = await zhangmin.post<Loose>("/api/v1/declarations", { employerId, kind: "initial", content });
  if (filed.state !== "accepted") await zhangmin.post(`/api/v1/declarations/${filed.declarationId}/acceptance`);
  for (const name of ["chenxia", "baita", "yunxi", "shawan", "shiqiao"]) {
    const who = await hall.person(name);
    await who.post("/api/v1/town-returns", { period: "2025-06" });
  }
  hall.on("2025-06-26");
  await (await hall.person("hekou")).post("/api/v1/town-returns", { period: "2025-06" });
  await hall.eventually(
    () => zhangmin.get<Loose>("/api/v1/indicators/I002?area=330499000000"),
    (v) => v.figure.numerator === 185 && v.figure.denominator === 201,
  );
  await hall.eventually(
    () => zhangmin.get<Loose>("/api/v1/indicators/I030?area=330499000000"),
    (v) => v.figure.numerator === 5,
  );
});
afterAll(() => hall.close());

let bulletin: Loose;
describe("S04 the quarterly bulletin", () => {
  it("is drafted when the quarter has ended, and not before", async () => {
    expect((await zhangmin.refused("POST", "/api/v1/bulletins", { period: "2025-Q2" })).code).toBe("RG-1812");
    hall.on("2025-06-30");
    bulletin = await zhangmin.post("/api/v1/bulletins", { period: "2025-Q2" });
    expect([bulletin.state, bulletin.version, bulletin.dataDay]).toEqual(["draft", 1, "2025-06-30"]);
  });

  it("ranks the six towns as the records say: 云溪, 沙湾, 白塔, 石桥, 青石, 河口, the county at 92.04 %", async () => {
    expect(bulletin.content.towns.map((t: Loose) => [t.rank, t.areaName, t.figures.I002.text])).toEqual([
      [1, "云溪镇", "94.44 %"],
      [2, "沙湾街道", "92.98 %"],
      [3, "白塔镇", "92.68 %"],
      [4, "石桥镇", "91.67 %"],
      [5, "青石镇", "91.30 %"],
      [6, "河口镇", "88.46 %"],
    ]);
    expect(bulletin.content.county.I002).toEqual({ numerator: 185, denominator: 201, text: "92.04 %" });
    expect(bulletin.content.county.I030.text).toBe("83.33 %");
    expect(bulletin.content.sources[0]).toMatchObject({ indicatorId: "I002", asOf: "2025-06-30" });
  });

  it("names who reported late and by how many days", () => {
    const june = bulletin.content.late.filter((l: Loose) => l.period === "2025-06");
    expect(june.map((l: Loose) => [l.name, l.dueOn, l.submittedOn, l.lateDays])).toEqual([
      ["河口镇人民政府", "2025-06-25", "2025-06-26", 1],
    ]);
    expect(bulletin.content.late.filter((l: Loose) => l.period === "2025-04")).toHaveLength(6);
  });

  it("is approved by somebody else and seen by the towns only when it is published", async () => {
    expect((await zhangmin.refused("POST", `/api/v1/bulletins/${bulletin.bulletinId}/approval`)).status).toBe(403);
    expect((await zhangmin.refused("POST", `/api/v1/bulletins/${bulletin.bulletinId}/publication`)).code).toBe("RG-1815");
    expect((await yunxi.get<Loose>("/api/v1/bulletins")).items).toEqual([]);
    expect((await yunxi.refused("GET", `/api/v1/bulletins/${bulletin.bulletinId}`)).code).toBe("RG-1811");
    await hemei.post(`/api/v1/bulletins/${bulletin.bulletinId}/approval`);
    const published = await zhangmin.post<Loose>(`/api/v1/bulletins/${bulletin.bulletinId}/publication`);
    expect([published.state, published.draftedName, published.decidedName]).toEqual(["published", "张敏", "何梅"]);
    expect((await yunxi.get<Loose>("/api/v1/bulletins")).items).toHaveLength(1);
    expect((await yunxi.get<Loose>(`/api/v1/bulletins/${bulletin.bulletinId}`)).content.towns).toHaveLength(6);
    const lintao = await hall.person("lintao");
    expect((await lintao.refused("GET", `/api/v1/bulletins/${bulletin.bulletinId}`)).code).toBe("RG-1811");
  });

  it("is printed with its number, order and sources, and the towns open the paper", async () => {
    const [paper] = (
      await hall.eventually(
        () => yunxi.get<{ items: Loose[] }>(`/api/v1/documents?subjectId=${bulletin.bulletinId}`),
        (d) => d.items.length > 0,
      )
    ).items;
    expect(paper.documentNo).toBe("330499-TB-2025-0001");
    const file = await yunxi.download(`/api/v1/documents/${paper.documentId}/file`);
    expect([file.status, file.type]).toEqual([200, "application/pdf"]);
    const text = (await printedText(file.bytes)).replace(/\s/g, "");
    for (const said of [
      "云溪镇94.44%（17/18）",
      "河口镇88.46%（23/26）",
      "临江县合计92.04%（185/201）",
      "河口镇人民政府2025-06",
      "逾期1天",
    ])
      expect(text).toContain(said);
  });

  it("keeps its numbers when the records move; a correction is a second version with its reason", async () => {
    await hall.world.asSystem((ctx) =>
      registerEmployer(ctx, {
        creditCode: buildCreditCode(900_002, "330499"),
        name: "晚到机械厂",
        areaCode: "330499103000",
        industryCode: "3391",
        hazardConfirmed: true,
      } as Parameters<typeof registerEmployer>[1]),
    );
    await hall.eventually(
      () => zhangmin.get<Loose>("/api/v1/indicators/I002?area=330499000000"),
      (v) => v.figure.denominator === 202,
    );
    const kept = await zhangmin.get<Loose>(`/api/v1/bulletins/${bulletin.bulletinId}`);
    expect(kept.content.county.I002.text).toBe("92.04 %");
    expect((await zhangmin.refused("POST", "/api/v1/bulletins", { period: "2025-Q2" })).code).toBe("RG-1814");
    const second = await zhangmin.post<Loose>("/api/v1/bulletins", { period: "2025-Q2", reason: "云溪镇 6 月底新登记一家，补入分母" });
    expect([second.version, second.content.county.I002.text]).toEqual([2, "91.58 %"]);
    expect(second.content.towns.map((t: Loose) => t.areaName)[0]).toBe("沙湾街道");
    await hemei.post(`/api/v1/bulletins/${second.bulletinId}/approval`);
    await zhangmin.post(`/api/v1/bulletins/${second.bulletinId}/publication`);
    const all = (await yunxi.get<Loose>("/api/v1/bulletins")).items;
    expect(all.map((b: Loose) => [b.version, b.superseded, b.reason !== ""])).toEqual([
      [2, false, true],
      [1, true, false],
    ]);
    expect((await yunxi.get<Loose>(`/api/v1/bulletins/${bulletin.bulletinId}`)).content.towns[0].areaName).toBe("云溪镇");
  });

  it("whoever scans the paper of the first version learns that the second corrects it, and goes there", async () => {
    const paperOf = async (version: number): Promise<Loose> => {
      const { bulletinId } = (await yunxi.get<{ items: Loose[] }>("/api/v1/bulletins")).items.find((b) => b.version === version)!;
      return (await yunxi.get<{ items: Loose[] }>(`/api/v1/documents?subjectId=${bulletinId}`)).items[0];
    };
    const first = await hall.eventually(
      () => paperOf(1),
      (paper) => paper.voidedOn !== null,
    );
    const second = await paperOf(2);
    expect([first.successorNo, first.voidReason]).toEqual(["330499-TB-2025-0002", "由第 2 版更正：云溪镇 6 月底新登记一家，补入分母"]);
    expect([second.documentNo, second.voidedOn]).toEqual(["330499-TB-2025-0002", null]);
    const scan = async (code: string): Promise<Loose> => (await fetch(`${hall.base}/api/v1/public/documents/${code}`)).json();
    const scanned = await scan(first.verifyCode);
    expect([scanned.result, scanned.successor.documentNo]).toEqual(["void", "330499-TB-2025-0002"]);
    expect(scanned.says).toMatch(/被 330499-TB-2025-0002 更正。$/);
    expect((await scan(scanned.successor.verifyCode)).result).toBe("valid");
  });

  it("stands beside a table of what towns are appraised by: rate, accuracy, and reports in time", async () => {
    const table = await zhangmin.get<Loose>("/api/v1/town-appraisals?year=2025");
    expect(table.columns.map((c: Loose) => c.indicatorId)).toEqual(["I002", "I027", "I028", "I030", "I031"]);
    const hekou = table.towns.find((t: Loose) => t.areaName === "河口镇");
    expect(hekou.figures.I002.text).toBe("88.46 %");
    expect(hekou.monthly).toEqual({ onTime: 0, late: 1, missing: 5, due: 6 });
    const own = await yunxi.get<Loose>("/api/v1/town-appraisals?year=2025");
    expect(own.towns.map((t: Loose) => t.areaName)).toEqual(["云溪镇"]);
  });
});
