import { areaRange, type Ctx } from "#access";
import { declaredAgents, latestResults } from "#exposure";
import { agent, type HazardGroup } from "#standards";
import { factorsOf } from "#standards/tables";
import { errors } from "./errors.ts";
import { formById, workingList, type Exposure } from "./rules.ts";
import type { SelfCheckView, StandingItem, Submitted } from "./schema.ts";
import {
  checkById,
  checkEmployer,
  checksOf,
  draftOf,
  roundFor,
  roundsIn,
  standingCount,
  standings,
  standingTowns,
  todosOf,
  type CheckEmployer,
} from "./store.ts";

export const employerOf = async (ctx: Ctx, employerId: string): Promise<CheckEmployer> => {
  const found = await checkEmployer(ctx.tx, employerId);
  if (!found) throw errors.employerUnknown();
  return found;
};

/** The form the county named for the year, else the list of duties. */
export const formOfYear = async (ctx: Ctx, areaCode: string, year: number) => {
  const round = await roundFor(ctx.tx, areaCode, year);
  return { round: round ?? null, form: formById(round?.form ?? workingList)! };
};

/** What of an employer's hazards classing asks for, from the declaration in force and the results that count. */
export async function exposureOf(ctx: Ctx, employer: CheckEmployer): Promise<Exposure> {
  const declared = await declaredAgents(ctx.tx, [employer.employerId]);
  const results = await latestResults(ctx.tx, [employer.employerId]);
  const groups = declared.map((d): HazardGroup => {
    const factors = factorsOf(d.agentCode);
    const own = results.filter((r) => r.agentCode === d.agentCode);
    const severe = agent(d.agentCode)?.severe;
    return {
      name: d.agentName,
      exposed: d.workers,
      ...(severe === "whole" ? { nature: "严重" as const } : severe === undefined ? { nature: "一般" as const } : {}),
      ...(factors.some((f) => f.highlyToxic === "whole") ? { highlyToxic: true } : {}),
      ...(own.some((r) => r.verdict === "over")
        ? { exposure: "不符合" as const }
        : own.length > 0 && own.every((r) => r.verdict === "within")
          ? { exposure: "符合" as const }
          : {}),
    };
  });
  return { exposed: employer.exposed, groups };
}

/** The self-check of an employer in a year: form, draft, what was submitted, what is to be mended. @throws Refusal OV-1001 */
export async function readSelfCheck(ctx: Ctx, employerId: string, year?: number): Promise<SelfCheckView> {
  const employer = await employerOf(ctx, employerId);
  const wanted = year ?? Number(ctx.clock.today().slice(0, 4));
  const { round, form } = await formOfYear(ctx, employer.areaCode, wanted);
  const draft = ctx.actor.kind === "employer" ? await draftOf(ctx.tx, employerId, wanted) : undefined;
  return {
    employerId,
    employerName: employer.name,
    year: wanted,
    round,
    form,
    draft: draft?.form === form.id ? draft.answers : null,
    submitted: await checksOf(ctx.tx, employerId, wanted),
    todos: await todosOf(ctx.tx, employerId),
  };
}

/** One submitted version. @throws Refusal OV-1001 */
export async function readSubmitted(ctx: Ctx, employerId: string, checkId: string): Promise<{ employer: CheckEmployer; check: Submitted }> {
  const employer = await employerOf(ctx, employerId);
  const check = await checkById(ctx.tx, employerId, checkId);
  if (!check) throw errors.employerUnknown();
  return { employer, check };
}

/** Every self-check on file, newest first; for the file of the employer and its timeline. */
export const selfChecksOf = (ctx: Ctx, employerId: string): Promise<Submitted[]> => checksOf(ctx.tx, employerId, null);

type Query = {
  year?: number | undefined;
  areaCode?: string | undefined;
  state?: "missing" | "submitted" | "todo" | undefined;
  cursor?: string | undefined;
  limit: number;
};
/** Who has checked itself this year and who has not, with the coverage of each town. */
export async function listStandings(ctx: Ctx, { year, areaCode, state, cursor, limit }: Query) {
  const wanted = year ?? Number(ctx.clock.today().slice(0, 4));
  const scope = { ...areaRange(areaCode ?? ctx.actor.areaCode), year: wanted };
  const [area, id] = (cursor ?? "").split("|");
  const rows: StandingItem[] = await standings(ctx.tx, { ...scope, state, after: area && id ? [area, id] : undefined, limit: limit + 1 });
  const items = rows.slice(0, limit);
  const n = await standingCount(ctx.tx, { ...scope, state });
  const at = items.at(-1);
  return {
    items,
    nextCursor: rows.length > limit && at ? `${at.areaCode}|${at.employerId}` : null,
    count: { value: Math.min(n, 10_000), capped: n > 10_000 },
    year: wanted,
    rounds: await roundsIn(ctx.tx, scope, wanted),
    towns: await standingTowns(ctx.tx, scope),
  };
}
