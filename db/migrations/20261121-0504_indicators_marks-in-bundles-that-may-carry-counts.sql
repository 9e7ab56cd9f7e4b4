-- Why: an intake marks thousands of employers a second. A mark is now one row for a lane with all its employers, so that taking
--      marks leaves few dead rows; and it may carry how much was added, so that a count of cards follows what changed and not what
--      exists. Facts whose count moves stay on their page: no index may hang on the numbers themselves.
-- Lock: short, on new tables; marks waiting at this moment are looked at again by the next full recount.
-- Undo: the table and index of migration 0501.
drop table indicators.mark;
create table indicators.mark (
  mark_id bigint generated always as identity primary key,
  lane smallint not null,
  about text not null default '',
  employer_ids uuid[] not null,
  numerators int[],
  denominators int[],
  marked_at timestamptz not null default clock_timestamp()
);
comment on table indicators.mark is 'employers whose facts may have changed; rows are added in the transaction of the change and taken by the worker';
comment on column indicators.mark.about is 'kind of record that changed; empty means any';
comment on column indicators.mark.numerators is 'what each employer''s numerator grew by, where the change is told as a count; null: look at the records';
create index mark_lane on indicators.mark (lane, mark_id);
grant insert on indicators.mark to zhikang_app;
grant select, insert, delete on indicators.mark to zhikang_worker;

alter table indicators.fact add column short boolean not null generated always as (numerator < denominator) stored;
comment on column indicators.fact.short is 'something is missing: the numerator is below the denominator';
drop index indicators.fact_missing;
create index fact_missing on indicators.fact (indicator_id, area_code, employer_id, subject_key) where valid_to = '9999-12-31' and short;
alter table indicators.fact set (fillfactor = 85);
alter table indicators.rollup set (fillfactor = 80);
