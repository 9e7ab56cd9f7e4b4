import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { townHall, type Person, type TownHall } from "./town-hall.ts";

// Scenario S04: five towns send their monthly return until the 25th, one a day late; a quarter needs its dispatch.
const county = "330499000000";
type Figure = { numerator: number; denominator: number; text: string };
type Return = { organisationName: string; state: string; figures: { units: number; declared: number }; objections: { value: number }[] };
type Returns = { items: Return[]; onTime: number; submitted: number; towns: number };

let hall: TownHall;
let zhangmin: Person;
const towns: Record<string, Person> = {};
beforeAll(async () => {
  hall = await townHall("2025-06-01");
  zhangmin = await hall.person("zhangmin");
  for (const name of ["chenxia", "baita", "yunxi", "shawan", "shiqiao", "hekou"]) towns[name] = await hall.person(name);
});
afterAll(() => hall.close());

const figure = async (id: string, numerator: number, denominator: number): Promise<string> => {
  const read = async (): Promise<Figure> => (await zhangmin.get<{ figure: Figure }>(`/api/v1/indicators/${id}?area=${county}`)).figure;
  const now = await hall.eventually(read, (f) => f.numerator === numerator && f.denominator === denominator);
  expect([now.numerator, now.denominator]).toEqual([numerator, denominator]);
  return now.text;
};
const returns = (who: Person, period = "2025-06"): Promise<Returns> => who.get<Returns>(`/api/v1/town-returns?period=${period}`);

describe("S04 monthly returns of the towns", () => {
  it("on 1 June six returns are open, their figures from the records", async () => {
    const all = await returns(zhangmin);
    expect([all.towns, all.submitted]).toEqual([6, 0]);
    expect(Object.fromEntries(all.items.map((r) => [r.organisationName.slice(0, 2), [r.figures.declared, r.figures.units]]))).toEqual({
      青石: [20, 22],
      白塔: [38, 41],
      云溪: [17, 18],
      沙湾: [53, 57],
      石桥: [33, 36],
      河口: [23, 26],
    });
    expect(await figure("I030", 0, 6)).toBe("0.00 %");
  });

  it("a number other than that of the records is refused without a reason, and with one stands beside it", async () => {
    const body = { period: "2025-06", objections: [{ figure: "declared", value: 25, reason: "" }] };
    const refused = await towns["hekou"]!.refused("POST", "/api/v1/town-returns", body);
    expect([refused.code, refused.says]).toEqual(["RG-1802", "“其中申报有效”按台账是 23，你填的是 25，没有写理由。"]);
    hall.on("2025-06-10");
    await towns["chenxia"]!.post("/api/v1/town-returns", {
      period: "2025-06",
      objections: [{ figure: "declared", value: 21, reason: "一家 6 月 9 日已提交，等审核" }],
    });
    const [mine] = (await returns(towns["chenxia"]!)).items;
    expect([mine!.figures.declared, mine!.objections.map((o) => o.value)]).toEqual([20, [21]]);
    expect((await towns["chenxia"]!.refused("POST", "/api/v1/town-returns", { period: "2025-06" })).code).toBe("RG-1801");
  });

  it("five of six by 25 June are 83.33 %, and the sixth of 26 June stays late", async () => {
    hall.on("2025-06-25");
    for (const name of ["baita", "yunxi", "shawan", "shiqiao"])
      expect(await towns[name]!.post("/api/v1/town-returns", { period: "2025-06" })).toEqual({ dueOn: "2025-06-25", onTime: true });
    expect(await figure("I030", 5, 6)).toBe("83.33 %");
    hall.on("2025-06-26");
    expect((await returns(zhangmin)).items.filter((r) => r.state === "overdue").map((r) => r.organisationName.slice(0, 2))).toEqual([
      "河口",
    ]);
    expect(await towns["hekou"]!.post("/api/v1/town-returns", { period: "2025-06" })).toMatchObject({ onTime: false });
    const all = await returns(zhangmin);
    expect([all.onTime, all.submitted, all.towns]).toEqual([5, 6, 6]);
    expect(await figure("I030", 5, 6)).toBe("83.33 %");
  });

  it("the quarter counts where a dispatch was held in it and told before it ended", async () => {
    expect((await towns["chenxia"]!.refused("POST", "/api/v1/town-returns", { period: "2025-Q2" })).code).toBe("RG-1804");
    expect((await towns["chenxia"]!.refused("POST", "/api/v1/town-returns", { period: "2025-Q3" })).code).toBe("RG-1803");
    await towns["chenxia"]!.post("/api/v1/town-returns", { period: "2025-Q2", dispatchedOn: "2025-06-20", note: "调度 22 家" });
    expect(await figure("I031", 1, 6)).toBe("16.67 %");
  });

  it("a city reads what the records say of towns that have not sent, a province only what was sent", async () => {
    const told = async (name: string) => (await returns(await hall.person(name), "2025-Q2")).items.filter((r) => r.figures !== null);
    expect((await told("zhejiang")).map((r) => r.organisationName.slice(0, 2))).toEqual(["青石"]);
    expect((await told("jiaxing")).length).toBeGreaterThanOrEqual(6);
  });

  it("a town reads its own return and no other's", async () => {
    expect((await returns(towns["yunxi"]!)).items.map((r) => r.organisationName.slice(0, 2))).toEqual(["云溪"]);
  });
});
