import { day, type Clock } from "#kernel";
import type { Database } from "#platform";
import { areaRange, systemActor } from "#access";
import { nameEmployers } from "../../commands/name.ts";
import { areaPath } from "../../queries/areas.ts";
import { placePattern } from "../rules.ts";
import { listFields, type ListField } from "../schema.ts";
import { countList, listById, setList, type ListRow } from "../store/lists.ts";
import { findFarCandidates, matchArea, matchByCode, newLines, noteEntered, openAreas, readFields } from "../store/match.ts";
import { namedBy } from "./named.ts";

type Tools = { readonly db: Database; readonly clock: Clock };
type Range = { from: string; to: string };
const within = (inner: Range, outer: Range): Range => ({
  from: inner.from > outer.from ? inner.from : outer.from,
  to: inner.to < outer.to ? inner.to : outer.to,
});
const chunk = 1000;

/** Positions of the mapped columns, from 1. */
const columnsOf = (list: ListRow): Partial<Record<ListField, number>> =>
  Object.fromEntries(
    listFields.flatMap((field) => {
      const at = list.headers.indexOf(list.mapping[field] ?? "");
      return at < 0 ? [] : [[field, at + 1]];
    }),
  );

/**
 * Matches a list to its end: by code, then county by county by everything else, then the new ones are entered as to be verified.
 * Each step is a transaction that leaves its lines answered; killed at any moment and started again, it goes on with the rest.
 */
export const runMatch = async ({ db, clock }: Tools, listId: string, onStep: (step: string) => void = () => undefined): Promise<void> => {
  const list = await db.asWorker((tx) => listById(tx, listId));
  if (!list || (list.state !== "queued" && list.state !== "matching")) return;
  const range = areaRange(list.areaCode);
  const run = {
    listId,
    areaCode: list.areaCode,
    runNo: list.runNo,
    sourceName: list.sourceName,
    receiptNo: list.receiptNo,
    on: list.listedOn,
  };
  const says = (step: string): Promise<void> => {
    onStep(step);
    return db.asWorker((tx) => setList(tx, listId, { state: "matching", step }));
  };
  await says("读取列");
  await db.asWorker((tx) => readFields(tx, list, range, columnsOf(list)));
  await says("按信用代码比对");
  let done = await db.asWorker((tx) => matchByCode(tx, run, range));
  await says("查找同名、同电话、同组织机构代码的单位");
  await db.asWorker((tx) => findFarCandidates(tx, run, range));
  const areas = await db.asWorker((tx) => openAreas(tx, listId));
  onStep("按名称、地址、电话比对");
  for (const [i, code] of areas.entries())
    await db.asWorker(async (tx) => {
      const path = await areaPath(tx, code);
      const place = placePattern(path.map((area) => area.name).filter((name) => name !== "中国"));
      const { lines } = await matchArea(tx, run, { code, range: within(areaRange(code), range), place });
      done += lines;
      await setList(tx, listId, { step: `按名称、地址、电话比对：${path.at(-1)?.name ?? code}（${i + 1}/${areas.length}）`, done });
    });
  await says("登记新单位");
  await enterNew({ db, clock }, list);
  await db.asWorker(async (tx) => {
    await setList(tx, listId, { state: "matched", step: "", matchedAt: clock.now() });
    await countList(tx, listId);
  });
};

/** Enters the new ones as to be verified, chunk by chunk; two lines of one list with the same code are one employer. */
const enterNew = async ({ db, clock }: Tools, list: ListRow): Promise<void> => {
  const actor = { ...systemActor, name: list.actorName, ...(list.accountId ? { accountId: list.accountId } : {}) };
  for (let after = 0; ;) {
    const last = await db.asWorker(async (tx) => {
      const lines = await newLines(tx, list.listId, after, chunk);
      if (lines.length === 0) return undefined;
      const entered = await nameEmployers(
        { tx, clock, actor },
        list.sourceName,
        lines.map((line) => namedBy({ ...list, listedOn: day(list.listedOn) }, line)),
      );
      const seen = new Set<string>();
      await noteEntered(
        tx,
        list.listId,
        lines.map((line, i) => {
          const answer = entered[i]!;
          if (answer.outcome === "refused" || answer.outcome === "elsewhere")
            return { lineNo: line.lineNo, employerId: null, outcome: "question", reason: "no-code" };
          const first = answer.outcome === "named" && !seen.has(answer.employerId);
          seen.add(answer.employerId);
          return {
            lineNo: line.lineNo,
            employerId: answer.employerId,
            outcome: first ? "new" : "same",
            reason: first ? "no-candidate" : "code",
          };
        }),
      );
      return lines.at(-1)!.lineNo;
    });
    if (last === undefined) return;
    after = last;
  }
};
