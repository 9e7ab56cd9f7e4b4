import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { issueKey, openLimits, systemActor } from "#access";
import { takeSubmission } from "#exchange";
import { attachScanner, scannerFrom } from "#platform";
import { routes } from "../../src/apps/routes.ts";
import { jpegWith, pngOf } from "../../src/platform/files/testing.ts";
import { townHall, type Loose, type Person, type TownHall } from "./town-hall.ts";

// What comes in as a file: whose place and name stay in it, what is refused before it is looked at, what a scanner finds, and how much of it.
let hall: TownHall;
let officer: Person;
let firm: Person;
let town: Person;
let employerId: string;
let clinicKey: string;
const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");
const place = Buffer.from("GPS 30.5N 120.7E 赵工的手机");
const photo = jpegWith(64, 48, [{ code: 0xe1, body: Buffer.concat([Buffer.from("Exif\0\0"), place]) }]);

const form = (fields: Record<string, string>, bytes: Buffer, name: string, type: string): FormData => {
  const made = new FormData();
  for (const [key, value] of Object.entries(fields)) made.set(key, value);
  made.set("file", new Blob([new Uint8Array(bytes)], { type }), name);
  return made;
};
const paper = (bytes: Buffer, name: string, type = "application/pdf"): FormData =>
  form({ kind: "plan", on: "2025-01-10", title: name }, bytes, name, type);
const papers = (): string => `/api/v1/employers/${employerId}/archive-items`;
const testScanner = (): void => {
  const script = join(hall.world.dataDir, "scan.mjs");
  writeFileSync(
    script,
    `let all = ""; for await (const part of process.stdin) all += part.toString("latin1");
     if (all.includes("EICAR" + "-STANDARD")) { console.log("stdin: Eicar-Signature FOUND"); process.exit(1); }`,
  );
  attachScanner(hall.world.db, scannerFrom(`command:${process.execPath} ${script}`));
};
const storedFiles = async (): Promise<number> =>
  (await hall.world.asSystem((ctx) => ctx.tx.one<{ n: number }>("select count(*) as n from platform.file"))).n;
const entries = (action: string): Promise<{ name: string; details: Loose }[]> =>
  hall.world.asSystem((ctx) =>
    ctx.tx.query(`select account_name as "name", details from access.audit_entry where action = $1 order by at`, [action]),
  );
const raw = (who: Person, path: string): Promise<Response> =>
  fetch(`${hall.base}${path}`, { headers: { cookie: (who as unknown as { cookie: string }).cookie } });

beforeAll(async () => {
  hall = await townHall("2025-05-12");
  [officer, firm, town] = [await hall.person("zhangmin"), await hall.person("zhaogong"), await hall.person("chenxia")];
  employerId = (await firm.get("/api/v1/employers")).items[0].employerId;
  const { organisationId } = await (await hall.person("sunli")).get("/api/v1/session");
  clinicKey = (
    await hall.world.asSystem((ctx) =>
      issueKey({ ...ctx, actor: systemActor }, { name: "体检软件", scopes: ["submissions:submit"], organisationId }),
    )
  ).key;
});
afterEach(() => {
  openLimits("");
  attachScanner(hall.world.db, undefined);
});
afterAll(() => hall.close());

describe("a photo", () => {
  it("an employer files loses place and author, one of a patrol keeps them, and both are still the picture", async () => {
    const { itemId } = await firm.post(papers(), paper(photo, "现场.jpg", "image/jpeg"));
    const kept = await officer.download(`${papers()}/${itemId}/file`);
    expect(kept).toMatchObject({ status: 200, type: "image/jpeg" });
    expect(kept.bytes.includes(place)).toBe(false);
    expect(kept.bytes).toEqual(jpegWith(64, 48, []));
    const { patrolId } = await town.post(`/api/v1/employers/${employerId}/patrols`, {
      patrolledOn: "2025-05-12",
      finding: "none",
      says: "",
    });
    const { photoId } = await town.post(`/api/v1/patrols/${patrolId}/photos`, form({}, photo, "现场.jpg", "image/jpeg"));
    expect((await officer.download(`/api/v1/patrol-photos/${photoId}`)).bytes).toEqual(photo);
    const other = await hall.person("huatai");
    expect((await raw(other, `${papers()}/${itemId}/file`)).status).toBe(404);
  });
  it("of a form whose notes cannot be taken out is sent back with what to do, and half a picture too", async () => {
    const heic = Buffer.concat([Buffer.from("\0\0\0\x18ftypheic", "latin1"), place, Buffer.alloc(64)]);
    expect(await firm.refused("POST", papers(), paper(heic, "IMG_1.HEIC", "image/heic"))).toMatchObject({
      status: 422,
      code: "AC-0514",
      remedy: expect.stringContaining("JPEG"),
    });
    expect((await firm.refused("POST", papers(), paper(photo.subarray(0, photo.length - 9), "半张.jpg"))).code).toBe("AC-0512");
  });
  it("that states a flood of pixels or no possible size is refused before anything of it is kept", async () => {
    const before = await storedFiles();
    for (const [width, height, code] of [
      [10_000, 5_001, "AC-0510"],
      [60_000, 60_000, "AC-0510"],
      [0, 600, "AC-0511"],
      [4_294_967_295, 4_294_967_295, "AC-0510"],
    ] as const)
      expect((await firm.refused("POST", papers(), paper(pngOf(width, height), "全景.png", "image/png"))).code).toBe(code);
    expect(await storedFiles()).toBe(before);
    const { patrolId } = await town.post(`/api/v1/employers/${employerId}/patrols`, {
      patrolledOn: "2025-05-12",
      finding: "none",
      says: "",
    });
    const flood = form({}, pngOf(60_000, 60_000), "全景.png", "image/png");
    expect((await town.refused("POST", `/api/v1/patrols/${patrolId}/photos`, flood)).code).toBe("AC-0510");
  });
});

