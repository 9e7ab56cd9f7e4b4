-- Why: every town tells each month what it found and did, and each quarter that it held a dispatch; the figures come from the records,
--      the town explains. Kept as sent, late ones stay late.
-- Lock: none (new table). Undo: drop the table.
create table registry.town_return (
  organisation_id uuid not null,
  period text not null,
  area_code text collate "C" not null,
  due_on date not null,
  submitted_on date not null,
  figures jsonb not null,
  objections jsonb not null default '[]',
  note text not null default '',
  next_steps text not null default '',
  dispatched_on date,
  account_id uuid,
  actor_name text not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, period)
);
comment on table registry.town_return is '乡镇（街道）月报送和季度调度: figures from the records on the day it was sent, and what the town says to them; append only';
comment on column registry.town_return.period is '2025-06 for a month, 2025-Q2 for a quarter';
comment on column registry.town_return.objections is 'figures the town counts otherwise, each with its reason; the figure of the records stands';
comment on column registry.town_return.dispatched_on is 'day the quarter''s dispatch was held';
create index town_return_area on registry.town_return (area_code, period);
select scope.protect('registry.town_return', area_kinds => '{commission,township}');
