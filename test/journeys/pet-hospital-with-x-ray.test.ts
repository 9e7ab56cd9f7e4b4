import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Day } from "#kernel";
import { loadRadiation, periods, personOf, petHospital, steadyDoses, wornSince } from "../../tools/region/radiation.ts";
import { townHall, type Person, type TownHall } from "./town-hall.ts";

// Scenario S12: a pet hospital with an X-ray unit comes into the base by the list of the agriculture department, and its three workers
// into the rate at which the doses of radiation workers outside medicine are monitored.
const begins = "2025-06-20" as Day;
type Line = {
  place: string;
  outcome: string;
  code?: string;
  sentence?: string;
  field?: string;
  version?: number;
  warnings: { code: string }[];
};
type Worker = {
  employerId: string;
  workerId: string;
  name: string;
  state: string;
  version: number;
  gaps: { from: string; to: string; cycles: number }[];
  year: { mSv: number; periods: number };
  nextBadgeOn: string | null;
  duties: { duty: string; dueOn: string; state: string; clause: string; todo: string }[];
};
type Listed = {
  columns: { key: string }[];
  items: { subjectKey: string; reason: string; cells: Record<string, string> }[];
  count: { value: number };
};

let hall: TownHall;
let zhangmin: Person;
let shawan: Person;
let zhouning: Person;
let employerId: string;
beforeAll(async () => {
  hall = await townHall(begins);
  await loadRadiation(hall.world.db, hall.world.clock);
  [zhangmin, shawan, zhouning] = [await hall.person("zhangmin"), await hall.person("shawan"), await hall.person("zhouning")];
});
afterAll(() => hall.close());

const figure = async (id: string, asOf = ""): Promise<string> => {
  const { figure: f } = await zhangmin.get(`/api/v1/indicators/${id}${asOf ? `?asOf=${asOf}` : ""}`);
  return `${f.numerator}/${f.denominator} ${f.text}`;
};
const becomes = async (id: string, wanted: string): Promise<void> => {
  expect(
    await hall.eventually(
      () => figure(id),
      (now) => now === wanted,
    ),
  ).toBe(wanted);
};
const workers = async (who: Person, query = `employerId=${employerId}`): Promise<Worker[]> =>
  (await who.get<{ items: Worker[] }>(`/api/v1/radiation-workers?${query}`)).items;
const sendDoses = async (records: object[]): Promise<Line[]> =>
  (await zhouning.post<{ items: Line[] }>("/api/v1/dose-records", { records })).items;
const petDose = (n: number, from: string, to: string, rest: object = {}): Record<string, unknown> => ({
  creditCode: petHospital.creditCode,
  ...personOf(petHospital, n),
  periodFrom: from,
  periodTo: to,
  reportedOn: to,
  reportNo: `GJ-PET-${to}`,
  hp10: "<0.04",
  ...rest,
});
/** Periods of thirty days of the pet hospital: 1 July to 30 July, to 29 August, to 28 September and so on to the end of the year. */
const itsPeriods = periods("2025-07-01" as Day, "2025-12-31" as Day);
const submitted = async (
  who: Person,
  kind: string,
  name: string,
  bytes: Buffer,
): Promise<{ state: string; accepted: number; refused: number; submissionId: string }> => {
  const body = new FormData();
  body.set("kind", kind);
  body.set("file", new Blob([new Uint8Array(bytes)]), name);
  const { submissionId } = await who.post<{ submissionId: string }>(`/api/v1/submissions?kind=${kind}`, body);
  return hall.eventually(
    () => who.get(`/api/v1/submissions/${submissionId}`),
    (s) => s.state === "done" || s.state === "failed",
  );
};
const filled = async (who: Person, family: string, rows: Record<string, string | number>[]): Promise<Buffer> => {
  const { bytes } = await who.download(`/api/v1/templates/${family}`);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  const sheet = book.worksheets[0]!;
  const titles = (sheet.getRow(1).values as string[]).slice(1);
  sheet.spliceRows(2, 1);
  for (const row of rows) sheet.addRow(titles.map((t) => row[t] ?? ""));
  return Buffer.from(await book.xlsx.writeBuffer());
};

