import type { Loose } from "./town-hall.ts";
import ExcelJS from "exceljs";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { issueKey, systemActor } from "#access";
import { takeSubmission, writeReportCards } from "#exchange";
import type { ExamCard } from "#health";
import { readConfig } from "#platform";
import { testWorld, type TestWorld } from "#test";
import { startApi } from "../../src/apps/api.ts";
import { intakeWorld, soundCard, xmlOf, type Intake } from "../intake/world.ts";

let world: TestWorld;
let intake: Intake;
let app: FastifyInstance;
let base: string;
let key: string;

beforeAll(async () => {
  world = await testWorld({ today: "2025-05-12" });
  intake = await intakeWorld(world);
  key = (
    await world.asSystem((ctx) =>
      issueKey(
        { ...ctx, actor: systemActor },
        { name: "体检软件", scopes: ["submissions:submit"], organisationId: intake.clinic.organisationId },
      ),
    )
  ).key;
  app = await startApi(
    {
      ...world,
      config: readConfig({
        ZHIKANG_DATA_DIR: world.dataDir,
        ZHIKANG_SECRET: world.secret,
        ZHIKANG_PORT: "0",
        ZHIKANG_CHECK_ANSWERS: "on",
      }),
    },
    { port: 0, perMinute: 100_000 },
  );
  base = `http://127.0.0.1:${(app.server.address() as { port: number }).port}`;
});
afterAll(async () => {
  await app?.close();
  await world.close();
});

const get = async (path: string) => (await fetch(`${base}${path}`, { headers: { "x-api-key": key } })).json() as Promise<Loose>;
const reportData = (card: ExamCard): string => {
  const [one] = JSON.parse([...writeReportCards([card])].join("")) as object[];
  return JSON.stringify(one);
};

