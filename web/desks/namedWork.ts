import type { Answer } from "../kit/client.ts";

type Notices = Answer<"/api/v1/employers/:employerId/notices">;
type Post = Notices["posts"][number];
type Contract = Answer<"/api/v1/employers/:employerId/contracts">["items"][number];
type Kept = Answer<"/api/v1/employers/:employerId/archive-items">["items"][number];

/** A line of a desk: what to do, why, until when and where. `waits`: somebody else does it first. */
export type Todo = { key: string; says: string; why: string; due: string | null; href: string; act: string; waits?: boolean };

/** Days ahead at which an end comes onto the desk. Settings of the desk, not law. */
const contractAhead = 60;
const trainingAhead = 90;

const nameOf = (p: Post): string => [p.workshop, p.post].filter(Boolean).join(" ");
const printer = "由职业卫生管理人员或专员打印";

/** Notices of hazards at posts, one line a step: printed, printed anew, signed by everybody. `may` are the abilities of the person. */
export const noticeTodos = (posts: readonly Post[], may: (act: string) => boolean): Todo[] => {
  const letterOf = (p: Post) => p.printed.find((x) => x.kind === "letter");
  const named = (list: readonly Post[]): string => list.map(nameOf).join("、");
  const prints = may("notice.print");
  const names = may("notice.name-workers") && !may("notice.file");
  const unsigned = (p: Post): boolean => p.signed < p.workers;
  // Whoever signs on paper need not be named; whoever is named signs by herself.
  const unnamed = (p: Post): boolean => p.named + p.signed - p.acknowledged < p.workers;
  const open = posts.filter((p) => letterOf(p) && !letterOf(p)!.stale && unsigned(p) && (!names || unnamed(p)));
  const owed = open
    .map((p) => (names ? `${nameOf(p)}：${p.workers} 人，已指定 ${p.named} 人` : `${nameOf(p)}：还差 ${p.workers - p.signed} 人`))
    .join("；");
  const steps: [string, readonly Post[], (n: number) => Todo][] = [
    [
      "print",
      posts.filter((p) => !letterOf(p)),
      (n) => ({
        key: "print",
        says: prints ? `打印 ${n} 个岗位的告知书` : `${n} 个岗位的告知书还没有打印`,
        why: "",
        due: null,
        href: "/notices",
        act: prints ? "去打印" : "看告知",
      }),
    ],
    [
      "again",
      posts.filter((p) => letterOf(p)?.stale),
      (n) => ({
        key: "again",
        says: prints ? `重新打印 ${n} 个岗位的告知书` : `${n} 个岗位的告知书要重新打印`,
        why: "内容已经变了：",
        due: null,
        href: "/notices",
        act: prints ? "去打印" : "看告知",
      }),
    ],
  ];
  const lines = steps.flatMap(([, list, line]): Todo[] => {
    if (list.length === 0) return [];
    const made = line(list.length);
    return [{ ...made, why: `${made.why}${named(list)}${prints ? "" : `，${printer}`}`, ...(prints ? {} : { waits: true }) }];
  });
  if (open.length > 0)
    lines.push({
      key: "sign",
      says: may("notice.file")
        ? `收齐 ${open.length} 个岗位的告知书签字`
        : may("notice.name-workers")
          ? `指定 ${open.length} 个岗位在本人页面确认告知的劳动者`
          : `请 ${open.length} 个岗位的劳动者签收告知书`,
      why: owed,
      due: null,
      href: "/notices",
      act: may("notice.file") ? "存签字页" : may("notice.name-workers") ? "去指定" : "看签收",
    });
  return lines;
};

const daysAhead = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Contracts in force that end soon, whose numbers disagree, or under which nothing was told in writing. */
export const contractTodos = (items: readonly Contract[], today: string): Todo[] =>
  items
    .filter((c) => c.inForce)
    .flatMap((c): Todo[] => {
      const other = c.side === "host" ? c.contractorName : c.hostName;
      const at = { href: "/contracts", act: "看合同" };
      return [
        ...(c.until !== null && daysAhead(today, c.until) <= contractAhead
          ? [{ key: `end ${c.contractId}`, says: `${other}的合同到期`, why: `合同约定 ${c.workers} 人，续签或终止`, due: c.until, ...at }]
          : []),
        ...(c.workersOnFile !== null && c.workersOnFile !== c.workers
          ? [
              {
                key: `count ${c.contractId}`,
                says: `核对${other}的作业人数`,
                why: `合同约定 ${c.workers} 人，登记在此作业 ${c.workersOnFile} 人`,
                due: null,
                ...at,
              },
            ]
          : []),
        ...(c.side === "host" && c.tellings.length === 0
          ? [
              {
                key: `tell ${c.contractId}`,
                says: `${other}还没有书面告知危害`,
                why: "由职业卫生管理人员登记书面告知",
                due: null,
                waits: true,
                ...at,
              },
            ]
          : []),
      ];
    });

const trainsWorkers = new Set(["train-worker-first", "train-worker", "train-severe-post"]);
/** Trainings that run out soon, and the day of the one after them. The last record of a kind counts; `ofWorkers`: no others than theirs. */
export const trainingTodos = (
  items: readonly Kept[],
  today: string,
  ofWorkers = false,
): { lines: Todo[]; next: { says: string; on: string } | undefined } => {
  const kept = items.filter((i) => i.section === "training" && !i.withdrawn && (!ofWorkers || trainsWorkers.has(i.kind)));
  if (kept.length === 0)
    return {
      lines: [
        {
          key: "training",
          says: "还没有归档的培训记录",
          why: "培训后由职业卫生管理人员归档，下一次的期限从这里起算",
          due: null,
          href: "/training",
          act: "看培训",
          waits: true,
        },
      ],
      next: undefined,
    };
  const ends = [...Map.groupBy(kept, (i) => i.kind).values()]
    .map((list) => list.reduce((a, b) => ((b.validUntil ?? "") > (a.validUntil ?? "") ? b : a)))
    .filter((i) => i.validUntil !== null)
    .sort((a, b) => (a.validUntil! < b.validUntil! ? -1 : 1));
  const near = ends.filter((i) => daysAhead(today, i.validUntil!) <= trainingAhead);
  const after = ends.find((i) => !near.includes(i));
  return {
    lines: near.map((i) => ({
      key: `train ${i.itemId}`,
      says: `安排${i.kindTitle.replace(/记录$|证明$/, "")}`,
      why: `上次 ${i.on}${i.clause ? `；${i.clause}` : ""}`,
      due: i.validUntil,
      href: "/training",
      act: "看培训",
    })),
    next: after ? { says: `${after.kindTitle.replace(/记录$|证明$/, "")}到期`, on: after.validUntil! } : undefined,
  };
};

/** What bears a day first, the nearest day first. */
export const inOrder = (lines: readonly Todo[]): Todo[] =>
  lines.toSorted((a, b) => ((a.due ?? "9999") < (b.due ?? "9999") ? -1 : (a.due ?? "9999") > (b.due ?? "9999") ? 1 : 0));