describe("without a scanner", () => {
  it("a file opens and says that nobody looked at it", async () => {
    const { itemId } = await firm.post(papers(), paper(Buffer.from("%PDF-1.4 计划"), "计划.pdf"));
    const opened = await raw(officer, `${papers()}/${itemId}/file`);
    expect([opened.status, opened.headers.get("x-zhikang-scan")]).toEqual([200, "not-scanned"]);
    expect(await firm.get("/api/v1/file-scanning")).toEqual({ scanned: false });
  });
});

describe("with a scanner", () => {
  it("a clean file opens and says that it was looked at", async () => {
    testScanner();
    const { itemId } = await firm.post(papers(), paper(Buffer.from("%PDF-1.4 干净"), "干净.pdf"));
    const opened = await raw(officer, `${papers()}/${itemId}/file`);
    expect([opened.status, opened.headers.get("x-zhikang-scan")]).toEqual([200, "clean"]);
    expect(await firm.get("/api/v1/file-scanning")).toEqual({ scanned: true });
  });
  it("the test virus is put in quarantine: the uploader is told, the trail has it, and nothing of it can be opened", async () => {
    testScanner();
    const before = (await firm.get(papers())).items.length;
    const refused = await firm.refused("POST", papers(), paper(Buffer.from(eicar), "发票.pdf"));
    expect(refused).toMatchObject({ status: 422, code: "AC-0515", says: expect.stringContaining("Eicar-Signature") });
    expect((await firm.get(papers())).items).toHaveLength(before);
    const [told] = (await firm.get("/api/v1/messages")).items.filter((m: Loose) => m.title.includes("发票.pdf"));
    expect(told.title).toBe("文件“发票.pdf”已经隔离");
    expect(await entries("file.quarantined")).toMatchObject([
      { name: "赵工", details: { name: "发票.pdf", signature: "Eicar-Signature" } },
    ]);
    // by the same bytes under another name no way leads round it, scanner or not
    attachScanner(hall.world.db, undefined);
    expect((await firm.refused("POST", papers(), paper(Buffer.from(eicar), "改名.pdf"))).code).toBe("AC-0515");
  });
  it("what came in before there was one is looked at when somebody opens it", async () => {
    const body = Buffer.from(`旧文件 ${eicar}`);
    const { itemId } = await firm.post(papers(), paper(body, "旧.pdf"));
    expect((await raw(officer, `${papers()}/${itemId}/file`)).status).toBe(200);
    testScanner();
    for (const who of [officer, firm, town]) {
      const answer = await raw(who, `${papers()}/${itemId}/file`);
      expect([answer.status, ((await answer.json()) as Loose).code]).toEqual([403, "AC-0516"]);
    }
    attachScanner(hall.world.db, undefined);
    expect((await raw(officer, `${papers()}/${itemId}/file`)).status).toBe(403);
  });
  it("a submission with the test virus is not read, its receipt says why, and its original is closed to all", async () => {
    testScanner();
    const answer = await fetch(`${hall.base}/api/v1/submissions?kind=exam-cards`, {
      method: "POST",
      headers: { "x-api-key": clinicKey, "content-type": "application/octet-stream", "x-file-name": "cards.xml" },
      body: `<?xml version="1.0"?><!-- ${eicar} --><a/>`,
    });
    const { submissionId } = (await answer.json()) as Loose;
    await takeSubmission({ db: hall.world.db, clock: hall.world.clock, log: hall.world.log }, submissionId);
    const sunli = await hall.person("sunli");
    const receipt = await hall.eventually(
      () => sunli.get(`/api/v1/submissions/${submissionId}`),
      (s: Loose) => s.state === "failed",
    );
    expect(receipt).toMatchObject({ linesRead: 0, failure: { code: "XI-1013" } });
    for (const who of [sunli, officer]) expect((await raw(who, `/api/v1/submissions/${submissionId}/original`)).status).toBe(403);
    // to whom the submission is foreign it is not there, as before
    expect((await raw(await hall.person("kangan"), `/api/v1/submissions/${submissionId}/original`)).status).toBe(404);
    const told = (await sunli.get("/api/v1/messages")).items;
    expect(told.some((m: Loose) => m.title === "文件“cards.xml”已经隔离")).toBe(true);
  });
  it("that does not answer holds an upload back and says so; nobody opens what it has not seen", async () => {
    const { itemId } = await firm.post(papers(), paper(Buffer.from("%PDF-1.4 未看"), "未看.pdf"));
    attachScanner(hall.world.db, scannerFrom("clamd:/nowhere/clamd.ctl"));
    expect(await firm.refused("POST", papers(), paper(Buffer.from("%PDF-1.4 别的"), "别的.pdf"))).toMatchObject({
      status: 503,
      code: "AC-0517",
    });
    expect((await raw(officer, `${papers()}/${itemId}/file`)).status).toBe(503);
  });
});

