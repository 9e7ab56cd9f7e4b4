import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoPassword } from "../../tools/region/index.ts";
import { printedText } from "../printed-text.ts";
import { noise, sendReport, xinzhu } from "./noise-post.ts";
import { townHall, type Loose, type Person, type TownHall } from "./town-hall.ts";

// What issue 4 asks beside declaring: notices printed for the posts, the yearly self-check, letters signed and filed, and a trace of informing.
let hall: TownHall;
let firm: Person;
let other: Person;
let county: Person;
let elsewhere: Person;
let worker: Person;
let employerId: string;
let path: string;

beforeAll(async () => {
  hall = await townHall("2026-03-02");
  const person = (who: string): Promise<Person> => hall.person(who);
  [firm, other, county, elsewhere, worker] = await Promise.all([
    person("zhaogong"),
    person("huatai"),
    person("zhangmin"),
    person("lintao"),
    person("wuqiang"),
  ]);
  employerId = (await firm.get("/api/v1/session")).employerId;
  path = `/api/v1/employers/${employerId}`;
  await sendReport(await hall.person("liuping"), "JC-2026-1", "2026-03-01", xinzhu, "periodic", [
    noise("打磨-3", "83.9"),
    noise("空压机房", "82.0"),
    { postName: "喷漆", agent: { code: "2013" }, sample: { kind: "twa", value: "1.20" } },
  ]);
});
afterAll(() => hall?.close());

const upload = async (who: Person, name: string): Promise<string> => {
  const body = new FormData();
  body.set("file", new Blob([`scan ${name}`], { type: "image/png" }), name);
  return (await who.post<{ fileId: string }>(`${path}/kept-files`, body)).fileId;
};
const paperText = async (document: Loose): Promise<string> =>
  printedText((await firm.download(`/api/v1/documents/${document.documentId}/file`)).bytes);
const postOf = async (name: string): Promise<Loose> => (await firm.get(`${path}/notices`)).posts.find((p: Loose) => p.post === name);

