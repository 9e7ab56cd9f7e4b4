import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCreditCode } from "../../tools/region/seeded.ts";
import { townHall, type Person, type TownHall } from "./town-hall.ts";

const qingshi = "330499101000";
const baita = "330499102000";
type Lead = { employerId: string; name: string; points: number; parts: { points: number; says: string }[]; state: string; reason: string };

let hall: TownHall;
let zhangmin: Person;
let chenxia: Person;
beforeAll(async () => {
  hall = await townHall("2025-03-05");
  [zhangmin, chenxia] = await Promise.all([hall.person("zhangmin"), hall.person("chenxia")]);
  const firm = (n: number, name: string, industryCode: string, areaCode = qingshi) =>
    zhangmin.post("/api/v1/employers", { creditCode: buildCreditCode(910_000 + n, "330499"), name, areaCode, industryCode });
  // In production, hazards not confirmed by anybody.
  await firm(1, "安顺压铸厂", "3391");
  await firm(2, "百汇百货商行", "5211");
  await firm(3, "友邻宠物医院", "8222");
  await firm(4, "邻镇喷涂厂", "3360", baita);
});
afterAll(() => hall.close());

const leads = async (who: Person, query = ""): Promise<Lead[]> =>
  (await who.get<{ items: Lead[] }>(`/api/v1/screening-candidates?${query}`)).items;
const screened = async (who: Person, holds: (all: Lead[]) => boolean): Promise<Lead[]> => {
  await who.post("/api/v1/screenings");
  return hall.eventually(() => leads(zhangmin), holds);
};

describe("screening the known employers for hazards nobody confirmed", () => {
  it("a foundry leads with its class of risk and its name, a pet hospital comes after, a department store is no candidate", async () => {
    const all = await screened(zhangmin, (l) => l.length >= 3);
    expect(all.map((l) => l.name)).toEqual(["安顺压铸厂", "邻镇喷涂厂", "友邻宠物医院"]);
    const [foundry] = all;
    expect(foundry!.parts.slice(0, 2).map((p) => [p.points, p.says])).toEqual([
      [40, "行业属职业病危害严重类（风险分类管理目录 2021）"],
      [20, "名称含“铸”"],
    ]);
    expect(foundry!.points).toBe(foundry!.parts.reduce((sum, p) => sum + p.points, 0));
  });

  it("the town sees the leads of its own places only", async () => {
    expect((await leads(chenxia)).map((l) => l.name)).toEqual(["安顺压铸厂", "友邻宠物医院"]);
    expect(await leads(chenxia, `areaCode=${baita}`)).toEqual([]);
  });

  it("one turned into a verification is due in a month and leaves the list", async () => {
    const [lead] = await leads(chenxia);
    expect((await chenxia.refused("POST", `/api/v1/screening-candidates/${lead!.employerId}/verification`, { reason: "" })).code).toBe(
      "RG-1007",
    );
    const task = await chenxia.post<{ dueOn: string }>(`/api/v1/screening-candidates/${lead!.employerId}/verification`, {
      reason: "核对有无压铸工序",
    });
    expect(task.dueOn).toBe("2025-04-05");
    expect((await leads(chenxia)).map((l) => l.name)).toEqual(["友邻宠物医院"]);
    expect((await chenxia.get<{ items: { name: string; source: string }[] }>("/api/v1/verifications")).items).toMatchObject([
      { name: "安顺压铸厂", source: "screening" },
    ]);
    expect((await leads(chenxia, "state=verifying")).map((l) => l.reason)).toEqual(["核对有无压铸工序"]);
  });

  it("one that was visited and has no hazards does not come back, until a worker is examined for it", async () => {
    const [task] = await leads(chenxia, "state=verifying");
    await chenxia.post(`/api/v1/employers/${task!.employerId}/verification`, {
      result: "exists",
      hazardConfirmed: false,
      visitedOn: "2025-03-05",
      note: "只有办公室，压铸在外协单位",
    });
    await zhangmin.post("/api/v1/employers", {
      creditCode: buildCreditCode(910_008, "330499"),
      name: "先来家具厂",
      areaCode: baita,
      industryCode: "2110",
    });
    const all = await screened(zhangmin, (l) => l.some((x) => x.name === "先来家具厂"));
    expect(all.map((l) => l.name)).not.toContain("安顺压铸厂");
    expect((await leads(chenxia, "state=verifying")).map((l) => l.name)).toEqual(["安顺压铸厂"]);
  });

  it("one dismissed with a reason stays away at the next screening, and a second answer is refused", async () => {
    const lead = (await leads(zhangmin)).find((l) => l.name === "邻镇喷涂厂");
    const place = `/api/v1/screening-candidates/${lead!.employerId}/dismissal`;
    expect((await zhangmin.call("POST", place, { reason: "只做批发，没有喷涂" })).status).toBe(204);
    expect((await zhangmin.refused("POST", place, { reason: "再点一次" })).code).toBe("RG-1602");
    expect((await chenxia.refused("POST", place, { reason: "别镇的" })).code).toBe("RG-1601");
    await zhangmin.post("/api/v1/employers", {
      creditCode: buildCreditCode(910_009, "330499"),
      name: "后来石材厂",
      areaCode: qingshi,
      industryCode: "3032",
    });
    const all = await screened(zhangmin, (l) => l.some((x) => x.name === "后来石材厂"));
    expect(new Set(all.map((l) => l.name))).toEqual(new Set(["后来石材厂", "先来家具厂", "友邻宠物医院"]));
    expect((await leads(zhangmin, "state=dismissed")).map((l) => [l.name, l.reason])).toEqual([["邻镇喷涂厂", "只做批发，没有喷涂"]]);
  });
});
