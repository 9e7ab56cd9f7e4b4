import { afterAll, beforeAll, describe, expect, it } from "vitest";
import exceljs from "exceljs";
import { vault } from "#access";
import { buildCreditCode } from "../../tools/region/seeded.ts";
import { townHall, type Loose, type Person, type TownHall } from "./town-hall.ts";

let hall: TownHall;
let zhangmin: Person;
let chenxia: Person;
let zhaogong: Person;
let huatai: Person;
let host: string;
let contractor: string;
beforeAll(async () => {
  hall = await townHall("2025-03-05");
  [zhangmin, chenxia, zhaogong, huatai] = await Promise.all([
    hall.person("zhangmin"),
    hall.person("chenxia"),
    hall.person("zhaogong"),
    hall.person("huatai"),
  ]);
  const found = async (serial: number): Promise<string> =>
    (await zhangmin.get(`/api/v1/employers?search=${buildCreditCode(serial)}`)).items[0].employerId;
  [host, contractor] = await Promise.all([found(1), found(23)]);
});
afterAll(() => hall.close());
const listed = async (query: string): Promise<number> => (await zhangmin.get(`/api/v1/employers?limit=1&${query}`)).count.value;

describe("figures of the base and the lists behind them", () => {
  it("200 employers in production are told by town, section and headcount, and every figure opens a list of the same count", async () => {
    const towns = await zhangmin.get("/api/v1/base-figures?by=area");
    expect([towns.total.employers, towns.rows.length, towns.check.agrees]).toEqual([200, 6, true]);
    for (const row of towns.rows) expect(await listed(`areaCode=${row.value}&state=in-production`), row.label).toBe(row.employers);
    for (const [by, key] of [
      ["section", "industry"],
      ["division", "industry"],
      ["headcount", "headcount"],
      ["size", "size"],
      ["hazard-class", "hazardClass"],
    ] as const) {
      const view = await zhangmin.get(`/api/v1/base-figures?by=${by}`);
      expect(view.check.agrees, by).toBe(true);
      expect(view.rows.reduce((n: number, r: Loose) => n + r.employers, 0)).toBe(200);
      for (const row of view.rows)
        expect(await listed(`${key}=${row.value || "untold"}&state=in-production`), `${by} ${row.label}`).toBe(row.employers);
    }
    const within = await zhangmin.get("/api/v1/base-figures?by=division&section=C");
    const section = (await zhangmin.get("/api/v1/base-figures?by=section")).rows.find((r: Loose) => r.value === "C");
    expect([within.total.employers, within.check.agrees, within.section.name]).toEqual([section.employers, true, "制造业"]);
  });
  it("the figures leave as a workbook with the sum on top of the rows", async () => {
    const sent = await zhangmin.download("/api/v1/base-figures/export?by=area");
    const book = new exceljs.Workbook();
    await book.xlsx.load(sent.bytes as never);
    const rows = book.worksheets[0]!.getSheetValues() as unknown[][];
    expect(rows[4]!.slice(1, 4)).toEqual(["合计", "", 200]);
    expect(rows.length).toBe(11);
    expect(String(rows[2]![1])).toContain("明细之和等于合计");
  });
  it("the list behind a figure leaves as a table whose last row is that figure", async () => {
    const base = await zhangmin.get("/api/v1/base-figures?by=area");
    const query = "areaCode=330499000000&state=in-production&workersFrom=1&sums=true";
    const lines = (await zhangmin.download(`/api/v1/employers/export?format=csv&${query}`)).text.trim().split("\r\n");
    const heads = lines.slice(1, -1).map((line) => Number(line.split(",").at(-4)));
    expect(lines.at(-1)!.split(",").at(-4)).toBe(String(base.total.workers));
    expect(heads.reduce((sum, n) => sum + n, 0)).toBe(base.total.workers);
    expect((await zhangmin.get(`/api/v1/employers?limit=1&${query}`)).sums.workers).toBe(base.total.workers);
  });
  it("a class of hazard and a threshold of headcount narrow the list and its export alike", async () => {
    const dust = await zhangmin.get("/api/v1/employers?hazardCategory=dust&workersFrom=20&limit=200");
    const both = await listed("hazardCategory=dust,physical");
    expect(dust.items.every((e: Loose) => e.workersTotal >= 20)).toBe(true);
    expect(dust.count.value).toBe(dust.items.length);
    expect(both).toBeGreaterThanOrEqual(await listed("hazardCategory=dust"));
    expect(await listed("hazardCategory=biological")).toBe(0);
    const csv = await zhangmin.download("/api/v1/employers/export?format=csv&hazardCategory=dust&workersFrom=20");
    expect(csv.text.trim().split("\r\n").length - 1).toBe(dust.count.value);
  });
});