describe("notices of hazards for the posts concerned", () => {
  it("gives each post the agents declared and measured there, with limit, clause and last measured value", async () => {
    const post = await postOf("喷漆");
    expect(post.agents.map((a: Loose) => a.name)).toEqual(["苯"]);
    expect(post.agents[0]).toMatchObject({ severe: "yes", highlyToxic: "yes", cas: ["71-43-2"], origin: ["measured"] });
    expect(post.agents[0].limits.map((l: Loose) => l.text)).toEqual(["PC-TWA 3 mg/m³", "PC-STEL 6 mg/m³"]);
    expect(post.agents[0].measured).toMatchObject({ valueText: "1.2 mg/m³", sampledOn: "2026-03-01", reportNo: "JC-2026-1" });
    expect((await firm.refused("GET", "/api/v1/employers/00000000-0000-7000-8000-000000000000/notices")).code).toBe("EN-1001");
  });

  it("prints a numbered letter that says for the post what the tables say, and leaves labelled blanks for the rest", async () => {
    const post = await postOf("喷漆");
    const printed = await firm.post(`${path}/papers`, { paper: "letter", postIds: [post.postId] });
    expect(printed).toMatchObject({ kind: "hazard-notice", documentNo: "330499-GZ-2026-0001", issuedOn: "2026-03-02" });
    const text = await paperText(printed);
    for (const said of [
      "岗位：喷漆",
      "第1版",
      "CAS71-43-2",
      "PC-TWA3mg/m³（GBZ2.1-2019",
      "1.2mg/m³（限值PC-TWA3mg/m³）",
      "报告JC-2026-1",
      "（由用人单位填写）",
      "第33条",
      "白血病",
    ])
      expect(text).toContain(said);
    expect(text).not.toContain("噪声");
    expect((await firm.get(`/api/v1/public/documents/${printed.verifyCode}`)).result).toBe("valid");
  });

  it("keeps the version while nothing changed, and takes the next when the employer fills in its own words", async () => {
    const post = await postOf("喷漆");
    await firm.post(`${path}/papers`, { paper: "letter", postIds: [post.postId] });
    expect((await postOf("喷漆")).printed).toMatchObject([{ kind: "letter", version: 1, stale: null }]);
    expect(await firm.call("PUT", `${path}/notice-texts/2013`, { firstAid: "移至空气新鲜处", warn: "当心中毒" })).toMatchObject({
      status: 200,
      body: { version: 1 },
    });
    expect((await postOf("喷漆")).printed[0].stale).toBe("2026-03-02 修改了填写内容，需更新");
    const printed = await firm.post(`${path}/papers`, { paper: "letter", postIds: [] });
    expect(await paperText(printed)).toContain("移至空气新鲜处");
    expect((await postOf("喷漆")).printed).toMatchObject([{ kind: "letter", version: 2, stale: null }]);
    expect((await postOf("打磨-3")).printed).toMatchObject([{ kind: "letter", version: 1 }]);
  });

  it("prints cards only where hazards are serious or highly toxic, and signs with the words the employer chose", async () => {
    const card = await firm.post(`${path}/papers`, { paper: "card", postIds: [], size: "card" });
    const text = await paperText(card);
    expect(card.kind).toBe("hazard-card");
    for (const said of ["苯", "71-43-2", "高毒物品", "PC-STEL6mg/m³", "移至空气新鲜处"]) expect(text).toContain(said);
    expect(text).not.toContain("噪声");
    const noisy = await postOf("空压机房");
    expect((await firm.refused("POST", `${path}/papers`, { paper: "card", postIds: [noisy.postId] })).code).toBe("EN-1102");
    const signs = await paperText(await firm.post(`${path}/papers`, { paper: "sign", postIds: [] }));
    for (const said of ["警告标识", "当心中毒", "平台没有GBZ158的标识目录", "黄色区域警示线"]) expect(signs).toContain(said);
  });

  it("says that a print is out of date once the post is tested again", async () => {
    hall.on("2026-03-20");
    await sendReport(await hall.person("liuping"), "JC-2026-2", "2026-03-18", xinzhu, "periodic", [noise("打磨-3", "86.4")]);
    const post = await postOf("打磨-3");
    expect(post.printed.find((p: Loose) => p.kind === "letter").stale).toBe("该岗位 2026-03-18 检测后需更新");
    expect((await postOf("喷漆")).printed.find((p: Loose) => p.kind === "letter").stale).toBeNull();
  });

  it("counts who was told: signed paper with its scan, and workers who confirm on their own page", async () => {
    const post = await postOf("打磨-3");
    const printed = await firm.post(`${path}/papers`, { paper: "letter", postIds: [post.postId] });
    const { noticeId } = (await postOf("打磨-3")).printed.find((p: Loose) => p.documentId === printed.documentId);
    expect((await worker.get("/api/v1/my-notices")).items).toEqual([]);
    const workerId = (await worker.get("/api/v1/session")).workerId;
    expect((await firm.call("PUT", `${path}/notice-posts/${post.postId}/workers`, { workerIds: [workerId] })).body).toEqual({ named: 1 });
    const stranger = await firm.refused("PUT", `${path}/notice-posts/${post.postId}/workers`, {
      workerIds: ["00000000-0000-7000-8000-000000000000"],
    });
    expect(stranger.code).toBe("EN-1103");
    const [mine] = (await worker.get("/api/v1/my-notices")).items;
    expect(mine).toMatchObject({ post: "打磨-3", version: 2, acknowledgedOn: null });
    expect(mine.agents.map((a: Loose) => a.name)).toContain("噪声");
    const confirm = { postId: post.postId, contentKey: mine.contentKey };
    expect(
      (await worker.refused("POST", `/api/v1/my-notices/${noticeId}/acknowledgement`, { ...confirm, contentKey: "0".repeat(64) })).code,
    ).toBe("EN-1301");
    expect(await worker.post(`/api/v1/my-notices/${noticeId}/acknowledgement`, confirm)).toEqual({ acknowledgedOn: "2026-03-20" });
    expect(await worker.post(`/api/v1/my-notices/${noticeId}/acknowledgement`, confirm)).toEqual({ acknowledgedOn: "2026-03-20" });
    expect(await postOf("打磨-3")).toMatchObject({ named: 1, signed: 1, acknowledged: 1 });
    const fileId = await upload(firm, "签字页.png");
    await firm.post(`${path}/notices/${noticeId}/papers`, { postId: post.postId, fileId, people: 2, signedOn: "2026-03-19" });
    const after = await postOf("打磨-3");
    expect(after.signed).toBe(Math.min(after.workers === 0 ? 1 : after.workers, 3));
    expect((await firm.download(`${path}/kept-files/${fileId}`)).text).toBe("scan 签字页.png");
    const future = { postId: post.postId, fileId, people: 1, signedOn: "2026-04-01" };
    expect((await firm.refused("POST", `${path}/notices/${noticeId}/papers`, future)).code).toBe("EN-1203");
  });

  it("shows another firm and another county nothing and lets them print nothing", async () => {
    for (const stranger of [other, elsewhere]) {
      expect((await stranger.refused("GET", `${path}/notices`)).code).toBe("EN-1001");
      expect((await stranger.refused("POST", `${path}/papers`, { paper: "letter", postIds: [] })).code).toBe("EN-1001");
    }
  });
});

