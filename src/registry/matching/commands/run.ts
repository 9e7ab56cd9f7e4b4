import { day, type Clock } from "#kernel";
import type { Database, Tx } from "#platform";
import { areaRange, systemActor } from "#access";
import { nameEmployers } from "../../commands/name.ts";
import { areaPath } from "../../queries/areas.ts";
import { blockOf, type Block } from "../block.ts";
import { answerOf, organisationCode, phoneKey, placeOf, plainName, type Candidate, type LineFields } from "../compare.ts";
import { farCandidates, type FarCandidates } from "../far.ts";
import { areaReader, readLineFields } from "../reading.ts";
import { placePattern } from "../rules.ts";
import { listFields, type ListField } from "../schema.ts";
import { countList, listById, setList, type ListRow } from "../store/lists.ts";
import * as store from "../store/match.ts";
import { namedBy } from "./named.ts";

type Tools = { readonly db: Database; readonly clock: Clock };
type Range = { from: string; to: string };
const within = (inner: Range, outer: Range): Range => ({
  from: inner.from > outer.from ? inner.from : outer.from,
  to: inner.to < outer.to ? inner.to : outer.to,
});
/** All areas that begin with the same six digits as a code. */
const sixDigits = (code: string): Range => ({ from: `${code.slice(0, 6)}000000`, to: `${code.slice(0, 6)}999999` });
const chunk = 1000;
const readAtOnce = 10_000;
/** Lines without a county that are held at once while all counties pass by. */
const wideAtOnce = 50_000;

/** Positions of the mapped columns, from 0. */
const columnsOf = (list: ListRow): Partial<Record<ListField, number>> =>
  Object.fromEntries(
    listFields.flatMap((field) => {
      const at = list.headers.indexOf(list.mapping[field] ?? "");
      return at < 0 ? [] : [[field, at]];
    }),
  );

/** Runs `work` on every item, two at a time: while the database writes one, this process compares the other. */
const twoAtATime = async <T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> => {
  const left = items[Symbol.iterator]();
  const next = async (): Promise<void> => {
    for (let item = left.next(); !item.done; item = left.next()) await work(item.value);
  };
  await Promise.all([next(), next()]);
};

/**
 * Matches a list to its end: by code, then county by county by everything else, then the new ones are entered as to be verified.
 * Each step is a transaction that leaves its lines answered; killed at any moment and started again, it goes on with the rest.
 */
export const runMatch = async ({ db, clock }: Tools, listId: string, onStep: (step: string) => void = () => undefined): Promise<void> => {
  const list = await db.asWorker((tx) => listById(tx, listId));
  if (!list || (list.state !== "queued" && list.state !== "matching")) return;
  const { areaCode, runNo, sourceName, receiptNo } = list;
  const run: Match = { db, range: areaRange(areaCode), listId, areaCode, runNo, sourceName, receiptNo, on: list.listedOn, done: 0 };
  const says = (step: string): Promise<void> => {
    onStep(step);
    return db.asWorker((tx) => setList(tx, listId, { state: "matching", step }));
  };
  await says("读取各列，按信用代码比对");
  await readAll(run, list);
  await says("查找同名、同电话、同组织机构代码的单位");
  const far = await findFar(run);
  onStep("按名称、地址、电话比对");
  const areas = await db.asWorker((tx) => store.openAreas(tx, listId));
  const counties = areas.filter((code) => code.slice(4, 6) !== "00");
  let at = 0;
  await twoAtATime(counties, async (code) => {
    const name = await matchCounty(run, far, code);
    const step = `按名称、地址、电话比对：${name}（${++at}/${areas.length}）`;
    await db.asWorker((tx) => setList(tx, listId, { step, done: run.done }));
  });
  if (areas.length > counties.length) await says("比对没有写明县（市、区）的单位");
  for (const code of areas.filter((area) => !counties.includes(area))) await matchWide(run, far, code);
  await says("登记新单位");
  await enterNew({ db, clock }, list);
  await db.asWorker(async (tx) => {
    await setList(tx, listId, { state: "matched", step: "", matchedAt: clock.now() });
    await countList(tx, listId);
  });
};
type Match = store.Run & { readonly db: Database; readonly range: Range; done: number };

/** Reads the columns of all undecided lines and answers those whose code is known. */
const readAll = async (run: Match, list: ListRow): Promise<void> => {
  const { db, listId, range } = run;
  const columns = columnsOf(list);
  const areaOf = areaReader(await db.asWorker((tx) => store.namedAreas(tx, range)), list.areaCode);
  const next = (after: number): Promise<{ lineNo: number; cells: string[] }[]> =>
    db.asWorker((tx) => store.undecidedCells(tx, listId, after, readAtOnce));
  for (let lines = await next(0); lines.length > 0;) {
    const read = lines.map((line) => readLineFields(line, columns, areaOf));
    const following = next(lines.at(-1)!.lineNo);
    const [known] = await Promise.all([
      db.asWorker(async (tx) => {
        const n = await store.answerByCode(tx, run, range, read);
        await setList(tx, listId, { done: run.done + n });
        return n;
      }),
      following,
    ]);
    run.done += known;
    lines = await following;
  }
};

const keysOf = (code: string, names: readonly string[], phone: string): string[] =>
  ["o" + organisationCode(code), ...names.map((name) => "n" + plainName(name)), "p" + phoneKey(phone)].filter((key) => key.length > 2);

