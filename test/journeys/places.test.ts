import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { townHall, type Person, type TownHall } from "./town-hall.ts";

const qingshi = "330499101000";
type Row = { employerId: string; name: string; workplaceAddress: string };
type Group = {
  members: number;
  hazardous: number;
  declared: number;
  items: { name: string; until: string | null }[];
  suggested: { employerId: string }[];
};

let hall: TownHall;
let chenxia: Person;
let zhangmin: Person;
let units: Row[];
beforeAll(async () => {
  hall = await townHall("2025-03-05");
  [zhangmin, chenxia] = await Promise.all([hall.person("zhangmin"), hall.person("chenxia")]);
  units = (await chenxia.get<{ items: Row[] }>("/api/v1/employers?limit=5")).items;
  for (const u of units.slice(0, 3))
    await zhangmin.call("PATCH", `/api/v1/employers/${u.employerId}`, {
      changes: { workplaceAddress: "青石智造园 3 号楼" },
      reason: "核对地址",
    });
});
afterAll(() => hall.close());

describe("a park with many employers", () => {
  let groupId: string;
  const park = (): Promise<Group> => chenxia.get<Group>(`/api/v1/site-groups/${groupId}`);
  it("is entered once, and those whose address names it are suggested as its members", async () => {
    const body = { kind: "park", name: "青石智造园", areaCode: qingshi, manager: "园区管委会" };
    groupId = (await chenxia.post<{ groupId: string }>("/api/v1/site-groups", body)).groupId;
    expect((await chenxia.refused("POST", "/api/v1/site-groups", body)).code).toBe("RG-1702");
    expect((await park()).suggested.map((s) => s.employerId).sort()).toEqual(
      units
        .slice(0, 3)
        .map((u) => u.employerId)
        .sort(),
    );
  });
  it("counts its members, and one that moves out stays on record with its last day", async () => {
    const employerIds = units.slice(0, 3).map((u) => u.employerId);
    await chenxia.post(`/api/v1/site-groups/${groupId}/members`, { employerIds, unit: "3 号楼" });
    const full = await park();
    expect([full.members, full.hazardous, full.suggested]).toEqual([3, 3, []]);
    expect((await chenxia.call("DELETE", `/api/v1/site-groups/${groupId}/members/${employerIds[0]}`)).status).toBe(204);
    const after = await park();
    expect([after.members, after.items.filter((m) => m.until === "2025-03-05").length]).toEqual([2, 1]);
  });
  it("is not seen from the next town", async () => {
    const xuming = await hall.person("baita");
    expect((await xuming.get<{ items: object[] }>("/api/v1/site-groups")).items).toEqual([]);
    expect((await xuming.refused("GET", `/api/v1/site-groups/${groupId}`)).code).toBe("RG-1701");
  });
});

describe("workers in two books", () => {
  it("an employer's own workers, those it sends out and those it takes in are counted by employer", async () => {
    const [sender, taker] = units;
    await hall.world.asSystem(({ tx }) =>
      tx.query(
        `update registry.employment set using_employer_id = $2 where (employer_id, worker_id) in
         (select employer_id, worker_id from registry.employment where employer_id = $1 order by worker_id limit 2)`,
        [sender!.employerId, taker!.employerId],
      ),
    );
    const labour = (id: string) => zhangmin.get<{ own: number; sent: object[]; taken: object[] }>(`/api/v1/employers/${id}/labour`);
    const [out, into] = [await labour(sender!.employerId), await labour(taker!.employerId)];
    expect(out.sent).toEqual([{ employerId: taker!.employerId, name: taker!.name, workers: 2 }]);
    expect(into.taken).toEqual([{ employerId: sender!.employerId, name: sender!.name, workers: 2 }]);
  });
});