describe("the yearly self-check", () => {
  let form: Loose;
  const answersOf = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
    ...Object.fromEntries(form.items.map((i: Loose) => [i.no, "yes"])),
    ...over,
  });

  it("is asked for by the county once a year with a form of the tables", async () => {
    const forms = (await county.get("/api/v1/self-check-forms")).items;
    expect(forms.map((f: Loose) => [f.id, f.itemCount, f.scored])).toEqual([
      ["STATUTE-LIST", 50, false],
      ["NAT-2022", 8, false],
      ["LOCAL-QD", 24, true],
    ]);
    const round = { year: 2026, form: "LOCAL-QD", dueOn: "2026-06-30", note: "" };
    expect((await firm.call("POST", "/api/v1/self-check-rounds", round)).status).toBe(403);
    expect(await county.post("/api/v1/self-check-rounds", round)).toEqual({ areaCode: "330499000000", year: 2026 });
    expect((await county.refused("POST", "/api/v1/self-check-rounds", round)).code).toBe("OV-1102");
    const view = await firm.get(`${path}/self-check`);
    expect(view).toMatchObject({ year: 2026, round: { form: "LOCAL-QD", dueOn: "2026-06-30" }, submitted: [], todos: [] });
    form = view.form;
  });

  it("keeps a draft, names every fault at once and takes nothing half filled", async () => {
    await firm.call("PUT", `${path}/self-checks/2026/draft`, { answers: { "1": "yes" } });
    expect((await firm.get(`${path}/self-check`)).draft).toEqual({ "1": "yes" });
    const refused = await firm.refused("POST", `${path}/self-checks/2026`, { answers: answersOf({ "3": "no", "5": "" }) });
    expect(refused).toMatchObject({ code: "OV-1104", status: 422 });
    expect(refused.says).toContain("自查表有 3 处没有填好");
    const full = { "3": "no", "3:points": 3, "3:note": "没有" };
    expect((await firm.refused("POST", `${path}/self-checks/2026`, { answers: answersOf(full) })).says).toContain(
      "第3项不符合，得分应低于 3",
    );
  });

  it("is submitted as a version with its score, and what failed becomes work that only evidence clears", async () => {
    const given = answersOf({ "3": "no", "3:points": 1, "3:note": "计划没有经费", "8": "na" });
    const sent = await firm.post(`${path}/self-checks/2026`, { answers: given });
    expect(sent).toMatchObject({ version: 1, failed: 1, result: { counts: { yes: 22, no: 1, na: 1 }, score: 98 } });
    const [todo] = (await firm.get(`${path}/self-check`)).todos;
    expect(todo).toMatchObject({ itemNo: "3", note: "计划没有经费", openedOn: "2026-03-20", clearedOn: null });
    const clearing = `${path}/self-check-todos/${todo.todoId}/clearing`;
    expect((await firm.refused("POST", clearing, { fileIds: [], note: "已补" })).code).toBe("OV-1108");
    const again = await firm.post(`${path}/self-checks/2026`, { answers: answersOf({ "8": "na" }) });
    expect(again).toMatchObject({ version: 2, failed: 0 });
    expect((await firm.get(`${path}/self-check`)).todos[0].clearedOn).toBeNull();
    const fileId = await upload(firm, "计划.png");
    expect(await firm.post(clearing, { fileIds: [fileId], note: "已补" })).toEqual({ clearedOn: "2026-03-20" });
    expect((await firm.refused("POST", clearing, { fileIds: [fileId], note: "" })).code).toBe("OV-1107");
    const view = await firm.get(`${path}/self-check`);
    expect(view.submitted.map((s: Loose) => [s.version, s.failed])).toEqual([
      [2, 0],
      [1, 1],
    ]);
    const paper = await firm.post(`${path}/papers`, { paper: "self-check", subjectId: view.submitted[1].checkId });
    const text = await paperText(paper);
    for (const said of ["青岛市职业卫生分类及分级管理评定表", "得分98", "不符合1项", "计划没有经费", view.submitted[1].sm3])
      expect(text).toContain(said);
  });

  it("is listed for the county with who has not, town by town", async () => {
    const all = await county.get("/api/v1/self-checks?year=2026");
    expect(all.towns.reduce((n: number, t: Loose) => n + t.done, 0)).toBe(1);
    expect(all.towns.reduce((n: number, t: Loose) => n + t.total, 0)).toBe(all.count.value);
    const missing = await county.get("/api/v1/self-checks?year=2026&state=missing");
    expect(missing.count.value).toBe(all.count.value - 1);
    expect((await county.get("/api/v1/self-checks?year=2026&state=submitted")).items).toMatchObject([
      { employerId, version: 2, failed: 0, openTodos: 0 },
    ]);
    expect((await elsewhere.get("/api/v1/self-checks?year=2026&state=submitted")).items).toEqual([]);
    expect((await other.refused("GET", `${path}/self-check`)).code).toBe("OV-1001");
  });
});

