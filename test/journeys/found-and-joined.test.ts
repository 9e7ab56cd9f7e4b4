import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { showDemonstration } from "../../src/apps/welcome.ts";
import { wuQiang } from "../../tools/region/index.ts";
import { buildCreditCode } from "../../tools/region/seeded.ts";
import { cardOf, upload, xml } from "./cards.ts";
import { townHall, type Person, type TownHall } from "./town-hall.ts";

type Hit = { group: string; title: string; note: string; href: string; exact: boolean };
const cardCode = "33049990220250408";

let hall: TownHall;
let zhangmin: Person;
let sunli: Person;
let receiptNo: string;
let caseNo: string;
let employerId: string;
beforeAll(async () => {
  hall = await townHall("2025-04-08");
  [zhangmin, sunli] = await Promise.all([hall.person("zhangmin"), hall.person("sunli")]);
  const card = cardOf(1, wuQiang, {
    cardCode,
    examOn: "2025-04-08",
    institutionCode: "330499902",
    agents: ["1038"],
    conclusions: [
      { agent: "1038", conclusion: "suspected", diseaseCode: "1101", diseaseName: "矽肺", exposedFrom: "2019-05-06", exposedMonths: 71 },
    ],
  });
  await upload(hall, sunli, xml([card]), "one.xml");
  receiptNo = (await sunli.get<{ items: { receiptNo: string }[] }>("/api/v1/submissions")).items[0]!.receiptNo;
  const { items } = await hall.eventually(
    () => zhangmin.get<{ items: { caseNo: string; employerId: string }[] }>("/api/v1/cases?programme=suspected-disease-follow-up"),
    (found) => found.items.length > 0,
  );
  ({ caseNo, employerId } = items[0]!);
});
afterAll(() => hall.close());

const find = async (who: Person, q: string): Promise<Hit[]> =>
  (await who.get<{ items: Hit[] }>(`/api/v1/search?q=${encodeURIComponent(q)}`)).items;

describe("the one box that finds", () => {
  it("finds a case, a card and a receipt by the number typed in full, and says that it is the very one", async () => {
    expect(await find(zhangmin, caseNo.toLowerCase())).toMatchObject([{ group: "case", title: caseNo, exact: true }]);
    expect(await find(zhangmin, cardCode)).toMatchObject([{ group: "card", title: cardCode, note: "2025-04-08 体检", exact: true }]);
    expect(await find(sunli, receiptNo)).toMatchObject([{ group: "receipt", title: receiptNo, note: "one.xml", exact: true }]);
    const [hit] = await find(zhangmin, caseNo);
    await zhangmin.get(`/api/v1${hit!.href}`);
  });

  it("finds employers as before, by name, and the code in full is exact", async () => {
    expect((await find(zhangmin, "鑫铸"))[0]).toMatchObject({ group: "employer", exact: false });
    expect((await find(zhangmin, buildCreditCode(1)))[0]).toMatchObject({
      group: "employer",
      exact: true,
      href: `/employers/${employerId}`,
    });
  });

  it("the beginning of a case number offers the cases, none of them as the very one", async () => {
    expect(await find(zhangmin, caseNo.slice(0, 5))).toMatchObject([{ group: "case", title: caseNo, exact: false }]);
  });

  it("shows nothing of a person to the town, nothing to a neighbouring county, to another clinic or to the worker", async () => {
    for (const name of ["chenxia", "lintao", "kangan", "huatai", "liuping", "wuqiang", "auditor"]) {
      const who = await hall.person(name);
      for (const number of [caseNo, cardCode, receiptNo]) expect(await find(who, number), `${name} ${number}`).toEqual([]);
    }
    expect((await fetch(`${hall.base}/api/v1/search?q=${caseNo}`)).status).toBe(401);
  });
});

describe("the timeline of an employer", () => {
  type Entry = { on: string; kind: string; title: string; link?: string };
  const timeline = async (who: Person): Promise<Entry[]> =>
    (await who.get<{ items: Entry[] }>(`/api/v1/employers/${employerId}/timeline`)).items;

  it("joins registration, declarations, examinations and cases, newest first", async () => {
    const items = await timeline(zhangmin);
    expect(new Set(items.map((i) => i.kind.split(".")[0]))).toEqual(new Set(["registry", "declaration", "card", "case"]));
    expect(items.map((i) => i.on)).toEqual(
      items
        .map((i) => i.on)
        .sort()
        .reverse(),
    );
    expect(items.find((i) => i.kind === "card")).toMatchObject({ on: "2025-04-08", title: "体检 1 人，疑似 1，禁忌 0" });
    expect(items.map((i) => i.title)).toContain("登记单位");
  });

  it("the town reads it without examinations and without cases of persons", async () => {
    const kinds = new Set((await timeline(await hall.person("chenxia"))).map((i) => i.kind));
    expect(kinds.has("declaration")).toBe(true);
    expect([kinds.has("card"), kinds.has("case")]).toEqual([false, false]);
  });

  it("an employer outside the scope has none, the same as one that is not there", async () => {
    for (const name of ["lintao", "huatai", "baita"]) {
      const refused = await (await hall.person(name)).refused("GET", `/api/v1/employers/${employerId}/timeline`);
      expect([refused.status, refused.code]).toEqual([404, "RG-1001"]);
    }
  });
});

describe("the accounts of a demonstration", () => {
  const welcome = async () => (await fetch(`${hall.base}/api/v1/demo`)).json();

  it("are told to nobody unless the installation started as a demonstration", async () => {
    expect(await welcome()).toEqual({ demo: false, accounts: [] });
    const account = { username: "x", password: "y", name: "张三", organisationName: "某局", roleLabel: "监管人员" };
    showDemonstration([account]);
    try {
      expect(await welcome()).toEqual({ demo: true, accounts: [account] });
    } finally {
      showDemonstration(undefined);
    }
  });
});
