import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { addDays, day, type Day } from "#kernel";
import { vault } from "#access";
import { categoryOfAgent, hazardBits, initialsOf, searchRowOf, workerIndex } from "#registry";
import { buildCreditCode, buildWorkerIdentity, pick, seeded } from "./seeded.ts";
import { anyTrade, firmWord, sizeOf, trades, type Trade } from "./trades.ts";

export type ScaleOptions = {
  employers: number;
  cards: number;
  seed?: number;
  /** every date counts back from here */
  today?: Day;
  onStep?: (sentence: string) => void;
};

/** Ids by kind and number, in order, so that indexes fill from the left as they do in life. */
const idAt = (kind: number, n: number): string =>
  `01900000-0000-7${kind.toString(16).padStart(3, "0")}-8000-${n.toString(16).padStart(12, "0")}`;
export const scaleEmployerId = (n: number): string => idAt(1, n);
const text = (value: string): string => value.replace(/[\\\t\n\r]/g, " ");
const line = (cells: readonly (string | number | boolean | null)[]): string =>
  cells.map((cell) => (cell === null ? "\\N" : cell === true ? "t" : cell === false ? "f" : String(cell))).join("\t") + "\n";
const bytes = (value: Buffer): string => `\\\\x${value.toString("hex")}`;
const array = (values: readonly string[]): string => `{${values.map((v) => `"${v}"`).join(",")}}`;
/** Text format reads a backslash as an escape, so one in JSON is doubled. */
const json = (value: unknown): string => JSON.stringify(value).replaceAll("\\", "\\\\");

/** Chunks of about 64 KiB: one write to the socket each. */
function* chunked(lines: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const l of lines) {
    chunk += l;
    if (chunk.length > 65_536) {
      yield chunk;
      chunk = "";
    }
  }
  if (chunk) yield chunk;
}

const copy = async (client: pg.Client, table: string, columns: string, lines: Iterable<string>): Promise<void> => {
  await pipeline(Readable.from(chunked(lines)), client.query(copyFrom(`copy ${table} (${columns}) from stdin`)));
};