describe("tags the county names itself", () => {
  let industries: string;
  let pilot: string;
  it("a key industry is every employer of its codes, a pilot is put on firm by firm", async () => {
    const body = { areaCode: "330499000000", basis: "县工作要点" };
    industries = (await zhangmin.post("/api/v1/employer-tags", { ...body, name: "重点行业", kind: "industries", industryCodes: ["33"] }))
      .tagId;
    pilot = (await zhangmin.post("/api/v1/employer-tags", { ...body, name: "监管试点", kind: "listed" })).tagId;
    expect(await zhangmin.post(`/api/v1/employer-tags/${pilot}/employers`, { employerIds: [host, contractor] })).toEqual({ count: 2 });
    expect(await listed(`tag=${industries}`)).toBe(await listed("industry=33"));
    expect(await listed(`tag=${pilot}`)).toBe(2);
    const tags = (await zhangmin.get("/api/v1/employer-tags")).items;
    expect(tags.map((t: Loose) => [t.name, t.employers.value])).toEqual([
      ["监管试点", 2],
      ["重点行业", await listed("industry=33")],
    ]);
  });
  it("wrong codes, a name in use, and a firm added to an industry tag are refused", async () => {
    const body = { areaCode: "330499000000", name: "重点行业" };
    expect((await zhangmin.refused("POST", "/api/v1/employer-tags", { ...body, kind: "industries", industryCodes: ["0499"] })).code).toBe(
      "RG-1922",
    );
    expect((await zhangmin.refused("POST", "/api/v1/employer-tags", { ...body, kind: "listed" })).code).toBe("RG-1921");
    const add = await zhangmin.refused("POST", `/api/v1/employer-tags/${industries}/employers`, { employerIds: [host] });
    expect(add.code).toBe("RG-1923");
  });
  it("a town sees the county's tags on its own employers, the neighbouring county sees none", async () => {
    expect((await chenxia.get("/api/v1/employer-tags")).items.map((t: Loose) => t.name)).toEqual(["监管试点", "重点行业"]);
    expect((await chenxia.get(`/api/v1/employers/${host}/tags`)).items.map((t: Loose) => t.name)).toContain("监管试点");
    const lintao = await hall.person("lintao");
    expect((await lintao.get("/api/v1/employer-tags")).items).toEqual([]);
    expect((await lintao.refused("GET", `/api/v1/employers?tag=${pilot}`)).code).toBe("RG-1920");
  });
  it("a tag taken off an employer keeps its days, and one that ended takes no more", async () => {
    expect((await zhangmin.call("DELETE", `/api/v1/employer-tags/${pilot}/employers/${contractor}`)).status).toBe(204);
    expect(await listed(`tag=${pilot}`)).toBe(1);
    expect((await zhangmin.call("POST", `/api/v1/employer-tags/${pilot}/end`)).status).toBe(204);
    expect((await zhangmin.refused("POST", `/api/v1/employer-tags/${pilot}/employers`, { employerIds: [contractor] })).code).toBe(
      "RG-1923",
    );
  });
});

