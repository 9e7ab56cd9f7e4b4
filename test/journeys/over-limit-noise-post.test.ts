import { pngOf } from "../../src/platform/files/testing.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noise, sendReport, sendTenFirms, setTarget, xinzhu, type ReportAnswer } from "./noise-post.ts";
import { townHall, type Person, type TownHall } from "./town-hall.ts";

// Scenario S01: an over-limit noise post, from the laboratory's report to the county's figure.
const county = "330499000000";
type Figure = { numerator: number; denominator: number; text: string; met: boolean | null };
type View = {
  figure: Figure;
  parts: { id: string; numerator: number; denominator: number; text: string }[];
  target: { percent: number } | null;
};
type Case = {
  caseId: string;
  stage: string;
  stageTitle: string;
  state: string;
  revision: number;
  facts: Record<string, unknown>;
  acts: { act: string; says: string; on: string; actorName: string }[];
  abilities: { allowed: { act: string }[]; refused: { act: string; because: string }[] };
};
type Result = { postId: string; postName: string; valueText: string; verdict: string; employerId: string };

let hall: TownHall;
let zhangmin: Person;
let zhaogong: Person;
let liuping: Person;
let caseId: string;
let mine: { employerId: string; postId: string };

const report = (reportNo: string, on: string, creditCode: string, purpose: string, results: object[]): Promise<ReportAnswer> =>
  sendReport(liuping, reportNo, on, creditCode, purpose, results);
const view = (asOf?: string): Promise<View> => zhangmin.get<View>(`/api/v1/indicators/I016?area=${county}${asOf ? `&asOf=${asOf}` : ""}`);
const figureBecomes = async (numerator: number, denominator: number): Promise<View> => {
  const found = await hall.eventually(
    () => view(),
    (v) => v.figure.numerator === numerator && v.figure.denominator === denominator,
  );
  expect([found.figure.numerator, found.figure.denominator]).toEqual([numerator, denominator]);
  return found;
};
const noisePart = (v: View) => v.parts.find((p) => p.id === "noise")!;
const read = (who: Person): Promise<Case> => who.get<Case>(`/api/v1/cases/${caseId}`);
const act = async (who: Person, name: string, input: object): Promise<Case> =>
  who.post<Case>(`/api/v1/cases/${caseId}/acts`, { act: name, input, revision: (await read(who)).revision });
const photo = async (): Promise<string> => {
  const form = new FormData();
  form.append("file", new Blob([Uint8Array.from(pngOf(8, 8))], { type: "image/png" }), "完工照片.png");
  const answer = await zhaogong.post<{ evidenceId: string }>(`/api/v1/cases/${caseId}/files`, form);
  return answer.evidenceId;
};
const plan = {
  post: "打磨-3",
  cause: "打磨工位敞开，砂轮噪声直接辐射",
  measures: ["engineering", "upgrading"],
  measuresText: "密闭隔声罩、阻尼",
  deadline: "2025-08-31",
};

beforeAll(async () => {
  hall = await townHall("2025-04-02");
  [zhangmin, zhaogong, liuping] = await Promise.all([hall.person("zhangmin"), hall.person("zhaogong"), hall.person("liuping")]);
  await sendTenFirms(liuping);
});
afterAll(() => hall.close());

