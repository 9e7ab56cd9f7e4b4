-- Why: figures are kept, not recounted. A fact says of one subject on which days it counted; a roll-up row is the sum of
--      every area at the end of a day on which it moved; a mark says whose facts have to be looked at again.
-- Lock: none (new tables). Undo: drop the tables of schema indicators and the function.
create function indicators.ancestors(code text) returns setof text language sql immutable parallel safe as $$
  select distinct a collate "C" from unnest(array[
    '000000000000', left(code, 2) || '0000000000', left(code, 4) || '00000000', left(code, 6) || '000000', left(code, 9) || '000', code]) a
$$;
comment on function indicators.ancestors is 'the area and every area above it up to the country, by the digits of its code';
create function indicators.lane(owner uuid) returns smallint language sql immutable parallel safe
  as $$ select (uuid_hash(owner) & 15)::smallint $$;
comment on function indicators.lane is 'which of 16 lanes an employer waits in; one worker holds a lane at a time';

create table indicators.mark (
  mark_id bigint generated always as identity primary key,
  lane smallint not null,
  employer_id uuid not null,
  about text not null default '',
  marked_at timestamptz not null default clock_timestamp()
);
comment on table indicators.mark is 'employers whose facts may have changed; rows are added in the transaction of the change and taken by the worker';
comment on column indicators.mark.about is 'kind of record that changed; empty means any';
create index mark_lane on indicators.mark (lane, mark_id);
grant insert on indicators.mark to zhikang_app;
grant select, insert, delete on indicators.mark to zhikang_worker;