/** Indexes that no constraint needs are taken away before a load and made again after it. */
const withoutIndexes = async (client: pg.Client, tables: readonly string[], load: () => Promise<void>): Promise<void> => {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
     where i.indrelid = any($1::regclass[]) and not i.indisprimary and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)`,
    [tables],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  try {
    await load();
  } finally {
    await client.query("set maintenance_work_mem = '1GB'");
    for (const { definition } of rows) await client.query(definition);
  }
};

type Place = { town: string; areaCode: string };
/** Townships weighed unevenly, as industry is; an employer sits in a village of its township. */
const spread = (villages: readonly Place[], random: () => number): (() => string) => {
  const byTown = new Map<string, string[]>();
  for (const { town, areaCode } of villages) byTown.set(town, [...(byTown.get(town) ?? []), areaCode]);
  const towns = [...byTown.values()];
  const sums: number[] = [];
  let total = 0;
  for (const _ of towns) sums.push((total += 0.15 + 2 * random() ** 3));
  return () => {
    const at = random() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return pick(random, towns[low]!);
  };
};

type ScaleEmployer = {
  n: number;
  id: string;
  creditCode: string;
  name: string;
  areaCode: string;
  trade: Trade;
  workers: number;
  declared: boolean;
};

const makeEmployer = (n: number, random: () => number, areaOf: () => string, countyNames: ReadonlyMap<string, string>): ScaleEmployer => {
  const areaCode = areaOf();
  const trade = anyTrade(random);
  return {
    n,
    id: scaleEmployerId(n),
    // Serials of the base set stay free: scale data may lie over the demonstration region.
    creditCode: buildCreditCode(100_000 + n, areaCode.slice(0, 6)),
    name: `${countyNames.get(areaCode.slice(0, 6)) ?? "浙江"}${firmWord(Math.floor(random() * 12_000))}${trade.word}${random() < 0.9 ? "有限公司" : "厂"}`,
    areaCode,
    trade,
    workers: Math.round(5 + 6 / (random() + 0.02)),
    declared: random() < 0.92,
  };
};

const roads = ["工业路", "创业路", "振兴大道", "经一路", "纬二路", "兴业街", "园区中路", "民丰路", "东环路", "新港路", "富民路", "长丰街"];
const surnames = ["陈", "王", "沈", "朱", "张", "李", "徐", "周", "吴", "陆", "钱"];

/** What the posts of a trade have in use, as it stands beside the employer. */
const hazardsOf = new Map(
  trades.map((trade) => {
    const codes = [...new Set(trade.posts.flatMap((post) => post.agents))].sort();
    return [trade, [hazardBits(codes.flatMap((code) => categoryOfAgent(code) ?? [])), array(codes)] as const];
  }),
);

const stateOf = (random: () => number): string => {
  const x = random();
  return x < 0.9
    ? "in-production"
    : x < 0.94
      ? "stopped"
      : x < 0.97
        ? "deregistered"
        : x < 0.985
          ? "moved-away"
          : x < 0.995
            ? "absent"
            : "to-verify";
};

/**
 * Writes employers, posts, agents, declarations, workers and exam cards straight into the tables, as the owner, for
 * measuring. Needs loaded areas, an opened vault when cards are asked for, and a superuser's address: row security does
 * not let anybody else copy. Figures are not computed: run a recount after it.
 */
export const loadScale = async (adminUrl: string, options: ScaleOptions): Promise<void> => {
  const { employers, cards, seed = 1, onStep = () => undefined } = options;
  const today = options.today ?? day("2025-05-12");
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("set synchronous_commit = off");
    const villages = (
      await client.query<{ areaCode: string; town: string }>(
        `select area_code as "areaCode", parent_code as town from registry.area where level = 'village' and area_code not like '330499%' order by area_code`,
      )
    ).rows;
    if (villages.length === 0) throw new Error("load the areas first");
    const counties = (
      await client.query<{ code: string; name: string }>(
        `select left(area_code, 6) as code, name from registry.area where level = 'county'`,
      )
    ).rows;
    const countyNames = new Map(counties.map((c) => [c.code, c.name]));
    /** The same employers again at each pass: nothing is kept in memory. */
    function* all(): Generator<ScaleEmployer> {
      const random = seeded(seed);
      const areaOf = spread(villages, random);
      for (let n = 1; n <= employers; n++) yield makeEmployer(n, random, areaOf, countyNames);
    }
    await loadEmployers(client, all, today, onStep);
    if (cards > 0) await loadCards(client, all, { employers, cards, today, seed }, onStep);
    onStep("整理统计信息");
    await client.query("analyze");
  } finally {
    await client.end();
  }
};

const loadEmployers = async (
  client: pg.Client,
  all: () => Iterable<ScaleEmployer>,
  today: Day,
  onStep: (s: string) => void,
): Promise<void> => {
  const mapped = function* (seed: number, f: (e: ScaleEmployer, random: () => number) => string): Generator<string> {
    const random = seeded(seed);
    for (const e of all()) yield f(e, random);
  };
  const declaredOn = (e: ScaleEmployer): Day => addDays(today, -(10 + ((e.n * 37) % 420)));
  await withoutIndexes(
    client,
    ["registry.employer", "registry.employer_search", "registry.post", "registry.post_agent", "exposure.declaration"],
    async () => {
      onStep("写入用人单位");
      await copy(
        client,
        "registry.employer",
        "employer_id, credit_code, name, name_initials, area_code, workplace_address, industry_code, economic_type, size_code, legal_representative, contact_name, contact_phone, workers_total, workers_exposed, state, hazard_confirmed, hazard_class, source, registered_on, state_on, declared_on, declaration_valid_until, hazard_categories, agents_used",
        mapped(11, (e, random) => {
          const state = stateOf(random);
          const on = addDays(today, -Math.floor(random() * 1500) - 30);
          const declared = e.declared && state === "in-production" ? declaredOn(e) : null;
          return line([
            e.id,
            e.creditCode,
            e.name,
            initialsOf(e.name).join(" "),
            e.areaCode,
            `${roads[e.n % roads.length]!}${1 + ((e.n * 7) % 997)}号`,
            e.trade.industryCode,
            "150",
            sizeOf(e.workers),
            `${firmWord((e.n * 31) % 12_000)}${surnames[e.n % surnames.length]!}`,
            "安环经理",
            `0573-${80_000_000 + ((e.n * 13) % 9_999_991)}`,
            e.workers,
            Math.ceil(e.workers * 0.45),
            state,
            state !== "to-verify" && random() < 0.95,
            e.trade.hazardClass,
            "scale",
            on,
            on,
            declared,
            declared && addDays(declared, 395),
            ...hazardsOf.get(e.trade)!,
          ]);
        }),
      );
      onStep("写入检索内容");
      await copy(
        client,
        "registry.employer_search",
        "employer_id, area_code, text, grams, credit_code, credit_code_reversed",
        mapped(12, (e) => {
          const row = searchRowOf({ name: e.name, formerNames: [], creditCode: e.creditCode });
          return line([e.id, e.areaCode, row.text.replaceAll("\n", "\\n"), array(row.grams), row.creditCode, row.creditCodeReversed]);
        }),
      );
      onStep("写入岗位和危害因素");
      const posts = function* (f: (e: ScaleEmployer, i: number) => string): Generator<string> {
        for (const e of all()) for (let i = 0; i < e.trade.posts.length; i++) yield f(e, i);
      };
      const perPost = (e: ScaleEmployer): number => Math.max(1, Math.round((e.workers * 0.45) / e.trade.posts.length));
      const postId = (e: ScaleEmployer, i: number): string => idAt(2, e.n * 8 + i);
      // The classes of hazard stand beside the employers already.
      await client.query("set session_replication_role = replica");
      await copy(
        client,
        "registry.post",
        "employer_id, post_id, area_code, name, workshop, workers",
        posts((e, i) => line([e.id, postId(e, i), e.areaCode, e.trade.posts[i]!.name, e.trade.posts[i]!.workshop, perPost(e)])),
      );
      await copy(
        client,
        "registry.post_agent",
        "employer_id, post_id, agent_code, area_code, workers, since",
        posts((e, i) =>
          e.trade.posts[i]!.agents.map((agent) => line([e.id, postId(e, i), agent, e.areaCode, perPost(e), addDays(today, -900)])).join(""),
        ),
      );
      await client.query("set session_replication_role = origin");
      onStep("写入申报");
      await copy(
        client,
        "exposure.declaration",
        "employer_id, declaration_id, area_code, kind, version, state, declared_on, decided_on, valid_until, receipt_no, content, source",
        mapped(13, (e) => {
          if (!e.declared) return "";
          const on = declaredOn(e);
          return line([
            e.id,
            idAt(3, e.n),
            e.areaCode,
            "initial",
            1,
            "accepted",
            on,
            on,
            addDays(on, 395),
            `SBS${String(e.n).padStart(9, "0")}`,
            json({ values: { employerName: e.name, workersTotal: e.workers }, products: [], hazardItems: [], places: [] }),
            "exchange",
          ]);
        }),
      );
      onStep("重建索引");
    },
  );
};

const conclusionOf = (x: number): string =>
  x < 0.86 ? "normal" : x < 0.93 ? "recheck" : x < 0.965 ? "other" : x < 0.99 ? "contraindication" : x < 0.995 ? "suspected" : "none-yet";
const items = [
  ["1001", 1, "120", "mmHg", "90", "139", 0],
  ["1002", 1, "78", "mmHg", "60", "89", 0],
  ["2001", 1, "6.1", "10^9/L", "3.5", "9.5", 0],
  ["3001", 2, "未见异常", "", "", "", 0],
];

/** Three cards a worker over three years; larger employers have more workers. */
const loadCards = async (
  client: pg.Client,
  all: () => Iterable<ScaleEmployer>,
  { employers, cards, today, seed }: { employers: number; cards: number; today: Day; seed: number },
  onStep: (s: string) => void,
): Promise<void> => {
  const institution =
    (
      await client.query<{ id: string }>(
        `select institution_id as id from registry.institution where kind = 'exam-institution' order by code limit 1`,
      )
    ).rows[0]?.id ?? idAt(9, 1);
  const workers = Math.max(1, Math.ceil(cards / 3));
  const perEmployer = workers / employers;
  /** Worker numbers run through the employers in order, more for the larger. */
  function* people(): Generator<{ w: number; e: ScaleEmployer }> {
    let w = 0;
    let owed = 0;
    // Shares differ from the mean a little: another round fills up what the first left.
    while (w < workers)
      for (const e of all()) {
        owed += perEmployer * Math.min(3, e.workers / 25);
        while (owed >= 1 && w < workers) {
          owed -= 1;
          yield { w: w++, e };
        }
      }
  }
  const workerId = (w: number): string => idAt(4, w);
  await withoutIndexes(client, ["registry.worker", "registry.employment", "health.exam_card"], async () => {
    onStep("写入劳动者");
    const workerLines = function* (): Generator<string> {
      for (const { w } of people()) {
        const p = buildWorkerIdentity(w);
        yield line([
          workerId(w),
          p.idKind,
          bytes(workerIndex(p.idKind, p.idNumber)),
          bytes(vault.seal(p.idNumber)),
          bytes(vault.seal(p.name)),
          bytes(vault.blindIndex("name", p.name)),
          bytes(vault.seal(p.phone)),
          p.sex,
          p.birthOn,
        ]);
      }
    };
    await copy(
      client,
      "registry.worker",
      "worker_id, id_kind, id_index, id_number_sealed, name_sealed, name_index, phone_sealed, sex, birth_on",
      workerLines(),
    );
    const employmentLines = function* (): Generator<string> {
      for (const { w, e } of people()) yield line([e.id, workerId(w), e.areaCode, addDays(today, -1500), addDays(today, -(w % 365))]);
    };
    await copy(client, "registry.employment", "employer_id, worker_id, area_code, since, last_seen_on", employmentLines());
    onStep("写入个案卡");
    const cardLines = function* (): Generator<string> {
      const random = seeded(seed + 21);
      for (const { w, e } of people()) {
        const post = pick(random, e.trade.posts);
        for (let year = 0; year < 3 && w * 3 + year < cards; year++) {
          const examOn = addDays(today, -(year * 365 + Math.floor(random() * 350) + 5));
          const conclusion = conclusionOf(random());
          const phase = random() < 0.82 ? "during" : random() < 0.6 ? "before" : "leaving";
          const n = w * 3 + year;
          yield line([
            e.id,
            idAt(5, n),
            e.areaCode,
            institution,
            `S${String(n).padStart(12, "0")}`,
            1,
            workerId(w),
            phase,
            examOn,
            addDays(examOn, 5),
            addDays(examOn, 8),
            text(post.name),
            addDays(examOn, -1200),
            40,
            array(post.agents),
            conclusion,
            json(post.agents.map((agent) => ({ agent, conclusion }))),
            json(items),
            "[]",
            idAt(6, 1),
            n % 1_000_000,
            "\\\\x00",
          ]);
        }
      }
    };
    await copy(
      client,
      "health.exam_card",
      "employer_id, card_id, area_code, institution_id, card_code, version, worker_id, phase, exam_on, issued_on, reported_on, work_type, exposed_from, exposed_months, agents, conclusion, conclusions, items, findings, submission_id, line_no, content_sha256",
      cardLines(),
    );
    onStep("重建索引");
  });
};
