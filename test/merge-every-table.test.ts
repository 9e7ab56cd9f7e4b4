import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemActor } from "#access";
import { newId } from "#kernel";
import { loadAreas, mergeEmployers, registerEmployer, splitEmployer, sweepMerged, undoIdentityAct } from "#registry";
import { testWorld, type TestWorld } from "#test";
import { countyAreas } from "../tools/region/county.ts";
import { buildCreditCode, buildEmployer } from "./factories/index.ts";
import { letterCount } from "../src/oversight/letters/store.ts";
import { overdueItems } from "../src/exposure/overdue/store.ts";
import { away, catalogue, foreignRow, insertSql, uuidOf, type Table } from "./foreign-rows/foreign.ts";

/** Tables about the employers themselves, worked out from others, or telling what was done or answered on its day. */
const apart = [
  "access.audit_entry",
  "exchange.later_answer",
  "exchange.submission_line",
  "indicators.fact",
  "indicators.frozen_fact",
  "registry.employer",
  "registry.employer_search",
  "registry.employer_version",
  "registry.list_candidate",
];
/** Rows both employers have by a key that may stand once an employer; those of the merged one stay behind. */
const staysBehind = [
  "access.message",
  "access.message_read",
  "exposure.declaration",
  "exposure.declaration_draft",
  "exposure.dose_record",
  "exposure.notice_text",
  "exposure.overdue_declaration",
  "exposure.radiation_worker",
  "exposure.report",
  "exposure.result",
  "exposure.spot_check_pool",
  "exposure.superseded_report",
  "health.exam_card",
  "health.superseded_card",
  "health.suspected_case",
  "oversight.letter",
  "oversight.letter_reminder",
  "oversight.letter_signature",
  "oversight.self_check",
  "oversight.self_check_draft",
  "oversight.self_check_todo",
  "registry.employer_staff",
  "registry.employer_tagged",
  "registry.employment",
  "registry.grid_duty",
  "registry.screening_candidate",
  "registry.site_group_member",
];
const shared = [
  "worker_id",
  "text_id",
  "tag_id",
  "group_id",
  "spot_check_id",
  "institution_id",
  "organisation_id",
  "account_id",
  "plan_id",
];
const namesEmployer = (name: string): boolean => /(^|_)employer_id$/.test(name);