create table indicators.fact (
  employer_id uuid not null,
  indicator_id text collate "C" not null,
  subject_key text collate "C" not null,
  valid_from date not null,
  valid_to date not null default '9999-12-31',
  area_code text collate "C" not null,
  industry text collate "C" not null,
  size text collate "C" not null,
  hazard_class text collate "C" not null,
  slice text collate "C" not null,
  numerator int not null,
  denominator int not null,
  basis_id uuid,
  reason text collate "C" not null,
  occurred_on date,
  recheck_on date,
  primary key (employer_id, indicator_id, subject_key, valid_from),
  check (valid_from < valid_to and numerator between 0 and denominator and denominator > 0)
);
comment on table indicators.fact is 'what one subject adds to an indicator from a day (end of it) until before another';
comment on column indicators.fact.subject_key is 'what is counted within the employer; empty when it is the employer itself';
comment on column indicators.fact.valid_to is 'first day on which it no longer held; 9999-12-31 while it holds';
comment on column indicators.fact.slice is 'named part of the figure it also counts in; empty for none';
comment on column indicators.fact.basis_id is 'the record that decided it';
comment on column indicators.fact.reason is 'code of why it counts as it does';
comment on column indicators.fact.occurred_on is 'day of the event counted, for figures of a period';
comment on column indicators.fact.recheck_on is 'next day on which it can change by time alone';
select scope.protect('indicators.fact', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id', writes => 'none');
grant insert, update, delete on indicators.fact to zhikang_worker;
create index fact_now on indicators.fact (indicator_id, area_code, employer_id, subject_key) where valid_to = '9999-12-31';
create index fact_missing on indicators.fact (indicator_id, area_code, employer_id, subject_key) where valid_to = '9999-12-31' and numerator < denominator;
create index fact_past on indicators.fact (indicator_id, area_code, valid_from) where valid_to < '9999-12-31';
create index fact_recheck on indicators.fact (recheck_on) where valid_to = '9999-12-31' and recheck_on is not null;

create table indicators.rollup (
  indicator_id text collate "C" not null,
  area_code text collate "C" not null,
  slice text collate "C" not null,
  day date not null,
  numerator bigint not null,
  denominator bigint not null,
  numerator_change bigint not null,
  denominator_change bigint not null,
  updated_at timestamptz not null,
  primary key (indicator_id, area_code, slice, day)
);
comment on table indicators.rollup is 'the sum of an area at the end of a day on which it moved; the figure of any day is the last row up to it';
comment on column indicators.rollup.slice is 'named part of the figure; empty for the whole';
comment on column indicators.rollup.numerator_change is 'by how much the numerator moved that day';
comment on column indicators.rollup.denominator_change is 'by how much the denominator moved that day';
select scope.protect('indicators.rollup', area_kinds => '{commission,cdc,inspection,township}', writes => 'none');
grant insert, update, delete on indicators.rollup to zhikang_worker;

create table indicators.counted (
  indicator_id text collate "C" primary key,
  version int not null,
  counted_on date not null,
  agreed_on date,
  counted_at timestamptz not null
);
comment on table indicators.counted is 'which version of an indicator the kept facts follow, and when a recount last agreed';
comment on column indicators.counted.agreed_on is 'last day on which the full recount agreed to the row';
grant select on indicators.counted to zhikang_app, zhikang_worker;
grant insert, update, delete on indicators.counted to zhikang_worker;

create table indicators.disagreement (
  disagreement_id uuid primary key,
  indicator_id text collate "C" not null,
  day date not null,
  facts int not null,
  figures int not null,
  example jsonb not null,
  found_at timestamptz not null
);
comment on table indicators.disagreement is 'a recount that did not agree with what was kept: an alarm; append only';
comment on column indicators.disagreement.facts is 'facts that differ';
comment on column indicators.disagreement.figures is 'roll-up rows that differ';
grant select, insert on indicators.disagreement to zhikang_worker;

create table indicators.target (
  indicator_id text collate "C" not null,
  area_code text collate "C" not null,
  year int not null,
  plan text not null,
  percent numeric not null check (percent >= 0),
  source text not null default '',
  account_id uuid,
  set_at timestamptz not null,
  primary key (indicator_id, area_code, year, plan)
);
comment on table indicators.target is 'targets set by an area for a year, beside those the plans declare; everybody may read them';
comment on column indicators.target.percent is 'in percent; compared unrounded';
comment on column indicators.target.source is 'document that sets it';
alter table indicators.target enable row level security;
alter table indicators.target force row level security;
create policy readable on indicators.target for select to zhikang_app using (true);
create policy own_area on indicators.target for insert to zhikang_app
  with check (scope.kind() = 'commission' and area_code >= scope.area_from() and area_code <= scope.area_to());
create policy own_area_again on indicators.target for update to zhikang_app
  using (scope.kind() = 'commission' and area_code >= scope.area_from() and area_code <= scope.area_to())
  with check (scope.kind() = 'commission' and area_code >= scope.area_from() and area_code <= scope.area_to());
create policy whole on indicators.target for all to zhikang_worker using (true) with check (true);
grant select, insert, update on indicators.target to zhikang_app, zhikang_worker;

create table indicators.frozen (
  frozen_id uuid primary key,
  indicator_id text collate "C" not null,
  area_code text collate "C" not null,
  as_of date not null,
  title text not null,
  version int not null,
  numerator bigint not null,
  denominator bigint not null,
  target jsonb,
  definition jsonb not null,
  replaces uuid,
  reason text not null default '',
  account_id uuid,
  frozen_at timestamptz not null
);
comment on table indicators.frozen is 'a figure that was issued and no longer moves; append only, a correction is a new one that names the old with its reason';
comment on column indicators.frozen.definition is 'names, wording and parameters as they were';
create index frozen_of on indicators.frozen (indicator_id, area_code, as_of);
select scope.protect('indicators.frozen', area_kinds => '{commission,cdc,inspection,township}');
create table indicators.frozen_fact (
  employer_id uuid not null,
  frozen_id uuid not null,
  subject_key text collate "C" not null,
  area_code text collate "C" not null,
  numerator int not null,
  denominator int not null,
  basis_id uuid,
  reason text collate "C" not null,
  primary key (employer_id, frozen_id, subject_key)
);
comment on table indicators.frozen_fact is 'the list behind a frozen figure; append only';
create index frozen_fact_list on indicators.frozen_fact (frozen_id, area_code);
select scope.protect('indicators.frozen_fact', area_kinds => '{commission,cdc,inspection,township}');

create function registry.industry_section(code text) returns text language sql immutable parallel safe as $$
  select case
    when code ~ '^[A-T]' then left(code, 1)
    when code !~ '^[0-9]{2}' then ''
    else (select section from (values
      ('A', 1, 5), ('B', 6, 12), ('C', 13, 43), ('D', 44, 46), ('E', 47, 50), ('F', 51, 52), ('G', 53, 60), ('H', 61, 62), ('I', 63, 65), ('J', 66, 69),
      ('K', 70, 70), ('L', 71, 72), ('M', 73, 75), ('N', 76, 79), ('O', 80, 82), ('P', 83, 83), ('Q', 84, 85), ('R', 86, 90), ('S', 91, 96), ('T', 97, 97)
    ) as s (section, first, last) where left(code, 2)::int between first and last)
  end
$$;
comment on function registry.industry_section is 'section letter of a GB/T 4754-2017 code: 3360 gives C; empty when the code is none';
