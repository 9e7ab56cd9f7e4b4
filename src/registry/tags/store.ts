import type { Day } from "#kernel";
import type { Tx } from "#platform";
import type { TagKind } from "./schema.ts";

export type TagRow = {
  tagId: string;
  name: string;
  kind: TagKind;
  areaCode: string;
  industryCodes: string[];
  basis: string;
  since: Day;
  until: Day | null;
};
const columns = `tag_id as "tagId", name, kind, area_code as "areaCode", industry_codes as "industryCodes", basis, since, until`;

export const tagById = (tx: Tx, tagId: string): Promise<TagRow | undefined> =>
  tx.maybe<TagRow>(`select ${columns} from registry.tag where tag_id = $1`, [tagId]);

/** Tags the caller's area has or lies under, those in use before those that ended. */
export const tagRows = (tx: Tx): Promise<TagRow[]> =>
  tx.query<TagRow>(`select ${columns} from registry.tag order by until nulls first, name limit 500`);

/** @returns false for a name the area has already */
export const insertTag = async (tx: Tx, tag: Omit<TagRow, "until"> & { endAreaCode: string; by: string }): Promise<boolean> =>
  (
    await tx.query(
      `insert into registry.tag (tag_id, area_code, end_area_code, name, kind, industry_codes, basis, since, made_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning 1`,
      [tag.tagId, tag.areaCode, tag.endAreaCode, tag.name, tag.kind, tag.industryCodes, tag.basis, tag.since, tag.by],
    )
  ).length === 1;

export const endTag = async (tx: Tx, tagId: string, on: Day): Promise<boolean> =>
  (await tx.query(`update registry.tag set until = $2 where tag_id = $1 and until is null returning 1`, [tagId, on])).length === 1;

/** Puts a listed tag on employers the caller sees. @returns those it was put on and those that carried it already */
export const putTagged = async (tx: Tx, tagId: string, employerIds: readonly string[], on: Day, by: string): Promise<number> => {
  const { n } = await tx.one<{ n: number }>(
    `with put as (
       insert into registry.employer_tagged as t (employer_id, tag_id, since, area_code, put_by)
       select e.employer_id, $1, $3, e.area_code, $4 from registry.employer e where e.employer_id = any($2::uuid[])
         and not exists (select 1 from registry.employer_tagged o where o.tag_id = $1 and o.employer_id = e.employer_id and o.until is null)
       on conflict (employer_id, tag_id, since) do update set until = null, put_by = excluded.put_by returning 1)
     select ((select count(*) from put) + (select count(*) from registry.employer_tagged o
       where o.tag_id = $1 and o.employer_id = any($2::uuid[]) and o.until is null))::int as n`,
    [tagId, employerIds, on, by],
  );
  return n;
};

export const endTagged = async (tx: Tx, tagId: string, employerId: string, on: Day): Promise<boolean> =>
  (
    await tx.query(`update registry.employer_tagged set until = $3 where tag_id = $1 and employer_id = $2 and until is null returning 1`, [
      tagId,
      employerId,
      on,
    ])
  ).length === 1;

export const taggedOf = (tx: Tx, employerId: string): Promise<{ tagId: string; since: Day }[]> =>
  tx.query(`select tag_id as "tagId", since from registry.employer_tagged where employer_id = $1 and until is null`, [employerId]);
