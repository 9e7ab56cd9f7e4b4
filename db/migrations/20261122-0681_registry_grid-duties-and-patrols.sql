-- Why: 四级网格包保: for every employer a responsible person of county, town, village and of the employer itself, and what was seen
--      on patrol. When the person moves, her duties go with her other work.
-- Lock: none, new tables. Undo: drop them.
create table registry.grid_duty (
  employer_id uuid not null,
  duty_id uuid not null,
  area_code text collate "C" not null,
  tier text not null check (tier in ('county','township','village','enterprise')),
  account_id uuid,
  name text not null,
  from_day date not null,
  until_day date,
  ended_reason text not null default '',
  bound_by uuid not null,
  bound_name text not null,
  created_at timestamptz not null default now(),
  primary key (employer_id, duty_id)
);
comment on table registry.grid_duty is '包保: who answers for an employer at one of four tiers, from a day until a day';
comment on column registry.grid_duty.area_code is 'area of the employer; follows its workplace while the duty lasts';
comment on column registry.grid_duty.account_id is 'account of the responsible person; null at the tier of the enterprise, whose people need none';
comment on column registry.grid_duty.until_day is 'last day; null while it lasts';
create unique index grid_duty_one on registry.grid_duty (employer_id, tier) where until_day is null;
create index grid_duty_account on registry.grid_duty (account_id) where until_day is null;
create index grid_duty_area on registry.grid_duty (area_code, tier) where until_day is null;
select scope.protect('registry.grid_duty', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');
grant update (until_day, ended_reason, area_code) on registry.grid_duty to zhikang_app, zhikang_worker;

create table registry.patrol (
  employer_id uuid not null,
  patrol_id uuid not null,
  area_code text collate "C" not null,
  patrolled_on date not null,
  entered_on date not null,
  finding text not null check (finding in ('none','problem','corrected','closed-door')),
  says text not null,
  longitude numeric,
  latitude numeric,
  account_id uuid not null,
  organisation_id uuid not null,
  actor_name text not null,
  created_at timestamptz not null default now(),
  primary key (employer_id, patrol_id)
);
comment on table registry.patrol is '巡查: what somebody of the grid saw at an employer on a day; append only';
comment on column registry.patrol.finding is 'none 未发现问题, problem 发现问题, corrected 原问题已改, closed-door 关门未进入';
comment on column registry.patrol.longitude is 'where it was made, WGS 84 degrees; latitude beside it; null when no position was taken';
create index patrol_area on registry.patrol (area_code, patrolled_on desc, patrol_id desc);
select scope.protect('registry.patrol', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');

create table registry.patrol_photo (
  employer_id uuid not null,
  photo_id uuid not null,
  patrol_id uuid not null,
  area_code text collate "C" not null,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  sha256 text not null,
  primary key (employer_id, photo_id)
);
comment on table registry.patrol_photo is 'photos of a patrol; append only';
create index patrol_photo_of on registry.patrol_photo (patrol_id);
create index patrol_photo_by_id on registry.patrol_photo (photo_id);
select scope.protect('registry.patrol_photo', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');
