import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runTownClocks } from "#registry";
import { townHall, type Loose, type Person, type TownHall } from "./town-hall.ts";

// The clocks of the towns: reminded before and after the day, urged as the county set it, and a sheet nobody types.
let hall: TownHall;
let zhangmin: Person;
let yunxi: Person;
beforeAll(async () => {
  hall = await townHall("2025-06-20");
  [zhangmin, yunxi] = await Promise.all([hall.person("zhangmin"), hall.person("yunxi")]);
  await yunxi.post("/api/v1/town-returns", { period: "2025-06" });
});
afterAll(() => hall.close());

const run = (on: string) => {
  hall.on(on);
  return runTownClocks(hall.world.db, hall.world.clock);
};
const told = async (who: Person): Promise<string[]> =>
  (await who.get<{ items: Loose[] }>("/api/v1/messages")).items.map((m: Loose) => m.title);

describe("the clocks of the towns", () => {
  it("five days before, the five towns that have not sent June are reminded once, and all six of the quarter", async () => {
    expect((await run("2025-06-20")).reminded).toBe(11);
    expect((await run("2025-06-20")).reminded).toBe(0);
    expect(await told(yunxi)).toEqual(["2025-Q2 季度调度还有 10 天"]);
    expect(await told(await hall.person("hekou"))).toContain("2025-06 月报送还有 5 天");
  });

  it("the day after it was due the sheet of June stands, with a yellow card for each town that sent nothing", async () => {
    expect((await run("2025-06-26")).sheets).toBe(1);
    expect((await run("2025-06-26")).sheets).toBe(0);
    const { sheets } = await zhangmin.get<Loose>("/api/v1/dispatch");
    expect([sheets[0].period, sheets[0].madeOn]).toEqual(["2025-06", "2025-06-26"]);
    expect(sheets[0].towns.filter((t: Loose) => t.yellowCard)).toHaveLength(5);
    expect(sheets[0].towns.find((t: Loose) => t.name.startsWith("云溪"))).toMatchObject({
      due: 1,
      onTime: 1,
      missing: [],
      yellowCard: false,
    });
  });

  it("urges by the month in the second half of the year, unless the county sets it otherwise", async () => {
    expect((await run("2025-08-01")).urged).toBe(6);
    expect(await told(yunxi)).toContain("督促提醒：1 家没有有效申报，0 家核实超期");
    const set = await zhangmin.call("PUT", "/api/v1/dispatch/reminder-plan", { steps: [{ fromMonth: 1, toMonth: 12, everyMonths: 6 }] });
    expect(set.status).toBe(204);
    expect((await run("2025-09-01")).urged).toBe(0);
  });

  it("keeps the sheets of a county from its neighbour", async () => {
    const lintao = await hall.person("lintao");
    expect((await lintao.get<Loose>("/api/v1/dispatch")).sheets).toEqual([]);
    expect((await yunxi.refused("GET", "/api/v1/dispatch")).status).toBe(403);
  });
});
