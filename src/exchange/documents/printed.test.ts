import { writeFileSync } from "node:fs";
import type { Actor } from "#access";
import { listCases, performAct } from "#engines";
import { acceptDeclaration, receiveReports, submitDeclaration } from "#exposure";
import { day, newId } from "#kernel";
import { registerEmployer } from "#registry";
import { eventually, testWorld, type TestWorld } from "#test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApi } from "../../apps/api.ts";
import { startWork } from "../../apps/worker.ts";
import { buildActor, buildCreditCode, buildEmployer } from "../../../test/factories/index.ts";
import { buildDeclaration } from "../../../test/factories/declaration.ts";
import { printedText } from "../../../test/printed-text.ts";
import { listDocuments, verifyDocument } from "./queries.ts";
import { print } from "./render.ts";
import { documentById } from "./store.ts";

let world: TestWorld;
let stop: (() => Promise<void>) | undefined;
const creditCode = buildCreditCode(7);
const officer = buildActor("commission");
let firm: Actor;
let laboratory: Actor;
let employerId: string;

beforeAll(async () => {
  world = await testWorld({ today: "2025-05-14" });
  const laboratoryId = newId();
  await world.db.asWorker(async (tx) => {
    await tx.query(
      `insert into registry.area (area_code, name, level, parent_code) values ('330499000000', '临江县', 'county', '330400000000'), ('330499101000', '青石镇', 'township', '330499000000') on conflict do nothing`,
    );
    await tx.query(
      `insert into registry.institution (institution_id, kind, code, name, area_code, licence_no, valid_from) values ($1, 'laboratory', 'L-1', '嘉禾检测', '330499000000', '证-1', '2021-01-01')`,
      [laboratoryId],
    );
    await tx.query(`insert into registry.institution_scope (institution_id, category, valid_from) values ($1, 'physical', '2021-01-01')`, [
      laboratoryId,
    ]);
  });
  employerId = (await world.asSystem((ctx) => registerEmployer(ctx, buildEmployer(7, { creditCode, name: "鑫铸公司" })))).employerId;
  firm = buildActor("employer", "330499101000", { employerId });
  laboratory = buildActor("laboratory", "330499000000", { organisationId: laboratoryId });
  stop = await startWork(world as never);
});
afterAll(async () => {
  await stop?.();
  await world.close();
});

const until = async <T>(read: () => Promise<T | undefined>): Promise<T> => {
  const found = await eventually(read, (value) => value !== undefined);
  if (found === undefined) throw new Error("it never came");
  return found;
};
const documentOf = (kind: string) => until(async () => (await world.as(officer, (ctx) => listDocuments(ctx, { kind }))).items[0]);
/** The words of a document as they stand on the paper. */
const wordsOf = async (documentId: string, template: string): Promise<string> => {
  const found = (await world.asSystem((ctx) => documentById(ctx.tx, documentId)))!;
  const data = found.data as { title: string; number: string; issuer: string; contentHash: string; model: unknown };
  const sheet = { ...data, issuedOnText: found.issuedOn, verifyUrl: "https://zhikang.example.test", verifyCode: found.verifyCode };
  const printed = await print(template, sheet, 0);
  const folder = process.env["ZHIKANG_KEEP_PRINTS"];
  if (folder) writeFileSync(`${folder}/${template}.svg`, printed.svg());
  return printedText(printed.pdf);
};
const onPaper = (words: string): string => words.replace(/\s/g, "");

