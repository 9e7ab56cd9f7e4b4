import { areaRange, audit, countAct, mask, vault, type Ctx } from "#access";
import { examIndicator } from "#standards/tables";
import { errors, warnings } from "../errors.ts";
import { cardFindings } from "../judge.ts";
import { hazardName, diseaseName } from "../law.ts";
import { followUpOf } from "../rules.ts";
import {
  conclusionLabels,
  phaseLabels,
  type CardListQuery,
  type CardRow,
  type CardView,
  type Conclusion,
  type ConclusionKind,
  type Item,
  type Phase,
  type Warning,
} from "../schema.ts";

const cap = 10_000;

type Stored = {
  cardId: string;
  cardCode: string;
  version: number;
  current: boolean;
  employerId: string;
  employerName: string;
  areaCode: string;
  institutionId: string;
  institutionName: string;
  nameSealed: Buffer | null;
  phase: Phase;
  examOn: string;
  recheck: boolean;
  agents: string[];
  conclusion: ConclusionKind;
};
const columns = `c.card_id as "cardId", c.card_code as "cardCode", c.version, o.card_id is null as current, c.employer_id as "employerId",
  coalesce(e.name, c.employer_name) as "employerName", c.area_code as "areaCode", c.institution_id as "institutionId", coalesce(i.name, '') as "institutionName",
  w.name_sealed as "nameSealed", c.phase, c.exam_on as "examOn", c.recheck, c.agents, c.conclusion`;
const joins = `left join health.superseded_card o on o.employer_id = c.employer_id and o.card_id = c.card_id
  left join registry.employer e on e.employer_id = c.employer_id
  left join registry.institution i on i.institution_id = c.institution_id
  left join registry.worker w on w.worker_id = c.worker_id`;

const rowOf = (r: Stored): CardRow => ({
  cardId: r.cardId,
  cardCode: r.cardCode,
  version: r.version,
  current: r.current,
  employerId: r.employerId,
  employerName: r.employerName,
  areaCode: r.areaCode,
  institutionId: r.institutionId,
  institutionName: r.institutionName,
  workerName: r.nameSealed ? mask.name(vault.open(r.nameSealed)) : "",
  phase: r.phase,
  phaseLabel: phaseLabels[r.phase],
  examOn: r.examOn,
  recheck: r.recheck,
  agents: r.agents.map((code) => ({ code, name: hazardName(code) })),
  conclusion: r.conclusion,
  conclusionLabel: conclusionLabels[r.conclusion],
});

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Current cards in the actor's scope. Authorities get the newest exam day first, walking the index of each town; a clinic gets its own
 * cards by card number, the newest number first, because that is the order its index has.
 */