describe("a clinic's programme", () => {
  it("uploads a file, gets a receipt number at once and the answers when they are read", async () => {
    const bad = soundCard(intake, 2, { conclusions: [] });
    const answer = await fetch(`${base}/api/v1/submissions`, {
      method: "POST",
      headers: { "x-api-key": key, "content-type": "application/xml", "x-file-name": encodeURIComponent("五月.xml") },
      body: xmlOf(intake, [soundCard(intake, 1), bad]),
    });
    const receipt = (await answer.json()) as Loose;
    expect(answer.status).toBe(202);
    expect(receipt).toMatchObject({
      receiptNo: expect.stringMatching(/^HZ20250512-[0-9A-Z]{10}$/),
      fileName: "五月.xml",
      sm3: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await get(`/api/v1/submissions/${receipt.submissionId}`)).toMatchObject({ state: "received", linesRead: 0 });
    await takeSubmission({ db: world.db, clock: world.clock, log: world.log }, receipt.submissionId);
    expect(await get(`/api/v1/submissions/${receipt.submissionId}`)).toMatchObject({
      state: "done",
      accepted: 1,
      refused: 1,
      causes: expect.arrayContaining([expect.objectContaining({ code: "HS-1302", lines: 1 })]),
    });
    const lines = await get(`/api/v1/submissions/${receipt.submissionId}/lines?outcome=refused`);
    expect(lines.items).toMatchObject([{ lineNo: 2, code: "HS-1302", recordKey: bad.cardCode }]);
    const original = await fetch(`${base}/api/v1/submissions/${receipt.submissionId}/original`, { headers: { "x-api-key": key } });
    expect(Buffer.from(await original.arrayBuffer()).equals(xmlOf(intake, [soundCard(intake, 1), bad]))).toBe(true);
  });
  it("uploads the same through a form of the browser", async () => {
    const form = new FormData();
    form.set("kind", "exam-cards");
    form.append("file", new Blob([new Uint8Array(xmlOf(intake, [soundCard(intake, 3)]))]), "表.xml");
    form.append("file", new Blob([new Uint8Array(xmlOf(intake, [soundCard(intake, 4)]))]), "表二.xml");
    const answer = await fetch(`${base}/api/v1/submissions`, { method: "POST", headers: { "x-api-key": key }, body: form });
    expect(answer.status).toBe(202);
    expect(((await answer.json()) as Loose).items).toHaveLength(2);
  });
  it("without a key or with another's kind is turned away", async () => {
    expect((await fetch(`${base}/api/v1/submissions`, { method: "POST", body: "<a/>" })).status).toBe(401);
    const answer = await fetch(`${base}/api/v1/submissions?kind=nothing`, { method: "POST", headers: { "x-api-key": key }, body: "<a/>" });
    expect(answer.status).toBe(422);
  });
});

describe("a clinic's product written for the front machine", () => {
  it("is switched over by its address alone and hears status, msg and result", async () => {
    const card = soundCard(intake, 10);
    const answer = await fetch(`${base}/reported_data?key=${key}`, {
      method: "POST",
      body: new URLSearchParams({ reportData: reportData(card) }),
    });
    expect(await answer.json()).toMatchObject({
      status: 200,
      msg: "上报成功",
      result: { accepted: 1, cards: [{ code: card.cardCode, outcome: "已入库" }] },
    });
    const rows = await world.asSystem(({ tx }) => tx.query("select 1 from health.exam_card where card_code = $1", [card.cardCode]));
    expect(rows).toHaveLength(1);
  });
  it("hears the sentence and the remedy of a refusal", async () => {
    const card = soundCard(intake, 11, { conclusions: [] });
    const answer = await fetch(`${base}/api/v1/reported_data`, {
      method: "POST",
      headers: { "x-api-key": key, "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ reportData: reportData(card) }),
    });
    expect(await answer.json()).toMatchObject({ status: 422, msg: expect.stringContaining("结论"), result: { refused: 1 } });
  });
  it("hears why nothing was taken when it sends nothing or nobody knows it", async () => {
    expect(
      await (await fetch(`${base}/reported_data?key=${key}`, { method: "POST", body: new URLSearchParams({ x: "1" }) })).json(),
    ).toMatchObject({ status: 422, result: { code: "XI-1011" } });
    expect(await (await fetch(`${base}/reported_data`, { method: "POST", body: "{}" })).json()).toMatchObject({ status: 401 });
  });
});

describe("the receipt as a table", () => {
  it("holds the refused rows in the sender's columns with the faulty cell marked and no formula", async () => {
    const template = await fetch(`${base}/api/v1/submission-templates/exam-cards.xlsx`, { headers: { "x-api-key": key } });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await template.arrayBuffer()) as never);
    const sheet = workbook.getWorksheet("个案卡")!;
    const titles = (sheet.getRow(1).values as string[]).slice(1).map((t) => t.replace("*", ""));
    const card = soundCard(intake, 20);
    const put = (row: number, values: Record<string, string>): void =>
      titles.forEach((t, i) => t in values && (sheet.getCell(row, i + 1).value = values[t]!));
    const good = {
      卡号: "X1",
      机构代码: intake.institutionCode,
      用人单位名称: card.employer.name,
      统一社会信用代码: card.employer.creditCode,
      姓名: "张三",
      证件号码: card.worker.idNumber,
      检查类型: "在岗期间",
      体检日期: "2025-04-08",
      报告日期: "2025-04-16",
      开始接害日期: "2019-06-01",
      接害工龄年: "5",
      接害工龄月: "1",
      危害因素1: "噪声",
      结论1: "目前未见异常",
      "3040300 左耳2000Hz（气导） [dB]": "20",
    };
    put(2, good);
    put(3, { ...good, 卡号: "X2", 姓名: "=1+1", 体检日期: "2025-02-30" });
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    const receipt = (await (
      await fetch(`${base}/api/v1/submissions`, {
        method: "POST",
        headers: { "x-api-key": key, "content-type": "application/octet-stream" },
        body: bytes,
      })
    ).json()) as Loose;
    await takeSubmission({ db: world.db, clock: world.clock, log: world.log }, receipt.submissionId);
    expect(await get(`/api/v1/submissions/${receipt.submissionId}`)).toMatchObject({ family: "exam-card-xlsx", accepted: 1, refused: 1 });
    const file = await fetch(`${base}/api/v1/submissions/${receipt.submissionId}/receipt.xlsx`, { headers: { "x-api-key": key } });
    const back = new ExcelJS.Workbook();
    await back.xlsx.load((await file.arrayBuffer()) as never);
    const out = back.getWorksheet("未入库")!;
    expect(out.rowCount).toBe(2);
    const heads = (out.getRow(1).values as string[]).slice(1);
    const at = (title: string) => out.getRow(2).getCell(heads.indexOf(title) + 1);
    expect(heads.slice(-5)).toEqual(["结果", "代码", "说明", "怎么办", "位置"]);
    expect([at("卡号").value, at("姓名").value, at("结果").value, at("代码").value]).toEqual(["X2", "'=1+1", "退回", "HS-1004"]);
    expect(at("体检日期").fill).toMatchObject({ type: "pattern", pattern: "solid" });
    expect(at("卡号").fill ?? {}).not.toMatchObject({ pattern: "solid" });
  });
});
