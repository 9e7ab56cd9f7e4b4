-- Why: the exam cards clinics send. Narrow and few-indexed on purpose: this table takes thousands of rows a second.
-- Lock: none (new tables). Undo: drop the tables.
create table health.exam_card (
  employer_id uuid not null,
  card_id uuid not null,
  area_code text collate "C" not null,
  institution_id uuid not null,
  card_code text not null,
  version int not null,
  replaces uuid,
  worker_id uuid not null,
  using_employer_id uuid,
  phase text not null check (phase in ('before','during','leaving','emergency','after')),
  exam_on date not null,
  issued_on date,
  reported_on date not null,
  recheck boolean not null default false,
  previous_card_code text,
  work_type text not null default '',
  exposed_from date,
  exposed_months int,
  agents text[] not null,
  conclusion text not null check (conclusion in ('normal','recheck','suspected','contraindication','other','none-yet')),
  conclusions jsonb not null,
  items jsonb not null,
  findings jsonb not null,
  submission_id uuid not null,
  line_no int not null,
  received_at timestamptz not null default now(),
  primary key (employer_id, card_id)
);
comment on table health.exam_card is '职业健康检查个案卡, every version; append only';
comment on column health.exam_card.card_code is 'the institution''s own number of the card; unique with institution and version';
comment on column health.exam_card.agents is 'canonical agent codes examined';
comment on column health.exam_card.conclusion is 'the gravest of the conclusions: 疑似职业病 > 职业禁忌证 > 复查 > 其他 > 未见异常';
comment on column health.exam_card.conclusions is 'one entry an agent: agent, conclusion, disease, contraindication, other, exposed from, months';
comment on column health.exam_card.items is 'compact: array of [code, type, result, unit, min, max, abnormal]';
comment on column health.exam_card.findings is 'judgements of the day''s law that are worth a word: code, sentence, clause';
create unique index exam_card_version on health.exam_card (institution_id, card_code, version, employer_id);
create index exam_card_area on health.exam_card (area_code, exam_on desc, card_id);
create index exam_card_worker on health.exam_card (worker_id);
select scope.protect('health.exam_card', area_kinds => '{commission,cdc}', employer_column => 'employer_id', institution_kinds => '{exam-institution}', worker_column => 'worker_id');

create table health.superseded_card (
  employer_id uuid not null,
  card_id uuid not null,
  by_card_id uuid not null,
  area_code text collate "C" not null,
  institution_id uuid not null,
  worker_id uuid not null,
  primary key (employer_id, card_id)
);
comment on table health.superseded_card is 'cards that a newer version replaced; append only, so that the current card is the one not named here';
select scope.protect('health.superseded_card', area_kinds => '{commission,cdc}', employer_column => 'employer_id', institution_kinds => '{exam-institution}', worker_column => 'worker_id');

create table health.suspected_case (
  employer_id uuid not null,
  suspected_id uuid not null,
  area_code text collate "C" not null,
  worker_id uuid not null,
  card_id uuid not null,
  institution_id uuid not null,
  agent_code text not null,
  disease_code text not null,
  disease_name text not null,
  found_on date not null,
  reported_on date not null,
  created_at timestamptz not null default now(),
  primary key (employer_id, suspected_id)
);
comment on table health.suspected_case is '疑似职业病: one row for a card, agent and disease; append only, its progress is in its case';
create unique index on health.suspected_case (employer_id, card_id, agent_code, disease_code);
select scope.protect('health.suspected_case', area_kinds => '{commission,cdc}', employer_column => 'employer_id', institution_kinds => '{exam-institution}', worker_column => 'worker_id');
