-- Why: the list of employers narrowed by a class of hazard looked into posts and agents row by row, up to a second at a million employers.
--      The classes an employer has in use are kept beside it as a number of six bits, and their codes, by triggers in the transaction that changes them.
-- Lock: writes to employers, posts and agents wait while the classes are worked out and the index is made.
-- Undo: drop the triggers, functions, index and columns. The list itself asks for them from migration 0850 on.
alter table registry.employer add column hazard_categories int2 check (hazard_categories between 1 and 63), add column agents_used text[];
comment on column registry.employer.hazard_categories is
  'classes of hazard an active post has in use, kept by triggers: 1 dust, 2 chemical, 4 physical, 8 radiation, 16 biological, 32 other; null for none';
comment on column registry.employer.agents_used is 'agents an active post has in use, canonical codes in their order, kept by triggers; null for none';

create function registry.hazard_category(agent_code text) returns int2 language sql immutable parallel safe as $$
  select case left(agent_code, 1) when '1' then 1 when '2' then 2 when '3' then 4 when '5' then 8 when '4' then 16 when '6' then 32 when '9' then 32 else 0 end::int2
$$;
comment on function registry.hazard_category is 'bit of the class an agent of the national exchange list stands in: its first digit says it';
create function registry.hazard_masks(wanted int2) returns int2[] language sql immutable parallel safe as $$
  select array(select m::int2 from generate_series(1, 63) m where m::int2 & wanted <> 0)
$$;
comment on function registry.hazard_masks is 'every value of employer.hazard_categories with at least one of the bits; a list of values is what the planner has figures for';

create function registry.count_hazard_categories(ids uuid[]) returns int language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  changed int;
begin
  -- Waits for those who add agents, in one order, and the next statement sees what they wrote.
  perform 1 from registry.employer e where e.employer_id = any(ids) order by e.employer_id for update;
  update registry.employer e set hazard_categories = t.bits, agents_used = t.codes
  from unnest(ids) as i(id) cross join lateral (
    select nullif(bit_or(registry.hazard_category(a.agent_code)), 0) as bits, array_agg(distinct a.agent_code collate "C") as codes
    from registry.post_agent a join registry.post p on p.employer_id = a.employer_id and p.post_id = a.post_id and p.active where a.employer_id = i.id) t
  where e.employer_id = i.id and (e.hazard_categories, e.agents_used) is distinct from (t.bits, t.codes);
  get diagnostics changed = row_count;
  return changed;
end $$;
comment on function registry.count_hazard_categories is 'works the classes of some employers out anew; answers how many differed';
revoke all on function registry.count_hazard_categories from public;
grant execute on function registry.count_hazard_categories to zhikang_worker;

create function registry.keep_hazard_categories() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  columns text := case tg_table_name when 'post' then 'employer_id, post_id, active' else 'employer_id, post_id, agent_code' end;
  touched uuid[];
begin
  if tg_op = 'INSERT' then
    touched := array(select distinct a.employer_id from after_rows r join registry.post_agent a on a.employer_id = r.employer_id and a.post_id = r.post_id);
  elsif tg_op = 'DELETE' then
    touched := array(select distinct r.employer_id from before_rows r);
  else
    execute format('select array(select distinct employer_id from ((select %1$s from before_rows except select %1$s from after_rows)
      union all (select %1$s from after_rows except select %1$s from before_rows)) r)', columns) into touched;
  end if;
  if cardinality(touched) = 0 then return null; end if;

  if tg_op = 'INSERT' then
    -- What comes can only add: others may add at the same time, and who takes away waits.
    perform 1 from registry.employer e where e.employer_id = any(touched) order by e.employer_id for key share;
    with used as (
      select a.employer_id, bit_or(registry.hazard_category(a.agent_code)) as bits, array_agg(distinct a.agent_code collate "C") as codes
      from after_rows r join registry.post_agent a on a.employer_id = r.employer_id and a.post_id = r.post_id
        join registry.post p on p.employer_id = a.employer_id and p.post_id = a.post_id and p.active
      group by 1),
    lacking as materialized (
      select e.employer_id, u.bits, u.codes from registry.employer e join used u on u.employer_id = e.employer_id
      where not coalesce(e.agents_used, '{}') @> u.codes order by e.employer_id for no key update of e)
    update registry.employer e set hazard_categories = nullif(coalesce(e.hazard_categories, 0::int2) | l.bits, 0),
      agents_used = array(select distinct code collate "C" from unnest(e.agents_used || l.codes) code order by 1)
    from lacking l where e.employer_id = l.employer_id;
  else
    perform registry.count_hazard_categories(touched);
  end if;
  return null;
end $$;
comment on function registry.keep_hazard_categories is
  'Keeps employer.hazard_categories. On the allow-list of functions that run with their owner''s rights: who enters a post may not always change the employer.';
revoke all on function registry.keep_hazard_categories from public;
grant create on schema registry to zhikang_worker;
alter function registry.keep_hazard_categories owner to zhikang_worker;
revoke create on schema registry from zhikang_worker;

-- Every row is written anew: with its indexes made again afterwards that takes a tenth of the time, and the classes change no figure of the base.
alter table registry.employer disable trigger base_changed;
do $$
declare
  kept record;
begin
  create temporary table made_again on commit drop as
    select format('%I.%I', n.nspname, c.relname) as name, pg_get_indexdef(i.indexrelid) as definition, obj_description(i.indexrelid, 'pg_class') as told
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    where i.indrelid = 'registry.employer'::regclass and not i.indisprimary and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid);
  for kept in select * from made_again loop execute format('drop index %s', kept.name); end loop;
  update registry.employer e set hazard_categories = t.bits, agents_used = t.codes
  from (select a.employer_id, nullif(bit_or(registry.hazard_category(a.agent_code)), 0) as bits, array_agg(distinct a.agent_code collate "C") as codes
    from registry.post_agent a join registry.post p on p.employer_id = a.employer_id and p.post_id = a.post_id and p.active group by 1) t
  where e.employer_id = t.employer_id;
  for kept in select * from made_again loop
    execute kept.definition;
    if kept.told is not null then execute format('comment on index %s is %L', kept.name, kept.told); end if;
  end loop;
end $$;
alter table registry.employer enable trigger base_changed;
create index employer_hazards_area on registry.employer (hazard_categories, area_code, employer_id)
  include (state, hazard_class, size_code, industry_code, workers_total, workers_exposed, hazard_confirmed, declaration_valid_until, registered_on, agents_used)
  where hazard_categories is not null;
comment on index registry.employer_hazards_area is 'employers of a class of hazard by area, with what the list is narrowed and ordered by beside it';
analyze registry.employer (hazard_categories, agents_used);

create trigger hazards_added after insert on registry.post_agent referencing new table as after_rows
  for each statement execute function registry.keep_hazard_categories();
create trigger hazards_changed after update on registry.post_agent referencing old table as before_rows new table as after_rows
  for each statement execute function registry.keep_hazard_categories();
create trigger hazards_removed after delete on registry.post_agent referencing old table as before_rows
  for each statement execute function registry.keep_hazard_categories();
create trigger hazards_added after insert on registry.post referencing new table as after_rows
  for each statement execute function registry.keep_hazard_categories();
create trigger hazards_changed after update on registry.post referencing old table as before_rows new table as after_rows
  for each statement execute function registry.keep_hazard_categories();
create trigger hazards_removed after delete on registry.post referencing old table as before_rows
  for each statement execute function registry.keep_hazard_categories();