export async function listCards(
  ctx: Ctx,
  q: CardListQuery,
): Promise<{ items: CardRow[]; nextCursor: string | null; count: { value: number; capped: boolean } }> {
  const { actor } = ctx;
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const filters = ["not exists (select 1 from health.superseded_card s where s.employer_id = c.employer_id and s.card_id = c.card_id)"];
  if (q.employerId) filters.push(`c.employer_id = ${add(q.employerId)}`);
  if (q.institutionId) filters.push(`c.institution_id = ${add(q.institutionId)}`);
  if (q.conclusion) filters.push(`c.conclusion = ${add(q.conclusion)}`);
  if (q.phase) filters.push(`c.phase = ${add(q.phase)}`);
  if (q.agent) filters.push(`${add(q.agent)} = any(c.agents)`);
  if (q.from) filters.push(`c.exam_on >= ${add(q.from)}::date`);
  if (q.to) filters.push(`c.exam_on <= ${add(q.to)}::date`);
  const own = actor.areaCode;
  const byArea = actor.kind === "commission" || actor.kind === "cdc";
  let scope: string;
  if (actor.kind === "employer") scope = `c.employer_id = ${add(actor.employerId ?? null)}`;
  else if (actor.kind === "worker") scope = `c.worker_id = ${add(actor.workerId ?? null)}`;
  else if (byArea) {
    const mine = areaRange(own);
    const asked = q.areaCode ? areaRange(q.areaCode) : mine;
    scope = `c.area_code between ${add(asked.from > mine.from ? asked.from : mine.from)} and ${add(asked.to < mine.to ? asked.to : mine.to)}`;
  } else scope = `c.institution_id = ${add(actor.organisationId)}`;
  const where = [scope, ...filters];
  const counted = await ctx.tx.one<{ n: number }>(
    `select count(*)::int as n from (select 1 from health.exam_card c where ${where.join(" and ")} limit ${cap + 1}) t`,
    [...values],
  );

  const byCode = !byArea && actor.kind !== "employer" && actor.kind !== "worker";
  if (q.cursor !== undefined) {
    const [key, id] = splitCursor(q.cursor);
    if (byCode) filters.push(`(c.card_code, c.version) < (${add(key)}, ${add(Number(id))}::int)`);
    else {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(key) || !uuid.test(id)) throw errors.cursorForm();
      const [day, card] = [add(key), add(id)];
      filters.push(`(c.exam_on < ${day}::date or (c.exam_on = ${day}::date and c.card_id > ${card}::uuid))`);
    }
  }
  const order = byCode ? "c.card_code desc, c.version desc" : "c.exam_on desc, c.card_id";
  const limit = q.limit + 1;
  const page =
    byArea && !q.employerId
      ? `select c.* from registry.area a cross join lateral (
           select * from health.exam_card c where c.area_code = a.area_code and ${filters.join(" and ")} order by ${order} limit ${limit}) c
         where ${scope.replaceAll("c.area_code", "a.area_code")} order by ${order} limit ${limit}`
      : `select * from health.exam_card c where ${[scope, ...filters].join(" and ")} order by ${order} limit ${limit}`;
  const rows = await ctx.tx.query<Stored>(`select ${columns} from (${page}) c ${joins} order by ${order}`, values);
  const items = rows.slice(0, q.limit).map(rowOf);
  const last = items.at(-1);
  // Names are masked and conclusions are not: who looked through whose cards is kept as well as who opened one.
  if (items.length > 0 && actor.kind !== "worker")
    await audit(ctx, {
      action: "exam-card.list",
      subjectKind: "exam-cards",
      subjectId: actor.organisationId,
      ...(q.employerId ? { employerId: q.employerId } : {}),
      details: { rows: items.length, filter: JSON.parse(JSON.stringify({ ...q, cursor: undefined, limit: undefined })) as object },
    });
  return {
    items,
    nextCursor: rows.length > q.limit && last ? (byCode ? `${last.version}|${last.cardCode}` : `${last.cardId}|${last.examOn}`) : null,
    count: { value: Math.min(counted.n, cap), capped: counted.n > cap },
  };
}

/** `second|first` of the last row: the first part may itself hold the separator. */
const splitCursor = (cursor: string): [string, string] => {
  const at = cursor.indexOf("|");
  if (at < 0) throw errors.cursorForm();
  return [cursor.slice(at + 1), cursor.slice(0, at)];
};

type Whole = Stored & {
  workerId: string;
  idSealed: Buffer | null;
  phoneSealed: Buffer | null;
  sex: string | null;
  birthOn: string | null;
  usingEmployerId: string | null;
  issuedOn: string | null;
  reportedOn: string;
  previousCardCode: string | null;
  workType: string;
  exposedFrom: string | null;
  exposedMonths: number | null;
  conclusions: Conclusion[];
  items: Item[];
  findings: Warning[];
  submissionId: string;
  lineNo: number;
};
const wholeColumns = `${columns}, c.worker_id as "workerId", w.id_number_sealed as "idSealed", w.phone_sealed as "phoneSealed", w.sex, w.birth_on as "birthOn",
  c.using_employer_id as "usingEmployerId", c.issued_on as "issuedOn", c.reported_on as "reportedOn", c.previous_card_code as "previousCardCode",
  c.work_type as "workType", c.exposed_from as "exposedFrom", c.exposed_months as "exposedMonths", c.conclusions, c.items, c.findings,
  c.submission_id as "submissionId", c.line_no as "lineNo"`;

const find = async (ctx: Ctx, cardId: string): Promise<Whole> => {
  const card = await ctx.tx.maybe<Whole>(`select ${wholeColumns} from health.exam_card c ${joins} where c.card_id = $1`, [cardId]);
  if (!card) throw errors.cardNotFound();
  return card;
};

