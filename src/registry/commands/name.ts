import { addMonths, newId, type Day } from "#kernel";
import { publish } from "#platform";
import type { Ctx } from "#access";
import { EmployersNamed } from "../events.ts";
import { creditCodeProblem, normaliseCreditCode, normaliseForSearch } from "../rules.ts";
import type { NamedEmployer } from "../schema.ts";
import type { VerificationOrigin } from "../verification/schema.ts";
import {
  employersByCode,
  insertEmployers,
  insertTraces,
  insertVersions,
  insertVerifications,
  type NewEmployer,
} from "../store/employers.ts";

export type NamedOutcome =
  /** a new employer in state to-verify, to be verified until `dueOn` */
  | { outcome: "named"; employerId: string; dueOn: Day }
  /** known before; the source was added to its traces */
  | { outcome: "traced"; employerId: string }
  /** registered outside the caller's scope; nothing was written */
  | { outcome: "elsewhere" }
  | { outcome: "refused"; problem: string };

/** One month from the day of the source (R495: 下发名单核实反馈，1个月内). */
export const verificationDue = (namedOn: Day): Day => addMonths(namedOn, 1);

/**
 * Enters employers that a source names: a list from above, exam cards, reports, another department.
 * An unknown code becomes an employer in state to-verify, which no figure counts until its town has verified it; a known
 * one, also under another name, gets one more trace and nothing else. Answers stand in the order given.
 * `origin`: issued from above, or found here (as by cards and reports), which is also reported upward within a month.
 */
export const nameEmployers = async (
  ctx: Ctx,
  source: string,
  rows: readonly NamedEmployer[],
  origin: VerificationOrigin = source === "exam-card" || source === "report" ? "found" : "issued",
): Promise<NamedOutcome[]> => {
  const coded = rows.map((row) => ({ ...row, creditCode: normaliseCreditCode(row.creditCode), name: row.name.trim() }));
  const problems = coded.map((row) => creditCodeProblem(row.creditCode) ?? (row.name === "" ? "没有单位名称" : undefined));
  const sound = coded.filter((_, i) => problems[i] === undefined);
  const known = new Map(
    (
      await employersByCode(
        ctx.tx,
        sound.map((row) => row.creditCode),
      )
    ).map((e) => [e.creditCode, e]),
  );
  const fresh = new Map<string, NewEmployer & { row: NamedEmployer }>();
  for (const row of sound)
    if (!known.has(row.creditCode) && !fresh.has(row.creditCode)) fresh.set(row.creditCode, { ...toVerify(row, source), row });
  const added = await insertEmployers(ctx.tx, [...fresh.values()]);
  const fallen = [...fresh.values()].filter((e) => !added.has(e.employerId)).map((e) => e.creditCode);
  // Another transaction added the code meanwhile: it is visible now, unless it lies outside the scope.
  if (fallen.length > 0) for (const e of await employersByCode(ctx.tx, fallen)) known.set(e.creditCode, e);
  const named = [...fresh.values()].filter((e) => added.has(e.employerId));
  await insertVersions(
    ctx.tx,
    named.map((e) => ({
      employerId: e.employerId,
      version: 1,
      areaCode: e.areaCode,
      changed: { state: { to: "to-verify" }, name: { to: e.name } },
      source,
      businessDay: ctx.clock.today(),
      accountId: ctx.actor.accountId,
      actorName: ctx.actor.name,
    })),
  );
  const verifications = named.map((e) => ({
    employerId: e.employerId,
    verificationId: newId(),
    areaCode: e.areaCode,
    source,
    origin,
    namedOn: e.row.on,
    dueOn: verificationDue(e.row.on),
  }));
  await insertVerifications(ctx.tx, verifications);
  const idOf = (code: string): { id: string; area: string; name: string } | undefined => {
    const old = known.get(code);
    if (old) return { id: old.employerId, area: old.areaCode, name: old.name };
    const mine = fresh.get(code);
    return mine && added.has(mine.employerId) ? { id: mine.employerId, area: mine.areaCode, name: mine.name } : undefined;
  };
  await insertTraces(
    ctx.tx,
    sound.flatMap((row) => {
      const at = idOf(row.creditCode);
      if (!at) return [];
      const otherName = normaliseForSearch(at.name) === normaliseForSearch(row.name) ? {} : { nameInSource: row.name };
      return [
        {
          employerId: at.id,
          traceId: newId(),
          areaCode: at.area,
          source,
          summary: row.summary,
          details: { ...row.details, ...otherName },
          businessDay: row.on,
        },
      ];
    }),
  );
  if (named.length > 0)
    await publish(ctx.tx, EmployersNamed, {
      employers: verifications.map((v, i) => ({ ...v, creditCode: named[i]!.creditCode, name: named[i]!.name })),
    });
  return coded.map((row, i) => {
    const problem = problems[i];
    if (problem !== undefined) return { outcome: "refused", problem };
    const at = idOf(row.creditCode);
    if (!at) return { outcome: "elsewhere" };
    const mine = fresh.get(row.creditCode);
    return mine?.employerId === at.id
      ? { outcome: "named", employerId: at.id, dueOn: verificationDue(mine.row.on) }
      : { outcome: "traced", employerId: at.id };
  });
};

const toVerify = (row: NamedEmployer, source: string): NewEmployer => ({
  employerId: newId(),
  creditCode: row.creditCode,
  name: row.name,
  areaCode: row.areaCode,
  workplaceAddress: row.address ?? "",
  registeredAddress: "",
  industryCode: row.industryCode ?? "",
  economicType: "",
  sizeCode: "99",
  legalRepresentative: "",
  contactName: "",
  contactPhone: "",
  workersTotal: row.workersTotal ?? null,
  workersExposed: null,
  state: "to-verify",
  hazardConfirmed: false,
  hazardClass: "unknown",
  remediationListed: false,
  source,
  registeredOn: row.on,
  stateOn: row.on,
});
