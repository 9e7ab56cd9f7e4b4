-- Why: figures of the base of employers (底数) by area, industry, size, hazard and headcount are asked for at every level and may
--      not count a million rows a time. Each statement that changes employers leaves what it changed as differences of its own
--      area; a job folds them into the sums of every area above. What is read is the sum with the differences still waiting.
-- Lock: short, triggers on registry.employer. Undo: drop the triggers, functions and tables.

create table registry.base_count (
  area_code text collate "C" not null,
  dimension text collate "C" not null,
  value text collate "C" not null,
  employers bigint not null,
  confirmed bigint not null,
  serious bigint not null,
  declared bigint not null,
  workers bigint not null,
  exposed bigint not null,
  primary key (area_code, dimension, value)
);
comment on table registry.base_count is '底数: employers in production of an area, whole and by one property, kept as they change';
comment on column registry.base_count.dimension is 'all, section, division, class, size, hazard-class, headcount; state counts employers of every state';
comment on column registry.base_count.confirmed is 'of them with confirmed hazards';
comment on column registry.base_count.declared is 'of them with a declaration accepted at any time';
select scope.protect('registry.base_count', area_kinds => '{commission,cdc,inspection,township}', writes => 'none');
grant insert, update, delete on registry.base_count to zhikang_worker;

create table registry.base_delta (
  delta_id bigint generated always as identity primary key,
  area_code text collate "C" not null,
  dimension text collate "C" not null,
  value text collate "C" not null,
  employers bigint not null,
  confirmed bigint not null,
  serious bigint not null,
  declared bigint not null,
  workers bigint not null,
  exposed bigint not null
);
comment on table registry.base_delta is 'differences of 底数 that wait to be folded into base_count; they carry the area of the employer alone';
create index base_delta_area on registry.base_delta (area_code, dimension);
select scope.protect('registry.base_delta', area_kinds => '{commission,cdc,inspection,township}', writes => 'none');
grant insert, delete on registry.base_delta to zhikang_worker;

create function registry.headcount_band(n int) returns text language sql immutable parallel safe as $$
  select case when n is null then '' when n < 5 then '0' when n < 10 then '5' when n < 20 then '10' when n < 100 then '20' when n < 300 then '100'
    when n < 1000 then '300' else '1000' end
$$;
comment on function registry.headcount_band is 'lower end of the band of headcount an employer stands in; empty when it has not told';
create function registry.base_keys(state text, industry_code text, size_code text, hazard_class text, workers_total int)
returns table (dimension text, value text) language sql immutable parallel safe as $$
  select 'state', state
  union all select k.dimension, k.value from (values ('all', ''), ('section', registry.industry_section(industry_code)),
    ('division', left(industry_code, 2)), ('class', industry_code),
    ('size', size_code), ('hazard-class', hazard_class), ('headcount', registry.headcount_band(workers_total))) as k (dimension, value) where state = 'in-production'
$$;
comment on function registry.base_keys is 'the sums of 底数 an employer counts in';

create function registry.count_base() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  counted text := 'select %s as sign, e.employer_id, e.area_code, e.state, e.industry_code, e.size_code, e.hazard_class, e.workers_total,
    e.workers_exposed, e.hazard_confirmed, e.declared_on is not null as declared from %s e';
  rows text;
begin
  rows := case tg_op when 'INSERT' then format(counted, '1', 'after_rows') when 'DELETE' then format(counted, '-1', 'before_rows')
    else format(counted, '1', 'after_rows') || ' union all ' || format(counted, '-1', 'before_rows') end;
  execute format(
    'insert into registry.base_delta (area_code, dimension, value, employers, confirmed, serious, declared, workers, exposed)
     select area_code, dimension, value, sum(sign), sum(sign * c), sum(sign * s), sum(sign * d), sum(sign * w), sum(sign * x) from (
       select r.sign, r.area_code, k.dimension, k.value, r.hazard_confirmed::int as c, (r.hazard_class = ''serious'')::int as s, r.declared::int as d,
         coalesce(r.workers_total, 0) as w, coalesce(r.workers_exposed, 0) as x
       from (%s) r cross join lateral registry.base_keys(r.state, r.industry_code, r.size_code, r.hazard_class, r.workers_total) k) n
     group by 1, 2, 3
     having sum(sign) <> 0 or sum(sign * c) <> 0 or sum(sign * s) <> 0 or sum(sign * d) <> 0 or sum(sign * w) <> 0 or sum(sign * x) <> 0', rows);
  return null;
end $$;
comment on function registry.count_base is
  'Leaves the differences a statement made to 底数. On the allow-list of functions that run with their owner''s rights: nobody may write differences otherwise.';
revoke all on function registry.count_base from public;

create trigger base_added after insert on registry.employer referencing new table as after_rows for each statement execute function registry.count_base();
create trigger base_changed after update on registry.employer referencing old table as before_rows new table as after_rows
  for each statement execute function registry.count_base();
create trigger base_removed after delete on registry.employer referencing old table as before_rows for each statement execute function registry.count_base();

grant create on schema registry to zhikang_worker;
alter function registry.count_base owner to zhikang_worker;
revoke create on schema registry from zhikang_worker;

-- Employers that are here already count from now on; the job folds them like any other difference.
insert into registry.base_delta (area_code, dimension, value, employers, confirmed, serious, declared, workers, exposed)
select e.area_code, k.dimension, k.value, count(*), count(*) filter (where e.hazard_confirmed), count(*) filter (where e.hazard_class = 'serious'),
  count(*) filter (where e.declared_on is not null), coalesce(sum(e.workers_total), 0), coalesce(sum(e.workers_exposed), 0)
from registry.employer e cross join lateral registry.base_keys(e.state, e.industry_code, e.size_code, e.hazard_class, e.workers_total) k
group by 1, 2, 3;
