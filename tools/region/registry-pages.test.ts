import exceljs from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { townHall, type Person, type TownHall } from "../../test/journeys/town-hall.ts";
import { baseUnits } from "./index.ts";
import { buildCreditCode } from "./seeded.ts";

let hall: TownHall;
const people = new Map<string, Person>();
const as = async (username: string): Promise<Person> => {
  if (!people.has(username)) people.set(username, await hall.person(username));
  return people.get(username)!;
};
beforeAll(async () => void (hall = await townHall("2025-03-05")));
afterAll(() => hall.close());

type List = { items: { employerId: string; name: string; areaName: string }[]; count: { value: number }; nextCursor: string | null };

describe("the employers list over HTTP", () => {
  it("filters open onto exactly what they say", async () => {
    const zhangmin = await as("zhangmin");
    const count = async (query: string): Promise<number> => (await zhangmin.get<List>(`/api/v1/employers?${query}`)).count.value;
    expect(await count("")).toBe(200);
    expect(await count("areaCode=330499101000")).toBe(22);
    expect(await count("declared=valid")).toBe(184);
    expect(await count("declared=none")).toBe(16);
    expect(await count("hazardClass=serious,general")).toBe(200);
    expect(await count("industry=33")).toBe(
      baseUnits().filter((u) => u.line.area.startsWith("330499") && u.line.industryCode.startsWith("33")).length,
    );
    expect(await count("size=01,02,03,04&state=in-production")).toBe(200);
    expect(await count("areaCode=330421000000")).toBe(0);
  });
  it("pages follow one another without a gap or a double, in every order", async () => {
    const zhangmin = await as("zhangmin");
    for (const sort of ["area", "registered", "exposed"]) {
      const seen: string[] = [];
      for (let cursor: string | null = ""; cursor !== null;) {
        const page: List = await zhangmin.get<List>(`/api/v1/employers?sort=${sort}&limit=70&cursor=${cursor}`);
        seen.push(...page.items.map((item) => item.employerId));
        cursor = page.nextCursor;
      }
      expect([seen.length, new Set(seen).size], sort).toEqual([200, 200]);
    }
  });
  it("the page of an employer shows posts with their agents, and the way its state was reached", async () => {
    const zhangmin = await as("zhangmin");
    const { items } = await zhangmin.get<List>("/api/v1/employers?search=鑫铸");
    const page = await zhangmin.get<{
      employer: { name: string; areaName: string };
      posts: { name: string; agents: string[] }[];
      workers: number;
      abilities: string[];
    }>(`/api/v1/employers/${items[0]!.employerId}`);
    expect(page.employer).toMatchObject({ name: "临江县鑫铸金属制品有限公司", areaName: "嘉兴市 临江县 青石镇" });
    expect(page.posts.filter((post) => post.name.startsWith("打磨")).map((post) => [post.name, post.agents])).toEqual(
      [1, 2, 3].map((n) => [`打磨-${n}`, ["1038", "3008"]]),
    );
    expect([page.workers > 0, page.abilities]).toEqual([true, ["employer.edit", "employer.verify", "employer.merge"]]);
  });
  it("workers of an employer are shown masked to the county, and not to the town", async () => {
    const [zhangmin, chenxia] = [await as("zhangmin"), await as("chenxia")];
    const { items } = await zhangmin.get<List>("/api/v1/employers?search=鑫铸");
    const path = `/api/v1/employers/${items[0]!.employerId}/workers`;
    const workers = await zhangmin.get<{ items: { name: string; idNumber: string }[] }>(path);
    expect(workers.items.map((w) => w.name)).toContain("吴*");
    expect(workers.items.every((w) => /^\d{4}\*{10}[\dX]{4}$/.test(w.idNumber))).toBe(true);
    expect((await chenxia.refused("GET", path)).status).toBe(403);
  });
  it("a foreign address typed by hand and one that does not exist are refused alike (S08)", async () => {
    const [zhangmin, chenxia] = [await as("zhangmin"), await as("chenxia")];
    const { items } = await zhangmin.get<List>("/api/v1/employers?search=华泰家具");
    const foreign = await chenxia.refused("GET", `/api/v1/employers/${items[0]!.employerId}`);
    const missing = await chenxia.refused("GET", "/api/v1/employers/00000000-0000-7000-8000-000000000000");
    expect([foreign.status, foreign.code, foreign.says]).toEqual([missing.status, missing.code, missing.says]);
    expect(
      (await chenxia.refused("PATCH", `/api/v1/employers/${items[0]!.employerId}`, { changes: { name: "x" }, reason: "x" })).status,
    ).toBe(404);
  });
});

describe("exports", () => {
  const fetched = async (username: string, query: string): Promise<Response> => {
    const person = await as(username);
    const { base, cookie } = person as unknown as { base: string; cookie: string };
    return fetch(`${base}/api/v1/employers/export?${query}`, { headers: { cookie } });
  };
  it("the town officer exports the 22 rows of her town and the export is on the audit trail", async () => {
    const response = await fetched("chenxia", "format=xlsx");
    expect(response.status).toBe(200);
    const book = new exceljs.Workbook();
    await book.xlsx.load((await response.arrayBuffer()) as exceljs.Buffer);
    const sheet = book.worksheets[0]!;
    expect([sheet.rowCount, sheet.getCell("A1").value]).toEqual([23, "统一社会信用代码"]);
    const csv = await (await fetched("chenxia", "format=csv&declared=valid")).text();
    expect(csv.trim().split("\r\n")).toHaveLength(21);
    const rows = await hall.world.asSystem(({ tx }) =>
      tx.query<{ details: { rows: number } }>("select details from access.audit_entry where action = 'employer.export' order by position"),
    );
    expect(rows.map((row) => row.details.rows)).toEqual([22, 20]);
  });
  it("a laboratory may not export employers", async () => {
    expect((await fetched("liuping", "format=csv")).status).toBe(403);
  });
});

