import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildWorkerIdentity } from "../../tools/region/seeded.ts";
import { organisationIdOf, wuQiang } from "../../tools/region/index.ts";
import { cardOf, upload, xml, type Identity } from "./cards.ts";
import { townHall, type Person, type TownHall } from "./town-hall.ts";

// Scenario S02, to the diagnosis case being accepted and the waiver; S14, step 1.
const county = "330499000000";
const quarter = "from=2025-04-01&to=2025-06-30";
const clinic = "330499902";
type Figure = { numerator: number; denominator: number; text: string };
type Line = { caseId: string; title: string; stage: string; facts?: Record<string, unknown>; employerId: string };
type Case = Line & { revision: number; stageTitle: string; state: string };

let hall: TownHall;
let zhangmin: Person;
let wangqian: Person;
let sunli: Person;
beforeAll(async () => {
  hall = await townHall("2025-04-02");
  [zhangmin, wangqian, sunli] = await Promise.all([hall.person("zhangmin"), hall.person("wangqian"), hall.person("sunli")]);
});
afterAll(() => hall.close());

const suspected = (unit: number, worker: Identity, cardCode: string, examOn: string) =>
  cardOf(unit, worker, {
    cardCode,
    examOn,
    institutionCode: clinic,
    agents: ["1038"],
    conclusions: [
      { agent: "1038", conclusion: "suspected", diseaseCode: "1101", diseaseName: "矽肺", exposedFrom: "2019-05-06", exposedMonths: 71 },
    ],
  });
const figureBecomes = async (numerator: number, denominator: number): Promise<string> => {
  const found = await hall.eventually(
    async () => (await wangqian.get<{ figure: Figure }>(`/api/v1/indicators/I045?area=${county}&${quarter}`)).figure,
    (f) => f.numerator === numerator && f.denominator === denominator,
  );
  expect([found.numerator, found.denominator]).toEqual([numerator, denominator]);
  return found.text;
};
const casesOf = async (who: Person, count: number): Promise<Line[]> =>
  (
    await hall.eventually(
      () => who.get<{ items: Line[] }>("/api/v1/cases?programme=suspected-disease-follow-up&limit=100"),
      (c) => c.items.length >= count,
    )
  ).items;
const act = async (who: Person, caseId: string, name: string, input: object): Promise<Case> => {
  const { revision } = await who.get<Case>(`/api/v1/cases/${caseId}`);
  return who.post<Case>(`/api/v1/cases/${caseId}/acts`, { act: name, input, revision });
};
const accept = (caseId: string, on: string): Promise<Case> =>
  act(wangqian, caseId, "accept", {
    acceptedOn: on,
    institutionId: organisationIdOf("diagnosis"),
    institutionName: "临江县职业病诊断中心",
  });