describe("S01 over-limit noise post, from laboratory report to county figure", () => {
  it("before the report 32 of 40 posts are within the limit", async () => {
    const v = await figureBecomes(32, 40);
    expect(v.figure.text).toBe("80.00 %");
    expect(v.parts.map((p) => [p.id, p.numerator, p.denominator])).toEqual([
      ["noise", 13, 18],
      ["dust", 11, 13],
      ["chemical", 8, 9],
    ]);
  });

  it("report JC-0512 names 打磨-3 at 88.6 dB(A): 31 of 40, and a case opens", async () => {
    hall.on("2025-05-12");
    const answer = await report("JC-0512", "2025-05-12", xinzhu, "periodic", [noise("打磨-3", "88.6")]);
    expect(answer.lines[0]?.verdict).toBe("over");
    const v = await figureBecomes(31, 40);
    expect([v.figure.text, noisePart(v).text]).toEqual(["77.50 %", "66.67 %"]);
    const cases = await hall.eventually(
      () =>
        zhangmin.get<{ items: (Case & { title: string; employerId: string })[] }>(
          "/api/v1/cases?programme=over-limit-remediation&state=open&limit=100",
        ),
      (c) => c.items.some((x) => x.title.includes("打磨-3")),
    );
    const found = cases.items.find((c) => c.title.includes("打磨-3"))!;
    caseId = found.caseId;
    mine = { employerId: found.employerId, postId: String((await read(zhangmin)).facts["postId"]) };
  });

  it("the finding shows the limit, its clause and the arithmetic", async () => {
    const posts = await zhaogong.get<{ items: { postName: string; finding?: unknown }[] }>(`/api/v1/employers/${mine.employerId}/results`);
    const text = JSON.stringify(posts.items.find((p) => p.postName === "打磨-3"));
    expect(text).toContain("88.6");
    expect(text).toContain("85");
    expect(text).toContain("3.6");
    expect(text).toContain("GBZ 2.2");
  });

  it("against the plan's target the figure says not met", async () => {
    await setTarget(zhangmin, await hall.person("hemei"), county);
    const v = await view();
    expect([v.target?.percent, v.figure.met]).toEqual([80, false]);
  });

  it("a plan without money is refused, and nothing changes", async () => {
    const before = await read(zhaogong);
    const refusal = await zhaogong.refused("POST", `/api/v1/cases/${caseId}/acts`, {
      act: "submit-plan",
      input: plan,
      revision: before.revision,
    });
    expect(refusal.says).toContain("资金");
    expect((await read(zhaogong)).revision).toBe(before.revision);
  });

  it("with 180 000 yuan the plan goes to the reviewer, and its drafter cannot approve it", async () => {
    const after = await act(zhaogong, "submit-plan", { ...plan, money: 18_000_000, fundSource: "企业自筹" });
    expect(after.stage).toBe("review");
    const refusal = await zhaogong.refused("POST", `/api/v1/cases/${caseId}/acts`, {
      act: "approve-plan",
      input: {},
      revision: after.revision,
    });
    expect(refusal.status).toBeGreaterThanOrEqual(403);
    const desk = await zhangmin.get<{ items: { caseId: string; next?: { act: string } }[] }>("/api/v1/desk");
    expect(desk.items.find((d) => d.caseId === caseId)?.next?.act).toBe("approve-plan");
  });

  it("张敏 approves, and the notice is issued with the clause and the arithmetic", async () => {
    hall.on("2025-05-20");
    expect((await act(zhangmin, "approve-plan", { opinion: "同意" })).stage).toBe("work");
    const documents = await hall.eventually(
      () =>
        zhaogong.get<{ items: { documentId: string; kind: string; verifyCode?: string; documentNo: string }[] }>(
          `/api/v1/documents?employerId=${mine.employerId}`,
        ),
      (d) => d.items.some((x) => x.kind === "remediation-notice"),
    );
    const notice = documents.items.find((d) => d.kind === "remediation-notice")!;
    const pdf = await zhaogong.download(`/api/v1/documents/${notice.documentId}/file`);
    expect([pdf.status, pdf.bytes.subarray(0, 5).toString()]).toEqual([200, "%PDF-"]);
  });

  it("completion on 20 August leaves the case waiting for a retest", async () => {
    hall.on("2025-08-20");
    const photos = [await photo()];
    const after = await act(zhaogong, "report-completion", { completedOn: "2025-08-20", done: "隔声罩已安装", photos });
    expect([after.stage, after.stageTitle]).toEqual(["await-retest", "待复测"]);
  });

  it("a retest of 18 August is kept but is no proof: it lies before the completion", async () => {
    await report("JC-0818", "2025-08-18", xinzhu, "retest", [noise("打磨-3", "82.9")]);
    const after = await hall.eventually(
      () => read(zhangmin),
      (c) => c.acts.some((a) => a.says.includes("82.9")),
    );
    expect(after.acts.some((a) => a.says.includes("82.9"))).toBe(true);
    expect(after.stage).toBe("await-retest");
    const refusal = await zhangmin.refused("POST", `/api/v1/cases/${caseId}/acts`, { act: "close", input: {}, revision: after.revision });
    expect(refusal.says).toContain("8 月 18 日的复测早于 8 月 20 日完工");
    const notes = `/api/v1/employers/${mine.employerId}/posts/${mine.postId}/unused-retests?agentCode=3008`;
    expect((await zhaogong.get<{ items: object[] }>(notes)).items).toMatchObject([
      { caseId, remark: "不采用：8 月 18 日的复测早于 8 月 20 日完工" },
    ]);
    expect((await (await hall.person("huatai")).get<{ items: object[] }>(notes)).items).toEqual([]);
    await figureBecomes(31, 40);
  });

  it("a retest of 28 August lets 张敏 close the case: 32 of 40, met", async () => {
    hall.on("2025-08-28");
    await report("JC-0828", "2025-08-28", xinzhu, "retest", [noise("打磨-3", "83.2")]);
    const ready = await hall.eventually(
      () => read(zhangmin),
      (c) => c.stage === "passed",
    );
    expect(ready.stageTitle).toBe("合格待核");
    await figureBecomes(31, 40);
    const drafter = await zhaogong.refused("POST", `/api/v1/cases/${caseId}/acts`, { act: "close", input: {}, revision: ready.revision });
    expect(drafter.status).toBeGreaterThanOrEqual(403);
    const closed = await act(zhangmin, "close", { opinion: "复测合格" });
    expect(closed.state).toBe("closed");
    const v = await figureBecomes(32, 40);
    expect([v.figure.text, noisePart(v).text, v.figure.met]).toEqual(["80.00 %", "72.22 %", true]);
  });

  it("the history of the post reads 83.9, 88.6, 82.9, 83.2, and the case says why 82.9 is not used", async () => {
    const history = await zhaogong.get<{ items: Result[] }>(`/api/v1/employers/${mine.employerId}/posts/${mine.postId}/results`);
    const values = history.items.map((r) => r.valueText);
    expect([...values].sort()).toEqual(["82.9", "83.2", "83.9", "88.6"]);
  });

  it("as at 31 May the figure and the list behind it are still 31 of 40", async () => {
    const v = await view("2025-05-31");
    expect([v.figure.numerator, v.figure.denominator, v.figure.text]).toEqual([31, 40, "77.50 %"]);
    const list = async (side: string): Promise<unknown[]> =>
      (await zhangmin.get<{ items: unknown[] }>(`/api/v1/indicators/I016/list?area=${county}&side=${side}&asOf=2025-05-31&limit=100`))
        .items;
    expect([(await list("numerator")).length, (await list("denominator")).length, (await list("missing")).length]).toEqual([31, 40, 9]);
  });
});
