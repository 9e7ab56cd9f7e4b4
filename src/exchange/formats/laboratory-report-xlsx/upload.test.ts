import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { baseUnits } from "../../../../tools/region/index.ts";
import { townHall, type Person, type TownHall } from "../../../../test/journeys/town-hall.ts";
import { columns, sheetName } from "./columns.ts";

type Submission = { submissionId: string; receiptNo: string; state: string; accepted: number; refused: number; family: string };
type Line = { lineNo: number; outcome: string; code: string | null; sentence: string | null; place: string | null };

let hall: TownHall;
let liuping: Person;
let zhaogong: Person;
const firm = baseUnits()[0]!.line;

beforeAll(async () => {
  hall = await townHall("2025-06-02");
  [liuping, zhaogong] = await Promise.all([hall.person("liuping"), hall.person("zhaogong")]);
});
afterAll(() => hall.close());

/** The downloaded template with rows written under its titles, as a laboratory would fill it. */
const filledTemplate = async (rows: Record<string, string | number>[]): Promise<Buffer> => {
  const { bytes, status } = await liuping.download("/api/v1/templates/laboratory-report-xlsx");
  expect(status).toBe(200);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  const sheet = book.getWorksheet(sheetName)!;
  for (let i = 0; i < Math.max(2, rows.length); i++)
    columns.forEach((c, at) => void (sheet.getCell(i + 2, at + 1).value = rows[i]?.[c.key] ?? null));
  return Buffer.from(await book.xlsx.writeBuffer());
};

describe("a laboratory uploads its workbook", () => {
  test("the receipt answers each report: one taken, one refused with its row", async () => {
    const head = {
      sampledOn: "2025-05-20",
      reportedOn: "2025-05-27",
      creditCode: firm.creditCode,
      employerName: firm.name,
      sampleKind: "噪声 LEX,8h",
    };
    const bytes = await filledTemplate([
      { ...head, reportNo: "XL-1", postName: "打磨-1", agent: "噪声", value: 84.2 },
      { ...head, reportNo: "XL-2", postName: "打磨-1", agent: "怪味", value: 84.2 },
    ]);
    const form = new FormData();
    form.append("file", new Blob([new Uint8Array(bytes)]), "五月检测.xlsx");
    const receipt = await liuping.post<Submission>("/api/v1/submissions", form);
    const done = await hall.eventually(
      () => liuping.get<Submission>(`/api/v1/submissions/${receipt.submissionId}`),
      (s) => s.state === "done" || s.state === "failed",
    );
    expect(done).toMatchObject({ state: "done", family: "laboratory-report-xlsx", accepted: 1, refused: 1 });
    const { items } = await liuping.get<{ items: Line[] }>(`/api/v1/submissions/${receipt.submissionId}/lines`);
    expect(items.find((l) => l.outcome === "refused")).toMatchObject({ lineNo: 2, code: "EM-1301", place: "第 3 行" });
    const reports = await zhaogong.get<{ items: { reportNo: string }[] }>("/api/v1/reports?text=XL-1");
    expect(reports.items.map((r) => r.reportNo)).toEqual(["XL-1"]);
  });
});

describe("an employer at its declaration", () => {
  test("a draft saved from an older copy is refused with 412 and nothing typed is lost", async () => {
    const put = (ifMatch: string | undefined, body: object) =>
      fetch(`${hall.base}/api/v1/declarations/draft`, {
        method: "PUT",
        headers: {
          cookie: (zhaogong as unknown as { cookie: string }).cookie,
          "content-type": "application/json",
          ...(ifMatch ? { "if-match": ifMatch } : {}),
        },
        body: JSON.stringify(body),
      });
    const first = await put(undefined, { values: { ohContact: "赵工" } });
    expect([first.status, first.headers.get("etag")]).toEqual([200, '"1"']);
    expect((await put('"1"', { values: { ohContact: "赵工 2" } })).headers.get("etag")).toBe('"2"');
    expect((await put('"1"', { values: {} })).status).toBe(412);
    expect(
      (await zhaogong.get<{ content: { values: { ohContact: string } } }>("/api/v1/declarations/draft")).content.values.ohContact,
    ).toBe("赵工 2");
  });
  test("the downloaded form is filled in with what the platform knows", async () => {
    const { bytes } = await zhaogong.download("/api/v1/templates/declaration-xlsx");
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as never);
    expect(JSON.stringify(book.getWorksheet("申报表")!.getRow(2).values)).toContain(firm.creditCode);
    expect(book.getWorksheet("危害因素分布")!.rowCount).toBeGreaterThan(1);
  });
  test("the countdown shows the update and the periodic test with their clauses", async () => {
    const employerId = (await zhaogong.get<{ items: { employerId: string }[] }>("/api/v1/reports?text=XL-1")).items[0]!.employerId;
    const { items } = await zhaogong.get<{ items: { duty: string; clause: string; countedFrom: { on: string } }[] }>(
      `/api/v1/employers/${employerId}/duties`,
    );
    expect(items.map((d) => d.duty).sort()).toEqual(expect.arrayContaining(["declaration-update", "periodic-test"]));
    expect(items.every((d) => d.clause.length > 0)).toBe(true);
    expect(items.find((d) => d.duty === "periodic-test")!.countedFrom.on).toBe("2025-05-20");
  });
});