describe("S02 suspected case to the accepted diagnosis", () => {
  let others: Line[];
  let wu: Line;
  it("four cases of the quarter are reported, three of them accepted for diagnosis", async () => {
    const cards = [1, 2, 3, 4].map((n) => suspected(n + 1, buildWorkerIdentity(8_000_000 + n), `${clinic}2025040${n}`, "2025-04-02"));
    const receipt = await upload(hall, sunli, xml(cards), "suspected.xml");
    expect([receipt.accepted, receipt.held, receipt.refused], JSON.stringify(receipt.causes)).toEqual([4, 0, 0]);
    others = await casesOf(wangqian, 4);
    expect(others).toHaveLength(4);
    for (const one of others.slice(0, 3)) expect((await accept(one.caseId, "2025-04-02")).stage).toBe("accepted");
    await figureBecomes(3, 4);
  });

  it("孙丽 reports 吴强 on 8 April: 3 of 5, and the case stands on the desks of firm, worker and CDC", async () => {
    hall.on("2025-04-08");
    const receipt = await upload(hall, sunli, xml([suspected(1, wuQiang, `${clinic}20250408`, "2025-04-08")]), "wuqiang.xml");
    expect([receipt.accepted, receipt.refused], JSON.stringify(receipt.causes)).toEqual([1, 0]);
    expect(await figureBecomes(3, 5)).toBe("60.00 %");
    const known = new Set(others.map((c) => c.caseId));
    wu = (await casesOf(wangqian, 5)).find((c) => !known.has(c.caseId))!;
    for (const name of ["zhaogong", "wuqiang"]) {
      const seen = await casesOf(await hall.person(name), 1);
      expect(seen.map((c) => c.caseId)).toEqual([wu.caseId]);
    }
  });

  it("the card shows its finding and nobody's full name or number", async () => {
    const { items } = await wangqian.get<{ items: { cardId: string }[] }>("/api/v1/exam-cards?conclusion=suspected&limit=100");
    expect(items).toHaveLength(5);
    const text = JSON.stringify(await wangqian.get(`/api/v1/exam-cards/${items[0]!.cardId}`));
    expect(text).not.toContain(wuQiang.idNumber);
    expect(text).not.toContain("吴强");
    const trail = await (
      await hall.person("security")
    ).get<{ items: { action: string; accountName: string }[] }>("/api/v1/audit-entries?limit=50");
    const looked = trail.items.filter((e) => e.accountName === "王倩").map((e) => e.action);
    expect(looked).toEqual(expect.arrayContaining(["exam-card.list", "exam-card.read"]));
  });

  it("the diagnosis is accepted on 15 April: 4 of 5", async () => {
    hall.on("2025-04-15");
    expect((await accept(wu.caseId, "2025-04-15")).stage).toBe("accepted");
    expect(await figureBecomes(4, 5)).toBe("80.00 %");
  });

  it("the diagnosis centre named in the acceptance finds the four cases on its desk", async () => {
    const tangyi = await hall.person("tangyi");
    const offered = await tangyi.get<{ items: { caseId: string; next: { act: string } }[] }>("/api/v1/desk");
    expect(offered.items.map((c) => c.next.act)).toEqual(Array.from({ length: 4 }, () => "materials-complete"));
    expect(await casesOf(tangyi, 4)).toHaveLength(4);
  });

  it("an acceptance that names no institution on record is refused", async () => {
    const rest = others[3]!;
    const { revision } = await wangqian.get<Case>(`/api/v1/cases/${rest.caseId}`);
    const input = { acceptedOn: "2025-04-15", institutionName: "某医院" };
    expect((await wangqian.refused("POST", `/api/v1/cases/${rest.caseId}/acts`, { act: "accept", input, revision })).says).toContain(
      "没有选诊断机构",
    );
  });

  it("a waiver without the signed scan is refused and changes nothing", async () => {
    const rest = others[3]!;
    const { revision } = await wangqian.get<Case>(`/api/v1/cases/${rest.caseId}`);
    const refusal = await wangqian.refused("POST", `/api/v1/cases/${rest.caseId}/acts`, {
      act: "waive",
      input: { signedOn: "2025-04-15", reason: "本人不愿诊断" },
      revision,
    });
    expect(refusal.says).toContain("没有");
    expect(await figureBecomes(4, 5)).toBe("80.00 %");
  });

  it("with the scan the waiver counts: 5 of 5, shown apart", async () => {
    const rest = others[3]!;
    const form = new FormData();
    form.append("file", new Blob([Buffer.from("%PDF-1.4 放弃诊断声明")], { type: "application/pdf" }), "声明.pdf");
    const { evidenceId } = await wangqian.post<{ evidenceId: string }>(`/api/v1/cases/${rest.caseId}/files`, form);
    const done = await act(wangqian, rest.caseId, "waive", { signedOn: "2025-04-15", reason: "本人不愿诊断", scan: [evidenceId] });
    expect(done.state).toBe("closed");
    expect(await figureBecomes(5, 5)).toBe("100.00 %");
    const list = await wangqian.get<{ items: { reason: string }[] }>(
      `/api/v1/indicators/I045/list?area=${county}&side=numerator&${quarter}`,
    );
    expect(list.items.filter((i) => i.reason.includes("放弃"))).toHaveLength(1);
  });

  it("陈霞 sees how many cases her town has, and no case and no name", async () => {
    const chenxia = await hall.person("chenxia");
    const { figure } = await chenxia.get<{ figure: Figure }>(`/api/v1/indicators/I045?area=330499101000&${quarter}`);
    expect(figure.denominator).toBeGreaterThan(0);
    expect((await chenxia.get<{ items: Line[] }>("/api/v1/cases?programme=suspected-disease-follow-up")).items).toEqual([]);
    expect((await chenxia.refused("GET", `/api/v1/cases/${wu.caseId}`)).status).toBe(404);
  });
});

describe("S14 an exam body reports outside its filed categories", () => {
  it("twelve benzene cards of a body filed for dust and noise are refused, with the reason, and nothing is stored", async () => {
    const kangan = await hall.person("kangan");
    const before = (await zhangmin.get<{ count: { value: number } }>("/api/v1/exam-cards")).count.value;
    const cards = Array.from({ length: 12 }, (_, n) =>
      cardOf(6, buildWorkerIdentity(8_100_000 + n), {
        cardCode: `3304219022025031${String(n).padStart(2, "0")}`,
        examOn: "2025-03-12",
        institutionCode: "330421902",
        agents: ["2013"],
        conclusions: [{ agent: "2013", conclusion: "normal", exposedFrom: "2019-05-06", exposedMonths: 70 }],
      }),
    );
    const receipt = await upload(hall, kangan, xml(cards), "benzene.xml");
    expect([receipt.accepted, receipt.held, receipt.refused]).toEqual([0, 0, 12]);
    expect(
      receipt.causes
        .filter((c) => c.lines === 12)
        .map((c) => c.sentence)
        .join(),
    ).toContain("备案");
    expect(new Set(receipt.lines.map((l) => l.code)).size).toBe(1);
    expect((await zhangmin.get<{ count: { value: number } }>("/api/v1/exam-cards")).count.value).toBe(before);
  });
});