describe("the size of an employer by the rule of 2017", () => {
  it("is worked out from persons and revenue, and told apart from what registration and declaration say", async () => {
    const before = await zhangmin.get(`/api/v1/employers/${host}`);
    expect([before.size.industry, before.size.missing, before.size.computed]).toEqual(["工业", ["营业收入"], null]);
    const set = (revenueWan: number) =>
      zhangmin.call("PATCH", `/api/v1/employers/${host}`, { changes: { workersTotal: 300, revenueWan }, reason: "年度财务报表" });
    expect((await set(1999.99)).status).toBe(200);
    const small = (await zhangmin.get(`/api/v1/employers/${host}`)).size;
    expect(small.steps.map((s: Loose) => [s.indicator, s.value, s.reaches, s.medium])).toEqual([
      ["从业人员", 300, "medium", 300],
      ["营业收入", 1999.99, "small", 2000],
    ]);
    expect(small.computed).toBe("03");
    expect((await set(2000)).status).toBe(200);
    const { size, employer, versions } = await zhangmin.get(`/api/v1/employers/${host}`);
    expect(size.computed).toBe("02");
    expect(employer.declaredSizeCode).not.toBeNull();
    expect(size.mismatch.map((m: Loose) => m.where)).toEqual(
      [
        ["registration", employer.sizeCode],
        ["declaration", employer.declaredSizeCode],
      ]
        .filter(([, stated]) => stated !== "02" && stated !== "99")
        .map(([where]) => where),
    );
    expect(versions[0].changed.revenueWan).toEqual({ from: 1999.99, to: 2000 });
  });
});

