-- Why: who among the known employers probably has hazards nobody has confirmed: worked out for whole areas in one statement, kept with
--      its evidence, so that a town reads its list at once and what it set aside stays aside.
-- Lock: none (new table). Undo: drop the table.
create table registry.screening_candidate (
  employer_id uuid primary key,
  area_code text collate "C" not null,
  points int not null,
  evidence jsonb not null,
  screened_on date not null,
  state text not null default 'open' check (state in ('open','verifying','dismissed')),
  reason text not null default '',
  decided_on date,
  decided_by text not null default '',
  account_id uuid
);
comment on table registry.screening_candidate is '线索筛查: a known employer that probably has unconfirmed hazards, with what speaks for it';
comment on column registry.screening_candidate.evidence is 'risk, word, neighbours, persons, seenOn, agents, sources: what was found; points and sentences follow from it';
comment on column registry.screening_candidate.state is 'open 待处理, verifying 已转核实, dismissed 不作线索 with its reason; a dismissed one stays away at every later screening';
create index screening_candidate_area on registry.screening_candidate (state, area_code, points desc, employer_id);
create index screening_candidate_points on registry.screening_candidate (state, points desc, employer_id);
select scope.protect('registry.screening_candidate', area_kinds => '{commission,township}', writes => 'edit');
grant delete on registry.screening_candidate to zhikang_worker;
