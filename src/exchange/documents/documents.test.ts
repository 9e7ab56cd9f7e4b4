import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import type { Actor } from "#access";
import { day, newId, type Refusal } from "#kernel";
import { testWorld, type TestWorld } from "#test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { issueDocument, useVerifyAddress, voidDocument } from "./commands.ts";
import { declarationReceipt, type DeclarationReceiptModel, maskFirm, remediationNotice, type RemediationNoticeModel } from "./kinds.ts";
import { listDocuments, verifyDocument } from "./queries.ts";
import { print } from "./render.ts";

let world: TestWorld;
beforeAll(async () => {
  useVerifyAddress("https://zhikang.example.test");
  world = await testWorld({ today: "2025-05-20" });
});
afterAll(() => world.close());

const employerId = newId();
const areaCode = "330499101000";
const receipt: DeclarationReceiptModel = {
  employer: "临江县鑫铸机械有限公司",
  creditCode: "91330499MA00000077",
  kind: "年度更新",
  lead: "你单位提交的职业病危害项目年度更新材料已经收到并核对，内容如下。",
  occasionText: "",
  changes: [{ label: "岗位与危害因素 打磨 · 噪声", before: "接触 28 人", after: "接触 30 人" }],
  changesText: "与上一版相比有 1 处变化",
  receiptNo: "330499-2025-0001",
  declaredOnText: "2025 年 5 月 18 日",
  acceptedOnText: "2025 年 5 月 20 日",
  address: "青石镇工业路 8 号",
  workersText: "186 人",
  exposedText: "42 人",
  agents: [{ name: "噪声", workersText: "30 人" }],
  nextText: "2026 年 4 月 18 日后可办，2026 年 6 月 18 日前办完",
  clause: "职业病防治法第十六条",
};
const notice: RemediationNoticeModel = {
  employer: "临江县鑫铸机械有限公司",
  caseNo: "AJ-25-001",
  post: "打磨-3",
  agent: "噪声",
  sampledOnText: "2025 年 5 月 12 日",
  reportText: "JC-0512（嘉禾检测）",
  results: [
    {
      valueText: "88.6 dB(A)",
      limitText: "LEX,8h：85 dB(A)",
      steps: ["8 h 等效声级 88.6 dB(A)，限值 85 dB(A)，超出 3.6 dB"],
      clauses: ["GBZ 2.2-2007 11.2.1"],
      unconfirmed: false,
    },
  ],
  law: "职业病防治法第二十六条第四款",
  deadlineText: "2025 年 8 月 31 日",
  measures: "工程控制，密闭隔声罩、阻尼",
};
const issue = (subjectId = newId(), more: Partial<{ areaCode: string; issuedOn: string }> = {}) =>
  world.asSystem((ctx) =>
    issueDocument(ctx, world.files, declarationReceipt, {
      employerId,
      areaCode: more.areaCode ?? areaCode,
      subjectId,
      issuedOn: day(more.issuedOn ?? "2025-05-20"),
      issuer: "临江县卫生健康局",
      model: receipt,
    }),
  );
const officer: Actor = {
  accountId: newId(),
  name: "张敏",
  organisationId: newId(),
  organisationName: "临江县卫生健康局",
  kind: "commission",
  roles: ["commission-reviewer"],
  areaCode: "330499000000",
  via: "session",
};

