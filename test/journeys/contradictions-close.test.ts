import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examsOfWorkshop, foundWorkshop, reportOfWorkshop, workshop } from "./small-workshop.ts";
import { townHall, type Loose, type Person, type TownHall } from "./town-hall.ts";

// A problem closes only on evidence: the missing exam ends its case by the card that came through the clinic's file.
let hall: TownHall;
let zhangmin: Person;
let owner: Person;
let employerId: string;
beforeAll(async () => {
  hall = await townHall("2025-04-02");
  employerId = await foundWorkshop(hall);
  [zhangmin, owner] = await Promise.all([hall.person("zhangmin"), hall.person(workshop.username)]);
  await reportOfWorkshop(await hall.person("liuping"), "2025-04-01");
});
afterAll(() => hall.close());

const cases = async (state: string): Promise<Loose[]> =>
  (await zhangmin.get<{ items: Loose[] }>(`/api/v1/cases?programme=exposure-contradiction&employerId=${employerId}&state=${state}`)).items;

describe("cases of contradictions", () => {
  it("a test alone names what is neither declared nor examined, each a case of its own", async () => {
    await hall.eventually(
      () => zhangmin.get<{ missing: object[] }>(`/api/v1/employers/${employerId}/three-way`),
      (seen) => seen.missing.length === 2,
    );
    expect(await zhangmin.post(`/api/v1/employers/${employerId}/three-way/cases`)).toEqual({ missing: 2 });
    const open = await hall.eventually(
      () => cases("open"),
      (found) => found.length === 2,
    );
    expect(open.map((c) => c.title).sort()).toEqual(["噪声 缺体检", "噪声 缺申报"]);
  });

  it("the accepted card of noise closes 缺体检 and stands in the case as its evidence; 缺申报 stays open", async () => {
    hall.on("2025-04-10");
    expect(await examsOfWorkshop(hall, await hall.person("sunli"), "2025-04-08", 1)).toBe(1);
    const [closed] = await hall.eventually(
      () => cases("closed"),
      (found) => found.length === 1,
    );
    expect(closed.title).toBe("噪声 缺体检");
    const page = await zhangmin.get<Loose>(`/api/v1/cases/${closed.caseId}`);
    const act = page.acts.at(-1);
    expect([act.act, act.on]).toEqual(["matched", "2025-04-10"]);
    expect(act.filled.map((l: Loose) => l.text)).toEqual(["个案卡 330499902202504080，2025-04-08 在岗检查（临江县人民医院健康体检中心）"]);
    expect(page.outcome).toBe("matched");
    expect((await cases("open")).map((c) => c.title)).toEqual(["噪声 缺申报"]);
  });

  it("further cards of the same workshop change nothing, and the employer reads which card it was", async () => {
    expect(await examsOfWorkshop(hall, await hall.person("sunli"), "2025-04-09", 2)).toBe(2);
    const [closed] = (
      await owner.get<{ items: Loose[] }>(`/api/v1/cases?programme=exposure-contradiction&employerId=${employerId}&state=closed`)
    ).items;
    expect((await owner.get<Loose>(`/api/v1/cases/${closed.caseId}`)).acts.filter((a: Loose) => a.act === "matched")).toHaveLength(1);
    expect((await cases("open")).map((c) => c.title)).toEqual(["噪声 缺申报"]);
  });
});
