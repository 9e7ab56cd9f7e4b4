import { areaRange, coversArea, type Ctx } from "#access";
import type { Chosen } from "./schema.ts";

export type ChosenEmployer = { employerId: string; areaCode: string; name: string };
/** Employers in production with confirmed hazards that a choice means, within the scope of who chooses; at most 20,000. */
export const chosenEmployers = (ctx: Ctx, chosen: Chosen): Promise<ChosenEmployer[]> => {
  const area = chosen.areaCode && coversArea(ctx.actor, chosen.areaCode) ? chosen.areaCode : ctx.actor.areaCode;
  const { from, to } = areaRange(area);
  return ctx.tx.query(
    `select employer_id as "employerId", area_code as "areaCode", name from registry.employer e
     where e.area_code between $1 and $2 and e.state = 'in-production' and e.hazard_confirmed
       and ($3::uuid[] is null or e.employer_id = any($3::uuid[]))
       and ($4::text is null or e.hazard_class = $4)
       and ($5::text is null or e.industry_code like $5 || '%')
       and (not $6::boolean or coalesce(e.declaration_valid_until, '0001-01-01'::date) < $7::date)
     order by e.area_code, e.employer_id limit 20000`,
    [
      from,
      to,
      chosen.employerIds ?? null,
      chosen.hazardClass ?? null,
      chosen.industry ?? null,
      chosen.undeclared ?? false,
      ctx.clock.today(),
    ],
  );
};