/**
 * One card with findings, what its items calculate to, and versions. The reading is recorded. An employer gets conclusions and what it has to do, but neither items nor
 * diseases that are not occupational (个人健康信息); the person, the clinic and the health authority get all.
 *
 * @throws Refusal HS-1601 for a card that is not there or outside the scope
 */
export async function readCard(ctx: Ctx, cardId: string): Promise<CardView> {
  const c = await find(ctx, cardId);
  const versions = await ctx.tx.query<{ cardId: string; version: number; conclusion: ConclusionKind; receivedAt: Date; current: boolean }>(
    `select c.card_id as "cardId", c.version, c.conclusion, c.received_at as "receivedAt", o.card_id is null as current
     from health.exam_card c left join health.superseded_card o on o.employer_id = c.employer_id and o.card_id = c.card_id
     where c.institution_id = $1 and c.card_code = $2 order by c.version`,
    [c.institutionId, c.cardCode],
  );
  await audit(ctx, { action: "exam-card.read", subjectKind: "exam-card", subjectId: cardId, employerId: c.employerId });
  const asEmployer = ctx.actor.kind === "employer";
  return {
    ...rowOf(c),
    worker: {
      workerId: c.workerId,
      name: c.nameSealed ? mask.name(vault.open(c.nameSealed)) : "",
      idNumber: c.idSealed ? mask.idNumber(vault.open(c.idSealed)) : "",
      phone: c.phoneSealed ? mask.phone(vault.open(c.phoneSealed)) : "",
      sex: c.sex === "M" ? "男" : c.sex === "F" ? "女" : "",
      birthYear: c.birthOn ? c.birthOn.slice(0, 4) : "",
    },
    usingEmployerId: c.usingEmployerId,
    issuedOn: c.issuedOn,
    reportedOn: c.reportedOn,
    previousCardCode: c.previousCardCode,
    workType: c.workType,
    exposedFrom: c.exposedFrom,
    exposedMonths: c.exposedMonths,
    conclusions: c.conclusions.map(({ other, repeatItems: _repeat, conclusion, ...rest }) => ({
      ...rest,
      // The national exchange sends the code alone.
      ...(rest.diseaseCode && !rest.diseaseName ? { diseaseName: diseaseName(rest.diseaseCode) } : {}),
      agentName: hazardName(rest.agent),
      conclusion,
      conclusionLabel: conclusion === "" ? "" : conclusionLabels[conclusion],
      followUp: conclusion === "" ? "" : followUpOf[conclusion],
      ...(other !== undefined && !asEmployer ? { other } : {}),
    })),
    ...(asEmployer
      ? {}
      : {
          items: c.items.map(([code, , result, unit, min, max, flag, name]) => ({
            code,
            name: name ?? itemName(code),
            result,
            unit,
            min,
            max,
            flag,
          })),
          calculations: cardFindings(c),
        }),
    // what was said of missing items at intake is told with its clause and steps among the calculations
    findings: asEmployer ? [] : c.findings.filter((w) => w.code !== warnings.itemsRequired.code),
    versions: versions.map((v) => ({ ...v, conclusion: conclusionLabels[v.conclusion], receivedAt: v.receivedAt.toISOString() })),
    ...(ctx.actor.kind === "exam-institution" || ctx.actor.kind === "commission"
      ? { receipt: { submissionId: c.submissionId, lineNo: c.lineNo } }
      : {}),
  };
}
const itemName = (code: string): string => examIndicator(code)?.name ?? code;

/** Name, number and phone in full, for one purpose that is written down. @throws Refusal HS-1601, AC-0500 past the day's limit */
export async function unmaskWorker(ctx: Ctx, cardId: string, reason: string): Promise<{ name: string; idNumber: string; phone: string }> {
  const c = await find(ctx, cardId);
  await audit(ctx, { action: "exam-card.unmask", subjectKind: "exam-card", subjectId: cardId, employerId: c.employerId, reason });
  await countAct(ctx, "unmask");
  return {
    name: c.nameSealed ? vault.open(c.nameSealed) : "",
    idNumber: c.idSealed ? vault.open(c.idSealed) : "",
    phone: c.phoneSealed ? vault.open(c.phoneSealed) : "",
  };
}