describe("work at one employer's place by another's workers", () => {
  let contractId: string;
  const contracts = (who: Person, id: string): Promise<Loose> => who.get(`/api/v1/employers/${id}/contracts`);
  it("the host enters the contract, and it appears on both files", async () => {
    const body = {
      kind: "contracting",
      contractorCreditCode: buildCreditCode(23),
      contractorName: "承包单位",
      place: "打磨车间",
      work: ["打磨"],
      workers: 6,
      since: "2025-01-01",
      until: "2025-12-31",
    };
    expect(
      (await zhaogong.refused("POST", `/api/v1/employers/${host}/contracts`, { ...body, contractorCreditCode: buildCreditCode(1) })).code,
    ).toBe("RG-1931");
    expect((await zhaogong.refused("POST", `/api/v1/employers/${host}/contracts`, { ...body, until: "2024-12-31" })).code).toBe("RG-1932");
    contractId = (await zhaogong.post(`/api/v1/employers/${host}/contracts`, body)).contractId;
    const other = await hall.eventually(
      () => contracts(huatai, contractor),
      (v) => v.items.length > 0,
    );
    expect(other.items.map((c: Loose) => [c.side, c.hostId, c.workers, c.inForce])).toEqual([["contractor", host, 6, true]]);
    const own = await contracts(zhaogong, host);
    expect(own.items.map((c: Loose) => [c.side, c.contractorId, c.duties.length])).toEqual([["host", contractor, 1]]);
    expect(own.items[0].duties[0].clause).toContain("第31条");
    expect(own.counting.says).toContain("接害总人数（含外委）");
  });
  it("the written notice of hazards is kept with its file and read by both", async () => {
    const notice = (): FormData => {
      const form = new FormData();
      for (const [key, value] of Object.entries({ toldOn: "2025-01-02", agents: "3008,1033", protection: "护听器", receivedBy: "林经理" }))
        form.set(key, value);
      return form;
    };
    expect((await zhaogong.refused("POST", `/api/v1/contracts/${contractId}/tellings`, notice())).code).toBe("RG-1937");
    const whole = notice();
    whole.set("file", new Blob(["危害告知书"]), "告知书.txt");
    const { tellingId } = await zhaogong.post(`/api/v1/contracts/${contractId}/tellings`, whole);
    const [seen] = (await contracts(huatai, contractor)).items;
    expect(seen.tellings.map((t: Loose) => [t.toldOn, t.agents, t.receivedBy])).toEqual([["2025-01-02", ["3008", "1033"], "林经理"]]);
    expect((await huatai.download(`/api/v1/contracts/${contractId}/tellings/${tellingId}/file`)).text).toBe("危害告知书");
    expect((await huatai.refused("POST", `/api/v1/contracts/${contractId}/tellings`, notice())).code).toBe("RG-1930");
  });
  it("the contractor names its own workers there, whose record then says how and where they work", async () => {
    const mine = (await huatai.get(`/api/v1/employers/${contractor}/workers`)).items.map((w: Loose) => w.workerId);
    const theirs = (await zhaogong.get(`/api/v1/employers/${host}/workers`)).items[0].workerId;
    expect((await huatai.refused("POST", `/api/v1/contracts/${contractId}/workers`, { workerIds: [theirs] })).code).toBe("RG-1936");
    const mixed = { workerIds: [mine[0], theirs] };
    expect((await huatai.refused("POST", `/api/v1/contracts/${contractId}/workers`, mixed)).code).toBe("RG-1936");
    expect((await contracts(huatai, contractor)).items[0].workersOnFile).toBe(0);
    expect(await huatai.post(`/api/v1/contracts/${contractId}/workers`, { workerIds: mine.slice(0, 2) })).toEqual({ count: 2 });
    const hostName = (await zhangmin.get(`/api/v1/employers/${host}`)).employer.name;
    const after = (await huatai.get(`/api/v1/employers/${contractor}/workers`)).items;
    expect(after.filter((w: Loose) => w.kind === "contracting").map((w: Loose) => w.usingEmployerName)).toEqual([hostName, hostName]);
    expect((await contracts(huatai, contractor)).items[0].workersOnFile).toBe(2);
    expect((await contracts(zhaogong, host)).items[0].workersOnFile).toBeNull();
    expect((await zhaogong.refused("GET", `/api/v1/employers/${contractor}/workers`)).code).toBe("RG-1001");
  });
  it("a worker is found in the books by her whole name or number, and those sent by where they work", async () => {
    const [sealed] = await hall.world.asSystem(({ tx }) =>
      tx.query<{ id: string; name: Buffer; number: Buffer }>(
        `select worker_id as id, name_sealed as name, id_number_sealed as number from registry.employment join registry.worker using (worker_id)
         where employer_id = $1 and until is null order by worker_id limit 1`,
        [contractor],
      ),
    );
    const found = async (query: string): Promise<string[]> => {
      const list = await huatai.get(`/api/v1/employers/${contractor}/workers?${query}`);
      expect(list.count).toEqual({ value: list.items.length, capped: false });
      return list.items.map((w: Loose) => w.workerId);
    };
    for (const text of [vault.open(sealed!.name), vault.open(sealed!.number)])
      expect(await found(`search=${encodeURIComponent(text)}`)).toContain(sealed!.id);
    expect(await found("search=查无此人")).toEqual([]);
    expect(await found(`usingEmployerId=${host}`)).toHaveLength(2);
    // The host finds nobody of theirs, whatever it asks for.
    const hers = encodeURIComponent(vault.open(sealed!.number));
    expect((await zhaogong.get(`/api/v1/employers/${host}/workers?search=${hers}`)).items).toEqual([]);
  });
  it("the contractor takes a worker off again, and a township, which reads no books, sends none", async () => {
    const there = (await huatai.get(`/api/v1/employers/${contractor}/workers?usingEmployerId=${host}`)).items.map((w: Loose) => w.workerId);
    const path = `/api/v1/contracts/${contractId}/workers`;
    expect(await huatai.post(path, { workerIds: [there[0]], here: false })).toEqual({ count: 1 });
    expect((await huatai.refused("POST", path, { workerIds: [there[0]], here: false })).code).toBe("RG-1936");
    expect((await contracts(huatai, contractor)).items[0].workersOnFile).toBe(1);
    const baita = await hall.person("baita");
    expect((await baita.refused("POST", path, { workerIds: there })).status).toBe(403);
    expect((await contracts(huatai, contractor)).abilities).toEqual(["contract.edit", "contract.send"]);
    expect((await contracts(zhangmin, contractor)).abilities).toEqual(["contract.edit", "contract.send"]);
    expect((await contracts(baita, contractor)).abilities).toEqual(["contract.edit"]);
  });
  it("third parties see nothing of it, and an ended contract is in force no more", async () => {
    const lintao = await hall.person("lintao");
    expect((await lintao.refused("POST", `/api/v1/contracts/${contractId}/end`, { on: "2025-03-05", reason: "提前完工" })).code).toBe(
      "RG-1930",
    );
    expect((await huatai.refused("POST", `/api/v1/contracts/${contractId}/end`, { on: "2025-03-05", reason: "提前完工" })).code).toBe(
      "RG-1930",
    );
    expect((await zhaogong.call("POST", `/api/v1/contracts/${contractId}/end`, { on: "2025-03-04", reason: "提前完工" })).status).toBe(204);
    expect((await contracts(huatai, contractor)).items[0]).toMatchObject({ inForce: false, endedOn: "2025-03-04", endReason: "提前完工" });
  });
});
