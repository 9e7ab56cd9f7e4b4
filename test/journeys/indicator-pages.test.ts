import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Loose, type Person, type TownHall, townHall } from "./town-hall.ts";

let hall: TownHall;
let county: Person;
let town: Person;
beforeAll(async () => {
  hall = await townHall("2025-05-12");
  county = await hall.person("zhangmin");
  town = await hall.person("chenxia");
});
afterAll(() => hall.close());

describe("the figures a county answers for", () => {
  it("are all on the board, each with target, trend and the day of the last change", async () => {
    const board = await hall.eventually(
      () => county.get("/api/v1/indicators"),
      (b) => b["items"]!.some((i: Loose) => i["id"] === "I002" && (i["figure"]!["denominator"] as number) > 0),
    );
    expect(board["items"]!.map((i: Loose) => i["id"])).toEqual([
      "I002",
      "I004",
      "I004-1",
      "I004-M",
      "I016",
      "I017",
      "I045",
      "I047",
      "I053",
      "I028",
      "I029",
      "I030",
      "I031",
      "I027",
    ]);
    const rate = board["items"]!.find((i: Loose) => i["id"] === "I002")!;
    expect(rate["figure"]).toMatchObject({ numerator: 184, denominator: 200, text: "92.00 %", met: true });
    expect(rate["trend"]).toHaveLength(12);
  });

  it("open onto the list behind them, on the screen and as a workbook", async () => {
    const page = await county.get("/api/v1/indicators/I002");
    expect(page["children"]).toHaveLength(6);
    const list = await county.get("/api/v1/indicators/I002/list?side=missing");
    expect(list["count"]).toEqual({ value: 16, capped: false });
    expect(list["items"]).toHaveLength(16);
    const file = await county.download("/api/v1/indicators/I002/list/export?side=missing");
    expect(file.status).toBe(200);
    expect(file.type).toContain("spreadsheetml");
    expect(file.bytes.subarray(0, 2).toString()).toBe("PK");
  });

  it("freeze with their list and say afterwards what moved", async () => {
    const frozen = await county.post("/api/v1/indicators/I002/frozen", {
      areaCode: "330499000000",
      asOf: "2025-05-12",
      title: "一季度通报",
    });
    expect(frozen).toMatchObject({ numerator: 184, denominator: 200, differing: 0 });
    const again = await county.get(`/api/v1/frozen-figures/${frozen["frozenId"]}`);
    expect(again["live"]).toMatchObject({ text: "92.00 %" });
    const listed = await county.get("/api/v1/indicators/I002/frozen");
    expect(listed["items"]).toHaveLength(1);
  });
});

describe("a town officer", () => {
  it("sees her town's figure and list, and the county's neither by link nor by export", async () => {
    const own = await town.get("/api/v1/indicators/I002");
    expect(own["figure"]).toMatchObject({ numerator: 20, denominator: 22, text: "90.91 %" });
    expect((await town.get("/api/v1/indicators/I002/list?side=denominator"))["items"]).toHaveLength(22);
    for (const path of [
      "/api/v1/indicators/I002?area=330499000000",
      "/api/v1/indicators/I002/list?area=330499000000",
      "/api/v1/indicators/I002/list/export?area=330499000000",
    ])
      expect(await town.refused("GET", path)).toMatchObject({ status: 404, code: "IN-0405" });
    expect(
      await town.refused("POST", "/api/v1/indicators/I002/frozen", { areaCode: "330499101000", asOf: "2025-05-12", title: "x" }),
    ).toMatchObject({ status: 403 });
  });

  it("gets a sentence for a day to come and for an indicator that does not exist", async () => {
    expect(await town.refused("GET", "/api/v1/indicators/I002?asOf=2025-05-13")).toMatchObject({ code: "IN-1001" });
    expect(await town.refused("GET", "/api/v1/indicators/I999")).toMatchObject({ code: "IN-0404" });
  });
});