describe("documents that follow from what happened", () => {
  it("an approved plan is followed by a notice with the measured value, its arithmetic, clauses and day", async () => {
    await world.db.asWorker((tx) =>
      receiveReports(
        { tx, clock: world.clock, actor: laboratory },
        [
          {
            reportNo: "JC-0512",
            sampledOn: day("2025-05-12"),
            reportedOn: day("2025-05-12"),
            employer: { creditCode, name: "鑫铸公司" },
            results: [
              { postName: "打磨-3", agent: { name: "噪声" }, sample: { kind: "noise", measure: "LEX,8h", segments: [{ value: "88.6" }] } },
              {
                postName: "打磨-3",
                agent: { name: "噪声" },
                sample: { kind: "noise", measure: "LAeq", segments: [{ value: "92", hours: 3 }] },
              },
              { postName: "打磨-3", agent: { name: "噪声" }, sample: { kind: "noise", measure: "LEX,8h", segments: [{ value: "84.3" }] } },
            ],
          },
        ] as never,
        { kind: "form" },
      ),
    );
    const { caseId } = await until(async () => (await world.as(officer, (ctx) => listCases(ctx, { employerId }))).items[0]);
    const plan = {
      post: "打磨-3",
      cause: "无隔声",
      measures: ["engineering"],
      measuresText: "密闭隔声罩",
      deadline: "2025-08-31",
      money: 18_000_000,
    };
    await world.as(firm, (ctx) => performAct(ctx, caseId, "submit-plan", { input: plan }));
    await world.as(officer, (ctx) => performAct(ctx, caseId, "approve-plan"));
    const notice = await documentOf("remediation-notice");
    expect(notice).toMatchObject({ documentNo: "330499-ZL-2025-0001", subjectId: caseId, employerId });
    const paper = await wordsOf(notice.documentId, "remediation-notice");
    const remedy = ["鑫铸公司", "2025 年 8 月 31 日", "工程控制，密闭隔声罩"];
    const first = ["检测结果 1", "88.6 dB(A)", "LEX,8h：85 dB(A)", "GBZ 2.2-2007 11.2.1 表9", "超出 3.6 dB"];
    const second = ["检测结果 2", "87.7 dB(A)", "超出 2.7 dB"];
    for (const words of [...remedy, ...first, ...second]) expect(paper).toContain(onPaper(words));
    expect(paper).not.toContain("84.3");
    expect((await verifyDocument(world.db, notice.verifyCode)).result).toBe("valid");
  });

  it("an accepted declaration is followed by its receipt", async () => {
    const content = buildDeclaration({ creditCode, name: "鑫铸公司", workersTotal: 60, declaredOn: "2025-05-14", perPost: 4 });
    const answer = await world.as(officer, (ctx) => submitDeclaration(ctx, { employerId, kind: "initial", content: content as never }));
    await world.as(officer, (ctx) => acceptDeclaration(ctx, answer.declarationId!));
    const receipt = await documentOf("declaration-receipt");
    expect(receipt).toMatchObject({ documentNo: "330499-SB-2025-0001", subjectId: answer.declarationId });
    const paper = await wordsOf(receipt.documentId, "declaration-receipt");
    for (const words of ["鑫铸公司", creditCode, "初次申报", "60 人"]) expect(paper).toContain(onPaper(words));
  });
});

describe("the address in the QR code", () => {
  it("answers anybody over HTTP with little, and gives the document itself to nobody who is not signed in", async () => {
    const asWorld = { ...world, config: { secret: world.secret, publicUrl: "http://127.0.0.1", demo: true, checkAnswers: true } } as never;
    const app = await startApi(asWorld, { port: 0, host: "127.0.0.1" });
    try {
      const base = `http://127.0.0.1:${(app.server.address() as { port: number }).port}/api/v1`;
      const notice = await documentOf("remediation-notice");
      const found = (await (await fetch(`${base}/public/documents/${notice.verifyCode}`)).json()) as Record<string, unknown>;
      expect(Object.keys(found).sort()).toEqual(["contentHash", "documentNo", "issuedOn", "issuer", "kind", "result", "says", "title"]);
      expect(found).toMatchObject({ result: "valid", documentNo: notice.documentNo, title: "职业病危害限期治理通知书 鑫**" });
      const unknown = await Promise.all(
        ["f".repeat(32), "x", "%27%20or%201=1"].map(async (code) => (await fetch(`${base}/public/documents/${code}`)).text()),
      );
      expect(new Set(unknown).size).toBe(1);
      for (const path of ["/documents", `/documents/${notice.documentId}`, `/documents/${notice.documentId}/file`])
        expect((await fetch(`${base}${path}`)).status).toBe(401);
      const answers = await Promise.all(
        Array.from({ length: 40 }, async () => (await fetch(`${base}/public/documents/${"e".repeat(32)}`)).status),
      );
      expect(answers).toContain(429);
    } finally {
      await app.close();
    }
  });
});