describe("a pet hospital with an X-ray unit", () => {
  it("before it is known 36 of 40 workers outside medicine have every period on record, and the hospital's ten count apart", async () => {
    await becomes("I004", "36/40 90.00 %");
    await becomes("I004-M", "10/10 100.00 %");
    await becomes("I004-1", "39/40 97.50 %");
    expect((await zhangmin.get("/api/v1/indicators/I004")).target).toMatchObject({ percent: 90 });
  });
  it("the list of the agriculture department names it; until somebody was there it counts nowhere", async () => {
    const body = new FormData();
    body.set("kind", "employer-list");
    const text = `动物诊疗机构名称,统一社会信用代码,乡镇,行业代码,人数\n爱宠医院,${petHospital.creditCode},沙湾街道,8222,6\n`;
    body.set("file", new Blob([text], { type: "text/csv" }), "农业农村名单.csv");
    const { submissionId: listId } = await zhangmin.post<{ submissionId: string }>(
      "/api/v1/submissions?kind=employer-list&family=employer-list",
      body,
    );
    await hall.eventually(
      () => zhangmin.get(`/api/v1/submissions/${listId}`),
      (s) => s.state === "done",
    );
    await zhangmin.post(`/api/v1/source-lists/${listId}/matching`, { kind: "agriculture", name: "农业农村名单" });
    const list = await hall.eventually(
      () => zhangmin.get(`/api/v1/source-lists/${listId}`),
      (l) => l.state === "matched",
    );
    expect([list.state, list.fresh]).toEqual(["matched", 1]);
    employerId = (await zhangmin.get(`/api/v1/source-lists/${listId}/lines`)).items[0].employerId;
    const rows = [0, 1, 2].map((n) => ({
      统一社会信用代码: petHospital.creditCode,
      姓名: personOf(petHospital, n).name,
      身份证号: personOf(petHospital, n).idNumber,
      职业类别: "5B 兽医学",
      作业场所: "X 射线室",
      开始放射工作日期: "2025-06-23",
    }));
    const file = await filled(zhangmin, "radiation-workers-xlsx", [...rows, { ...rows[0]!, 身份证号: "330499198001010010" }]);
    const answer = await submitted(zhangmin, "radiation-workers", "爱宠医院放射人员.xlsx", file);
    expect([answer.state, answer.accepted, answer.refused]).toEqual(["done", 3, 1]);
    const { items } = await zhangmin.get(`/api/v1/submissions/${answer.submissionId}/lines?outcome=refused`);
    expect(items[0]).toMatchObject({ code: "ER-1103", place: "第 5 行 C 列" });
    await becomes("I004", "36/40 90.00 %");
  });
  it("found at its address it counts with three workers without a badge: 36 of 43", async () => {
    await shawan.post(`/api/v1/employers/${employerId}/verification`, {
      visitedOn: begins,
      result: "exists",
      hazardConfirmed: true,
      note: "一台兽用 X 射线机，三人操作，无剂量计",
      position: { longitude: 120.81, latitude: 30.74 },
      photos: [],
    });
    hall.on("2025-06-23");
    const { markBeginnings } = await import("#exposure");
    await markBeginnings(hall.world.db, hall.world.clock.today());
    await becomes("I004", "36/43 83.72 %");
    await becomes("I004-M", "10/10 100.00 %");
    expect((await workers(zhangmin)).map((w) => w.state)).toEqual(["no-badge", "no-badge", "no-badge"]);
    expect((await workers(zhangmin, "show=no-badge&kind=non-medical&areaCode=330499000000")).length).toBe(4);
  });
  it("exam, training and badge are due from the first day of radiation work, each with its clause and what to do", async () => {
    const [one] = await workers(zhangmin);
    expect(one!.duties.map((d) => [d.duty, d.dueOn])).toEqual([
      ["radiation-badge-first", "2025-06-23"],
      ["radiation-exam-before", "2025-06-23"],
      ["radiation-training-before", "2025-06-23"],
    ]);
    for (const d of one!.duties) expect([d.clause !== "", d.todo !== ""]).toEqual([true, true]);
    const { items } = await zhangmin.get(`/api/v1/employers/${employerId}/duty-calendar`);
    const lines = items.filter((l: { duty: string }) => l.duty.startsWith("radiation-"));
    expect(lines.map((l: { duty: string; dueOn: string }) => [l.duty, l.dueOn])).toEqual([
      ["radiation-badge-first", "2025-06-23"],
      ["radiation-exam-before", "2025-06-23"],
      ["radiation-training-before", "2025-06-23"],
    ]);
    expect(lines[0].says).toContain("3 人");
    expect(items.some((l: { duty: string }) => l.duty === "dosimetry")).toBe(false);
  });
  it("badges from the first of July are worn and not yet read: still 36 of 43", async () => {
    hall.on("2025-07-01");
    const entries = [0, 1, 2].map((n) => ({
      creditCode: petHospital.creditCode,
      ...personOf(petHospital, n),
      badgeFrom: "2025-07-01",
      trainedOn: "2025-06-28",
    }));
    const { items } = await zhangmin.post<{ items: Line[] }>("/api/v1/radiation-workers", { workers: entries });
    expect(items.map((a) => [a.outcome, a.version])).toEqual(Array.from({ length: 3 }, () => ["accepted", 2]));
    const again = await zhangmin.post<{ items: Line[] }>("/api/v1/radiation-workers", { workers: entries });
    expect(again.items.map((a) => a.outcome)).toEqual(["already", "already", "already"]);
    const all = await workers(zhangmin);
    expect(all.map((w) => [w.state, w.nextBadgeOn])).toEqual(Array.from({ length: 3 }, () => ["none-yet", "2025-07-30"]));
    expect(all[0]!.duties.find((d) => d.duty === "radiation-training")?.dueOn).toBe("2026-06-28");
    await becomes("I004", "36/43 83.72 %");
  });
  it("with every period read to the end of the year 39 of 43 are monitored", async () => {
    expect(itsPeriods.slice(0, 3).map((p) => p.to)).toEqual(["2025-07-30", "2025-08-29", "2025-09-28"]);
    for (const [i, period] of itsPeriods.entries()) {
      hall.on(period.to);
      const steady = periods(wornSince(begins), period.to).filter((p) => p.to > begins && (i === 0 || p.to > itsPeriods[i - 1]!.to));
      const answers = await sendDoses([
        ...steady.flatMap((p) => steadyDoses(p).map((d) => ({ ...d, reportedOn: p.to }))),
        ...[0, 1, 2].map((n) => petDose(n, period.from, period.to)),
      ]);
      expect(answers.filter((a) => a.outcome !== "accepted")).toEqual([]);
      if (i < 3) await becomes("I004", "39/43 90.70 %");
    }
    hall.on("2025-12-31");
    await becomes("I004", "39/43 90.70 %");
    await becomes("I004-M", "0/10 0.00 %");
    const [one] = await workers(zhangmin);
    expect([one!.state, one!.year.periods, one!.year.mSv, one!.gaps]).toEqual(["monitored", 6, 0.12, []]);
  });
  it("without the reading of one badge in October 38 of 43 are monitored, and the worker is on the list", async () => {
    const october = itsPeriods[3]!;
    expect([october.from, october.to]).toEqual(["2025-09-29", "2025-10-28"]);
    const [answer] = await sendDoses([
      petDose(2, october.from, october.to, { state: "void", reportedOn: "2025-12-31", correctionReason: "剂量计混淆，撤回" }),
    ]);
    expect([answer!.outcome, answer!.version]).toEqual(["accepted", 2]);
    await becomes("I004", "38/43 88.37 %");
    const listed = await zhangmin.get<Listed>("/api/v1/indicators/I004/list?side=missing");
    expect(listed.count.value).toBe(5);
    const [lost] = (await workers(zhangmin)).filter((w) => w.state === "missing");
    expect(lost!.gaps).toEqual([{ from: "2025-09-29", to: "2025-10-28", cycles: 1 }]);
    const line = listed.items.find((i) => i.subjectKey === lost!.workerId)!;
    expect([line.reason, line.cells["name"], line.cells["person"]]).toEqual(["缺监测周期", "爱宠医院", lost!.name]);
    expect(line.cells["person"]).toMatch(/^.\*+.?$/);
    expect((await workers(zhangmin, "show=missing&limit=200")).map((w) => w.workerId)).toContain(lost!.workerId);
    // The wide sense still counts it, and so does the day before.
    await becomes("I004-1", "42/43 97.67 %");
    expect(await figure("I004", "2025-12-30")).toBe("39/43 90.70 %");
  });
  it("the reading that comes after all closes the gap", async () => {
    const october = itsPeriods[3]!;
    const [answer] = await sendDoses([
      petDose(2, october.from, october.to, { hp10: "0.09", reportedOn: "2025-12-31", correctionReason: "复读后补报" }),
    ]);
    expect([answer!.outcome, answer!.version]).toEqual(["accepted", 3]);
    await becomes("I004", "39/43 90.70 %");
  });
});
