-- Why: contractors (承包) and dispatching units (劳务派遣) work at other employers' places. The contract says who is where, with which work, and the
--      host has to tell them of the hazards in writing. Both sides see the contract; each keeps its own workers' records.
-- Lock: none (new tables). Undo: drop them.
create table registry.contract (
  employer_id uuid not null,
  contract_id uuid not null,
  area_code text collate "C" not null,
  kind text not null check (kind in ('contracting', 'dispatch')),
  host_name text not null,
  contractor_credit_code text not null,
  contractor_name text not null,
  contractor_employer_id uuid,
  contractor_area_code text collate "C",
  contract_no text not null default '',
  site_ids uuid[] not null default '{}',
  place text not null default '',
  work text[] not null default '{}',
  workers int not null default 0 check (workers >= 0),
  contact_name text not null default '',
  contact_phone text not null default '',
  since date not null,
  until date,
  ended_on date,
  end_reason text not null default '',
  entered_by text not null,
  entered_on date not null,
  primary key (employer_id, contract_id)
);
comment on table registry.contract is '承包、派遣合同: an employer (employer_id, the host, 用工单位) has work done at its place by another (contractor, 用人单位)';
comment on column registry.contract.kind is 'contracting 承包（外包）, dispatch 劳务派遣';
comment on column registry.contract.contractor_employer_id is 'null until an employer with that code stands in the registry; a job links it';
comment on column registry.contract.host_name is 'names as on the day of entry: neither side reads the other''s registration';
comment on column registry.contract.workers is 'persons the contract sends';
comment on column registry.contract.ended_on is 'day it ended before or after its term';
create index contract_contractor on registry.contract (contractor_employer_id) where contractor_employer_id is not null;
create index contract_waiting on registry.contract (contractor_credit_code) where contractor_employer_id is null;
select scope.protect('registry.contract', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id', writes => 'edit');
create policy contractor on registry.contract for select to zhikang_app
  using (((select scope.kind()) = 'employer' and contractor_employer_id = (select scope.employer()))
    or ((select scope.kind()) in ('commission', 'cdc', 'inspection', 'township') and contractor_area_code >= scope.area_from() and contractor_area_code <= scope.area_to()));

create table registry.contract_telling (
  employer_id uuid not null,
  telling_id uuid not null,
  contract_id uuid not null,
  area_code text collate "C" not null,
  told_on date not null,
  agents text[] not null default '{}',
  protection text not null default '',
  received_by text not null,
  file_name text not null default '',
  media_type text not null default '',
  file_sha256 text not null,
  file_bytes bigint not null,
  actor_name text not null,
  created_at timestamptz not null default now(),
  primary key (employer_id, telling_id)
);
comment on table registry.contract_telling is '书面告知 of the hazards to a contractor, with its file; append only';
create index contract_telling_contract on registry.contract_telling (employer_id, contract_id, told_on desc);
select scope.protect('registry.contract_telling', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');
create policy contractor on registry.contract_telling for select to zhikang_app
  using (exists (select 1 from registry.contract c where c.employer_id = contract_telling.employer_id and c.contract_id = contract_telling.contract_id));
select scope.let_move('registry.contract_telling');
