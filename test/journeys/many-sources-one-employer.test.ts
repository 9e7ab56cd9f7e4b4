import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCreditCode } from "../../tools/region/seeded.ts";
import { townHall, type Person, type TownHall } from "./town-hall.ts";

// The base of employers (底数库): lists of several sources over HTTP, and two employers that turn out to be one. After scenario S03.
const county = "330499000000";
const creditCode = buildCreditCode(900_001, "330499");
type Line = { lineNo: number; outcome: string; reason: string; employerId: string | null };
type List = { state: string; lines: number; same: number; fresh: number; questions: number };
type Row = { employerId: string; name: string; state: string };

let hall: TownHall;
let zhangmin: Person;
let chenxia: Person;
beforeAll(async () => {
  hall = await townHall("2025-03-05");
  zhangmin = await hall.person("zhangmin");
  chenxia = await hall.person("chenxia");
});
afterAll(() => hall.close());

const send = async (who: Person, name: string, text: string): Promise<string> => {
  const body = new FormData();
  body.set("kind", "employer-list");
  body.set("file", new Blob([text], { type: "text/csv" }), name);
  const { submissionId } = await who.post<{ submissionId: string }>("/api/v1/submissions?kind=employer-list&family=employer-list", body);
  await hall.eventually(
    () => who.get<{ state: string }>(`/api/v1/submissions/${submissionId}`),
    (s) => s.state === "done",
  );
  return submissionId;
};
const match = async (who: Person, listId: string, request: object): Promise<List> => {
  await who.post(`/api/v1/source-lists/${listId}/matching`, request);
  return hall.eventually(
    () => who.get<List>(`/api/v1/source-lists/${listId}`),
    (l) => l.state === "matched" || l.state === "failed",
  );
};
const lines = async (who: Person, listId: string): Promise<Line[]> =>
  (await who.get<{ items: Line[] }>(`/api/v1/source-lists/${listId}/lines`)).items;
const rate = async (area = county): Promise<string> => {
  const { figure } = await zhangmin.get<{ figure: { numerator: number; denominator: number } }>(`/api/v1/indicators/I002?area=${area}`);
  return `${figure.numerator}/${figure.denominator}`;
};
const rateBecomes = async (wanted: string): Promise<void> => {
  expect(
    await hall.eventually(
      () => rate(),
      (now) => now === wanted,
    ),
  ).toBe(wanted);
};

describe("lists of many sources", () => {
  let employerId: string;
  it("a list of exams with a heading over its titles names a firm nobody knows: it waits to be verified and counts nowhere", async () => {
    const listId = await send(
      zhangmin,
      "体检发现名单.csv",
      `2025年2月体检发现未申报单位,,,\n用人单位名称,社会信用代码,乡镇,人数\n永固铸件厂,${creditCode},青石镇,38\n`,
    );
    const list = await match(zhangmin, listId, { kind: "exams", name: "市疾控体检名单" });
    expect([list.state, list.lines, list.same, list.fresh, list.questions]).toEqual(["matched", 1, 0, 1, 0]);
    employerId = (await lines(zhangmin, listId))[0]!.employerId!;
    const tasks = await hall.eventually(
      () => chenxia.get<{ items: { employerId: string; dueOn: string }[] }>("/api/v1/verifications"),
      (t) => t.items.length > 0,
    );
    expect(tasks.items.map((t) => [t.employerId, t.dueOn])).toEqual([[employerId, "2025-04-05"]]);
    await rateBecomes("184/200");
  });
  it("a second list of another source under another name and the same code adds a source line and no unit", async () => {
    const listId = await send(
      zhangmin,
      "税务.csv",
      `纳税人识别号,纳税人名称,生产经营地址\n${creditCode},永固铸件有限公司,青石镇工业路 1 号\n,不知名作坊,青石镇\n`,
    );
    const list = await match(zhangmin, listId, { kind: "tax", name: "税务季度名单" });
    expect([list.same, list.fresh, list.questions]).toEqual([1, 0, 1]);
    const page = await zhangmin.get<{ traces: { source: string; details: { nameInSource?: string } }[] }>(
      `/api/v1/employers/${employerId}`,
    );
    expect(page.traces.map((t) => t.source).sort()).toEqual(["市疾控体检名单", "税务季度名单"]);
    expect(page.traces.find((t) => t.source === "税务季度名单")?.details.nameInSource).toBe("永固铸件有限公司");
    await rateBecomes("184/200");
    const again = await match(zhangmin, listId, {});
    expect([again.same, again.fresh, again.questions]).toEqual([1, 0, 1]);
    expect((await zhangmin.get<{ traces: unknown[] }>(`/api/v1/employers/${employerId}`)).traces.length).toBe(2);
  });
  it("a survey is a denominator of its own: of its three known firms two have declared, whatever the base says", async () => {
    const known = await zhangmin.get<{ items: { name: string; creditCode: string; areaCode: string }[] }>(
      "/api/v1/employers?declared=valid&limit=2",
    );
    const rows = [...known.items, { name: "永固铸件厂", creditCode }, { name: "永固铸件", creditCode }];
    const text = `统一社会信用代码,单位名称,所在乡镇\n${rows.map((r) => `${r.creditCode},${r.name},青石镇`).join("\n")}\n`;
    const listId = await send(zhangmin, "现状调查.csv", text);
    expect(await zhangmin.get(`/api/v1/source-lists/${listId}/declaration-rate`)).toMatchObject({ surveyed: 0, percent: "—" });
    const list = await match(zhangmin, listId, { kind: "survey", name: "职业病危害现状调查" });
    expect([list.lines, list.same]).toEqual([4, 4]);
    expect(await zhangmin.get(`/api/v1/source-lists/${listId}/declaration-rate`)).toEqual({
      surveyed: 3,
      declared: 2,
      overdue: 0,
      on: "2025-03-05",
      percent: "66.67 %",
    });
    await rateBecomes("184/200");
  });
  it("the source keeps its columns for the next list", async () => {
    const { items } = await zhangmin.get<{ items: { name: string; mapping: Record<string, string> }[] }>("/api/v1/list-sources");
    expect(items.find((s) => s.name === "税务季度名单")?.mapping).toMatchObject({ creditCode: "纳税人识别号", name: "纳税人名称" });
  });
  it("a question is answered by a person: dismissed with a reason, opened again, entered with its code as new", async () => {
    const { items } = await zhangmin.get<{ items: { listId: string; questions: number }[] }>("/api/v1/source-lists?state=open");
    const { listId } = items.find((l) => l.questions === 1)!;
    const at = `/api/v1/source-lists/${listId}/lines/2`;
    expect((await zhangmin.get<{ codeProblem: string }>(at)).codeProblem).toBe("名单没有信用代码");
    expect((await zhangmin.refused("POST", `${at}/decision`, { as: "new" })).code).toBe("RG-1002");
    await zhangmin.post(`${at}/decision`, { as: "dismissed", note: "家庭缝补，无用工" });
    expect((await zhangmin.refused("POST", `${at}/decision`, { as: "dismissed", note: "再来一次" })).code).toBe("RG-1406");
    await zhangmin.post(`${at}/reopening`, { reason: "现场有三名雇工" });
    const { employerId: fresh } = await zhangmin.post<{ employerId: string }>(`${at}/decision`, {
      as: "new",
      creditCode: buildCreditCode(900_002, "330499"),
    });
    expect((await zhangmin.get<{ employer: Row }>(`/api/v1/employers/${fresh}`)).employer.state).toBe("to-verify");
  });
  it("the town officer sees neither the county's lists nor their lines", async () => {
    const { items } = await zhangmin.get<{ items: { listId: string }[] }>("/api/v1/source-lists");
    expect((await chenxia.get<{ items: unknown[] }>("/api/v1/source-lists")).items).toEqual([]);
    expect((await chenxia.refused("GET", `/api/v1/source-lists/${items[0]!.listId}`)).status).toBe(404);
    expect((await chenxia.refused("GET", `/api/v1/source-lists/${items[0]!.listId}/lines/1`)).status).toBe(404);
  });
});