describe("a table whose rows stand under an employer", () => {
  let world: TestWorld;
  let owner: pg.Client;
  let tables: Table[];
  let [a, b, c, d] = ["", "", "", ""];
  const tools = () => ({ db: world.db, clock: world.clock, actor: systemActor });
  const column = async (sql: string, values: unknown[] = []): Promise<string[]> =>
    (await owner.query({ text: sql, values, rowMode: "array" })).rows.map((r) => String(r[0]));
  const standing = async (): Promise<Record<string, string[]>> => {
    const rows: Record<string, string[]> = {};
    for (const t of tables) rows[t.name] = await column(`select t::text from ${t.name} t order by 1`);
    return rows;
  };
  /** Tables with a row under an employer, in any of their columns that name one. */
  const under = async (employer: string): Promise<string[]> => {
    const found: string[] = [];
    for (const t of tables) {
      const where = t.columns.flatMap((col) => (namesEmployer(col.name) ? [`${col.name} = $1`] : [])).join(" or ");
      if ((await column(`select 1 from ${t.name} where ${where} limit 1`, [employer])).length > 0) found.push(t.name);
    }
    return found;
  };
  /** A row of one employer: ids of its own, the rest as the other has it, or nothing as the other has it. */
  const rowOf = (t: Table, employer: string, sort: "same" | "other"): Record<string, unknown> => {
    const row = foreignRow(t);
    for (const [name, value] of Object.entries(row)) {
      const { type } = t.columns.find((col) => col.name === name)!;
      if (type === "uuid" && (sort === "other" || !shared.includes(name) || t.name === "access.organisation"))
        row[name] = uuidOf(`${employer} ${sort} ${name === "check_id" ? t.name.split(".")[0] : ""} ${name}`);
      if (namesEmployer(name)) row[name] = employer;
      if (sort === "other" && ["version", "year"].includes(name)) row[name] = employer === a ? 11 : 12;
      if (sort === "other" && typeof value === "string" && value.startsWith("乙地")) row[name] = `${value} ${employer}`;
    }
    return row;
  };
  /** Its rows, and those of a third employer that name it beside: a contract's host, who sends a worker. */
  const rowsOf = (t: Table, employer: string, sort: "same" | "other"): Record<string, unknown>[] => {
    const owners = t.columns.map((col) => col.name).filter(namesEmployer);
    const beside = owners.includes("employer_id") ? owners.filter((name) => name !== "employer_id") : [];
    const third = (name: string): Record<string, unknown> => {
      const row = rowOf(t, employer, "other");
      for (const col of t.columns)
        if (col.name in row && col.type === "uuid") row[col.name] = uuidOf(`${String(row[col.name])} ${sort} beside`);
      return { ...row, ...Object.fromEntries(owners.map((o) => [o, c])), [name]: employer };
    };
    return [rowOf(t, employer, sort), ...beside.map(third)];
  };
  beforeAll(async () => {
    world = await testWorld({ today: "2025-05-12" });
    owner = new pg.Client({ connectionString: world.adminUrl });
    await owner.connect();
    const ids = await world.asSystem(async (ctx) => {
      await loadAreas(ctx.tx, { province: "33", extra: countyAreas });
      const made: string[] = [];
      for (const n of [1, 2, 3, 4]) {
        const employer = buildEmployer(n, { creditCode: buildCreditCode(985_000 + n), areaCode: "330499101000", name: `永固铸件${n}厂` });
        made.push((await registerEmployer(ctx, employer)).employerId);
      }
      return made;
    });
    [a, b, c, d] = ids as [string, string, string, string];
    tables = (await catalogue(owner)).filter((t) => !apart.includes(t.name) && t.columns.some((col) => namesEmployer(col.name)));
    await owner.query("set session_replication_role = replica");
    const failures: string[] = [];
    for (const t of tables)
      for (const employer of [a, b])
        for (const sort of ["same", "other"] as const)
          for (const row of rowsOf(t, employer, sort))
            await owner
              .query(insertSql(t, row), [JSON.stringify(row)])
              .catch((e: Error) => failures.push(`${t.name} ${sort}: ${e.message}`));
    await owner.query("set session_replication_role = origin");
    // One organisation, draft, screening and holder of a duty stand under an employer; a document's number stands once in the country.
    expect([...new Set(failures.map((failure) => failure.replace(/:.*/, "")))]).toEqual([
      "access.organisation other",
      "exchange.document same",
      "exposure.declaration_draft other",
      "registry.grid_duty other",
      "registry.screening_candidate other",
    ]);
  });
  afterAll(async () => {
    await owner.end();
    await world.close();
  });

  it("goes with a merge and comes back with its undo, whatever both employers have of it", async () => {
    const before = await standing();
    for (const [kept, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const { actId } = await mergeEmployers(tools(), kept, { otherId: other, reason: "同一家单位" });
      const merged = await standing();
      const counts = tables.map((t) => [t.name, merged[t.name]!.length - before[t.name]!.length]);
      expect(counts.filter(([, more]) => more !== 0)).toEqual([["registry.employer_alias", 1]]);
      expect(await under(other)).toEqual(staysBehind);
      expect(await sweepMerged(tools())).toBe(0);
      await undoIdentityAct(tools(), actId, "判断有误");
      expect(await standing()).toEqual(before);
    }
  });

  it("is counted once by area where both had the same: letters sent, leads of overdue declarations", async () => {
    const area = { from: away.area, to: away.area };
    const counted = async (): Promise<number[]> => {
      const leads = await world.asSystem(({ tx }) => overdueItems(tx, area, { kind: null, employerId: null, open: true }, null, 50));
      return [await world.asSystem(({ tx }) => letterCount(tx, { ...area, year: 1 })), leads.length];
    };
    const before = await counted();
    const { actId } = await mergeEmployers(tools(), a, { otherId: b, reason: "同一家单位" });
    expect(await counted()).toEqual(before.map((n) => n - 1));
    await undoIdentityAct(tools(), actId, "判断有误");
    expect(await counted()).toEqual(before);
  });

  it("keeps together what hangs on a letter, a message or a self-check that stays behind", async () => {
    const { actId } = await mergeEmployers(tools(), a, { otherId: b, reason: "同一家单位" });
    for (const [child, parent, id] of [
      ["oversight.letter_signature", "oversight.letter", "letter_id"],
      ["oversight.letter_reminder", "oversight.letter", "letter_id"],
      ["access.message_read", "access.message", "message_id"],
      ["oversight.self_check_todo", "oversight.self_check", "check_id"],
    ] as const) {
      const apartFrom = await column(`select count(*) from ${child} x join ${parent} y using (${id}) where x.employer_id <> y.employer_id`);
      expect([child, apartFrom]).toEqual([child, ["0"]]);
    }
    await undoIdentityAct(tools(), actId, "判断有误");
  });

  it("never puts a version of the merged employer over one of the employer that stays, and lets a late one follow those that went", async () => {
    const worker = tables.find((t) => t.name === "exposure.radiation_worker")!;
    const [both, alone] = [newId(), newId()];
    const put = async (employer: string, workerId: string, version: number): Promise<void> => {
      const row = { ...rowOf(worker, employer, "same"), worker_id: workerId, version };
      await owner.query(insertSql(worker, row), [JSON.stringify(row)]);
    };
    await put(a, both, 1);
    await put(b, both, 1);
    await put(b, both, 2);
    await put(b, alone, 1);
    const { actId } = await mergeEmployers(tools(), a, { otherId: b, reason: "同一家单位" });
    await put(b, both, 3);
    await put(b, alone, 2);
    expect(await sweepMerged(tools())).toBe(1);
    const versions = (employer: string, workerId: string): Promise<string[]> =>
      column(`select version from exposure.radiation_worker where employer_id = $1 and worker_id = $2 order by 1`, [employer, workerId]);
    expect([await versions(a, both), await versions(a, alone), await versions(b, both)]).toEqual([["1"], ["1", "2"], ["1", "2", "3"]]);
    await undoIdentityAct(tools(), actId, "判断有误");
    expect([await versions(a, both), await versions(b, alone)]).toEqual([["1"], ["1", "2"]]);
  });

  it("that names two employers comes back whole: a later merge of the other one has to be taken back first", async () => {
    const before = await standing();
    const first = await mergeEmployers(tools(), a, { otherId: b, reason: "承包单位重复" });
    const second = await mergeEmployers(tools(), d, { otherId: c, reason: "发包单位重复" });
    const contracts = await column(
      `select distinct employer_id::text || ' ' || contractor_employer_id::text from registry.contract order by 1`,
    );
    expect(contracts).toEqual([`${a} ${a}`, `${d} ${a}`].sort());
    await expect(undoIdentityAct(tools(), first.actId, "判断有误")).rejects.toMatchObject({ code: "RG-1505" });
    await undoIdentityAct(tools(), second.actId, "判断有误");
    await undoIdentityAct(tools(), first.actId, "判断有误");
    expect(await standing()).toEqual(before);
  });
});

describe("a split whose employer was merged afterwards", () => {
  it("is not taken back before that merge, and the answer says which act comes first", async () => {
    const world = await testWorld({ today: "2025-05-12" });
    try {
      const tools = { db: world.db, clock: world.clock, actor: systemActor };
      const [kept, other] = await world.asSystem(async (ctx) => {
        await loadAreas(ctx.tx, { province: "33", extra: countyAreas });
        const place = { areaCode: "330499101000" };
        const one = await registerEmployer(ctx, buildEmployer(1, { ...place, creditCode: buildCreditCode(986_001), name: "永固铸件厂" }));
        const two = await registerEmployer(ctx, buildEmployer(2, { ...place, creditCode: buildCreditCode(986_002), name: "瑞丰印染厂" }));
        await ctx.tx.query(`insert into registry.site (employer_id, site_id, area_code, name) values ($1, $2, '330499101000', '东厂')`, [
          two.employerId,
          newId(),
        ]);
        return [one.employerId, two.employerId];
      });
      const [site] = await world.asSystem(({ tx }) => tx.query<{ id: string }>(`select site_id as id from registry.site`));
      const split = await splitEmployer(tools, other!, {
        creditCode: buildCreditCode(986_003),
        name: "东厂",
        areaCode: "330499101000",
        address: "",
        reason: "两家单位",
        take: { sites: [site!.id], posts: [], traces: [], reports: [], cards: [], cases: [], workers: [] },
      });
      const merge = await mergeEmployers(tools, kept!, { otherId: other!, reason: "同一家单位" });
      await expect(undoIdentityAct(tools, split.actId, "判断有误")).rejects.toMatchObject({ code: "RG-1505" });
      await undoIdentityAct(tools, merge.actId, "判断有误");
      await undoIdentityAct(tools, split.actId, "判断有误");
      expect(await world.asSystem(({ tx }) => tx.query(`select employer_id as id from registry.site`))).toEqual([{ id: other }]);
    } finally {
      await world.close();
    }
  });
});