/** Known employers of the whole range that share an organisation code, a name, a former name or a telephone with an open line. */
const findFar = ({ db, listId, range }: Match): Promise<FarCandidates> =>
  db.asWorker(async (tx) => {
    const far = farCandidates();
    for await (const lines of store.openLines(tx, listId))
      for (const line of lines) far.addLine(line.lineNo, keysOf(line.creditCode, [line.name], line.phone));
    for await (const known of store.knownIn(tx, range))
      for (const e of known) far.addKnown(e.employerId, keysOf(e.creditCode, [e.name, ...e.formerNames], e.phone));
    return far;
  });

const patternOf = async (tx: Tx, code: string): Promise<{ pattern: string; name: string }> => {
  const path = await areaPath(tx, code);
  return { pattern: placePattern(path.map((area) => area.name).filter((name) => name !== "中国")), name: path.at(-1)?.name ?? code };
};
const blockIn = async (tx: Tx, pattern: string, range: Range): Promise<Block> => {
  const block = blockOf(placeOf(pattern));
  for await (const known of store.knownIn(tx, range)) for (const e of known) block.add(e);
  return block;
};
/** The candidates found elsewhere, outside the block. */
const farBlock = async (tx: Tx, pattern: string, ids: readonly string[]): Promise<Block> => {
  const block = blockOf(placeOf(pattern));
  for (const e of ids.length === 0 ? [] : await store.knownById(tx, ids)) block.add(e);
  return block;
};

type Met = { line: LineFields; compared: ReturnType<Block["lineOf"]>; far: string[]; kept: Candidate[] };
const answersOf = (met: readonly Met[]) =>
  met.map(({ line, compared, kept }) => {
    const answer = answerOf(compared, kept);
    const otherName = answer.outcome === "same" && kept[0]!.plain !== compared.plain ? line.name : null;
    return { line, answer, kept, otherName };
  });

/** Answers the open lines of one county in one transaction. Answers the county's name. */
const matchCounty = (run: Match, far: FarCandidates, code: string): Promise<string> =>
  run.db.asWorker(async (tx) => {
    const { pattern, name } = await patternOf(tx, code);
    const block = await blockIn(tx, pattern, within(sixDigits(code), run.range));
    for await (const lines of store.openLinesIn(tx, run.listId, sixDigits(code))) {
      const met = lines.map((line): Met => ({ line, compared: block.lineOf(line), far: far.of(line.lineNo), kept: [] }));
      const elsewhere = await farBlock(tx, pattern, [...new Set(met.flatMap((m) => m.far.filter((id) => !block.has(id))))]);
      for (const m of met) {
        block.meet(m.compared, m.far, m.kept);
        elsewhere.meet(m.compared, m.far, m.kept, true);
      }
      await store.answerLines(tx, run, answersOf(met));
      run.done += met.length;
    }
    return name;
  });

/**
 * Answers open lines that tell no county: the counties of their area pass by one after another and each leaves its candidates, so
 * that no more than one county of employers is held.
 */
const matchWide = async (run: Match, far: FarCandidates, code: string): Promise<void> => {
  const { db, listId } = run;
  const range = within(areaRange(code), run.range);
  const counties = await db.asWorker((tx) => store.knownCounties(tx, range));
  const answer = async (met: Met[]): Promise<void> => {
    await twoAtATime(counties, (county) =>
      db.asWorker(async (tx) => {
        const { pattern } = await patternOf(tx, `${county}000000`);
        const block = await blockIn(tx, pattern, within(sixDigits(county), range));
        for (const m of met) block.meet(block.lineOf(m.line), m.far, m.kept);
      }),
    );
    await db.asWorker(async (tx) => {
      const { pattern } = await patternOf(tx, code);
      const elsewhere = await farBlock(tx, pattern, [...new Set(met.flatMap((m) => m.far))]);
      for (const m of met) elsewhere.meet(m.compared, m.far, m.kept, true);
      await store.answerLines(tx, run, answersOf(met));
      run.done += met.length;
      await setList(tx, listId, { done: run.done });
    });
  };
  const reading = blockOf(placeOf((await db.asWorker((tx) => patternOf(tx, code))).pattern));
  for (let after = 0; ;) {
    const lines = await db.asWorker((tx) => store.openLinesAfter(tx, listId, sixDigits(code), after, wideAtOnce));
    if (lines.length === 0) return;
    await answer(lines.map((line) => ({ line, compared: reading.lineOf(line), far: far.of(line.lineNo), kept: [] })));
    after = lines.at(-1)!.lineNo;
  }
};

/** Enters the new ones as to be verified, chunk by chunk; two lines of one list with the same code are one employer. */
const enterNew = async ({ db, clock }: Tools, list: ListRow): Promise<void> => {
  const actor = { ...systemActor, name: list.actorName, ...(list.accountId ? { accountId: list.accountId } : {}) };
  for (let after = 0; ;) {
    const last = await db.asWorker(async (tx) => {
      const lines = await store.newLines(tx, list.listId, after, chunk);
      if (lines.length === 0) return undefined;
      if (lines.length === chunk) await store.collectSearchWords(tx);
      const entered = await nameEmployers(
        { tx, clock, actor },
        list.sourceName,
        lines.map((line) => namedBy({ ...list, listedOn: day(list.listedOn) }, line)),
      );
      const seen = new Set<string>();
      await store.noteEntered(
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