describe("documents", () => {
  it("twelve receipts issued at once bear the numbers one to twelve, and a failed one leaves no gap", async () => {
    const issued = await Promise.all(
      Array.from({ length: 14 }, (_, i) =>
        i === 5 || i === 9
          ? world
              .asSystem(async (ctx) => {
                await issueDocument(ctx, world.files, declarationReceipt, {
                  employerId,
                  areaCode,
                  subjectId: newId(),
                  issuedOn: day("2025-05-20"),
                  issuer: "临江县卫生健康局",
                  model: receipt,
                });
                throw new Error("the act it belonged to failed");
              })
              .catch(() => undefined)
          : issue(),
      ),
    );
    const numbers = issued.flatMap((d) => (d ? [d.documentNo] : [])).sort();
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, i) => `330499-SB-2025-${String(i + 1).padStart(4, "0")}`));
  });

  it("each county and each year counts from one", async () => {
    expect((await issue(newId(), { areaCode: "330498101000" })).documentNo).toBe("330498-SB-2025-0001");
    expect((await issue(newId(), { issuedOn: "2026-01-02" })).documentNo).toBe("330499-SB-2026-0001");
  });

  it("the same declaration has one receipt, also when two ask for it at once", async () => {
    const subject = newId();
    const [first, second] = await Promise.all([issue(subject), issue(subject)]);
    expect(second.documentId).toBe(first.documentId);
  });

  it("a printed code is verified by anybody, with the firm's name masked", async () => {
    const made = await issue();
    const answer = await verifyDocument(world.db, made.verifyCode);
    expect(answer).toMatchObject({
      result: "valid",
      kind: "职业病危害项目申报回执",
      documentNo: made.documentNo,
      issuer: "临江县卫生健康局",
    });
    expect(answer.title).toBe("职业病危害项目申报回执 临江******公司");
    expect(JSON.stringify(answer)).not.toContain("鑫铸");
    expect(made.verifyCode).toMatch(/^[0-9a-f]{32}$/);
  });

  it("an unknown code, a misread code and no code are answered alike", async () => {
    const answers = await Promise.all(["0".repeat(32), "12", "' or '1'='1", ""].map((code) => verifyDocument(world.db, code)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.result).toBe("unknown");
  });

  it("without a code the public sees no document at all", async () => {
    const count = (scope: Record<string, string>) =>
      world.db.withScope(scope, (tx) => tx.one<{ n: number }>("select count(*) n from exchange.document"));
    expect((await count({})).n).toBe(0);
    expect((await count({ verify: "" })).n).toBe(0);
  });

  it("a document declared void keeps its number and says so when verified", async () => {
    const made = await issue();
    const missing = (await world.as(officer, (ctx) => voidDocument(ctx, made.documentId, " ")).catch((e: unknown) => e)) as Refusal;
    expect(missing.code).toBe("XD-1003");
    await world.as(officer, (ctx) => voidDocument(ctx, made.documentId, "申报类别有误"));
    expect(await verifyDocument(world.db, made.verifyCode)).toMatchObject({
      result: "void",
      documentNo: made.documentNo,
      voidedOn: "2025-05-20",
    });
    const again = (await world.as(officer, (ctx) => voidDocument(ctx, made.documentId, "再次")).catch((e: unknown) => e)) as Refusal;
    expect(again.code).toBe("XD-1002");
  });

  it("a firm sees its own documents and a foreign county sees none", async () => {
    const own = await world.as({ ...officer, kind: "employer", roles: ["employer-manager"], employerId }, (ctx) => listDocuments(ctx, {}));
    expect(own.items.length).toBeGreaterThan(10);
    const foreign = await world.as({ ...officer, areaCode: "330500000000" }, (ctx) => listDocuments(ctx, {}));
    expect(foreign.items).toEqual([]);
  });

  it("the stored file is a PDF with an embedded Chinese face, and no document can be changed", async () => {
    const made = await world.asSystem((ctx) =>
      issueDocument(ctx, world.files, remediationNotice, {
        employerId,
        areaCode,
        subjectId: newId(),
        issuedOn: day("2025-05-20"),
        issuer: "临江县卫生健康局",
        model: notice,
      }),
    );
    expect(made.documentNo).toBe("330499-ZL-2025-0001");
    const pdf = await buffer(world.files.open(made.fileSha256));
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.includes("NotoSansSC")).toBe(true);
    const denied = (await world
      .as(officer, (ctx) => ctx.tx.query("update exchange.document set title = 'x' where document_id = $1", [made.documentId]))
      .catch((e: unknown) => e)) as { code: string };
    expect(denied.code).toBe("42501");
  });

  it("markup written into a field is printed as it stands", async () => {
    const sheet = {
      title: "职业病危害限期治理通知书",
      number: "330499-ZL-2025-0002",
      issuer: "临江县卫生健康局",
      issuedOnText: "2025 年 5 月 20 日",
      verifyUrl: `https://zhikang.example.test/verify/${"0".repeat(32)}`,
      verifyCode: Array(8).fill("0000").join(" "),
      contentHash: Array(4).fill("0".repeat(16)).join(" "),
      model: {
        ...notice,
        employer: '#read("/etc/hostname") *粗* $x$ <a> \\ "',
        results: [{ ...notice.results[0]!, steps: ["#panic()", "= 标题"], clauses: ["_斜_"] }],
      },
    };
    const printed = await print("remediation-notice", sheet, 1_747_670_400);
    expect(printed.pages).toBe(1);
    const plain = await print("remediation-notice", { ...sheet, model: { ...notice } }, 1_747_670_400);
    expect(plain.pdf.equals((await print("remediation-notice", { ...sheet, model: { ...notice } }, 1_747_670_400)).pdf)).toBe(true);
    const folder = process.env["ZHIKANG_KEEP_PRINTS"];
    if (folder && existsSync(folder)) {
      writeFileSync(`${folder}/markup.svg`, printed.svg());
      const asReceipt = await print("declaration-receipt", { ...sheet, title: declarationReceipt.title, model: receipt }, 1_747_670_400);
      writeFileSync(`${folder}/receipt.svg`, asReceipt.svg());
      expect(readFileSync(`${folder}/receipt.svg`, "utf8")).toContain("<svg");
    }
  });

  it("short names keep one character and long ones the first and last two", () => {
    expect(maskFirm("鑫铸")).toBe("鑫**");
    expect(maskFirm("临江县鑫铸机械有限公司")).toBe("临江******公司");
  });
});
