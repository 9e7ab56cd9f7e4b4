-- Why: whoever may not open the records of the persons a figure counts sees it once a month, without groups below five and
--      without what would let one be worked out. What was shown has to be remembered: the next showing is judged against it.
-- Lock: none (new tables). Undo: drop them.
create table indicators.release (
  indicator_id text collate "C" not null,
  day date not null,
  released_at timestamptz not null,
  primary key (indicator_id, day)
);
comment on table indicators.release is 'month ends on which an indicator that counts persons was judged for those who may not open their records';
comment on column indicators.release.day is 'end of the month';
grant select, insert, delete on indicators.release to zhikang_worker;

create table indicators.released_figure (
  indicator_id text collate "C" not null,
  area_code text collate "C" not null,
  day date not null,
  denominator bigint not null,
  numerator bigint,
  primary key (indicator_id, area_code, day)
);
comment on table indicators.released_figure is 'what was shown of an area at the end of a month; an area without a row was hidden. Never changed: a correction is the next month';
comment on column indicators.released_figure.numerator is 'null where only the denominator could be shown';
create index released_figure_day on indicators.released_figure (indicator_id, day);
select scope.protect('indicators.released_figure', area_kinds => '{commission,cdc,inspection,township}', writes => 'none');
grant insert, delete on indicators.released_figure to zhikang_worker;
