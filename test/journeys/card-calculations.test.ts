import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CardView, type ExamCard } from "#health";
import { audiogramIndicators, calculationIndicators, frequencies } from "#standards/tables";
import { day } from "#kernel";
import { buildIdNumber } from "../../tools/region/seeded.ts";
import { cardOf, upload, xml } from "./cards.ts";
import { townHall, type Loose, type TownHall } from "./town-hall.ts";

// A man of 46 with twelve years of noise: the worked example of the audiometry.
const levels = { left: [25, 30, 40, 55, 65, 60], right: [20, 25, 35, 50, 60, 60] };
const audiogram = (["left", "right"] as const).flatMap((ear) =>
  frequencies.map((f, i): ExamCard["items"][number] => [audiogramIndicators[ear][f], 1, String(levels[ear][i]), "dB", "", "25", 1]),
);
const birthOn = day("1980-01-01");
const man = { idKind: "01", idNumber: buildIdNumber(birthOn, 321), name: "周建国", sex: "M" as const, birthOn, phone: "13800000321" };

let hall: TownHall;
let path: string;

beforeAll(async () => {
  hall = await townHall("2026-09-15");
  const sunli = await hall.person("sunli");
  const card = cardOf(1, man, {
    cardCode: "33049990220260910",
    examOn: "2026-09-10",
    institutionCode: "330499902",
    agents: ["3008"],
    conclusions: [{ agent: "3008", conclusion: "normal", exposedFrom: "2014-09-01", exposedMonths: 144 }],
    items: [...audiogram, [calculationIndicators.fvcPercent, 1, "73.8", "%", "80", "", 1]],
  });
  const done = await upload(hall, sunli, xml([card]), "one.xml");
  expect(done.lines).toMatchObject([{ outcome: "accepted" }]);
  path = `/api/v1/exam-cards/${done.lines[0]!.recordId}`;
});
afterAll(() => hall?.close());

describe("a card with an audiogram", () => {
  it("tells the health authority the means, what they lead to and the items that are missing, each with steps and clause", async () => {
    const body = await (await hall.person("zhangmin")).get<Loose>(path);
    const { calculations } = CardView.parse(body);
    expect(calculations!.map((f) => [f.ruleId, f.value ?? f.outcome?.code ?? f.verdict])).toEqual([
      ["hearing.high-mean", 51],
      ["hearing.better-weighted", 27],
      ["hearing.advice", "retest"],
      ["lung.grade", 73.8],
      ["surveillance.required-items", "unmet"],
    ]);
    const [high, , advice, lung, items] = calculations!;
    expect(high!.steps.map((s) => s.text)).toContain("左耳实测 25、30、40、55、65、60，修正后 23、28、37、49、57、51 dB。");
    expect(advice!.clauses).toContainEqual({ sourceId: "GBZ188-2025", clause: "7.1.1.1 a" });
    expect(lung!.unconfirmed).toBe(true);
    expect(items).toMatchObject({ subject: "噪声：在岗期间必检项目", clauses: [{ sourceId: "GBZ188-2025" }] });
    expect(body.findings.map((f: { code: string }) => f.code)).not.toContain("HS-2305");
  });
  it("keeps the day of birth and the number masked, and tells the employer nothing that is calculated", async () => {
    const officer = JSON.stringify(await (await hall.person("zhangmin")).get<Loose>(path));
    for (const secret of [birthOn, "19800101", man.name, man.phone]) expect(officer).not.toContain(secret);
    const employer = await (await hall.person("zhaogong")).get<Loose>(path);
    expect(employer).not.toHaveProperty("items");
    expect(employer).not.toHaveProperty("calculations");
  });
});