describe("naming and verifying over HTTP (S03)", () => {
  it("a listed unit stands on the town's desk until it is answered", async () => {
    const [zhangmin, chenxia] = [await as("zhangmin"), await as("chenxia")];
    const row = {
      creditCode: buildCreditCode(3001),
      name: "永固铸件有限公司",
      areaCode: "330499101000",
      workersTotal: 38,
      industryCode: "3391",
      summary: "市级名单第 12 号",
    };
    const named = await zhangmin.post<{ items: { outcome: string; dueOn: string; employerId: string }[] }>("/api/v1/employer-lists", {
      source: "city-list",
      on: "2025-03-05",
      rows: [row],
    });
    expect(named.items[0]).toMatchObject({ outcome: "named", dueOn: "2025-04-05" });
    const tasks = await chenxia.get<{ items: { name: string; overdue: boolean }[]; overdue: number }>("/api/v1/verifications");
    expect([tasks.items.map((task) => [task.name, task.overdue]), tasks.overdue]).toEqual([[["永固铸件有限公司", false]], 0]);
    hall.on("2025-03-20");
    const { employerId } = named.items[0]!;
    const unproved = await chenxia.refused("POST", `/api/v1/employers/${employerId}/verification`, {
      result: "exists",
      hazardConfirmed: true,
      visitedOn: "2025-03-20",
    });
    expect(unproved.code).toBe("RG-1011");
    await chenxia.post(`/api/v1/employers/${employerId}/verification`, {
      result: "exists",
      hazardConfirmed: true,
      visitedOn: "2025-03-20",
      note: "现场在产，12 人造型浇铸",
    });
    expect((await chenxia.get<{ items: unknown[] }>("/api/v1/verifications")).items).toEqual([]);
    expect((await chenxia.get<List>("/api/v1/employers?hazardConfirmed=true&state=in-production")).count.value).toBe(23);
  });
});

describe("areas and institutions over HTTP", () => {
  it("the county opens onto its six towns and a laboratory onto its own licence", async () => {
    const [zhangmin, liuping] = [await as("zhangmin"), await as("liuping")];
    expect((await zhangmin.get<{ items: unknown[] }>("/api/v1/areas")).items).toHaveLength(6);
    expect(await liuping.get("/api/v1/institutions/mine")).toMatchObject({
      kind: "laboratory",
      valid: true,
      categories: ["chemical", "dust", "physical"],
    });
    const clinics = await zhangmin.get<List>("/api/v1/institutions?kind=exam-institution");
    expect(clinics.count.value).toBe(2);
  });
  it("only the commission of the area registers an institution, and its code is taken once", async () => {
    const [zhangmin, lintao] = [await as("zhangmin"), await as("lintao")];
    const input = {
      kind: "laboratory",
      code: "330499990",
      name: "临江新测检测有限公司",
      areaCode: "330499000000",
      validFrom: "2025-01-01",
      validTo: "2029-12-31",
      categories: ["dust"],
    };
    expect((await lintao.refused("POST", "/api/v1/institutions", input)).code).toBe("RG-1006");
    const { institutionId } = await zhangmin.post<{ institutionId: string }>("/api/v1/institutions", input);
    expect((await zhangmin.refused("POST", "/api/v1/institutions", input)).code).toBe("RG-1102");
    const renewal = {
      name: input.name,
      licenceNo: "N-2",
      validFrom: "2025-03-21",
      validTo: "2030-03-20",
      contactPhone: "",
      categories: ["physical"],
      reason: "换证",
    };
    expect((await zhangmin.call("PUT", `/api/v1/institutions/${institutionId}/licence`, renewal)).status).toBe(204);
    hall.on("2025-03-22");
    expect(await zhangmin.get(`/api/v1/institutions/${institutionId}`)).toMatchObject({ categories: ["physical"] });
    expect((await lintao.refused("PUT", `/api/v1/institutions/${institutionId}/licence`, renewal)).status).toBe(404);
  });
});

describe("a list of employers uploaded as Excel", () => {
  it("the downloaded template comes back filled, each line is answered and the new unit stands in the town's list", async () => {
    const chenxia = await as("chenxia");
    const { bytes } = await chenxia.download("/api/v1/templates/employers-xlsx");
    const book = new exceljs.Workbook();
    await book.xlsx.load(bytes as never);
    const sheet = book.getWorksheet("用人单位")!;
    sheet.getRow(2).values = [buildCreditCode(3101), "临江县新名五金厂", "青石镇", "", "3351"];
    sheet.getRow(3).values = [buildCreditCode(3102), "临江县外镇五金厂", "白塔镇", "", "3351"];
    const form = new FormData();
    form.append("file", new Blob([new Uint8Array(await book.xlsx.writeBuffer())]), "新增单位.xlsx");
    const receipt = await chenxia.post<{ submissionId: string }>("/api/v1/submissions", form);
    const done = await hall.eventually(
      () => chenxia.get<{ state: string }>(`/api/v1/submissions/${receipt.submissionId}`),
      (s) => s.state === "done" || s.state === "failed",
    );
    expect(done).toMatchObject({ state: "done", family: "employers-xlsx", accepted: 1, refused: 1 });
    const { items } = await chenxia.get<{ items: { outcome: string; code: string | null }[] }>(
      `/api/v1/submissions/${receipt.submissionId}/lines`,
    );
    expect(items.filter((l) => l.outcome === "refused").map((l) => l.code)).toEqual(["RG-1005"]);
    expect((await chenxia.get<List>("/api/v1/employers?search=xmwj")).items.map((item) => item.name)).toEqual(["临江县新名五金厂"]);
  });
});