describe("letters signed and filed", () => {
  let textId: string;
  let letterId: string;
  const lettersPath = (): string => `${path}/letters/${letterId}`;

  it("begin with the duties of the table and their clauses, edited and published by the authority", async () => {
    const proposal = await county.get("/api/v1/letter-proposals/responsibility?year=2026");
    expect(proposal.title).toBe("2026 年度职业病防治责任书");
    expect(proposal.paragraphs.length).toBeGreaterThan(10);
    expect(proposal.paragraphs.every((p: Loose) => p.clause !== "")).toBe(true);
    const edited = [...proposal.paragraphs, { text: "本县要求：每月自查一次除尘设施。", clause: "" }];
    const made = await county.post("/api/v1/letter-texts", {
      year: 2026,
      kind: "responsibility",
      title: proposal.title,
      paragraphs: edited,
    });
    expect(made.version).toBe(1);
    textId = made.textId;
    expect(
      (await firm.call("POST", "/api/v1/letter-texts", { year: 2026, kind: "responsibility", title: "x", paragraphs: edited })).status,
    ).toBe(403);
  });

  it("go to the employers that were chosen, once each, and the trial says how many before", async () => {
    const chosen = { areaCode: "330499101000" };
    const trial = await county.post("/api/v1/letters", { textId, chosen, tryOnly: true });
    expect(trial).toEqual({ chosen: trial.new, new: trial.new, sent: 0 });
    const sent = await county.post("/api/v1/letters", { textId, chosen, dueOn: "2026-04-30" });
    expect(sent.sent).toBe(trial.new);
    expect((await county.refused("POST", "/api/v1/letters", { textId, chosen })).code).toBe("OV-1203");
    expect((await elsewhere.refused("POST", "/api/v1/letters", { textId, chosen: {} })).code).toBe("OV-1202");
    const [letter] = (await firm.get(`${path}/letters`)).items;
    letterId = letter.letterId;
    expect(await county.post("/api/v1/letter-reminders", { year: 2026 })).toEqual({ reminded: sent.sent });
    expect(await county.post("/api/v1/letter-reminders", { year: 2026 })).toEqual({ reminded: 0 });
    expect((await firm.get(`${path}/letters`)).items[0]).toMatchObject({ reminders: 1, remindedOn: "2026-03-20", dueOn: "2026-04-30" });
  });

  it("are signed online in the words that were seen, after the password was asked again", async () => {
    const letter = await firm.get(lettersPath());
    expect(letter.text).toContain("本县要求：每月自查一次除尘设施。");
    expect(createHash("sm3").update(letter.text).digest("hex")).toBe(letter.sm3);
    const sign = `${lettersPath()}/signature`;
    expect((await firm.refused("POST", sign, { password: "not-hers-1234", sm3: letter.sm3 })).code).toBe("AC-0435");
    expect((await firm.refused("POST", sign, { password: demoPassword, sm3: "0".repeat(64) })).code).toBe("OV-1204");
    expect((await other.refused("POST", sign, { password: demoPassword, sm3: letter.sm3 })).code).toBe("OV-1201");
    const signed = await firm.post(sign, { password: demoPassword, sm3: letter.sm3 });
    expect(signed.signature).toMatchObject({ how: "online", signerName: "赵工", signedOn: "2026-03-20", sm3: letter.sm3, verified: true });
    expect((await firm.refused("POST", sign, { password: demoPassword, sm3: letter.sm3 })).code).toBe("OV-1205");
  });

  it("stay as they were signed when the text is changed, withdrawn and published again", async () => {
    const before = await firm.get(lettersPath());
    const [text] = (await county.get("/api/v1/letter-texts?year=2026")).items;
    const unsigned = text.sent - text.signed;
    const changed = await county.post("/api/v1/letter-texts", {
      year: 2026,
      kind: "responsibility",
      title: "2026 年度职业病防治责任书（修订）",
      paragraphs: [{ text: "修订后的内容。", clause: "" }],
    });
    expect(changed.version).toBe(2);
    expect(await county.post(`/api/v1/letter-texts/${textId}/withdrawal`, { reason: "文本修订" })).toEqual({ withdrawn: unsigned });
    expect(await firm.get(lettersPath())).toMatchObject({
      text: before.text,
      sm3: before.sm3,
      withdrawnOn: null,
      signature: { verified: true },
    });
    await expect(
      hall.world.asSystem((ctx) => ctx.tx.query("update oversight.letter_signature set text = 'x' where letter_id = $1", [letterId])),
    ).rejects.toThrow(/permission denied/);
    await expect(
      hall.world.asSystem((ctx) => ctx.tx.query("update oversight.letter_text set title = 'x' where text_id = $1", [textId])),
    ).rejects.toThrow(/permission denied/);
    const paper = await firm.post(`${path}/papers`, { paper: "responsibility-letter", subjectId: letterId });
    const printed = await paperText(paper);
    for (const said of ["每月自查一次除尘设施", "签署人赵工", before.sm3]) expect(printed).toContain(said);
    expect(printed).not.toContain("修订后的内容");
  });

  it("count by town, and a scan of a letter signed on paper counts too", async () => {
    const [, first] = [textId, (await county.get("/api/v1/letter-texts?year=2026")).items.find((t: Loose) => t.version === 2)];
    await county.post("/api/v1/letters", { textId: first.textId, chosen: { employerIds: [employerId] } });
    letterId = (await firm.get(`${path}/letters`)).items.find((l: Loose) => l.version === 2).letterId;
    const fileId = await upload(firm, "责任书.png");
    const scan = await firm.post(`${lettersPath()}/scan`, { fileId, signerName: "周德", signedOn: "2026-03-20" });
    expect(scan.signature).toMatchObject({ how: "scan", signerName: "周德", verified: true, fileId });
    const list = await county.get("/api/v1/letters?year=2026&state=signed");
    expect(list.count.value).toBe(2);
    expect(list.towns).toEqual([{ areaCode: "330499101000", name: "青石镇", signed: 2, sent: 2 }]);
    expect((await elsewhere.get("/api/v1/letters?year=2026")).items).toEqual([]);
  });
});

