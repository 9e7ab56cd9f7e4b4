import { describe, expect, it } from "vitest";
import { contractTodos, inOrder, noticeTodos, trainingTodos } from "./namedWork.ts";

type Post = Parameters<typeof noticeTodos>[0][number];
type Contract = Parameters<typeof contractTodos>[0][number];
type Kept = Parameters<typeof trainingTodos>[0][number];

const may =
  (...acts: string[]) =>
  (act: string): boolean =>
    acts.includes(act);
const clerk = may("notice.print", "notice.file", "notice.name-workers");
const personnel = may("notice.name-workers");
const workshop = may();

const letter = (stale: string | null): Post["printed"] => [
  { kind: "letter", noticeId: "n", version: 1, printedOn: "2026-03-01", documentId: "d", documentNo: "1", stale },
];
const post = (name: string, printed: Post["printed"], signed = 0): Post => ({
  postId: name,
  post: name,
  workshop: "",
  agents: [],
  workers: 5,
  printed,
  named: 0,
  signed,
  acknowledged: 0,
});

describe("notices on the desk of a person", () => {
  const posts = [post("打磨", []), post("焊接", letter("规则变了")), post("喷漆", letter(null), 2), post("浇铸", letter(null), 5)];
  it("ask of the clerk to print and to file, of personnel to name, of a workshop to have it signed", () => {
    const says = (who: (act: string) => boolean): string[] => noticeTodos(posts, who).map((l) => (l.waits ? `等：${l.says}` : l.says));
    expect(says(clerk)).toEqual(["打印 1 个岗位的告知书", "重新打印 1 个岗位的告知书", "收齐 1 个岗位的告知书签字"]);
    expect(says(personnel)).toEqual([
      "等：1 个岗位的告知书还没有打印",
      "等：1 个岗位的告知书要重新打印",
      "指定 1 个岗位在本人页面确认告知的劳动者",
    ]);
    expect(says(workshop).at(-1)).toBe("请 1 个岗位的劳动者签收告知书");
    expect(noticeTodos(posts, workshop).at(-1)?.why).toBe("喷漆：还差 3 人");
  });
  it("ask personnel no more once everybody who does not sign on paper is named", () => {
    const named = { ...post("喷漆", letter(null), 2), named: 3 };
    expect(noticeTodos([named], personnel)).toEqual([]);
    expect(noticeTodos([{ ...named, named: 2 }], personnel).map((l) => l.why)).toEqual(["喷漆：5 人，已指定 2 人"]);
  });
  it("say nothing of posts where everybody signed", () => {
    expect(noticeTodos([post("浇铸", letter(null), 5)], clerk)).toEqual([]);
  });
});

describe("contracts on the desk of personnel", () => {
  const contract = (more: Partial<Contract>): Contract =>
    ({
      contractId: "c",
      side: "host",
      contractorName: "外包公司",
      hostName: "本公司",
      inForce: true,
      until: null,
      workers: 6,
      workersOnFile: null,
      tellings: [{}],
      ...more,
    }) as Contract;
  it("come 60 days before their end, and not the day before that", () => {
    const days = (until: string): (string | null)[] => contractTodos([contract({ until })], "2026-03-01").map((l) => l.due);
    expect(days("2026-05-01")).toEqual([]);
    expect(days("2026-04-30")).toEqual(["2026-04-30"]);
  });
  it("come where numbers disagree, wait for others where nothing was told, and not at all when they are over", () => {
    expect(contractTodos([contract({ workersOnFile: 4 })], "2026-03-01")[0]?.why).toBe("合同约定 6 人，登记在此作业 4 人");
    expect(contractTodos([contract({ tellings: [] })], "2026-03-01")[0]).toMatchObject({ waits: true });
    expect(contractTodos([contract({ tellings: [], workersOnFile: 4, inForce: false })], "2026-03-01")).toEqual([]);
  });
});

describe("trainings on the desk of a person", () => {
  const kept = (kind: string, validUntil: string | null, withdrawn: Kept["withdrawn"] = null): Kept =>
    ({
      itemId: kind + validUntil,
      kind,
      kindTitle: `${kind}记录`,
      section: "training",
      on: "2025-06-01",
      validUntil,
      withdrawn,
      clause: "",
    }) as Kept;
  it("count from the last record of a kind, 90 days ahead, and name the next one after", () => {
    const items = [kept("train-worker", "2025-06-01"), kept("train-worker", "2026-05-30"), kept("train-manager", "2026-09-01")];
    const { lines, next } = trainingTodos(items, "2026-03-01");
    expect(lines.map((l) => [l.says, l.due])).toEqual([["安排train-worker", "2026-05-30"]]);
    expect(next?.on).toBe("2026-09-01");
    expect(trainingTodos(items, "2026-02-28").lines).toEqual([]);
  });
  it("tell the head of a workshop of workers' trainings only, and of none when none is kept", () => {
    const items = [kept("train-manager", "2026-03-05"), kept("train-worker", "2026-03-04", { on: "2025-07-01", by: "赵工", reason: "错" })];
    expect(trainingTodos(items, "2026-03-01", true).lines.map((l) => l.key)).toEqual(["training"]);
    expect(trainingTodos(items, "2026-03-01").lines.map((l) => l.due)).toEqual(["2026-03-05"]);
  });
});

it("lines with a day come first, the nearest day first", () => {
  const line = (key: string, due: string | null) => ({ key, says: "", why: "", due, href: "/", act: "" });
  expect(inOrder([line("a", null), line("b", "2026-05-01"), line("c", "2026-04-01")]).map((l) => l.key)).toEqual(["c", "b", "a"]);
});