describe("two employers that are one", () => {
  let kept: Row;
  let other: Row;
  let actId: string;
  it("counts once after the merge, with the declaration of either", async () => {
    const all = await zhangmin.get<{ items: Row[] }>("/api/v1/employers?areaCode=330499102000&state=in-production&declared=none&limit=1");
    const declared = await zhangmin.get<{ items: Row[] }>(
      "/api/v1/employers?areaCode=330499102000&state=in-production&declared=valid&limit=1",
    );
    kept = all.items[0]!;
    other = declared.items[0]!;
    const merged = await zhangmin.post<{ actId: string; moved: number }>(`/api/v1/employers/${kept.employerId}/merges`, {
      otherId: other.employerId,
      reason: "同址同法人，两次登记",
    });
    actId = merged.actId;
    expect(merged.moved).toBeGreaterThan(3);
    // One unit less, and the one that stays now has the declaration: 184 of 199.
    await rateBecomes("184/199");
  });
  it("the old link and the old name lead to the one that stays", async () => {
    const page = await zhangmin.get<{ employer: Row & { formerNames: string[] } }>(`/api/v1/employers/${other.employerId}`);
    expect([page.employer.employerId, page.employer.formerNames.includes(other.name)]).toEqual([kept.employerId, true]);
    const found = await zhangmin.get<{ items: Row[] }>(`/api/v1/employers?search=${encodeURIComponent(other.name)}`);
    expect(found.items.map((e) => e.employerId)).toEqual([kept.employerId]);
  });
  it("taken back, both stand as before and the figure too", async () => {
    expect((await zhangmin.refused("POST", `/api/v1/identity-acts/${actId}/undo`, { reason: "" })).code).toBe("RG-1007");
    await zhangmin.post(`/api/v1/identity-acts/${actId}/undo`, { reason: "是两家单位" });
    await rateBecomes("184/200");
    expect((await zhangmin.get<{ employer: Row }>(`/api/v1/employers/${other.employerId}`)).employer.name).toBe(other.name);
    const acts = await zhangmin.get<{ items: { kind: string; undone: boolean; undoable: boolean }[] }>("/api/v1/identity-acts");
    expect(acts.items.map((a) => [a.kind, a.undone, a.undoable])).toEqual([
      ["undo", false, false],
      ["merge", true, false],
    ]);
  });
  it("a town officer merges nothing outside her town", async () => {
    const refused = await chenxia.refused("POST", `/api/v1/employers/${kept.employerId}/merges`, {
      otherId: other.employerId,
      reason: "试试",
    });
    expect([refused.status, refused.code]).toEqual([404, "RG-1001"]);
  });
});