describe("informing employers", () => {
  it("is recorded for all undeclared employers at once, with its way, and shows on each one's timeline", async () => {
    const record = { way: "sheet", text: "请于本月内申报。", informedOn: "2026-03-20", chosen: { undeclared: true } };
    const trial = await county.post("/api/v1/informings", { ...record, tryOnly: true });
    const { count } = await county.get("/api/v1/undeclared-employers");
    expect(trial).toEqual({ employers: count.value, recorded: 0 });
    expect(await county.post("/api/v1/informings", record)).toEqual({ employers: count.value, recorded: count.value });
    expect((await county.refused("POST", "/api/v1/informings", { ...record, informedOn: "2026-04-01" })).code).toBe("OV-1303");
    const [one] = (await county.get("/api/v1/informings")).items;
    const timeline = (await county.get(`/api/v1/employers/${one.employerId}/timeline`)).items;
    expect(timeline.find((t: Loose) => t.kind === "informing")).toMatchObject({ on: "2026-03-20", title: "告知动员：告知单" });
    expect((await elsewhere.get("/api/v1/informings")).items).toEqual([]);
  });

  it("is received by the employer itself, and the sheet prints the duties with their clauses", async () => {
    await county.post("/api/v1/informings", { way: "campaign-week", informedOn: "2026-03-19", chosen: { employerIds: [employerId] } });
    const [mine] = (await firm.get(`${path}/informings`)).items;
    expect(mine).toMatchObject({ way: "campaign-week", receivedOn: null, by: "张敏" });
    const receipt = `${path}/informings/${mine.informingId}/receipt`;
    expect(await firm.post(receipt, { receiverName: "赵工", receivedOn: "2026-03-20" })).toMatchObject({
      receivedOn: "2026-03-20",
      receiverName: "赵工",
    });
    expect((await firm.refused("POST", receipt, { receiverName: "赵工", receivedOn: "2026-03-20" })).code).toBe("OV-1304");
    const text = await paperText(await firm.post(`${path}/papers`, { paper: "informing-sheet", subjectId: mine.informingId }));
    for (const said of ["初次申报", "职业病防治法》第16条", "宣传周", "赵工"]) expect(text).toContain(said);
  });
});