describe("limits", () => {
  it("of uploads hold for people at the form, in words, with when it is free again", async () => {
    openLimits("upload.account=1");
    const fresh = await hall.person("shenyan");
    const manager = await hall.person("huangjianguo");
    const sent = await Promise.all(
      [1, 2, 3].map((n) => manager.call("POST", papers(), paper(Buffer.from(`%PDF-1.4 第${n}份`), `第${n}份.pdf`))),
    );
    expect(sent.map((s) => s.status).sort()).toEqual([201, 429, 429]);
    const refused = await fetch(`${hall.base}${papers()}`, {
      method: "POST",
      headers: { cookie: (manager as unknown as { cookie: string }).cookie },
      body: paper(Buffer.from("%PDF-1.4 再一份"), "再一份.pdf"),
    });
    expect(refused.headers.get("content-type")).toContain("application/problem+json");
    expect(Number(refused.headers.get("retry-after"))).toBe(12 * 3600);
    expect(await refused.json()).toMatchObject({
      code: "AC-0500",
      says: "这个账号今天上传文件已到上限 1 份，这一次没有办。",
      details: { what: "上传文件", limit: 1, freeAt: "2025-05-13T00:00:00+08:00" },
    });
    expect((await entries("access.limit-reached")).length).toBeGreaterThan(0);
    expect((await fresh.get("/api/v1/session")).username).toBe("shenyan");
  });
  it("of uploads hold for an interface key, and what was refused left no receipt", async () => {
    openLimits("upload.key=2");
    const send = (): Promise<Response> =>
      fetch(`${hall.base}/api/v1/submissions?kind=exam-cards`, {
        method: "POST",
        headers: { "x-api-key": clinicKey, "content-type": "application/octet-stream", "x-file-name": "a.xml" },
        body: "<a/>",
      });
    const sunli = await hall.person("sunli");
    const receipts = async (): Promise<number> => (await sunli.get("/api/v1/submissions?limit=200")).items.length;
    const before = await receipts();
    // the key has sent one file today
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map((a) => a.status).sort()).toEqual([202, 429, 429]);
    expect(await receipts()).toBe(before + 1);
  });
  it("of what an organisation keeps answer 413 with what to do", async () => {
    openLimits("kept.employer.files=1");
    expect(await firm.refused("POST", papers(), paper(Buffer.from("%PDF-1.4 满"), "满.pdf"))).toMatchObject({
      status: 413,
      code: "AC-0502",
      remedy: expect.stringContaining("平台运维"),
    });
  });
  it("of exports hold at the page", async () => {
    openLimits("export.account=2");
    const wangqian = await hall.person("hemei");
    const exported = await Promise.all([1, 2, 3].map(() => raw(wangqian, "/api/v1/employers/export")));
    expect(exported.map((e) => e.status).sort()).toEqual([200, 200, 429]);
  });
  it("are listed for administrators with today's use", async () => {
    const admin = await hall.person("admin");
    const items = (await admin.get("/api/v1/limits")).items;
    expect(items.map((l: Loose) => l.act)).toEqual(["upload", "export", "unmask", "message"]);
    expect(items[0].used).toBeGreaterThan(3);
    expect((await officer.refused("GET", "/api/v1/limits")).code).toBe("AC-0403");
  });
});

describe("a freeze of exports", () => {
  it("stops every file with data at the next request and no page", async () => {
    const admin = await hall.person("admin");
    const { freezeId } = await admin.post("/api/v1/freezes", { kind: "exports", reason: "数据外泄核查" });
    for (const path of ["/api/v1/employers/export", "/api/v1/base-figures/export?groupBy=area&on=2025-05-12"])
      expect(await officer.refused("GET", path)).toMatchObject({ status: 503, code: "AC-0524" });
    expect((await officer.get("/api/v1/employers")).items.length).toBeGreaterThan(0);
    expect((await firm.get(papers())).items.length).toBeGreaterThan(0);
    await admin.post(`/api/v1/freezes/${freezeId}/thaw`, { reason: "核查完毕" });
    expect((await raw(officer, "/api/v1/employers/export")).status).toBe(200);
  });
  it("knows every route that hands out a table or a package; templates hold nobody's data", () => {
    const handsOut = routes.filter((r) => r.produces?.some((type) => /sheet|csv|zip/.test(type)));
    expect(handsOut.filter((r) => r.exports !== true && !/template/.test(r.path)).map((r) => r.path)).toEqual([]);
    expect(handsOut.filter((r) => r.exports).length).toBeGreaterThan(5);
  });
});
