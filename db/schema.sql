-- Made by `npm run generate` from the migrations; never edited.

TABLE access.account
  account_id uuid not null
  organisation_id uuid not null
  username text not null
  display_name text not null
  roles text[] not null
  active boolean not null default true
  must_change_password boolean not null default true
  created_at timestamp with time zone not null default now()
  last_signed_in_at timestamp with time zone
  first_password_until timestamp with time zone
  password_changed_at timestamp with time zone
  sessions_from timestamp with time zone not null default '-infinity'::timestamp with time zone
  created_by uuid
  staffing text not null default ''::text
  area_code text
TABLE access.act_count
  on_day date not null
  act text not null
  subject_id uuid not null
  used bigint not null
TABLE access.api_key
  key_id uuid not null
  short_id text not null
  organisation_id uuid not null
  name text not null
  scopes text[] not null
  secret_hash bytea not null
  replaces_key_id uuid
  created_by uuid not null
  created_at timestamp with time zone not null default now()
  expires_at timestamp with time zone
  revoked_at timestamp with time zone
  last_used_at timestamp with time zone
TABLE access.audit_entry
  lane smallint not null
  position bigint not null
  entry_id uuid not null
  at timestamp with time zone not null
  business_day date not null
  account_id uuid not null
  account_name text not null
  organisation_id uuid not null
  organisation_name text not null
  area_code text not null
  via text not null
  address text
  request_id text
  action text not null
  subject_kind text not null
  subject_id text not null
  employer_id uuid
  result text not null
  reason text
  details jsonb not null
  hash bytea not null
TABLE access.audit_head
  lane smallint not null
  position bigint not null
  hash bytea not null
TABLE access.auth_credential
  id uuid not null
  account_id text not null
  provider_id text not null
  user_id uuid not null
  access_token text
  refresh_token text
  id_token text
  access_token_expires_at timestamp with time zone
  refresh_token_expires_at timestamp with time zone
  scope text
  password text
  created_at timestamp with time zone not null default now()
  updated_at timestamp with time zone not null default now()
TABLE access.auth_rate
  id uuid not null
  key text not null
  count integer not null
  last_request bigint not null
TABLE access.auth_session
  id uuid not null
  expires_at timestamp with time zone not null
  token text not null
  created_at timestamp with time zone not null default now()
  updated_at timestamp with time zone not null default now()
  ip_address text
  user_agent text
  user_id uuid not null
  last_seen_at timestamp with time zone not null default now()
  delegation_id uuid
TABLE access.auth_two_factor
  id uuid not null
  secret text not null
  backup_codes text not null
  user_id uuid not null
  verified boolean not null default true
  failed_verification_count integer not null default 0
  locked_until timestamp with time zone
TABLE access.auth_user
  id uuid not null
  name text not null
  email text not null
  email_verified boolean not null default false
  image text
  created_at timestamp with time zone not null default now()
  updated_at timestamp with time zone not null default now()
  username text not null
  display_username text
  two_factor_enabled boolean not null default false
TABLE access.auth_verification
  id uuid not null
  identifier text not null
  value text not null
  expires_at timestamp with time zone not null
  created_at timestamp with time zone not null default now()
  updated_at timestamp with time zone not null default now()
TABLE access.code_used
  account_id uuid not null
  code_key bytea not null
  used_at timestamp with time zone not null
TABLE access.delegation
  delegation_id uuid not null
  organisation_id uuid not null
  area_code text not null
  from_account uuid not null
  from_name text not null
  to_account uuid not null
  to_name text not null
  roles text[] not null
  from_day date not null
  until_day date not null
  reason text not null
  created_by uuid not null
  created_name text not null
  created_at timestamp with time zone not null default now()
  ended_at timestamp with time zone
  ended_name text not null default ''::text
  ended_reason text not null default ''::text
TABLE access.delegation_limit
  area_code text not null
  most_days integer not null
  basis text not null
  set_by uuid not null
  set_name text not null
  set_on date not null
TABLE access.freeze
  freeze_id uuid not null
  kind text not null
  subject_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid
  subject_name text not null
  area_code text not null
  reason text not null
  frozen_at timestamp with time zone not null default now()
  frozen_by uuid not null
  frozen_name text not null
  thawed_at timestamp with time zone
  thawed_by uuid
  thawed_name text not null default ''::text
  thaw_reason text not null default ''::text
TABLE access.kept_files
  organisation_id uuid not null
  files bigint not null
  bytes bigint not null
TABLE access.message
  employer_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid
  message_id uuid not null
  organisation_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid
  account_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid
  area_code text not null
  addressee text not null
  kind text not null
  key text not null
  title text not null
  body text not null default ''::text
  link text not null default ''::text
  due_on date
  sent_on date not null
  sent_at timestamp with time zone not null default now()
  sender_name text not null
TABLE access.message_read
  employer_id uuid not null
  message_id uuid not null
  account_id uuid not null
  organisation_id uuid not null
  area_code text not null
  reader_name text not null
  read_on date not null
  read_at timestamp with time zone not null default now()
TABLE access.message_setting
  account_id uuid not null
  quiet_kinds text[] not null default '{}'::text[]
  changed_at timestamp with time zone not null default now()
TABLE access.organisation
  organisation_id uuid not null
  kind text not null
  name text not null
  area_code text not null
  credit_code text
  employer_id uuid
  worker_id uuid
  active boolean not null default true
  created_at timestamp with time zone not null default now()
  merged_from uuid
TABLE access.saved_view
  account_id uuid not null
  view_id uuid not null
  page text not null
  label text not null
  query jsonb not null
  saved_at timestamp with time zone not null default now()
TABLE access.sign_in_guard
  name_key bytea not null
  failures integer not null
  window_from timestamp with time zone not null
  locked_until timestamp with time zone
TABLE access.watch_alarm
  alarm_id uuid not null
  area_code text not null
  pattern text not null
  account_id uuid not null
  account_name text not null
  organisation_name text not null
  occasion text not null
  counted integer not null
  most integer not null
  last_at timestamp with time zone not null
  last_lane smallint not null
  last_position bigint not null
  found_at timestamp with time zone not null default now()
TABLE access.watch_answer
  alarm_id uuid not null
  area_code text not null
  finding text not null
  reason text not null
  account_id uuid not null
  actor_name text not null
  answered_on date not null
  answered_at timestamp with time zone not null default now()
TABLE access.watch_cursor
  lane smallint not null
  position bigint not null
TABLE access.watch_limit
  area_code text not null
  pattern text not null
  most integer not null
  basis text not null
  set_by uuid not null
  set_name text not null
  set_on date not null
TABLE cases.act
  employer_id uuid not null
  case_id uuid not null
  act_no integer not null
  area_code text not null
  act text not null
  from_stage text not null
  to_stage text not null
  input jsonb not null
  note text not null default ''::text
  replaces_act_no integer
  account_id uuid
  organisation_id uuid
  actor_name text not null
  actor_kind text not null
  business_day date not null
  created_at timestamp with time zone not null default now()
  worker_id uuid
  institution_id uuid
  diagnosis_institution_id uuid
  on_behalf_of uuid
TABLE cases.case_file
  employer_id uuid not null
  case_id uuid not null
  case_no text not null
  area_code text not null
  programme text not null
  programme_version text not null
  title text not null
  subject_key text not null
  facts jsonb not null
  institution_id uuid
  diagnosis_institution_id uuid
  worker_id uuid
  stage text not null
  state text not null default 'open'::text
  outcome text
  waits_for text
  opened_on date not null
  due_on date
  closed_on date
  revision integer not null default 0
  personal boolean not null default false
  waiting_since date
  paused_since date
  last_act text not null default ''::text
TABLE cases.case_number
  county_code text not null
  year integer not null
  prefix text not null
  last_no integer not null
TABLE cases.evidence
  employer_id uuid not null
  case_id uuid not null
  evidence_id uuid not null
  area_code text not null
  name text not null
  media_type text not null
  bytes bigint not null
  sha256 text not null
  sm3 text not null
  taken_at timestamp with time zone
  offline boolean not null default false
  account_id uuid
  organisation_id uuid
  actor_name text not null
  business_day date not null
  created_at timestamp with time zone not null default now()
TABLE exchange.document
  document_id uuid not null
  kind text not null
  document_no text not null
  verify_code text not null
  area_code text not null
  employer_id uuid not null
  subject_id uuid not null
  title text not null
  issued_on date not null
  issuer_name text not null
  account_id uuid
  data jsonb not null
  file_sha256 text not null
  created_at timestamp with time zone not null default now()
  subject_version integer not null default 1
  personal boolean not null default false
TABLE exchange.document_number
  county_code text not null
  year integer not null
  kind text not null
  last_no integer not null
TABLE exchange.document_void
  document_id uuid not null
  area_code text not null
  employer_id uuid not null
  reason text not null
  voided_on date not null
  account_id uuid
  actor_name text not null
  created_at timestamp with time zone not null default now()
  successor_no text
  successor_code text
TABLE exchange.later_answer
  submission_id uuid not null
  line_no integer not null
  answer_no integer not null
  organisation_id uuid not null
  area_code text not null
  outcome text not null
  record_id uuid
  employer_id uuid
  code text
  sentence text
  remedy text
  place text
  warnings jsonb
  answered_at timestamp with time zone not null default now()
TABLE exchange.sender_edition
  organisation_id uuid not null
  family text not null
  edition text not null
  area_code text not null
  set_on date not null
  account_id uuid
  created_at timestamp with time zone not null default now()
TABLE exchange.submission
  submission_id uuid not null
  receipt_no text not null
  area_code text not null
  organisation_id uuid not null
  account_id uuid
  kind text not null
  family text not null
  file_name text not null
  file_sha256 text not null
  file_sm3 text not null
  bytes bigint not null
  state text not null
  lines_read integer not null default 0
  accepted integer not null default 0
  held integer not null default 0
  refused integer not null default 0
  unread integer not null default 0
  resume_at jsonb not null default '{}'::jsonb
  failure jsonb
  submitted_on date not null
  received_at timestamp with time zone not null default now()
  started_at timestamp with time zone
  finished_at timestamp with time zone
  progressed_at timestamp with time zone not null default now()
  warned integer not null default 0
TABLE exchange.submission_line
  submission_id uuid not null
  line_no integer not null
  organisation_id uuid not null
  area_code text not null
  outcome text not null
  record_key text not null default ''::text
  record_id uuid
  employer_id uuid
  code text
  sentence text
  remedy text
  place text
  warnings jsonb
TABLE exposure.accuracy_check
  employer_id uuid not null
  check_id uuid not null
  task_id uuid
  area_code text not null
  origin text not null
  occasion text not null default ''::text
  declaration_id uuid
  declaration_version integer
  lines jsonb not null
  industry_same boolean
  size_same boolean
  hazards_same boolean
  accurate boolean not null
  visited_on date not null
  entered_on date not null
  due_on date
  note text not null default ''::text
  photos uuid[] not null default '{}'::uuid[]
  replaces uuid
  reason text not null default ''::text
  account_id uuid
  actor_name text not null
  created_at timestamp with time zone not null default now()
TABLE exposure.accuracy_photo
  employer_id uuid not null
  photo_id uuid not null
  area_code text not null
  name text not null
  media_type text not null
  bytes bigint not null
  sha256 text not null
  taken_at timestamp with time zone
  account_id uuid
  organisation_id uuid
  actor_name text not null
  business_day date not null
TABLE exposure.current_dose
  employer_id uuid
  record_id uuid
  worker_id uuid
  area_code text
  institution_id uuid
  institution_name text
  employer_name text
  report_no text
  badge_no text
  period_from date
  period_to date
  version integer
  state text
  hp10_text text
  recorded numeric
  hp3 numeric
  hp007 numeric
  nominal_reason text
  correction_reason text
  counts boolean
  review text
  investigate boolean
  finding jsonb
  content_key text
  reported_on date
  received_on date
  submission_id uuid
  account_id uuid
TABLE exposure.current_radiation_worker
  employer_id uuid
  worker_id uuid
  version integer
  area_code text
  kind text
  category text
  site text
  work_from date
  work_to date
  badge_from date
  badge_to date
  cycle_days integer
  trained_on date
  source text
  submission_id uuid
  content_key text
  entered_on date
  account_id uuid
TABLE exposure.current_result
  employer_id uuid
  result_id uuid
  report_id uuid
  area_code text
  institution_id uuid
  post_id uuid
  post_name text
  agent_code text
  agent_group text
  sampled_on date
  reported_on date
  sample jsonb
  verdict text
  value numeric
  value_text text
  unit text
  limit_value numeric
  ratio numeric
  finding jsonb
  agent_name text
  recognised boolean
  purpose text
  report_no text
  institution_name text
TABLE exposure.declaration
  employer_id uuid not null
  declaration_id uuid not null
  area_code text not null
  kind text not null
  version integer not null
  state text not null
  declared_on date not null
  decided_on date
  valid_until date
  receipt_no text
  content jsonb not null
  reason text not null default ''::text
  source text not null default 'form'::text
  account_id uuid
  created_at timestamp with time zone not null default now()
  findings jsonb not null default '[]'::jsonb
  decided_by uuid
  changed_on date
  submission_id uuid
  decide_by date
  occasion text not null default ''::text
  due_on date
  basis jsonb not null default '{}'::jsonb
  doubts jsonb not null default '[]'::jsonb
  decided_how text not null default ''::text
  agent_codes jsonb not null default (jsonb_path_query_array(content, '$."hazardItems"[*]."agentCode"'::jsonpath) || jsonb_path_query_array(content, '$."places"[*]."agentCode"'::jsonpath))
TABLE exposure.declaration_draft
  employer_id uuid not null
  area_code text not null
  revision integer not null
  content jsonb not null
  account_id uuid
  saved_at timestamp with time zone not null default now()
TABLE exposure.dose_record
  employer_id uuid not null
  record_id uuid not null
  worker_id uuid not null
  area_code text not null
  institution_id uuid not null
  institution_name text not null
  employer_name text not null
  report_no text not null default ''::text
  badge_no text not null default ''::text
  period_from date not null
  period_to date not null
  version integer not null
  state text not null
  hp10_text text not null default ''::text
  recorded numeric
  hp3 numeric
  hp007 numeric
  nominal_reason text not null default ''::text
  correction_reason text not null default ''::text
  counts boolean not null
  review text not null default ''::text
  investigate boolean not null
  finding jsonb not null
  content_key text not null
  reported_on date not null
  received_on date not null
  submission_id uuid
  account_id uuid
TABLE exposure.held_report
  held_id uuid not null
  credit_code text not null
  institution_id uuid not null
  organisation_id uuid not null
  area_code text not null
  report_no text not null
  report jsonb not null
  source jsonb not null
  held_on date not null
  released_on date
  report_id uuid
  created_at timestamp with time zone not null default now()
TABLE exposure.kept_file
  employer_id uuid not null
  file_id uuid not null
  area_code text not null
  name text not null
  media_type text not null
  bytes bigint not null
  file_sha256 text not null
  sm3 text not null
  brought_on date not null
  account_id uuid
  actor_name text not null
  created_at timestamp with time zone not null default now()
TABLE exposure.latest_result
  employer_id uuid
  result_id uuid
  report_id uuid
  area_code text
  institution_id uuid
  post_id uuid
  post_name text
  agent_code text
  agent_group text
  sampled_on date
  reported_on date
  sample jsonb
  verdict text
  value numeric
  value_text text
  unit text
  limit_value numeric
  ratio numeric
  finding jsonb
  agent_name text
  recognised boolean
  purpose text
  report_no text
  institution_name text
TABLE exposure.notice
  employer_id uuid not null
  notice_id uuid not null
  area_code text not null
  kind text not null
  posts integer not null
  printed_on date not null
  document_id uuid not null
  document_no text not null
  account_id uuid
  actor_name text not null
  created_at timestamp with time zone not null default now()
TABLE exposure.notice_post
  employer_id uuid not null
  notice_id uuid not null
  post_id uuid not null
  area_code text not null
  kind text not null
  version integer not null
  content_key text not null
  content jsonb not null
  sampled_on date
  declared_on date
  printed_on date not null
TABLE exposure.notice_receipt
  employer_id uuid not null
  receipt_id uuid not null
  notice_id uuid not null
  post_id uuid not null
  area_code text not null
  how text not null
  worker_id uuid
  people integer not null
  signed_on date not null
  content_key text not null
  file_id uuid
  account_id uuid
  actor_name text not null
  created_at timestamp with time zone not null default now()
TABLE exposure.notice_recipient
  employer_id uuid not null
  post_id uuid not null
  worker_id uuid not null
  area_code text not null
  active boolean not null default true
  named_on date not null
  actor_name text not null
TABLE exposure.notice_text
  employer_id uuid not null
  agent_code text not null
  version integer not null
  area_code text not null
  texts jsonb not null
  written_on date not null
  account_id uuid
  actor_name text not null
  created_at timestamp with time zone not null default now()
TABLE exposure.overdue_declaration
  employer_id uuid not null
  overdue_id uuid not null
  area_code text not null
  kind text not null
  duty text not null
  counted_what text not null
  counted_from date not null
  due_on date not null
  term text not null
  clause text not null
  violation text not null default ''::text
  found_on date not null
  cleared_on date
  cleared_how text not null default ''::text
  declaration_id uuid
  declared_on date
TABLE exposure.radiation_worker
  employer_id uuid not null
  worker_id uuid not null
  version integer not null
  area_code text not null
  kind text not null
  category text not null default ''::text
  site text not null default ''::text
  work_from date not null
  work_to date
  badge_from date
  badge_to date
  cycle_days integer not null
  trained_on date
  source text not null
  submission_id uuid
  content_key text not null
  entered_on date not null
  account_id uuid
TABLE exposure.report
  employer_id uuid not null
  report_id uuid not null
  area_code text not null
  institution_id uuid not null
  report_no text not null
  version integer not null
  replaces uuid
  licence_no text not null default ''::text
  purpose text not null default 'periodic'::text
  sampled_on date not null
  reported_on date not null
  results integer not null
  over_limit integer not null
  recognised boolean not null
  finding jsonb not null
  submission_id uuid
  file_sha256 text
  received_at timestamp with time zone not null default now()
  institution_name text not null default ''::text
  institution_area text not null default ''::text
  content_key text not null default ''::text
  review text not null default ''::text
  employer_name text not null default ''::text
TABLE exposure.result
  employer_id uuid not null
  result_id uuid not null
  report_id uuid not null
  area_code text not null
  institution_id uuid not null
  post_id uuid not null
  post_name text not null
  agent_code text not null
  agent_group text not null
  sampled_on date not null
  reported_on date not null
  sample jsonb not null
  verdict text not null
  value numeric
  value_text text not null
  unit text not null
  limit_value numeric
  ratio numeric
  finding jsonb not null
  agent_name text not null default ''::text
  recognised boolean not null default true
  purpose text not null default 'periodic'::text
TABLE exposure.spot_check
  spot_check_id uuid not null
  area_code text not null
  year integer not null
  title text not null
  seed text not null
  pool_size integer not null
  wanted integer not null
  drawn integer not null
  strata jsonb not null
  drawn_on date not null
  due_on date not null
  account_id uuid
  actor_name text not null
  created_at timestamp with time zone not null default now()
TABLE exposure.spot_check_pool
  employer_id uuid not null
  spot_check_id uuid not null
  area_code text not null
  credit_code text not null
  stratum text not null
TABLE exposure.spot_check_task
  employer_id uuid not null
  task_id uuid not null
  spot_check_id uuid not null
  area_code text not null
  title text not null
  year integer not null
  stratum text not null
  drawn_on date not null
  due_on date not null
  assigned_to uuid
  assigned_name text not null default ''::text
  assigned_on date
  check_id uuid
  checked_on date
TABLE exposure.superseded_report
  employer_id uuid not null
  report_id uuid not null
  by_report_id uuid
  area_code text not null
  institution_id uuid not null
  reason text not null default ''::text
  business_day date not null
  account_id uuid
  created_at timestamp with time zone not null default now()
TABLE health.exam_card
  employer_id uuid not null
  card_id uuid not null
  area_code text not null
  institution_id uuid not null
  card_code text not null
  version integer not null
  replaces uuid
  worker_id uuid not null
  using_employer_id uuid
  phase text not null
  exam_on date not null
  issued_on date
  reported_on date not null
  recheck boolean not null default false
  previous_card_code text
  work_type text not null default ''::text
  exposed_from date
  exposed_months integer
  agents text[] not null
  conclusion text not null
  conclusions jsonb not null
  items jsonb not null
  findings jsonb not null
  submission_id uuid not null
  line_no integer not null
  received_at timestamp with time zone not null default now()
  content_sha256 bytea not null
  employer_name text not null default ''::text
TABLE health.held_card
  held_id uuid not null
  institution_id uuid not null
  card_code text not null
  content_sha256 bytea not null
  area_code text not null
  credit_code text not null
  submission_id uuid not null
  line_no integer not null
  card_sealed bytea not null
  held_on date not null
  released_at timestamp with time zone
  outcome text
  card_id uuid
TABLE health.superseded_card
  employer_id uuid not null
  card_id uuid not null
  by_card_id uuid not null
  area_code text not null
  institution_id uuid not null
  worker_id uuid not null
TABLE health.suspected_case
  employer_id uuid not null
  suspected_id uuid not null
  area_code text not null
  worker_id uuid not null
  card_id uuid not null
  institution_id uuid not null
  agent_code text not null
  disease_code text not null
  disease_name text not null
  found_on date not null
  reported_on date not null
  created_at timestamp with time zone not null default now()
TABLE indicators.counted
  indicator_id text not null
  version integer not null
  counted_on date not null
  agreed_on date
  counted_at timestamp with time zone not null
TABLE indicators.disagreement
  disagreement_id uuid not null
  indicator_id text not null
  day date not null
  facts integer not null
  figures integer not null
  example jsonb not null
  found_at timestamp with time zone not null
TABLE indicators.fact
  employer_id uuid not null
  indicator_id text not null
  subject_key text not null
  valid_from date not null
  valid_to date not null default '9999-12-31'::date
  area_code text not null
  industry text not null
  size text not null
  hazard_class text not null
  slice text not null
  numerator integer not null
  denominator integer not null
  basis_id uuid
  reason text not null
  occurred_on date
  recheck_on date
  short boolean not null default (numerator < denominator)
TABLE indicators.frozen
  frozen_id uuid not null
  indicator_id text not null
  area_code text not null
  as_of date not null
  title text not null
  version integer not null
  numerator bigint not null
  denominator bigint not null
  target jsonb
  definition jsonb not null
  replaces uuid
  reason text not null default ''::text
  account_id uuid
  frozen_at timestamp with time zone not null
TABLE indicators.frozen_fact
  employer_id uuid not null
  frozen_id uuid not null
  subject_key text not null
  area_code text not null
  numerator integer not null
  denominator integer not null
  basis_id uuid
  reason text not null
TABLE indicators.mark
  mark_id bigint not null
  lane smallint not null
  about text not null default ''::text
  employer_ids uuid[] not null
  numerators integer[]
  denominators integer[]
  marked_at timestamp with time zone not null default clock_timestamp()
TABLE indicators.release
  indicator_id text not null
  day date not null
  released_at timestamp with time zone not null
TABLE indicators.released_figure
  indicator_id text not null
  area_code text not null
  day date not null
  denominator bigint not null
  numerator bigint
TABLE indicators.rollup
  indicator_id text not null
  area_code text not null
  slice text not null
  day date not null
  numerator bigint not null
  denominator bigint not null
  numerator_change bigint not null
  denominator_change bigint not null
  updated_at timestamp with time zone not null
TABLE indicators.target
  indicator_id text not null
  area_code text not null
  year integer not null
  plan text not null
  percent numeric not null
  source text not null default ''::text
  account_id uuid
  set_at timestamp with time zone not null
TABLE platform.file
  sha256 text not null
  sm3 text not null
  bytes bigint not null
  stored_at timestamp with time zone not null default now()
TABLE platform.file_scan
  sha256 text not null
  infected boolean not null
  signature text not null default ''::text
  scanner text not null
  scanned_at timestamp with time zone not null default now()
TABLE platform.kept_answer
  account_id uuid not null
  idempotency_key text not null
  request_sha256 text not null
  status integer
  body jsonb
  created_at timestamp with time zone not null default now()
TABLE registry.archive_item
  employer_id uuid not null
  item_id uuid not null
  area_code text not null
  kind text not null
  title text not null
  business_day date not null
  valid_until date
  note text not null default ''::text
  personal boolean not null
  file_name text not null default ''::text
  media_type text not null default ''::text
  file_sha256 text
  file_bytes bigint
  account_id uuid
  organisation_name text not null default ''::text
  actor_name text not null
  filed_on date not null
  created_at timestamp with time zone not null default now()
TABLE registry.archive_withdrawal
  employer_id uuid not null
  item_id uuid not null
  area_code text not null
  reason text not null
  withdrawn_on date not null
  account_id uuid
  actor_name text not null
  created_at timestamp with time zone not null default now()
TABLE registry.area
  area_code text not null
  name text not null
  level text not null
  parent_code text
  valid_from date not null default '1949-10-01'::date
  valid_to date
  successor_code text
TABLE registry.area_change
  area_code text not null
  change_id uuid not null
  kind text not null
  state text not null default 'planned'::text
  area_name text not null
  effective_on date not null
  successor_code text not null
  successor_name text not null
  villages jsonb not null default '[]'::jsonb
  employer_ids uuid[] not null default '{}'::uuid[]
  others_stay boolean not null default false
  reason text not null
  decree_number text not null default ''::text
  decree_authority text not null default ''::text
  file_sha256 text
  file_name text not null default ''::text
  media_type text not null default ''::text
  version integer not null default 1
  planned_on date not null
  account_id uuid not null
  organisation_id uuid not null
  planner_area_code text not null
  actor_name text not null
  settled_on date
  settled_by text not null default ''::text
  settled_reason text not null default ''::text
  failure_code text not null default ''::text
  moved jsonb
TABLE registry.area_change_moved
  change_id uuid not null
  kind text not null
  subject text not null
  label text not null
  from_code text not null
  area_code text not null
TABLE registry.base_count
  area_code text not null
  dimension text not null
  value text not null
  employers bigint not null
  confirmed bigint not null
  serious bigint not null
  declared bigint not null
  workers bigint not null
  exposed bigint not null
TABLE registry.base_delta
  delta_id bigint not null
  area_code text not null
  dimension text not null
  value text not null
  employers bigint not null
  confirmed bigint not null
  serious bigint not null
  declared bigint not null
  workers bigint not null
  exposed bigint not null
TABLE registry.bulletin
  bulletin_id uuid not null
  area_code text not null
  period text not null
  version integer not null
  state text not null
  data_day date not null
  content jsonb not null
  reason text not null default ''::text
  drafted_on date not null
  drafted_by uuid not null
  drafted_name text not null
  decided_on date
  decided_by uuid
  decided_name text not null default ''::text
  decision text not null default ''::text
  published_on date
  published_name text not null default ''::text
TABLE registry.contract
  employer_id uuid not null
  contract_id uuid not null
  area_code text not null
  kind text not null
  host_name text not null
  contractor_credit_code text not null
  contractor_name text not null
  contractor_employer_id uuid
  contractor_area_code text
  contract_no text not null default ''::text
  site_ids uuid[] not null default '{}'::uuid[]
  place text not null default ''::text
  work text[] not null default '{}'::text[]
  workers integer not null default 0
  contact_name text not null default ''::text
  contact_phone text not null default ''::text
  since date not null
  until date
  ended_on date
  end_reason text not null default ''::text
  entered_by text not null
  entered_on date not null
TABLE registry.contract_telling
  employer_id uuid not null
  telling_id uuid not null
  contract_id uuid not null
  area_code text not null
  told_on date not null
  agents text[] not null default '{}'::text[]
  protection text not null default ''::text
  received_by text not null
  file_name text not null default ''::text
  media_type text not null default ''::text
  file_sha256 text not null
  file_bytes bigint not null
  actor_name text not null
  created_at timestamp with time zone not null default now()
TABLE registry.dispatch_sheet
  area_code text not null
  period text not null
  made_on date not null
  content jsonb not null
TABLE registry.employer
  employer_id uuid not null
  credit_code text not null
  name text not null
  name_initials text not null default ''::text
  former_names text[] not null default '{}'::text[]
  area_code text not null
  workplace_address text not null default ''::text
  registered_address text not null default ''::text
  industry_code text not null default ''::text
  economic_type text not null default ''::text
  size_code text not null default '99'::text
  legal_representative text not null default ''::text
  contact_name text not null default ''::text
  contact_phone text not null default ''::text
  workers_total integer
  workers_exposed integer
  state text not null default 'to-verify'::text
  hazard_confirmed boolean not null default false
  hazard_class text not null default 'unknown'::text
  remediation_listed boolean not null default false
  source text not null default 'registered'::text
  registered_on date not null
  state_on date not null
  version integer not null default 1
  updated_at timestamp with time zone not null default now()
  declared_on date
  declaration_valid_until date
  stopped_on date
  revenue_wan numeric(14,2)
  assets_wan numeric(14,2)
  declared_size_code text
  hazard_categories smallint
  agents_used text[]
TABLE registry.employer_alias
  employer_id uuid not null
  alias_id uuid not null
  area_code text not null
  credit_code text not null
  name text not null
TABLE registry.employer_list
  list_id uuid not null
  area_code text not null
  organisation_id uuid not null
  source_id uuid
  source_kind text not null default ''::text
  source_name text not null default ''::text
  title text not null
  receipt_no text not null default ''::text
  listed_on date not null
  headers text[] not null
  mapping jsonb not null default '{}'::jsonb
  state text not null default 'received'::text
  step text not null default ''::text
  done integer not null default 0
  lines integer not null default 0
  same integer not null default 0
  fresh integer not null default 0
  questions integer not null default 0
  dismissed integer not null default 0
  run_no integer not null default 0
  account_id uuid
  actor_name text not null default ''::text
  received_on date not null
  matched_at timestamp with time zone
TABLE registry.employer_list_line
  list_id uuid not null
  line_no integer not null
  area_code text not null
  cells text[] not null
  credit_code text not null default ''::text
  name text not null default ''::text
  line_area text not null default ''::text
  address text not null default ''::text
  phone text not null default ''::text
  legal_representative text not null default ''::text
  outcome text not null default 'waiting'::text
  reason text not null default ''::text
  points integer
  employer_id uuid
  decided_by text not null default ''::text
  decided_on date
  note text not null default ''::text
  run_no integer not null default 0
TABLE registry.employer_search
  employer_id uuid not null
  area_code text not null
  text text not null
  grams text[] not null
  credit_code text not null
  credit_code_reversed text not null
TABLE registry.employer_staff
  employer_id uuid not null
  account_id uuid not null
  area_code text not null
  position text not null
  phone_sealed bytea not null
  identity_sealed bytea
  posts uuid[] not null default '{}'::uuid[]
  entered_by uuid not null
  entered_name text not null
  entered_on date not null
TABLE registry.employer_tagged
  employer_id uuid not null
  tag_id uuid not null
  since date not null
  area_code text not null
  until date
  put_by text not null
TABLE registry.employer_trace
  employer_id uuid not null
  trace_id uuid not null
  area_code text not null
  source text not null
  summary text not null
  details jsonb not null default '{}'::jsonb
  business_day date not null
  created_at timestamp with time zone not null default now()
TABLE registry.employer_version
  employer_id uuid not null
  version integer not null
  area_code text not null
  changed jsonb not null
  source text not null
  business_day date not null
  account_id uuid
  created_at timestamp with time zone not null default now()
  actor_name text not null default ''::text
TABLE registry.employment
  employer_id uuid not null
  worker_id uuid not null
  area_code text not null
  using_employer_id uuid
  since date
  until date
  last_seen_on date not null
TABLE registry.grid_duty
  employer_id uuid not null
  duty_id uuid not null
  area_code text not null
  tier text not null
  account_id uuid
  name text not null
  from_day date not null
  until_day date
  ended_reason text not null default ''::text
  bound_by uuid not null
  bound_name text not null
  created_at timestamp with time zone not null default now()
TABLE registry.identity_act
  act_id uuid not null
  area_code text not null
  act_no bigint not null
  kind text not null
  kept_id uuid not null
  other_id uuid not null
  kept_name text not null
  other_name text not null
  other_code text not null
  reason text not null
  undoes uuid
  moved integer not null
  set_aside jsonb
  account_id uuid
  actor_name text not null
  business_day date not null
  created_at timestamp with time zone not null default now()
TABLE registry.identity_row
  act_id uuid not null
  row_no bigint not null
  table_name text not null
  column_name text not null
  row_key jsonb not null
  before jsonb
TABLE registry.institution
  institution_id uuid not null
  kind text not null
  code text not null
  name text not null
  credit_code text not null default ''::text
  area_code text not null
  licence_no text not null default ''::text
  valid_from date not null
  valid_to date
  contact_phone text not null default ''::text
TABLE registry.institution_scope
  institution_id uuid not null
  category text not null
  valid_from date not null
  valid_to date
TABLE registry.list_candidate
  employer_id uuid not null
  list_id uuid not null
  line_no integer not null
  area_code text not null
  evidence jsonb not null
  points integer not null
TABLE registry.list_source
  source_id uuid not null
  area_code text not null
  organisation_id uuid not null
  kind text not null
  name text not null
  mapping jsonb not null default '{}'::jsonb
  updated_at timestamp with time zone not null default now()
TABLE registry.patrol
  employer_id uuid not null
  patrol_id uuid not null
  area_code text not null
  patrolled_on date not null
  entered_on date not null
  finding text not null
  says text not null
  longitude numeric
  latitude numeric
  account_id uuid not null
  organisation_id uuid not null
  actor_name text not null
  created_at timestamp with time zone not null default now()
TABLE registry.patrol_photo
  employer_id uuid not null
  photo_id uuid not null
  patrol_id uuid not null
  area_code text not null
  name text not null
  media_type text not null
  bytes bigint not null
  sha256 text not null
TABLE registry.post
  employer_id uuid not null
  post_id uuid not null
  site_id uuid
  area_code text not null
  name text not null
  workshop text not null default ''::text
  workers integer not null default 0
  hours_per_day numeric not null default 8
  days_per_week numeric not null default 5
  active boolean not null default true
TABLE registry.post_agent
  employer_id uuid not null
  post_id uuid not null
  agent_code text not null
  area_code text not null
  workers integer not null default 0
  since date
TABLE registry.reminder_plan
  area_code text not null
  set_on date not null
  plan_id uuid not null
  steps jsonb not null
  account_id uuid
  actor_name text not null
TABLE registry.screening_candidate
  employer_id uuid not null
  area_code text not null
  points integer not null
  evidence jsonb not null
  screened_on date not null
  state text not null default 'open'::text
  reason text not null default ''::text
  decided_on date
  decided_by text not null default ''::text
  account_id uuid
TABLE registry.site
  employer_id uuid not null
  site_id uuid not null
  area_code text not null
  name text not null
  address text not null default ''::text
  longitude numeric
  latitude numeric
  position_datum text not null default 'WGS84'::text
  position_how text not null default ''::text
  position_on date
  position_by text not null default ''::text
TABLE registry.site_group
  group_id uuid not null
  area_code text not null
  kind text not null
  name text not null
  address text not null default ''::text
  manager text not null default ''::text
  manager_phone text not null default ''::text
  longitude numeric
  latitude numeric
  created_on date not null
TABLE registry.site_group_member
  employer_id uuid not null
  group_id uuid not null
  area_code text not null
  unit text not null default ''::text
  since date not null
  until date
TABLE registry.tag
  tag_id uuid not null
  area_code text not null
  end_area_code text not null
  name text not null
  kind text not null
  industry_codes text[] not null default '{}'::text[]
  basis text not null default ''::text
  since date not null
  until date
  made_by text not null
  created_at timestamp with time zone not null default now()
TABLE registry.town_return
  organisation_id uuid not null
  period text not null
  area_code text not null
  due_on date not null
  submitted_on date not null
  figures jsonb not null
  objections jsonb not null default '[]'::jsonb
  note text not null default ''::text
  next_steps text not null default ''::text
  dispatched_on date
  account_id uuid
  actor_name text not null
  created_at timestamp with time zone not null default now()
TABLE registry.verification
  employer_id uuid not null
  verification_id uuid not null
  area_code text not null
  source text not null
  named_on date not null
  due_on date not null
  visited_on date
  entered_on date
  result text
  hazard_confirmed boolean
  note text not null default ''::text
  photos text[] not null default '{}'::text[]
  account_id uuid
  created_at timestamp with time zone not null default now()
  origin text not null default 'issued'::text
  stopped_on date
  moved_to text not null default ''::text
  longitude numeric
  latitude numeric
  assigned_to uuid
  assigned_name text not null default ''::text
  assigned_on date
  report_due_on date
  reported_on date
  reported_name text not null default ''::text
  reported_to text not null default ''::text
TABLE registry.verification_act
  employer_id uuid not null
  verification_id uuid not null
  act_id uuid not null
  area_code text not null
  act text not null
  says text not null
  account_id uuid
  actor_name text not null
  business_day date not null
  created_at timestamp with time zone not null default now()
TABLE registry.worker
  worker_id uuid not null
  id_kind text not null
  id_index bytea not null
  id_number_sealed bytea not null
  name_sealed bytea not null
  name_index bytea
  phone_sealed bytea
  sex text not null
  birth_on date
  created_at timestamp with time zone not null default now()

CONSTRAINT access."freeze" freeze_kind_check CHECK ((kind = ANY (ARRAY['account'::text, 'organisation'::text, 'key'::text, 'exports'::text, 'exchange'::text])))
CONSTRAINT access."freeze" freeze_pkey PRIMARY KEY (freeze_id)
CONSTRAINT access.account account_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(organisation_id)
CONSTRAINT access.account account_pkey PRIMARY KEY (account_id)
CONSTRAINT access.account account_staffing_check CHECK ((staffing = ANY (ARRAY[''::text, 'full-time'::text, 'part-time'::text])))
CONSTRAINT access.account account_username_key UNIQUE (username)
CONSTRAINT access.act_count act_count_pkey PRIMARY KEY (on_day, act, subject_id)
CONSTRAINT access.act_count act_count_used_check CHECK ((used > 0))
CONSTRAINT access.api_key api_key_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES access.organisation(organisation_id)
CONSTRAINT access.api_key api_key_pkey PRIMARY KEY (key_id)
CONSTRAINT access.api_key api_key_short_id_key UNIQUE (short_id)
CONSTRAINT access.audit_entry audit_entry_pkey PRIMARY KEY (lane, "position")
CONSTRAINT access.audit_entry audit_entry_result_check CHECK ((result = ANY (ARRAY['done'::text, 'refused'::text])))
CONSTRAINT access.audit_head audit_head_pkey PRIMARY KEY (lane)
CONSTRAINT access.auth_credential auth_credential_pkey PRIMARY KEY (id)
CONSTRAINT access.auth_credential auth_credential_user_id_fkey FOREIGN KEY (user_id) REFERENCES access.auth_user(id)
CONSTRAINT access.auth_rate auth_rate_key_key UNIQUE (key)
CONSTRAINT access.auth_rate auth_rate_pkey PRIMARY KEY (id)
CONSTRAINT access.auth_session auth_session_pkey PRIMARY KEY (id)
CONSTRAINT access.auth_session auth_session_token_key UNIQUE (token)
CONSTRAINT access.auth_session auth_session_user_id_fkey FOREIGN KEY (user_id) REFERENCES access.auth_user(id)
CONSTRAINT access.auth_two_factor auth_two_factor_pkey PRIMARY KEY (id)
CONSTRAINT access.auth_two_factor auth_two_factor_user_id_fkey FOREIGN KEY (user_id) REFERENCES access.auth_user(id)
CONSTRAINT access.auth_user auth_user_email_key UNIQUE (email)
CONSTRAINT access.auth_user auth_user_id_fkey FOREIGN KEY (id) REFERENCES access.account(account_id)
CONSTRAINT access.auth_user auth_user_pkey PRIMARY KEY (id)
CONSTRAINT access.auth_user auth_user_username_key UNIQUE (username)
CONSTRAINT access.auth_verification auth_verification_pkey PRIMARY KEY (id)
CONSTRAINT access.code_used code_used_pkey PRIMARY KEY (account_id, code_key)
CONSTRAINT access.delegation delegation_check CHECK ((to_account <> from_account))
CONSTRAINT access.delegation delegation_check1 CHECK ((until_day >= from_day))
CONSTRAINT access.delegation delegation_pkey PRIMARY KEY (delegation_id)
CONSTRAINT access.delegation_limit delegation_limit_most_days_check CHECK ((most_days > 0))
CONSTRAINT access.delegation_limit delegation_limit_pkey PRIMARY KEY (area_code)
CONSTRAINT access.kept_files kept_files_pkey PRIMARY KEY (organisation_id)
CONSTRAINT access.message message_pkey PRIMARY KEY (employer_id, message_id)
CONSTRAINT access.message_read message_read_pkey PRIMARY KEY (employer_id, message_id, account_id)
CONSTRAINT access.message_setting message_setting_pkey PRIMARY KEY (account_id)
CONSTRAINT access.organisation organisation_kind_check CHECK ((kind = ANY (ARRAY['commission'::text, 'cdc'::text, 'inspection'::text, 'township'::text, 'laboratory'::text, 'exam-institution'::text, 'diagnosis-institution'::text, 'employer'::text, 'worker'::text, 'platform'::text])))
CONSTRAINT access.organisation organisation_pkey PRIMARY KEY (organisation_id)
CONSTRAINT access.saved_view saved_view_account_id_page_label_key UNIQUE (account_id, page, label)
CONSTRAINT access.saved_view saved_view_label_check CHECK (((length(label) >= 1) AND (length(label) <= 20)))
CONSTRAINT access.saved_view saved_view_page_check CHECK ((length(page) <= 80))
CONSTRAINT access.saved_view saved_view_pkey PRIMARY KEY (account_id, view_id)
CONSTRAINT access.sign_in_guard sign_in_guard_pkey PRIMARY KEY (name_key)
CONSTRAINT access.watch_alarm watch_alarm_account_id_pattern_occasion_key UNIQUE (account_id, pattern, occasion)
CONSTRAINT access.watch_alarm watch_alarm_pkey PRIMARY KEY (alarm_id)
CONSTRAINT access.watch_answer watch_answer_alarm_id_fkey FOREIGN KEY (alarm_id) REFERENCES access.watch_alarm(alarm_id)
CONSTRAINT access.watch_answer watch_answer_finding_check CHECK ((finding = ANY (ARRAY['harmless'::text, 'followed-up'::text])))
CONSTRAINT access.watch_answer watch_answer_pkey PRIMARY KEY (alarm_id)
CONSTRAINT access.watch_cursor watch_cursor_pkey PRIMARY KEY (lane)
CONSTRAINT access.watch_limit watch_limit_most_check CHECK (((most >= 0) AND (most <= 1000000)))
CONSTRAINT access.watch_limit watch_limit_pkey PRIMARY KEY (area_code, pattern)
CONSTRAINT cases.act act_pkey PRIMARY KEY (employer_id, case_id, act_no)
CONSTRAINT cases.case_file case_file_pkey PRIMARY KEY (employer_id, case_id)
CONSTRAINT cases.case_file case_file_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
CONSTRAINT cases.case_number case_number_pkey PRIMARY KEY (county_code, year, prefix)
CONSTRAINT cases.evidence evidence_pkey PRIMARY KEY (employer_id, case_id, evidence_id)
CONSTRAINT exchange.document document_document_no_key UNIQUE (document_no)
CONSTRAINT exchange.document document_pkey PRIMARY KEY (document_id)
CONSTRAINT exchange.document document_verify_code_key UNIQUE (verify_code)
CONSTRAINT exchange.document_number document_number_pkey PRIMARY KEY (county_code, year, kind)
CONSTRAINT exchange.document_void document_void_check CHECK (((successor_no IS NULL) = (successor_code IS NULL)))
CONSTRAINT exchange.document_void document_void_pkey PRIMARY KEY (document_id)
CONSTRAINT exchange.later_answer later_answer_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'held'::text, 'refused'::text])))
CONSTRAINT exchange.later_answer later_answer_pkey PRIMARY KEY (submission_id, line_no, answer_no)
CONSTRAINT exchange.sender_edition sender_edition_pkey PRIMARY KEY (organisation_id, family, created_at)
CONSTRAINT exchange.submission submission_pkey PRIMARY KEY (submission_id)
CONSTRAINT exchange.submission submission_receipt_no_key UNIQUE (receipt_no)
CONSTRAINT exchange.submission submission_state_check CHECK ((state = ANY (ARRAY['received'::text, 'running'::text, 'done'::text, 'failed'::text])))
CONSTRAINT exchange.submission_line submission_line_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'held'::text, 'refused'::text])))
CONSTRAINT exchange.submission_line submission_line_pkey PRIMARY KEY (submission_id, line_no)
CONSTRAINT exposure.accuracy_check accuracy_check_origin_check CHECK ((origin = ANY (ARRAY['spot-check'::text, 'daily'::text])))
CONSTRAINT exposure.accuracy_check accuracy_check_pkey PRIMARY KEY (employer_id, check_id)
CONSTRAINT exposure.accuracy_photo accuracy_photo_pkey PRIMARY KEY (employer_id, photo_id)
CONSTRAINT exposure.declaration declaration_decided_how_check CHECK ((decided_how = ANY (ARRAY['rules'::text, 'person'::text, ''::text])))
CONSTRAINT exposure.declaration declaration_kind_check CHECK ((kind = ANY (ARRAY['initial'::text, 'change'::text, 'annual'::text, 'cancellation'::text])))
CONSTRAINT exposure.declaration declaration_pkey PRIMARY KEY (employer_id, declaration_id)
CONSTRAINT exposure.declaration declaration_state_check CHECK ((state = ANY (ARRAY['submitted'::text, 'returned'::text, 'accepted'::text])))
CONSTRAINT exposure.declaration_draft declaration_draft_pkey PRIMARY KEY (employer_id)
CONSTRAINT exposure.dose_record dose_record_employer_id_institution_id_worker_id_period_fro_key UNIQUE (employer_id, institution_id, worker_id, period_from, version)
CONSTRAINT exposure.dose_record dose_record_pkey PRIMARY KEY (employer_id, record_id)
CONSTRAINT exposure.dose_record dose_record_review_check CHECK ((review = ANY (ARRAY['licence'::text, 'nominal'::text, ''::text])))
CONSTRAINT exposure.dose_record dose_record_state_check CHECK ((state = ANY (ARRAY['measured'::text, 'below'::text, 'lost'::text, 'void'::text])))
CONSTRAINT exposure.held_report held_report_pkey PRIMARY KEY (held_id)
CONSTRAINT exposure.kept_file kept_file_pkey PRIMARY KEY (employer_id, file_id)
CONSTRAINT exposure.notice notice_kind_check CHECK ((kind = ANY (ARRAY['letter'::text, 'card'::text, 'sign'::text])))
CONSTRAINT exposure.notice notice_pkey PRIMARY KEY (employer_id, notice_id)
CONSTRAINT exposure.notice_post notice_post_pkey PRIMARY KEY (employer_id, notice_id, post_id)
CONSTRAINT exposure.notice_receipt notice_receipt_check CHECK (((how <> 'online'::text) OR (worker_id IS NOT NULL)))
CONSTRAINT exposure.notice_receipt notice_receipt_check1 CHECK (((how <> 'paper'::text) OR (file_id IS NOT NULL)))
CONSTRAINT exposure.notice_receipt notice_receipt_how_check CHECK ((how = ANY (ARRAY['online'::text, 'paper'::text])))
CONSTRAINT exposure.notice_receipt notice_receipt_people_check CHECK ((people > 0))
CONSTRAINT exposure.notice_receipt notice_receipt_pkey PRIMARY KEY (employer_id, receipt_id)
CONSTRAINT exposure.notice_recipient notice_recipient_pkey PRIMARY KEY (employer_id, post_id, worker_id)
CONSTRAINT exposure.notice_text notice_text_pkey PRIMARY KEY (employer_id, agent_code, version)
CONSTRAINT exposure.overdue_declaration overdue_declaration_cleared_how_check CHECK ((cleared_how = ANY (ARRAY['filed'::text, 'lapsed'::text, ''::text])))
CONSTRAINT exposure.overdue_declaration overdue_declaration_kind_check CHECK ((kind = ANY (ARRAY['initial'::text, 'change'::text, 'annual'::text])))
CONSTRAINT exposure.overdue_declaration overdue_declaration_pkey PRIMARY KEY (employer_id, overdue_id)
CONSTRAINT exposure.radiation_worker radiation_worker_cycle_days_check CHECK (((cycle_days >= 1) AND (cycle_days <= 90)))
CONSTRAINT exposure.radiation_worker radiation_worker_kind_check CHECK ((kind = ANY (ARRAY['medical'::text, 'non-medical'::text])))
CONSTRAINT exposure.radiation_worker radiation_worker_pkey PRIMARY KEY (employer_id, worker_id, version)
CONSTRAINT exposure.report report_pkey PRIMARY KEY (employer_id, report_id)
CONSTRAINT exposure.report report_purpose_check CHECK ((purpose = ANY (ARRAY['periodic'::text, 'retest'::text, 'evaluation'::text, 'supervision'::text])))
CONSTRAINT exposure.result result_pkey PRIMARY KEY (employer_id, result_id)
CONSTRAINT exposure.result result_verdict_check CHECK ((verdict = ANY (ARRAY['within'::text, 'over'::text, 'undetermined'::text, 'no-limit'::text])))
CONSTRAINT exposure.spot_check spot_check_pkey PRIMARY KEY (spot_check_id)
CONSTRAINT exposure.spot_check_pool spot_check_pool_pkey PRIMARY KEY (employer_id, spot_check_id)
CONSTRAINT exposure.spot_check_task spot_check_task_pkey PRIMARY KEY (employer_id, task_id)
CONSTRAINT exposure.superseded_report superseded_report_pkey PRIMARY KEY (employer_id, report_id)
CONSTRAINT health.exam_card exam_card_conclusion_check CHECK ((conclusion = ANY (ARRAY['normal'::text, 'recheck'::text, 'suspected'::text, 'contraindication'::text, 'other'::text, 'none-yet'::text])))
CONSTRAINT health.exam_card exam_card_phase_check CHECK ((phase = ANY (ARRAY['before'::text, 'during'::text, 'leaving'::text, 'emergency'::text, 'after'::text])))
CONSTRAINT health.exam_card exam_card_pkey PRIMARY KEY (employer_id, card_id)
CONSTRAINT health.held_card held_card_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'refused'::text])))
CONSTRAINT health.held_card held_card_pkey PRIMARY KEY (held_id)
CONSTRAINT health.superseded_card superseded_card_pkey PRIMARY KEY (employer_id, card_id)
CONSTRAINT health.suspected_case suspected_case_pkey PRIMARY KEY (employer_id, suspected_id)
CONSTRAINT indicators.counted counted_pkey PRIMARY KEY (indicator_id)
CONSTRAINT indicators.disagreement disagreement_pkey PRIMARY KEY (disagreement_id)
CONSTRAINT indicators.fact fact_check CHECK (((valid_from < valid_to) AND ((numerator >= 0) AND (numerator <= denominator)) AND (denominator > 0)))
CONSTRAINT indicators.fact fact_pkey PRIMARY KEY (employer_id, indicator_id, subject_key, valid_from)
CONSTRAINT indicators.frozen frozen_pkey PRIMARY KEY (frozen_id)
CONSTRAINT indicators.frozen_fact frozen_fact_pkey PRIMARY KEY (employer_id, frozen_id, subject_key)
CONSTRAINT indicators.mark mark_pkey PRIMARY KEY (mark_id)
CONSTRAINT indicators.release release_pkey PRIMARY KEY (indicator_id, day)
CONSTRAINT indicators.released_figure released_figure_pkey PRIMARY KEY (indicator_id, area_code, day)
CONSTRAINT indicators.rollup rollup_pkey PRIMARY KEY (indicator_id, area_code, slice, day)
CONSTRAINT indicators.target target_percent_check CHECK ((percent >= (0)::numeric))
CONSTRAINT indicators.target target_pkey PRIMARY KEY (indicator_id, area_code, year, plan)
CONSTRAINT platform.file file_pkey PRIMARY KEY (sha256)
CONSTRAINT platform.file_scan file_scan_pkey PRIMARY KEY (sha256)
CONSTRAINT platform.kept_answer kept_answer_pkey PRIMARY KEY (account_id, idempotency_key)
CONSTRAINT registry.archive_item archive_item_pkey PRIMARY KEY (employer_id, item_id)
CONSTRAINT registry.archive_withdrawal archive_withdrawal_pkey PRIMARY KEY (employer_id, item_id)
CONSTRAINT registry.area area_level_check CHECK ((level = ANY (ARRAY['country'::text, 'province'::text, 'city'::text, 'county'::text, 'township'::text, 'village'::text])))
CONSTRAINT registry.area area_pkey PRIMARY KEY (area_code)
CONSTRAINT registry.area_change area_change_kind_check CHECK ((kind = ANY (ARRAY['merge'::text, 'rename'::text, 'split'::text])))
CONSTRAINT registry.area_change area_change_pkey PRIMARY KEY (change_id)
CONSTRAINT registry.area_change area_change_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'done'::text, 'failed'::text, 'cancelled'::text])))
CONSTRAINT registry.area_change_moved area_change_moved_kind_check CHECK ((kind = ANY (ARRAY['employer'::text, 'case'::text, 'organisation'::text, 'account'::text, 'village'::text])))
CONSTRAINT registry.area_change_moved area_change_moved_pkey PRIMARY KEY (change_id, kind, subject)
CONSTRAINT registry.base_count base_count_pkey PRIMARY KEY (area_code, dimension, value)
CONSTRAINT registry.base_delta base_delta_pkey PRIMARY KEY (delta_id)
CONSTRAINT registry.bulletin bulletin_area_code_period_version_key UNIQUE (area_code, period, version)
CONSTRAINT registry.bulletin bulletin_pkey PRIMARY KEY (bulletin_id)
CONSTRAINT registry.bulletin bulletin_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'approved'::text, 'returned'::text, 'published'::text])))
CONSTRAINT registry.contract contract_kind_check CHECK ((kind = ANY (ARRAY['contracting'::text, 'dispatch'::text])))
CONSTRAINT registry.contract contract_pkey PRIMARY KEY (employer_id, contract_id)
CONSTRAINT registry.contract contract_workers_check CHECK ((workers >= 0))
CONSTRAINT registry.contract_telling contract_telling_pkey PRIMARY KEY (employer_id, telling_id)
CONSTRAINT registry.dispatch_sheet dispatch_sheet_pkey PRIMARY KEY (area_code, period)
CONSTRAINT registry.employer employer_assets_wan_check CHECK ((assets_wan >= (0)::numeric))
CONSTRAINT registry.employer employer_hazard_categories_check CHECK (((hazard_categories >= 1) AND (hazard_categories <= 63)))
CONSTRAINT registry.employer employer_hazard_class_check CHECK ((hazard_class = ANY (ARRAY['serious'::text, 'general'::text, 'unknown'::text])))
CONSTRAINT registry.employer employer_pkey PRIMARY KEY (employer_id)
CONSTRAINT registry.employer employer_revenue_wan_check CHECK ((revenue_wan >= (0)::numeric))
CONSTRAINT registry.employer employer_state_check CHECK ((state = ANY (ARRAY['to-verify'::text, 'in-production'::text, 'stopped'::text, 'deregistered'::text, 'absent'::text, 'moved-away'::text])))
CONSTRAINT registry.employer_alias employer_alias_pkey PRIMARY KEY (employer_id, alias_id)
CONSTRAINT registry.employer_list employer_list_pkey PRIMARY KEY (list_id)
CONSTRAINT registry.employer_list employer_list_state_check CHECK ((state = ANY (ARRAY['received'::text, 'queued'::text, 'matching'::text, 'matched'::text, 'failed'::text])))
CONSTRAINT registry.employer_list_line employer_list_line_outcome_check CHECK ((outcome = ANY (ARRAY['waiting'::text, 'same'::text, 'new'::text, 'question'::text, 'dismissed'::text])))
CONSTRAINT registry.employer_list_line employer_list_line_pkey PRIMARY KEY (list_id, line_no)
CONSTRAINT registry.employer_search employer_search_pkey PRIMARY KEY (employer_id)
CONSTRAINT registry.employer_staff employer_staff_pkey PRIMARY KEY (employer_id, account_id)
CONSTRAINT registry.employer_staff employer_staff_position_check CHECK (("position" = ANY (ARRAY['legal-representative'::text, 'head'::text, 'health-manager'::text, 'workshop-head'::text, 'personnel'::text, 'other'::text])))
CONSTRAINT registry.employer_tagged employer_tagged_pkey PRIMARY KEY (employer_id, tag_id, since)
CONSTRAINT registry.employer_trace employer_trace_pkey PRIMARY KEY (employer_id, trace_id)
CONSTRAINT registry.employer_version employer_version_pkey PRIMARY KEY (employer_id, version)
CONSTRAINT registry.employment employment_pkey PRIMARY KEY (employer_id, worker_id)
CONSTRAINT registry.grid_duty grid_duty_pkey PRIMARY KEY (employer_id, duty_id)
CONSTRAINT registry.grid_duty grid_duty_tier_check CHECK ((tier = ANY (ARRAY['county'::text, 'township'::text, 'village'::text, 'enterprise'::text])))
CONSTRAINT registry.identity_act identity_act_kind_check CHECK ((kind = ANY (ARRAY['merge'::text, 'split'::text, 'undo'::text])))
CONSTRAINT registry.identity_act identity_act_pkey PRIMARY KEY (act_id)
CONSTRAINT registry.identity_row identity_row_pkey PRIMARY KEY (act_id, row_no)
CONSTRAINT registry.institution institution_kind_check CHECK ((kind = ANY (ARRAY['laboratory'::text, 'exam-institution'::text, 'diagnosis-institution'::text])))
CONSTRAINT registry.institution institution_pkey PRIMARY KEY (institution_id)
CONSTRAINT registry.institution_scope institution_scope_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES registry.institution(institution_id)
CONSTRAINT registry.institution_scope institution_scope_pkey PRIMARY KEY (institution_id, category, valid_from)
CONSTRAINT registry.list_candidate list_candidate_pkey PRIMARY KEY (list_id, line_no, employer_id)
CONSTRAINT registry.list_source list_source_pkey PRIMARY KEY (source_id)
CONSTRAINT registry.patrol patrol_finding_check CHECK ((finding = ANY (ARRAY['none'::text, 'problem'::text, 'corrected'::text, 'closed-door'::text])))
CONSTRAINT registry.patrol patrol_pkey PRIMARY KEY (employer_id, patrol_id)
CONSTRAINT registry.patrol_photo patrol_photo_pkey PRIMARY KEY (employer_id, photo_id)
CONSTRAINT registry.post post_employer_id_name_key UNIQUE (employer_id, name)
CONSTRAINT registry.post post_pkey PRIMARY KEY (employer_id, post_id)
CONSTRAINT registry.post_agent post_agent_pkey PRIMARY KEY (employer_id, post_id, agent_code)
CONSTRAINT registry.reminder_plan reminder_plan_pkey PRIMARY KEY (area_code, plan_id)
CONSTRAINT registry.screening_candidate screening_candidate_pkey PRIMARY KEY (employer_id)
CONSTRAINT registry.screening_candidate screening_candidate_state_check CHECK ((state = ANY (ARRAY['open'::text, 'verifying'::text, 'dismissed'::text])))
CONSTRAINT registry.site site_pkey PRIMARY KEY (employer_id, site_id)
CONSTRAINT registry.site site_position_datum_check CHECK ((position_datum = ANY (ARRAY['WGS84'::text, 'CGCS2000'::text])))
CONSTRAINT registry.site site_position_how_check CHECK ((position_how = ANY (ARRAY['visit'::text, 'device'::text, 'typed'::text, ''::text])))
CONSTRAINT registry.site_group site_group_kind_check CHECK ((kind = ANY (ARRAY['park'::text, 'building'::text])))
CONSTRAINT registry.site_group site_group_pkey PRIMARY KEY (group_id)
CONSTRAINT registry.site_group_member site_group_member_pkey PRIMARY KEY (employer_id, group_id)
CONSTRAINT registry.tag tag_kind_check CHECK ((kind = ANY (ARRAY['industries'::text, 'listed'::text])))
CONSTRAINT registry.tag tag_pkey PRIMARY KEY (tag_id)
CONSTRAINT registry.town_return town_return_pkey PRIMARY KEY (organisation_id, period)
CONSTRAINT registry.verification verification_origin_check CHECK ((origin = ANY (ARRAY['issued'::text, 'found'::text, 'again'::text])))
CONSTRAINT registry.verification verification_pkey PRIMARY KEY (employer_id, verification_id)
CONSTRAINT registry.verification verification_result_check CHECK ((result = ANY (ARRAY['exists'::text, 'not-existing'::text, 'stopped'::text, 'deregistered'::text, 'not-at-address'::text, 'moved-out'::text])))
CONSTRAINT registry.verification_act verification_act_act_check CHECK ((act = ANY (ARRAY['assign'::text, 'hand-over'::text, 'move'::text, 'report'::text])))
CONSTRAINT registry.verification_act verification_act_pkey PRIMARY KEY (employer_id, verification_id, act_id)
CONSTRAINT registry.worker worker_pkey PRIMARY KEY (worker_id)
CONSTRAINT registry.worker worker_sex_check CHECK ((sex = ANY (ARRAY['M'::text, 'F'::text, ''::text])))

CREATE INDEX account_organisation ON access.account USING btree (organisation_id, account_id)
CREATE INDEX accuracy_check_by_day ON exposure.accuracy_check USING btree (area_code, entered_on, check_id)
CREATE INDEX accuracy_photo_by_id ON exposure.accuracy_photo USING btree (photo_id)
CREATE INDEX act_urged ON cases.act USING btree (account_id) WHERE (act = 'urge'::text)
CREATE INDEX api_key_organisation ON access.api_key USING btree (organisation_id, key_id)
CREATE INDEX archive_item_by_day ON registry.archive_item USING btree (employer_id, business_day DESC)
CREATE INDEX area_change_area ON registry.area_change USING btree (area_code, effective_on DESC)
CREATE INDEX area_change_due ON registry.area_change USING btree (effective_on) WHERE (state = 'planned'::text)
CREATE INDEX area_change_moved_list ON registry.area_change_moved USING btree (change_id, kind, label, subject)
CREATE INDEX area_change_moved_village ON registry.area_change_moved USING btree (subject) WHERE (kind = 'village'::text)
CREATE INDEX area_change_successor ON registry.area_change USING btree (successor_code)
CREATE INDEX area_parent_code_idx ON registry.area USING btree (parent_code)
CREATE INDEX area_successor ON registry.area USING btree (successor_code) WHERE (successor_code IS NOT NULL)
CREATE INDEX audit_entry_account ON access.audit_entry USING btree (account_id, at DESC)
CREATE INDEX audit_entry_employer ON access.audit_entry USING btree (employer_id, at DESC) WHERE (employer_id IS NOT NULL)
CREATE INDEX audit_entry_subject ON access.audit_entry USING btree (subject_kind, subject_id, at DESC)
CREATE INDEX audit_entry_time ON access.audit_entry USING btree (at DESC, entry_id DESC)
CREATE INDEX auth_session_expires ON access.auth_session USING btree (expires_at)
CREATE INDEX auth_session_user ON access.auth_session USING btree (user_id)
CREATE INDEX auth_two_factor_user ON access.auth_two_factor USING btree (user_id)
CREATE INDEX auth_verification_identifier ON access.auth_verification USING btree (identifier)
CREATE INDEX base_delta_area ON registry.base_delta USING btree (area_code, dimension)
CREATE INDEX case_file_area_code_state_due_on_idx ON cases.case_file USING btree (area_code, state, due_on)
CREATE INDEX case_file_area_code_waits_for_due_on_idx ON cases.case_file USING btree (area_code, waits_for, due_on) WHERE (state = 'open'::text)
CREATE INDEX case_file_desk ON cases.case_file USING btree (waits_for, due_on, waiting_since, case_id) WHERE (state = 'open'::text)
CREATE INDEX case_file_diagnosis_institution_id_idx ON cases.case_file USING btree (diagnosis_institution_id) WHERE (diagnosis_institution_id IS NOT NULL)
CREATE INDEX case_file_due ON cases.case_file USING btree (COALESCE(due_on, '9999-12-31'::date), case_id)
CREATE INDEX case_file_due_on_idx ON cases.case_file USING btree (due_on) WHERE (state = 'open'::text)
CREATE INDEX case_file_institution_id_idx ON cases.case_file USING btree (institution_id) WHERE (institution_id IS NOT NULL)
CREATE INDEX case_file_number ON cases.case_file USING btree (case_no COLLATE "C")
CREATE INDEX case_file_programme ON cases.case_file USING btree (programme, area_code)
CREATE INDEX case_file_worker_id_idx ON cases.case_file USING btree (worker_id) WHERE (worker_id IS NOT NULL)
CREATE INDEX contract_contractor ON registry.contract USING btree (contractor_employer_id) WHERE (contractor_employer_id IS NOT NULL)
CREATE INDEX contract_telling_contract ON registry.contract_telling USING btree (employer_id, contract_id, told_on DESC)
CREATE INDEX contract_waiting ON registry.contract USING btree (contractor_credit_code) WHERE (contractor_employer_id IS NULL)
CREATE INDEX declaration_by_area ON exposure.declaration USING btree (area_code, state, declared_on DESC, declaration_id)
CREATE INDEX declaration_by_day ON exposure.declaration USING btree (declared_on DESC, declaration_id DESC)
CREATE INDEX declaration_by_receipt ON exposure.declaration USING btree (receipt_no) WHERE (receipt_no IS NOT NULL)
CREATE INDEX declaration_employer_id_declared_on_idx ON exposure.declaration USING btree (employer_id, declared_on)
CREATE INDEX delegation_area ON access.delegation USING btree (area_code, until_day DESC)
CREATE INDEX delegation_from ON access.delegation USING btree (from_account, until_day DESC)
CREATE INDEX delegation_to ON access.delegation USING btree (to_account, until_day DESC)
CREATE INDEX document_area_code_issued_on_idx ON exchange.document USING btree (area_code, issued_on)
CREATE INDEX document_by_subject ON exchange.document USING btree (subject_id, document_id)
CREATE INDEX document_employer_id_issued_on_idx ON exchange.document USING btree (employer_id, issued_on)
CREATE INDEX dose_record_area ON exposure.dose_record USING btree (area_code, period_to DESC)
CREATE INDEX dose_record_laboratory ON exposure.dose_record USING btree (institution_id, period_to DESC, record_id DESC)
CREATE INDEX dose_record_periods ON exposure.dose_record USING btree (employer_id, worker_id, period_from)
CREATE INDEX dose_record_person ON exposure.dose_record USING btree (worker_id)
CREATE INDEX employer_alias_credit_code_idx ON registry.employer_alias USING btree (credit_code)
CREATE INDEX employer_area ON registry.employer USING btree (area_code, employer_id)
CREATE INDEX employer_class_area ON registry.employer USING btree (hazard_class, area_code, employer_id)
CREATE INDEX employer_declared_area ON registry.employer USING btree (declaration_valid_until, area_code, employer_id)
CREATE INDEX employer_exposed ON registry.employer USING btree (COALESCE(workers_exposed, 0) DESC, employer_id DESC)
CREATE INDEX employer_hazard_area ON registry.employer USING btree (area_code, employer_id) INCLUDE (state, stopped_on, industry_code, workers_total, declaration_valid_until) WHERE hazard_confirmed
CREATE INDEX employer_hazards_area ON registry.employer USING btree (hazard_categories, area_code, employer_id) INCLUDE (state, hazard_class, size_code, industry_code, workers_total, workers_exposed, hazard_confirmed, declaration_valid_until, registered_on, agents_used) WHERE (hazard_categories IS NOT NULL)
CREATE INDEX employer_headcount_area ON registry.employer USING btree (registry.headcount_band(workers_total), area_code, employer_id)
CREATE INDEX employer_industry_area ON registry.employer USING btree (industry_code COLLATE "C", area_code, employer_id)
CREATE INDEX employer_list_area_code_received_on_list_id_idx ON registry.employer_list USING btree (area_code, received_on DESC, list_id)
CREATE INDEX employer_list_line_area ON registry.employer_list_line USING btree (list_id, line_area) WHERE (outcome = ANY (ARRAY['waiting'::text, 'question'::text]))
CREATE INDEX employer_list_line_employer ON registry.employer_list_line USING btree (employer_id) WHERE (employer_id IS NOT NULL)
CREATE INDEX employer_list_line_outcome ON registry.employer_list_line USING btree (list_id, outcome, line_no)
CREATE INDEX employer_list_line_question ON registry.employer_list_line USING btree (area_code, list_id, line_no) WHERE (outcome = 'question'::text)
CREATE INDEX employer_registered ON registry.employer USING btree (registered_on DESC, employer_id DESC)
CREATE INDEX employer_search_area ON registry.employer_search USING btree (area_code)
CREATE INDEX employer_search_code ON registry.employer_search USING btree (credit_code)
CREATE INDEX employer_search_code_reversed ON registry.employer_search USING btree (credit_code_reversed)
CREATE INDEX employer_search_grams ON registry.employer_search USING gin (grams)
CREATE INDEX employer_size_area ON registry.employer USING btree (size_code, area_code, employer_id)
CREATE INDEX employer_state_area ON registry.employer USING btree (state, area_code, employer_id)
CREATE INDEX employer_unconfirmed_area ON registry.employer USING btree (area_code, employer_id) WHERE (NOT hazard_confirmed)
CREATE INDEX employer_undeclared ON registry.employer USING btree (COALESCE(declaration_valid_until, '0001-01-01'::date), area_code, employer_id) WHERE ((state = 'in-production'::text) AND hazard_confirmed)
CREATE INDEX employment_using ON registry.employment USING btree (using_employer_id) WHERE (using_employer_id IS NOT NULL)
CREATE INDEX employment_worker_id_idx ON registry.employment USING btree (worker_id)
CREATE INDEX exam_card_area ON health.exam_card USING btree (area_code, exam_on DESC, card_id)
CREATE INDEX exam_card_worker ON health.exam_card USING btree (worker_id)
CREATE INDEX fact_missing ON indicators.fact USING btree (indicator_id, area_code, employer_id, subject_key) WHERE ((valid_to = '9999-12-31'::date) AND short)
CREATE INDEX fact_now ON indicators.fact USING btree (indicator_id, area_code, employer_id, subject_key) WHERE (valid_to = '9999-12-31'::date)
CREATE INDEX fact_past ON indicators.fact USING btree (indicator_id, area_code, valid_from) WHERE (valid_to < '9999-12-31'::date)
CREATE INDEX fact_recheck ON indicators.fact USING btree (recheck_on) WHERE ((valid_to = '9999-12-31'::date) AND (recheck_on IS NOT NULL))
CREATE INDEX freeze_history ON access."freeze" USING btree (frozen_at DESC)
CREATE INDEX frozen_fact_list ON indicators.frozen_fact USING btree (frozen_id, area_code)
CREATE INDEX frozen_of ON indicators.frozen USING btree (indicator_id, area_code, as_of)
CREATE INDEX grid_duty_account ON registry.grid_duty USING btree (account_id) WHERE (until_day IS NULL)
CREATE INDEX grid_duty_area ON registry.grid_duty USING btree (area_code, tier) WHERE (until_day IS NULL)
CREATE INDEX held_card_waits ON health.held_card USING btree (credit_code) WHERE (released_at IS NULL)
CREATE INDEX identity_act_area_code_act_no_idx ON registry.identity_act USING btree (area_code, act_no DESC)
CREATE INDEX identity_act_kept_id_idx ON registry.identity_act USING btree (kept_id)
CREATE INDEX identity_act_other_id_idx ON registry.identity_act USING btree (other_id)
CREATE INDEX institution_area ON registry.institution USING btree (area_code)
CREATE INDEX kept_file_by_id ON exposure.kept_file USING btree (file_id)
CREATE INDEX mark_lane ON indicators.mark USING btree (lane, mark_id)
CREATE INDEX message_box ON access.message USING btree (organisation_id, message_id DESC)
CREATE INDEX message_by_area ON access.message USING btree (area_code, sent_on DESC)
CREATE INDEX notice_by_id ON exposure.notice USING btree (notice_id)
CREATE INDEX notice_post_by_post ON exposure.notice_post USING btree (employer_id, post_id, kind, printed_on DESC)
CREATE INDEX notice_receipt_by_notice ON exposure.notice_receipt USING btree (employer_id, notice_id, post_id)
CREATE INDEX notice_recipient_worker ON exposure.notice_recipient USING btree (worker_id) WHERE active
CREATE INDEX organisation_area ON access.organisation USING btree (area_code, organisation_id)
CREATE INDEX organisation_employer ON access.organisation USING btree (employer_id) WHERE (employer_id IS NOT NULL)
CREATE INDEX overdue_declaration_by_area ON exposure.overdue_declaration USING btree (area_code, found_on DESC)
CREATE INDEX overdue_declaration_list ON exposure.overdue_declaration USING btree (area_code, due_on, overdue_id) WHERE (cleared_on IS NULL)
CREATE INDEX patrol_area ON registry.patrol USING btree (area_code, patrolled_on DESC, patrol_id DESC)
CREATE INDEX patrol_photo_by_id ON registry.patrol_photo USING btree (photo_id)
CREATE INDEX patrol_photo_of ON registry.patrol_photo USING btree (patrol_id)
CREATE INDEX post_agent_code ON registry.post_agent USING btree (agent_code, employer_id)
CREATE INDEX radiation_worker_area ON exposure.radiation_worker USING btree (area_code, employer_id, worker_id)
CREATE INDEX radiation_worker_begins ON exposure.radiation_worker USING btree (work_from)
CREATE INDEX radiation_worker_person ON exposure.radiation_worker USING btree (worker_id)
CREATE INDEX released_figure_day ON indicators.released_figure USING btree (indicator_id, day)
CREATE INDEX report_by_area ON exposure.report USING btree (area_code, sampled_on DESC, report_id)
CREATE INDEX report_by_day ON exposure.report USING btree (sampled_on DESC, report_id DESC)
CREATE INDEX report_by_number ON exposure.report USING btree (institution_id, report_no, version DESC)
CREATE INDEX report_by_paper_number ON exposure.report USING btree (report_no)
CREATE INDEX report_institution_id_report_id_idx ON exposure.report USING btree (institution_id, report_id)
CREATE INDEX result_employer_id_post_id_agent_code_sampled_on_idx ON exposure.result USING btree (employer_id, post_id, agent_code, sampled_on)
CREATE INDEX result_employer_id_report_id_idx ON exposure.result USING btree (employer_id, report_id)
CREATE INDEX screening_candidate_area ON registry.screening_candidate USING btree (state, area_code, points DESC, employer_id)
CREATE INDEX screening_candidate_points ON registry.screening_candidate USING btree (state, points DESC, employer_id)
CREATE INDEX site_group_member_group ON registry.site_group_member USING btree (group_id) WHERE (until IS NULL)
CREATE INDEX site_positioned ON registry.site USING btree (area_code) WHERE (longitude IS NOT NULL)
CREATE INDEX spot_check_by_area ON exposure.spot_check USING btree (area_code, year, spot_check_id)
CREATE INDEX spot_check_pool_by_check ON exposure.spot_check_pool USING btree (spot_check_id)
CREATE INDEX spot_check_task_by_check ON exposure.spot_check_task USING btree (spot_check_id, area_code)
CREATE INDEX spot_check_task_by_id ON exposure.spot_check_task USING btree (task_id)
CREATE INDEX spot_check_task_open ON exposure.spot_check_task USING btree (area_code, due_on, task_id) WHERE (checked_on IS NULL)
CREATE INDEX submission_line_open ON exchange.submission_line USING btree (organisation_id, submission_id) WHERE (outcome <> 'accepted'::text)
CREATE INDEX submission_open ON exchange.submission USING btree (progressed_at) WHERE (state = ANY (ARRAY['received'::text, 'running'::text]))
CREATE INDEX submission_organisation_id_submission_id_idx ON exchange.submission USING btree (organisation_id, submission_id)
CREATE INDEX town_return_area ON registry.town_return USING btree (area_code, period)
CREATE INDEX verification_answered_due ON registry.verification USING btree (due_on, verification_id) INCLUDE (area_code, employer_id, assigned_to, source, named_on) WHERE (entered_on IS NOT NULL)
CREATE INDEX verification_area ON registry.verification USING btree (area_code, due_on, verification_id) INCLUDE (employer_id, entered_on, assigned_to, source, named_on)
CREATE INDEX verification_assigned ON registry.verification USING btree (assigned_to) WHERE (entered_on IS NULL)
CREATE INDEX verification_by_id ON registry.verification USING btree (verification_id)
CREATE INDEX verification_open ON registry.verification USING btree (employer_id) WHERE (entered_on IS NULL)
CREATE INDEX verification_open_area ON registry.verification USING btree (area_code, due_on, verification_id) INCLUDE (employer_id, assigned_to, source, named_on) WHERE (entered_on IS NULL)
CREATE INDEX verification_open_due ON registry.verification USING btree (due_on, verification_id) INCLUDE (area_code, employer_id, assigned_to, source, named_on) WHERE (entered_on IS NULL)
CREATE INDEX verification_open_source ON registry.verification USING btree (source, area_code, due_on, verification_id) INCLUDE (employer_id, assigned_to, named_on) WHERE (entered_on IS NULL)
CREATE INDEX verification_unreported ON registry.verification USING btree (area_code, due_on, verification_id) INCLUDE (employer_id, assigned_to, source, named_on, report_due_on) WHERE ((origin = 'found'::text) AND (reported_on IS NULL))
CREATE INDEX watch_alarm_area ON access.watch_alarm USING btree (area_code, found_at DESC)
CREATE UNIQUE INDEX account_pkey ON access.account USING btree (account_id)
CREATE UNIQUE INDEX account_username_key ON access.account USING btree (username)
CREATE UNIQUE INDEX accuracy_check_pkey ON exposure.accuracy_check USING btree (employer_id, check_id)
CREATE UNIQUE INDEX accuracy_photo_pkey ON exposure.accuracy_photo USING btree (employer_id, photo_id)
CREATE UNIQUE INDEX act_count_pkey ON access.act_count USING btree (on_day, act, subject_id)
CREATE UNIQUE INDEX act_pkey ON cases.act USING btree (employer_id, case_id, act_no)
CREATE UNIQUE INDEX api_key_pkey ON access.api_key USING btree (key_id)
CREATE UNIQUE INDEX api_key_short_id_key ON access.api_key USING btree (short_id)
CREATE UNIQUE INDEX archive_item_pkey ON registry.archive_item USING btree (employer_id, item_id)
CREATE UNIQUE INDEX archive_withdrawal_pkey ON registry.archive_withdrawal USING btree (employer_id, item_id)
CREATE UNIQUE INDEX area_change_moved_pkey ON registry.area_change_moved USING btree (change_id, kind, subject)
CREATE UNIQUE INDEX area_change_pkey ON registry.area_change USING btree (change_id)
CREATE UNIQUE INDEX area_pkey ON registry.area USING btree (area_code)
CREATE UNIQUE INDEX audit_entry_pkey ON access.audit_entry USING btree (lane, "position")
CREATE UNIQUE INDEX audit_head_pkey ON access.audit_head USING btree (lane)
CREATE UNIQUE INDEX auth_credential_pkey ON access.auth_credential USING btree (id)
CREATE UNIQUE INDEX auth_credential_user ON access.auth_credential USING btree (user_id, provider_id)
CREATE UNIQUE INDEX auth_rate_key_key ON access.auth_rate USING btree (key)
CREATE UNIQUE INDEX auth_rate_pkey ON access.auth_rate USING btree (id)
CREATE UNIQUE INDEX auth_session_pkey ON access.auth_session USING btree (id)
CREATE UNIQUE INDEX auth_session_token_key ON access.auth_session USING btree (token)
CREATE UNIQUE INDEX auth_two_factor_pkey ON access.auth_two_factor USING btree (id)
CREATE UNIQUE INDEX auth_user_email_key ON access.auth_user USING btree (email)
CREATE UNIQUE INDEX auth_user_pkey ON access.auth_user USING btree (id)
CREATE UNIQUE INDEX auth_user_username_key ON access.auth_user USING btree (username)
CREATE UNIQUE INDEX auth_verification_pkey ON access.auth_verification USING btree (id)
CREATE UNIQUE INDEX base_count_pkey ON registry.base_count USING btree (area_code, dimension, value)
CREATE UNIQUE INDEX base_delta_pkey ON registry.base_delta USING btree (delta_id)
CREATE UNIQUE INDEX bulletin_area_code_period_version_key ON registry.bulletin USING btree (area_code, period, version)
CREATE UNIQUE INDEX bulletin_pkey ON registry.bulletin USING btree (bulletin_id)
CREATE UNIQUE INDEX case_file_case_id_employer_id_idx ON cases.case_file USING btree (case_id, employer_id)
CREATE UNIQUE INDEX case_file_employer_id_programme_subject_key_idx ON cases.case_file USING btree (employer_id, programme, subject_key) WHERE (state = 'open'::text)
CREATE UNIQUE INDEX case_file_pkey ON cases.case_file USING btree (employer_id, case_id)
CREATE UNIQUE INDEX case_number_pkey ON cases.case_number USING btree (county_code, year, prefix)
CREATE UNIQUE INDEX code_used_pkey ON access.code_used USING btree (account_id, code_key)
CREATE UNIQUE INDEX contract_pkey ON registry.contract USING btree (employer_id, contract_id)
CREATE UNIQUE INDEX contract_telling_pkey ON registry.contract_telling USING btree (employer_id, telling_id)
CREATE UNIQUE INDEX counted_pkey ON indicators.counted USING btree (indicator_id)
CREATE UNIQUE INDEX declaration_draft_pkey ON exposure.declaration_draft USING btree (employer_id)
CREATE UNIQUE INDEX declaration_pkey ON exposure.declaration USING btree (employer_id, declaration_id)
CREATE UNIQUE INDEX declaration_receipt_once ON exposure.declaration USING btree (employer_id, receipt_no) WHERE (receipt_no IS NOT NULL)
CREATE UNIQUE INDEX declaration_version ON exposure.declaration USING btree (employer_id, version)
CREATE UNIQUE INDEX delegation_limit_pkey ON access.delegation_limit USING btree (area_code)
CREATE UNIQUE INDEX delegation_pkey ON access.delegation USING btree (delegation_id)
CREATE UNIQUE INDEX disagreement_pkey ON indicators.disagreement USING btree (disagreement_id)
CREATE UNIQUE INDEX dispatch_sheet_pkey ON registry.dispatch_sheet USING btree (area_code, period)
CREATE UNIQUE INDEX document_document_no_key ON exchange.document USING btree (document_no)
CREATE UNIQUE INDEX document_kind_subject_id_subject_version_idx ON exchange.document USING btree (kind, subject_id, subject_version)
CREATE UNIQUE INDEX document_number_pkey ON exchange.document_number USING btree (county_code, year, kind)
CREATE UNIQUE INDEX document_pkey ON exchange.document USING btree (document_id)
CREATE UNIQUE INDEX document_verify_code_key ON exchange.document USING btree (verify_code)
CREATE UNIQUE INDEX document_void_pkey ON exchange.document_void USING btree (document_id)
CREATE UNIQUE INDEX dose_record_employer_id_institution_id_worker_id_period_fro_key ON exposure.dose_record USING btree (employer_id, institution_id, worker_id, period_from, version)
CREATE UNIQUE INDEX dose_record_pkey ON exposure.dose_record USING btree (employer_id, record_id)
CREATE UNIQUE INDEX employer_alias_alias_id_idx ON registry.employer_alias USING btree (alias_id)
CREATE UNIQUE INDEX employer_alias_pkey ON registry.employer_alias USING btree (employer_id, alias_id)
CREATE UNIQUE INDEX employer_credit_code ON registry.employer USING btree (credit_code)
CREATE UNIQUE INDEX employer_list_line_pkey ON registry.employer_list_line USING btree (list_id, line_no)
CREATE UNIQUE INDEX employer_list_pkey ON registry.employer_list USING btree (list_id)
CREATE UNIQUE INDEX employer_pkey ON registry.employer USING btree (employer_id)
CREATE UNIQUE INDEX employer_search_pkey ON registry.employer_search USING btree (employer_id)
CREATE UNIQUE INDEX employer_staff_pkey ON registry.employer_staff USING btree (employer_id, account_id)
CREATE UNIQUE INDEX employer_tagged_now ON registry.employer_tagged USING btree (tag_id, employer_id) WHERE (until IS NULL)
CREATE UNIQUE INDEX employer_tagged_pkey ON registry.employer_tagged USING btree (employer_id, tag_id, since)
CREATE UNIQUE INDEX employer_trace_pkey ON registry.employer_trace USING btree (employer_id, trace_id)
CREATE UNIQUE INDEX employer_version_pkey ON registry.employer_version USING btree (employer_id, version)
CREATE UNIQUE INDEX employment_pkey ON registry.employment USING btree (employer_id, worker_id)
CREATE UNIQUE INDEX evidence_pkey ON cases.evidence USING btree (employer_id, case_id, evidence_id)
CREATE UNIQUE INDEX exam_card_pkey ON health.exam_card USING btree (employer_id, card_id)
CREATE UNIQUE INDEX exam_card_version ON health.exam_card USING btree (institution_id, card_code, version, employer_id)
CREATE UNIQUE INDEX fact_pkey ON indicators.fact USING btree (employer_id, indicator_id, subject_key, valid_from)
CREATE UNIQUE INDEX file_pkey ON platform.file USING btree (sha256)
CREATE UNIQUE INDEX file_scan_pkey ON platform.file_scan USING btree (sha256)
CREATE UNIQUE INDEX freeze_holds ON access."freeze" USING btree (kind, subject_id) WHERE (thawed_at IS NULL)
CREATE UNIQUE INDEX freeze_pkey ON access."freeze" USING btree (freeze_id)
CREATE UNIQUE INDEX frozen_fact_pkey ON indicators.frozen_fact USING btree (employer_id, frozen_id, subject_key)
CREATE UNIQUE INDEX frozen_pkey ON indicators.frozen USING btree (frozen_id)
CREATE UNIQUE INDEX grid_duty_one ON registry.grid_duty USING btree (employer_id, tier) WHERE (until_day IS NULL)
CREATE UNIQUE INDEX grid_duty_pkey ON registry.grid_duty USING btree (employer_id, duty_id)
CREATE UNIQUE INDEX held_card_once ON health.held_card USING btree (institution_id, card_code, content_sha256) WHERE (released_at IS NULL)
CREATE UNIQUE INDEX held_card_pkey ON health.held_card USING btree (held_id)
CREATE UNIQUE INDEX held_report_once ON exposure.held_report USING btree (credit_code, institution_id, report_no) WHERE (released_on IS NULL)
CREATE UNIQUE INDEX held_report_pkey ON exposure.held_report USING btree (held_id)
CREATE UNIQUE INDEX identity_act_pkey ON registry.identity_act USING btree (act_id)
CREATE UNIQUE INDEX identity_act_undoes_idx ON registry.identity_act USING btree (undoes) WHERE (undoes IS NOT NULL)
CREATE UNIQUE INDEX identity_row_pkey ON registry.identity_row USING btree (act_id, row_no)
CREATE UNIQUE INDEX institution_kind_code_idx ON registry.institution USING btree (kind, code)
CREATE UNIQUE INDEX institution_pkey ON registry.institution USING btree (institution_id)
CREATE UNIQUE INDEX institution_scope_pkey ON registry.institution_scope USING btree (institution_id, category, valid_from)
CREATE UNIQUE INDEX kept_answer_pkey ON platform.kept_answer USING btree (account_id, idempotency_key)
CREATE UNIQUE INDEX kept_file_pkey ON exposure.kept_file USING btree (employer_id, file_id)
CREATE UNIQUE INDEX kept_files_pkey ON access.kept_files USING btree (organisation_id)
CREATE UNIQUE INDEX later_answer_pkey ON exchange.later_answer USING btree (submission_id, line_no, answer_no)
CREATE UNIQUE INDEX list_candidate_pkey ON registry.list_candidate USING btree (list_id, line_no, employer_id)
CREATE UNIQUE INDEX list_source_organisation_id_name_idx ON registry.list_source USING btree (organisation_id, name)
CREATE UNIQUE INDEX list_source_pkey ON registry.list_source USING btree (source_id)
CREATE UNIQUE INDEX mark_pkey ON indicators.mark USING btree (mark_id)
CREATE UNIQUE INDEX message_once ON access.message USING btree (employer_id, organisation_id, account_id, kind, key)
CREATE UNIQUE INDEX message_pkey ON access.message USING btree (employer_id, message_id)
CREATE UNIQUE INDEX message_read_pkey ON access.message_read USING btree (employer_id, message_id, account_id)
CREATE UNIQUE INDEX message_setting_pkey ON access.message_setting USING btree (account_id)
CREATE UNIQUE INDEX notice_pkey ON exposure.notice USING btree (employer_id, notice_id)
CREATE UNIQUE INDEX notice_post_pkey ON exposure.notice_post USING btree (employer_id, notice_id, post_id)
CREATE UNIQUE INDEX notice_receipt_once ON exposure.notice_receipt USING btree (employer_id, notice_id, post_id, worker_id) WHERE (worker_id IS NOT NULL)
CREATE UNIQUE INDEX notice_receipt_pkey ON exposure.notice_receipt USING btree (employer_id, receipt_id)
CREATE UNIQUE INDEX notice_recipient_pkey ON exposure.notice_recipient USING btree (employer_id, post_id, worker_id)
CREATE UNIQUE INDEX notice_text_pkey ON exposure.notice_text USING btree (employer_id, agent_code, version)
CREATE UNIQUE INDEX organisation_own ON access.organisation USING btree (employer_id) WHERE ((employer_id IS NOT NULL) AND (merged_from IS NULL))
CREATE UNIQUE INDEX organisation_pkey ON access.organisation USING btree (organisation_id)
CREATE UNIQUE INDEX organisation_worker ON access.organisation USING btree (worker_id) WHERE (worker_id IS NOT NULL)
CREATE UNIQUE INDEX overdue_declaration_open ON exposure.overdue_declaration USING btree (employer_id, duty) WHERE (cleared_on IS NULL)
CREATE UNIQUE INDEX overdue_declaration_pkey ON exposure.overdue_declaration USING btree (employer_id, overdue_id)
CREATE UNIQUE INDEX patrol_photo_pkey ON registry.patrol_photo USING btree (employer_id, photo_id)
CREATE UNIQUE INDEX patrol_pkey ON registry.patrol USING btree (employer_id, patrol_id)
CREATE UNIQUE INDEX post_agent_pkey ON registry.post_agent USING btree (employer_id, post_id, agent_code)
CREATE UNIQUE INDEX post_employer_id_name_key ON registry.post USING btree (employer_id, name)
CREATE UNIQUE INDEX post_pkey ON registry.post USING btree (employer_id, post_id)
CREATE UNIQUE INDEX radiation_worker_pkey ON exposure.radiation_worker USING btree (employer_id, worker_id, version)
CREATE UNIQUE INDEX release_pkey ON indicators.release USING btree (indicator_id, day)
CREATE UNIQUE INDEX released_figure_pkey ON indicators.released_figure USING btree (indicator_id, area_code, day)
CREATE UNIQUE INDEX reminder_plan_pkey ON registry.reminder_plan USING btree (area_code, plan_id)
CREATE UNIQUE INDEX report_employer_id_institution_id_report_no_version_idx ON exposure.report USING btree (employer_id, institution_id, report_no, version)
CREATE UNIQUE INDEX report_pkey ON exposure.report USING btree (employer_id, report_id)
CREATE UNIQUE INDEX result_pkey ON exposure.result USING btree (employer_id, result_id)
CREATE UNIQUE INDEX rollup_pkey ON indicators.rollup USING btree (indicator_id, area_code, slice, day)
CREATE UNIQUE INDEX saved_view_account_id_page_label_key ON access.saved_view USING btree (account_id, page, label)
CREATE UNIQUE INDEX saved_view_pkey ON access.saved_view USING btree (account_id, view_id)
CREATE UNIQUE INDEX screening_candidate_pkey ON registry.screening_candidate USING btree (employer_id)
CREATE UNIQUE INDEX sender_edition_pkey ON exchange.sender_edition USING btree (organisation_id, family, created_at)
CREATE UNIQUE INDEX sign_in_guard_pkey ON access.sign_in_guard USING btree (name_key)
CREATE UNIQUE INDEX site_group_member_pkey ON registry.site_group_member USING btree (employer_id, group_id)
CREATE UNIQUE INDEX site_group_name ON registry.site_group USING btree (area_code, name)
CREATE UNIQUE INDEX site_group_pkey ON registry.site_group USING btree (group_id)
CREATE UNIQUE INDEX site_pkey ON registry.site USING btree (employer_id, site_id)
CREATE UNIQUE INDEX spot_check_pkey ON exposure.spot_check USING btree (spot_check_id)
CREATE UNIQUE INDEX spot_check_pool_pkey ON exposure.spot_check_pool USING btree (employer_id, spot_check_id)
CREATE UNIQUE INDEX spot_check_task_pkey ON exposure.spot_check_task USING btree (employer_id, task_id)
CREATE UNIQUE INDEX submission_line_pkey ON exchange.submission_line USING btree (submission_id, line_no)
CREATE UNIQUE INDEX submission_pkey ON exchange.submission USING btree (submission_id)
CREATE UNIQUE INDEX submission_receipt_no_key ON exchange.submission USING btree (receipt_no)
CREATE UNIQUE INDEX superseded_card_pkey ON health.superseded_card USING btree (employer_id, card_id)
CREATE UNIQUE INDEX superseded_report_pkey ON exposure.superseded_report USING btree (employer_id, report_id)
CREATE UNIQUE INDEX suspected_case_employer_id_card_id_agent_code_disease_code_idx ON health.suspected_case USING btree (employer_id, card_id, agent_code, disease_code)
CREATE UNIQUE INDEX suspected_case_pkey ON health.suspected_case USING btree (employer_id, suspected_id)
CREATE UNIQUE INDEX tag_name ON registry.tag USING btree (area_code, name) WHERE (until IS NULL)
CREATE UNIQUE INDEX tag_pkey ON registry.tag USING btree (tag_id)
CREATE UNIQUE INDEX target_pkey ON indicators.target USING btree (indicator_id, area_code, year, plan)
CREATE UNIQUE INDEX town_return_pkey ON registry.town_return USING btree (organisation_id, period)
CREATE UNIQUE INDEX verification_act_pkey ON registry.verification_act USING btree (employer_id, verification_id, act_id)
CREATE UNIQUE INDEX verification_pkey ON registry.verification USING btree (employer_id, verification_id)
CREATE UNIQUE INDEX watch_alarm_account_id_pattern_occasion_key ON access.watch_alarm USING btree (account_id, pattern, occasion)
CREATE UNIQUE INDEX watch_alarm_pkey ON access.watch_alarm USING btree (alarm_id)
CREATE UNIQUE INDEX watch_answer_pkey ON access.watch_answer USING btree (alarm_id)
CREATE UNIQUE INDEX watch_cursor_pkey ON access.watch_cursor USING btree (lane)
CREATE UNIQUE INDEX watch_limit_pkey ON access.watch_limit USING btree (area_code, pattern)
CREATE UNIQUE INDEX worker_id_index ON registry.worker USING btree (id_index)
CREATE UNIQUE INDEX worker_pkey ON registry.worker USING btree (worker_id)

POLICY addressed ON access.message TO zhikang_app FOR ALL USING (((organisation_id = '00000000-0000-0000-0000-000000000000'::uuid) OR (organisation_id = ( SELECT scope.organisation() AS organisation)) OR (( SELECT scope.kind() AS kind) = 'commission'::text))) CHECK (((organisation_id = '00000000-0000-0000-0000-000000000000'::uuid) OR (organisation_id = ( SELECT scope.organisation() AS organisation)) OR (( SELECT scope.kind() AS kind) = 'commission'::text)))
POLICY addressed ON access.message_read TO zhikang_app FOR SELECT USING (((organisation_id = '00000000-0000-0000-0000-000000000000'::uuid) OR (organisation_id = ( SELECT scope.organisation() AS organisation)) OR (( SELECT scope.kind() AS kind) = 'commission'::text))) CHECK ()
POLICY administered ON access.auth_credential TO zhikang_app FOR ALL USING ((scope.has_role(VARIADIC ARRAY['platform-admin'::text, 'commission-admin'::text]) AND (user_id IN ( SELECT a.account_id
   FROM access.account a)))) CHECK ((scope.has_role(VARIADIC ARRAY['platform-admin'::text, 'commission-admin'::text]) AND (user_id IN ( SELECT a.account_id
   FROM access.account a))))
POLICY administered ON access.auth_user TO zhikang_app FOR ALL USING ((scope.has_role(VARIADIC ARRAY['platform-admin'::text, 'commission-admin'::text]) AND (id IN ( SELECT a.account_id
   FROM access.account a)))) CHECK ((scope.has_role(VARIADIC ARRAY['platform-admin'::text, 'commission-admin'::text]) AND (id IN ( SELECT a.account_id
   FROM access.account a))))
POLICY below ON registry.tag TO zhikang_app FOR SELECT USING (((( SELECT scope.kind() AS kind) = ANY (ARRAY['commission'::text, 'cdc'::text, 'inspection'::text, 'township'::text])) AND ((scope.area_from() >= area_code) AND (scope.area_from() <= end_area_code)) AND ((scope.area_to() >= area_code) AND (scope.area_to() <= end_area_code)))) CHECK ()
POLICY colleagues ON access.organisation TO zhikang_app FOR SELECT USING (((( SELECT scope.kind() AS kind) = ANY (ARRAY['commission'::text, 'township'::text])) AND (kind = ANY (ARRAY['commission'::text, 'township'::text])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))) CHECK ()
POLICY commission_adds ON registry.institution TO zhikang_app FOR INSERT USING () CHECK (((scope.kind() = 'commission'::text) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))
POLICY commission_adds ON registry.institution_scope TO zhikang_app FOR INSERT USING () CHECK (((scope.kind() = 'commission'::text) AND (EXISTS ( SELECT 1
   FROM registry.institution i
  WHERE ((i.institution_id = institution_scope.institution_id) AND (i.area_code >= scope.area_from()) AND (i.area_code <= scope.area_to()))))))
POLICY commission_edits ON registry.institution TO zhikang_app FOR UPDATE USING (((scope.kind() = 'commission'::text) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))) CHECK (((scope.kind() = 'commission'::text) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))
POLICY commission_edits ON registry.institution_scope TO zhikang_app FOR UPDATE USING (((scope.kind() = 'commission'::text) AND (EXISTS ( SELECT 1
   FROM registry.institution i
  WHERE ((i.institution_id = institution_scope.institution_id) AND (i.area_code >= scope.area_from()) AND (i.area_code <= scope.area_to())))))) CHECK ()
POLICY contractor ON registry.contract TO zhikang_app FOR SELECT USING ((((( SELECT scope.kind() AS kind) = 'employer'::text) AND (contractor_employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = ANY (ARRAY['commission'::text, 'cdc'::text, 'inspection'::text, 'township'::text])) AND (contractor_area_code >= scope.area_from()) AND (contractor_area_code <= scope.area_to())))) CHECK ()
POLICY contractor ON registry.contract_telling TO zhikang_app FOR SELECT USING ((EXISTS ( SELECT 1
   FROM registry.contract c
  WHERE ((c.employer_id = contract_telling.employer_id) AND (c.contract_id = contract_telling.contract_id))))) CHECK ()
POLICY employers_change ON exposure.notice_recipient TO zhikang_app FOR UPDATE USING ((COALESCE(( SELECT scope.kind() AS kind), ''::text) <> 'worker'::text)) CHECK ()
POLICY employers_word ON exposure.notice_recipient TO zhikang_app FOR INSERT USING () CHECK ((COALESCE(( SELECT scope.kind() AS kind), ''::text) <> 'worker'::text))
POLICY ended ON access.delegation TO zhikang_app FOR UPDATE USING (((scope.delegation() IS NULL) AND ((from_account = scope.account()) OR (to_account = scope.account()) OR (scope.own_role(VARIADIC ARRAY['commission-admin'::text]) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR (scope.own_role(VARIADIC ARRAY['employer-manager'::text, 'employer-head'::text]) AND (organisation_id = scope.organisation()))))) CHECK ((ended_at IS NOT NULL))
POLICY everybody_reads ON registry.institution TO zhikang_app FOR SELECT USING (true) CHECK ()
POLICY everybody_reads ON registry.institution_scope TO zhikang_app FOR SELECT USING (true) CHECK ()
POLICY examined ON registry.worker TO zhikang_app FOR SELECT USING (((scope.kind() = 'exam-institution'::text) AND (EXISTS ( SELECT 1
   FROM health.exam_card c
  WHERE (c.worker_id = worker.worker_id))))) CHECK ()
POLICY expired ON access.auth_rate TO zhikang_worker FOR ALL USING (((last_request)::numeric < (EXTRACT(epoch FROM (now() - '1 day'::interval)) * (1000)::numeric))) CHECK ()
POLICY expired ON access.auth_session TO zhikang_worker FOR ALL USING ((expires_at < (now() - '01:00:00'::interval))) CHECK ()
POLICY expired ON access.auth_verification TO zhikang_worker FOR ALL USING ((expires_at < (now() - '01:00:00'::interval))) CHECK ()
POLICY expired ON access.code_used TO zhikang_worker FOR ALL USING ((used_at < (now() - '01:00:00'::interval))) CHECK ()
POLICY expired ON access.sign_in_guard TO zhikang_worker FOR ALL USING ((window_from < (now() - '1 day'::interval))) CHECK ()
POLICY frozen ON access.freeze TO zhikang_app FOR INSERT USING () CHECK ((scope.own_role(VARIADIC ARRAY['platform-admin'::text]) OR ((kind = ANY (ARRAY['account'::text, 'organisation'::text, 'key'::text])) AND scope.own_role(VARIADIC ARRAY['commission-admin'::text]) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY lent ON access.delegation TO zhikang_app FOR INSERT USING () CHECK (((scope.delegation() IS NULL) AND (((from_account = scope.account()) AND (organisation_id = scope.organisation())) OR (scope.own_role(VARIADIC ARRAY['commission-admin'::text]) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR (scope.own_role(VARIADIC ARRAY['employer-manager'::text, 'employer-head'::text]) AND (organisation_id = scope.organisation())))))
POLICY manager_or_self ON registry.employer_staff TO zhikang_app FOR ALL USING (((account_id = scope.account()) OR scope.has_role(VARIADIC ARRAY['employer-manager'::text, 'employer-head'::text]))) CHECK (scope.own_role(VARIADIC ARRAY['employer-manager'::text, 'employer-head'::text]))
POLICY origin ON registry.area_change_moved TO zhikang_app FOR SELECT USING (((( SELECT scope.kind() AS kind) = ANY (ARRAY['commission'::text, 'township'::text, 'platform'::text])) AND (from_code >= scope.area_from()) AND (from_code <= scope.area_to()))) CHECK ()
POLICY own ON access.message_read TO zhikang_app FOR INSERT USING () CHECK (((account_id = ( SELECT scope.account() AS account)) AND ((organisation_id = ( SELECT scope.organisation() AS organisation)) OR ((organisation_id = '00000000-0000-0000-0000-000000000000'::uuid) AND (employer_id = ( SELECT scope.employer() AS employer))))))
POLICY own ON platform.kept_answer TO zhikang_app FOR ALL USING ((account_id = scope.account())) CHECK ((account_id = scope.account()))
POLICY own_area ON indicators.target TO zhikang_app FOR INSERT USING () CHECK (((scope.kind() = 'commission'::text) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))
POLICY own_area_again ON indicators.target TO zhikang_app FOR UPDATE USING (((scope.kind() = 'commission'::text) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))) CHECK (((scope.kind() = 'commission'::text) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))
POLICY own_post ON exposure.notice_post TO zhikang_app FOR SELECT USING (((( SELECT scope.kind() AS kind) = 'worker'::text) AND (EXISTS ( SELECT 1
   FROM exposure.notice_recipient r
  WHERE ((r.employer_id = notice_post.employer_id) AND (r.post_id = notice_post.post_id) AND r.active AND (r.worker_id = ( SELECT scope.worker() AS worker))))))) CHECK ()
POLICY own_posts ON exposure.notice_recipient TO zhikang_app FOR ALL USING (((NOT ( SELECT scope.own_posts_only() AS own_posts_only)) OR (post_id IN ( SELECT unnest(s.posts) AS unnest
   FROM registry.employer_staff s
  WHERE (s.account_id = ( SELECT scope.account() AS account)))))) CHECK ()
POLICY own_posts ON registry.employment TO zhikang_app FOR ALL USING (((NOT ( SELECT scope.own_posts_only() AS own_posts_only)) OR (worker_id IN ( SELECT r.worker_id
   FROM exposure.notice_recipient r
  WHERE ((r.employer_id = ( SELECT scope.employer() AS employer)) AND r.active))))) CHECK ()
POLICY personal ON access.message TO zhikang_app FOR SELECT USING (((account_id = '00000000-0000-0000-0000-000000000000'::uuid) OR (account_id = ( SELECT scope.account() AS account)) OR ( SELECT scope.has_role(VARIADIC ARRAY['platform-admin'::text, 'commission-admin'::text]) AS has_role))) CHECK ()
POLICY personal ON exchange.document TO zhikang_app FOR ALL USING (((NOT personal) OR (COALESCE(( SELECT scope.kind() AS kind), ''::text) <> ALL (ARRAY['inspection'::text, 'township'::text])))) CHECK ()
POLICY personal ON registry.archive_item TO zhikang_app FOR ALL USING (((NOT personal) OR (( SELECT scope.kind() AS kind) = ANY (ARRAY['commission'::text, 'cdc'::text, 'employer'::text])))) CHECK ()
POLICY published ON exchange.document TO zhikang_app FOR SELECT USING (((kind = 'town-bulletin'::text) AND (( SELECT scope.kind() AS kind) = 'township'::text) AND (area_code = ( SELECT ("left"(scope.area_from(), 6) || '000000'::text))))) CHECK ()
POLICY published ON exchange.document_void TO zhikang_app FOR SELECT USING (((( SELECT scope.kind() AS kind) = 'township'::text) AND (area_code = ( SELECT ("left"(scope.area_from(), 6) || '000000'::text))) AND (EXISTS ( SELECT 1
   FROM exchange.document d
  WHERE ((d.document_id = document_void.document_id) AND (d.kind = 'town-bulletin'::text)))))) CHECK ()
POLICY published ON registry.bulletin TO zhikang_app FOR SELECT USING (((state = 'published'::text) AND (( SELECT scope.kind() AS kind) = 'township'::text) AND (area_code = ( SELECT ("left"(scope.area_from(), 6) || '000000'::text))))) CHECK ()
POLICY read_by_auditors ON access.audit_entry TO zhikang_app FOR SELECT USING ((scope.has_role(VARIADIC ARRAY['auditor'::text, 'commission-admin'::text]) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))) CHECK ()
POLICY readable ON access.delegation_limit TO zhikang_app FOR SELECT USING (true) CHECK ()
POLICY readable ON indicators.target TO zhikang_app FOR SELECT USING (true) CHECK ()
POLICY scoped ON access.account TO zhikang_app FOR ALL USING (((account_id = scope.account()) OR (scope.has_role(VARIADIC ARRAY['platform-admin'::text, 'commission-admin'::text]) AND (organisation_id IN ( SELECT o.organisation_id
   FROM access.organisation o))))) CHECK ((scope.has_role(VARIADIC ARRAY['platform-admin'::text, 'commission-admin'::text]) AND (organisation_id IN ( SELECT o.organisation_id
   FROM access.organisation o))))
POLICY scoped ON access.act_count TO zhikang_app FOR ALL USING (((subject_id = scope.account()) OR (subject_id = scope.organisation()) OR ((subject_id = '00000000-0000-0000-0000-000000000000'::uuid) AND (( SELECT scope.kind() AS kind) <> ''::text)))) CHECK (((subject_id = scope.account()) OR (subject_id = scope.organisation()) OR ((subject_id = '00000000-0000-0000-0000-000000000000'::uuid) AND (( SELECT scope.kind() AS kind) <> ''::text))))
POLICY scoped ON access.api_key TO zhikang_app FOR ALL USING ((organisation_id IN ( SELECT o.organisation_id
   FROM access.organisation o))) CHECK ((organisation_id IN ( SELECT o.organisation_id
   FROM access.organisation o)))
POLICY scoped ON access.freeze TO zhikang_app FOR SELECT USING ((((kind = ANY (ARRAY['exports'::text, 'exchange'::text])) AND (( SELECT scope.kind() AS kind) <> ''::text)) OR scope.own_role(VARIADIC ARRAY['platform-admin'::text]) OR ((scope.kind() = 'platform'::text) AND scope.own_role(VARIADIC ARRAY['auditor'::text])) OR (scope.own_role(VARIADIC ARRAY['commission-admin'::text, 'auditor'::text]) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ()
POLICY scoped ON access.kept_files TO zhikang_app FOR ALL USING ((organisation_id = scope.organisation())) CHECK ((organisation_id = scope.organisation()))
POLICY scoped ON access.message TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township,laboratory,exam-institution,diagnosis-institution,employer,worker,platform}'::text[])) AND (organisation_id = ( SELECT scope.organisation() AS organisation))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township,laboratory,exam-institution,diagnosis-institution,employer,worker,platform}'::text[])) AND (organisation_id = ( SELECT scope.organisation() AS organisation)))))
POLICY scoped ON access.message_read TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township,laboratory,exam-institution,diagnosis-institution,employer,worker,platform}'::text[])) AND (organisation_id = ( SELECT scope.organisation() AS organisation))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township,laboratory,exam-institution,diagnosis-institution,employer,worker,platform}'::text[])) AND (organisation_id = ( SELECT scope.organisation() AS organisation)))))
POLICY scoped ON access.message_setting TO zhikang_app FOR ALL USING ((account_id = ( SELECT scope.account() AS account))) CHECK ((account_id = ( SELECT scope.account() AS account)))
POLICY scoped ON access.organisation TO zhikang_app FOR ALL USING (((organisation_id = scope.organisation()) OR scope.has_role(VARIADIC ARRAY['platform-admin'::text]) OR (scope.has_role(VARIADIC ARRAY['commission-admin'::text]) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((scope.has_role(VARIADIC ARRAY['platform-admin'::text]) OR (scope.has_role(VARIADIC ARRAY['commission-admin'::text]) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON access.saved_view TO zhikang_app FOR ALL USING ((account_id = ( SELECT scope.account() AS account))) CHECK ((account_id = ( SELECT scope.account() AS account)))
POLICY scoped ON access.watch_alarm TO zhikang_app FOR SELECT USING ((scope.has_role(VARIADIC ARRAY['auditor'::text, 'commission-admin'::text]) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))) CHECK ()
POLICY scoped ON access.watch_answer TO zhikang_app FOR ALL USING ((scope.has_role(VARIADIC ARRAY['auditor'::text, 'commission-admin'::text]) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))) CHECK ((scope.has_role(VARIADIC ARRAY['auditor'::text, 'commission-admin'::text]) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()) AND (account_id = scope.account())))
POLICY scoped ON access.watch_limit TO zhikang_app FOR ALL USING ((scope.has_role(VARIADIC ARRAY['auditor'::text, 'commission-admin'::text]) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))) CHECK ((scope.has_role(VARIADIC ARRAY['commission-admin'::text]) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))
POLICY scoped ON cases.act TO zhikang_app FOR ALL USING ((EXISTS ( SELECT 1
   FROM cases.case_file f
  WHERE ((f.employer_id = act.employer_id) AND (f.case_id = act.case_id))))) CHECK ()
POLICY scoped ON cases.case_file TO zhikang_app FOR ALL USING ((((scope.kind() = ANY (ARRAY['commission'::text, 'cdc'::text])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((scope.kind() = ANY (ARRAY['inspection'::text, 'township'::text])) AND (NOT personal) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((scope.kind() = 'employer'::text) AND (employer_id = scope.employer())) OR ((scope.kind() = ANY (ARRAY['laboratory'::text, 'exam-institution'::text])) AND (institution_id = scope.organisation())) OR ((scope.kind() = 'diagnosis-institution'::text) AND (diagnosis_institution_id = scope.organisation())) OR ((scope.kind() = 'worker'::text) AND (worker_id = scope.worker())))) CHECK ()
POLICY scoped ON cases.evidence TO zhikang_app FOR ALL USING ((EXISTS ( SELECT 1
   FROM cases.case_file f
  WHERE ((f.employer_id = evidence.employer_id) AND (f.case_id = evidence.case_id))))) CHECK ()
POLICY scoped ON exchange.document TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON exchange.document_void TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON exchange.later_answer TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = ANY ('{laboratory,exam-institution,employer,commission,cdc,township}'::text[])) AND (organisation_id = ( SELECT scope.organisation() AS organisation))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = ANY ('{laboratory,exam-institution,employer,commission,cdc,township}'::text[])) AND (organisation_id = ( SELECT scope.organisation() AS organisation)))))
POLICY scoped ON exchange.sender_edition TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = ANY ('{exam-institution,laboratory}'::text[])) AND (organisation_id = ( SELECT scope.organisation() AS organisation))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = ANY ('{exam-institution,laboratory}'::text[])) AND (organisation_id = ( SELECT scope.organisation() AS organisation)))))
POLICY scoped ON exchange.submission TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = ANY ('{laboratory,exam-institution,employer,commission,cdc,township}'::text[])) AND (organisation_id = ( SELECT scope.organisation() AS organisation))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = ANY ('{laboratory,exam-institution,employer,commission,cdc,township}'::text[])) AND (organisation_id = ( SELECT scope.organisation() AS organisation)))))
POLICY scoped ON exchange.submission_line TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = ANY ('{laboratory,exam-institution,employer,commission,cdc,township}'::text[])) AND (organisation_id = ( SELECT scope.organisation() AS organisation))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = ANY ('{laboratory,exam-institution,employer,commission,cdc,township}'::text[])) AND (organisation_id = ( SELECT scope.organisation() AS organisation)))))
POLICY scoped ON exposure.accuracy_check TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON exposure.accuracy_photo TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON exposure.declaration TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON exposure.declaration_draft TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON exposure.dose_record TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = ANY ('{laboratory}'::text[])) AND (institution_id = ( SELECT scope.organisation() AS organisation))) OR ((( SELECT scope.kind() AS kind) = 'worker'::text) AND (worker_id = ( SELECT scope.worker() AS worker))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = ANY ('{laboratory}'::text[])) AND (institution_id = ( SELECT scope.organisation() AS organisation))) OR ((( SELECT scope.kind() AS kind) = 'worker'::text) AND (worker_id = ( SELECT scope.worker() AS worker)))))
POLICY scoped ON exposure.held_report TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = ANY ('{laboratory}'::text[])) AND (organisation_id = ( SELECT scope.organisation() AS organisation))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = ANY ('{laboratory}'::text[])) AND (organisation_id = ( SELECT scope.organisation() AS organisation)))))
POLICY scoped ON exposure.kept_file TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON exposure.notice TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON exposure.notice_post TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON exposure.notice_receipt TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = 'worker'::text) AND (worker_id = ( SELECT scope.worker() AS worker))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = 'worker'::text) AND (worker_id = ( SELECT scope.worker() AS worker)))))
POLICY scoped ON exposure.notice_recipient TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = 'worker'::text) AND (worker_id = ( SELECT scope.worker() AS worker))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = 'worker'::text) AND (worker_id = ( SELECT scope.worker() AS worker)))))
POLICY scoped ON exposure.notice_text TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON exposure.overdue_declaration TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON exposure.radiation_worker TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = 'worker'::text) AND (worker_id = ( SELECT scope.worker() AS worker))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = 'worker'::text) AND (worker_id = ( SELECT scope.worker() AS worker)))))
POLICY scoped ON exposure.report TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = ANY ('{laboratory}'::text[])) AND (institution_id = ( SELECT scope.organisation() AS organisation))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = ANY ('{laboratory}'::text[])) AND (institution_id = ( SELECT scope.organisation() AS organisation)))))
POLICY scoped ON exposure.result TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = ANY ('{laboratory}'::text[])) AND (institution_id = ( SELECT scope.organisation() AS organisation))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = ANY ('{laboratory}'::text[])) AND (institution_id = ( SELECT scope.organisation() AS organisation)))))
POLICY scoped ON exposure.spot_check TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON exposure.spot_check_pool TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON exposure.spot_check_task TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON exposure.superseded_report TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = ANY ('{laboratory}'::text[])) AND (institution_id = ( SELECT scope.organisation() AS organisation))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = ANY ('{laboratory}'::text[])) AND (institution_id = ( SELECT scope.organisation() AS organisation)))))
POLICY scoped ON health.exam_card TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = ANY ('{exam-institution}'::text[])) AND (institution_id = ( SELECT scope.organisation() AS organisation))) OR ((( SELECT scope.kind() AS kind) = 'worker'::text) AND (worker_id = ( SELECT scope.worker() AS worker))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = ANY ('{exam-institution}'::text[])) AND (institution_id = ( SELECT scope.organisation() AS organisation))) OR ((( SELECT scope.kind() AS kind) = 'worker'::text) AND (worker_id = ( SELECT scope.worker() AS worker)))))
POLICY scoped ON health.held_card TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = ANY ('{exam-institution}'::text[])) AND (institution_id = ( SELECT scope.organisation() AS organisation))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = ANY ('{exam-institution}'::text[])) AND (institution_id = ( SELECT scope.organisation() AS organisation)))))
POLICY scoped ON health.superseded_card TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = ANY ('{exam-institution}'::text[])) AND (institution_id = ( SELECT scope.organisation() AS organisation))) OR ((( SELECT scope.kind() AS kind) = 'worker'::text) AND (worker_id = ( SELECT scope.worker() AS worker))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = ANY ('{exam-institution}'::text[])) AND (institution_id = ( SELECT scope.organisation() AS organisation))) OR ((( SELECT scope.kind() AS kind) = 'worker'::text) AND (worker_id = ( SELECT scope.worker() AS worker)))))
POLICY scoped ON health.suspected_case TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = ANY ('{exam-institution}'::text[])) AND (institution_id = ( SELECT scope.organisation() AS organisation))) OR ((( SELECT scope.kind() AS kind) = 'worker'::text) AND (worker_id = ( SELECT scope.worker() AS worker))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = ANY ('{exam-institution}'::text[])) AND (institution_id = ( SELECT scope.organisation() AS organisation))) OR ((( SELECT scope.kind() AS kind) = 'worker'::text) AND (worker_id = ( SELECT scope.worker() AS worker)))))
POLICY scoped ON indicators.fact TO zhikang_app FOR ALL USING ((((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= ( SELECT scope.area_from() AS area_from)) AND (area_code <= ( SELECT scope.area_to() AS area_to))) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ()
POLICY scoped ON indicators.frozen TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON indicators.frozen_fact TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON indicators.released_figure TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON indicators.rollup TO zhikang_app FOR ALL USING (((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= ( SELECT scope.area_from() AS area_from)) AND (area_code <= ( SELECT scope.area_to() AS area_to)))) CHECK ()
POLICY scoped ON registry.archive_item TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON registry.archive_withdrawal TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON registry.area_change TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,township,platform}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,township,platform}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON registry.area_change_moved TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,township,platform}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,township,platform}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON registry.base_count TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON registry.base_delta TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON registry.bulletin TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON registry.contract TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON registry.contract_telling TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON registry.dispatch_sheet TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON registry.employer TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON registry.employer_alias TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON registry.employer_list TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON registry.employer_list_line TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON registry.employer_search TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON registry.employer_staff TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON registry.employer_tagged TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON registry.employer_trace TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON registry.employer_version TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON registry.employment TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = 'worker'::text) AND (worker_id = ( SELECT scope.worker() AS worker))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))) OR ((( SELECT scope.kind() AS kind) = 'worker'::text) AND (worker_id = ( SELECT scope.worker() AS worker)))))
POLICY scoped ON registry.grid_duty TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON registry.identity_act TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON registry.identity_row TO zhikang_app FOR ALL USING (false) CHECK (false)
POLICY scoped ON registry.list_candidate TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON registry.list_source TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON registry.patrol TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON registry.patrol_photo TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON registry.post TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON registry.post_agent TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON registry.reminder_plan TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON registry.screening_candidate TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON registry.site TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON registry.site_group TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON registry.site_group_member TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON registry.tag TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON registry.town_return TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))))
POLICY scoped ON registry.verification TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON registry.verification_act TO zhikang_app FOR ALL USING ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer))))) CHECK ((false OR ((( SELECT scope.kind() AS kind) = ANY ('{commission,cdc,inspection,township}'::text[])) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR ((( SELECT scope.kind() AS kind) = 'employer'::text) AND (employer_id = ( SELECT scope.employer() AS employer)))))
POLICY scoped ON registry.worker TO zhikang_app FOR SELECT USING ((((scope.kind() = 'worker'::text) AND (worker_id = scope.worker())) OR (EXISTS ( SELECT 1
   FROM registry.employment e
  WHERE (e.worker_id = worker.worker_id))))) CHECK ()
POLICY seen ON access.delegation TO zhikang_app FOR SELECT USING (((from_account = scope.account()) OR (to_account = scope.account()) OR (scope.own_role(VARIADIC ARRAY['commission-admin'::text]) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())) OR (scope.own_role(VARIADIC ARRAY['employer-manager'::text, 'employer-head'::text]) AND (organisation_id = scope.organisation())))) CHECK ()
POLICY set_again ON access.delegation_limit TO zhikang_app FOR UPDATE USING ((scope.own_role(VARIADIC ARRAY['commission-admin'::text]) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to()))) CHECK ((scope.own_role(VARIADIC ARRAY['commission-admin'::text]) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))
POLICY set_here ON access.delegation_limit TO zhikang_app FOR INSERT USING () CHECK ((scope.own_role(VARIADIC ARRAY['commission-admin'::text]) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))
POLICY sign_in ON access.account TO zhikang_auth FOR SELECT USING (true) CHECK ()
POLICY sign_in ON access.api_key TO zhikang_auth FOR SELECT USING (true) CHECK ()
POLICY sign_in ON access.auth_credential TO zhikang_auth FOR ALL USING (true) CHECK (true)
POLICY sign_in ON access.auth_rate TO zhikang_auth FOR ALL USING (true) CHECK (true)
POLICY sign_in ON access.auth_session TO zhikang_auth FOR ALL USING (true) CHECK (true)
POLICY sign_in ON access.auth_two_factor TO zhikang_auth FOR ALL USING (true) CHECK (true)
POLICY sign_in ON access.auth_user TO zhikang_auth FOR ALL USING (true) CHECK (true)
POLICY sign_in ON access.auth_verification TO zhikang_auth FOR ALL USING (true) CHECK (true)
POLICY sign_in ON access.code_used TO zhikang_auth FOR ALL USING (true) CHECK (true)
POLICY sign_in ON access.delegation TO zhikang_auth FOR SELECT USING (true) CHECK ()
POLICY sign_in ON access.freeze TO zhikang_auth FOR SELECT USING (true) CHECK ()
POLICY sign_in ON access.organisation TO zhikang_auth FOR SELECT USING (true) CHECK ()
POLICY sign_in ON access.sign_in_guard TO zhikang_auth FOR ALL USING (true) CHECK (true)
POLICY sign_in_marks ON access.account TO zhikang_auth FOR UPDATE USING (true) CHECK (true)
POLICY sign_in_marks ON access.api_key TO zhikang_auth FOR UPDATE USING (true) CHECK (true)
POLICY staff ON access.auth_credential TO zhikang_app FOR ALL USING ((scope.own_role(VARIADIC ARRAY['employer-manager'::text, 'employer-head'::text]) AND (scope.kind() = 'employer'::text) AND (user_id IN ( SELECT a.account_id
   FROM access.account a
  WHERE (a.organisation_id = scope.organisation()))))) CHECK ((scope.own_role(VARIADIC ARRAY['employer-manager'::text, 'employer-head'::text]) AND (scope.kind() = 'employer'::text) AND (user_id IN ( SELECT a.account_id
   FROM access.account a
  WHERE (a.organisation_id = scope.organisation())))))
POLICY staff ON access.auth_user TO zhikang_app FOR ALL USING ((scope.own_role(VARIADIC ARRAY['employer-manager'::text, 'employer-head'::text]) AND (scope.kind() = 'employer'::text) AND (id IN ( SELECT a.account_id
   FROM access.account a
  WHERE (a.organisation_id = scope.organisation()))))) CHECK ((scope.own_role(VARIADIC ARRAY['employer-manager'::text, 'employer-head'::text]) AND (scope.kind() = 'employer'::text) AND (id IN ( SELECT a.account_id
   FROM access.account a
  WHERE (a.organisation_id = scope.organisation())))))
POLICY staff_changed ON access.account TO zhikang_app FOR UPDATE USING ((scope.own_role(VARIADIC ARRAY['employer-manager'::text, 'employer-head'::text]) AND (scope.kind() = 'employer'::text) AND (organisation_id = scope.organisation()))) CHECK ((scope.own_role(VARIADIC ARRAY['employer-manager'::text, 'employer-head'::text]) AND (scope.kind() = 'employer'::text) AND (organisation_id = scope.organisation()) AND (roles <@ '{employer-manager,employer-head,employer-clerk,employer-personnel,employer-workshop}'::text[])))
POLICY staff_made ON access.account TO zhikang_app FOR INSERT USING () CHECK ((scope.own_role(VARIADIC ARRAY['employer-manager'::text, 'employer-head'::text]) AND (scope.kind() = 'employer'::text) AND (organisation_id = scope.organisation()) AND (roles <@ '{employer-manager,employer-head,employer-clerk,employer-personnel,employer-workshop}'::text[])))
POLICY staff_seen ON access.account TO zhikang_app FOR SELECT USING ((scope.own_role(VARIADIC ARRAY['employer-manager'::text, 'employer-head'::text]) AND (scope.kind() = 'employer'::text) AND (organisation_id = scope.organisation()))) CHECK ()
POLICY successor ON registry.area_change TO zhikang_app FOR SELECT USING (((( SELECT scope.kind() AS kind) = ANY (ARRAY['commission'::text, 'township'::text, 'platform'::text])) AND (successor_code >= scope.area_from()) AND (successor_code <= scope.area_to()))) CHECK ()
POLICY thawed ON access.freeze TO zhikang_app FOR UPDATE USING ((scope.own_role(VARIADIC ARRAY['platform-admin'::text]) OR ((kind = ANY (ARRAY['account'::text, 'organisation'::text, 'key'::text])) AND scope.own_role(VARIADIC ARRAY['commission-admin'::text]) AND (area_code >= scope.area_from()) AND (area_code <= scope.area_to())))) CHECK ((thawed_at IS NOT NULL))
POLICY verified ON exchange.document TO zhikang_app FOR SELECT USING ((verify_code = NULLIF(current_setting('zk.verify'::text, true), ''::text))) CHECK ()
POLICY verified ON exchange.document_void TO zhikang_app FOR SELECT USING ((EXISTS ( SELECT 1
   FROM exchange.document d
  WHERE ((d.document_id = document_void.document_id) AND (d.verify_code = NULLIF(current_setting('zk.verify'::text, true), ''::text)))))) CHECK ()
POLICY whole ON access.account TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON access.act_count TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON access.api_key TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON access.audit_entry TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON access.auth_credential TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON access.auth_user TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON access.delegation TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON access.delegation_limit TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON access.freeze TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON access.kept_files TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON access.message TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON access.message_read TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON access.message_setting TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON access.organisation TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON access.watch_alarm TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON access.watch_answer TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON access.watch_limit TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON cases.act TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON cases.case_file TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON cases.evidence TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exchange.document TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exchange.document_void TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exchange.later_answer TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exchange.sender_edition TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exchange.submission TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exchange.submission_line TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.accuracy_check TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.accuracy_photo TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.declaration TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.declaration_draft TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.dose_record TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.held_report TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.kept_file TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.notice TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.notice_post TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.notice_receipt TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.notice_recipient TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.notice_text TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.overdue_declaration TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.radiation_worker TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.report TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.result TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.spot_check TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.spot_check_pool TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.spot_check_task TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON exposure.superseded_report TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON health.exam_card TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON health.held_card TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON health.superseded_card TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON health.suspected_case TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON indicators.fact TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON indicators.frozen TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON indicators.frozen_fact TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON indicators.released_figure TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON indicators.rollup TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON indicators.target TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON platform.file_scan TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON platform.kept_answer TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.archive_item TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.archive_withdrawal TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.area_change TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.area_change_moved TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.base_count TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.base_delta TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.bulletin TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.contract TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.contract_telling TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.dispatch_sheet TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.employer TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.employer_alias TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.employer_list TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.employer_list_line TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.employer_search TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.employer_staff TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.employer_tagged TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.employer_trace TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.employer_version TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.employment TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.grid_duty TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.identity_act TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.identity_row TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.institution TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.institution_scope TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.list_candidate TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.list_source TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.patrol TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.patrol_photo TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.post TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.post_agent TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.reminder_plan TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.screening_candidate TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.site TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.site_group TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.site_group_member TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.tag TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.town_return TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.verification TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.verification_act TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY whole ON registry.worker TO zhikang_worker FOR ALL USING (true) CHECK (true)
POLICY without_health ON exposure.dose_record TO zhikang_app FOR ALL USING ((NOT ( SELECT scope.without_health() AS without_health))) CHECK ()
POLICY without_health ON health.exam_card TO zhikang_app FOR ALL USING ((NOT ( SELECT scope.without_health() AS without_health))) CHECK ()
POLICY without_health ON health.held_card TO zhikang_app FOR ALL USING ((NOT ( SELECT scope.without_health() AS without_health))) CHECK ()
POLICY without_health ON health.superseded_card TO zhikang_app FOR ALL USING ((NOT ( SELECT scope.without_health() AS without_health))) CHECK ()
POLICY without_health ON health.suspected_case TO zhikang_app FOR ALL USING ((NOT ( SELECT scope.without_health() AS without_health))) CHECK ()
POLICY written ON access.audit_entry TO zhikang_app FOR INSERT USING () CHECK (((account_id = scope.account()) AND (organisation_id = scope.organisation())))

GRANT DELETE ON access.auth_rate TO zhikang_worker
GRANT DELETE ON access.auth_session TO zhikang_worker
GRANT DELETE ON access.auth_verification TO zhikang_worker
GRANT DELETE ON access.code_used TO zhikang_worker
GRANT DELETE ON access.sign_in_guard TO zhikang_worker
GRANT DELETE,INSERT,SELECT ON indicators.mark TO zhikang_worker
GRANT DELETE,INSERT,SELECT ON indicators.release TO zhikang_worker
GRANT DELETE,INSERT,SELECT ON indicators.released_figure TO zhikang_worker
GRANT DELETE,INSERT,SELECT ON registry.base_delta TO zhikang_worker
GRANT DELETE,INSERT,SELECT ON registry.list_candidate TO zhikang_worker
GRANT DELETE,INSERT,SELECT,UPDATE ON access.act_count TO zhikang_worker
GRANT DELETE,INSERT,SELECT,UPDATE ON access.auth_credential TO zhikang_auth
GRANT DELETE,INSERT,SELECT,UPDATE ON access.auth_rate TO zhikang_auth
GRANT DELETE,INSERT,SELECT,UPDATE ON access.auth_session TO zhikang_auth
GRANT DELETE,INSERT,SELECT,UPDATE ON access.auth_two_factor TO zhikang_auth
GRANT DELETE,INSERT,SELECT,UPDATE ON access.auth_user TO zhikang_auth
GRANT DELETE,INSERT,SELECT,UPDATE ON access.auth_verification TO zhikang_auth
GRANT DELETE,INSERT,SELECT,UPDATE ON access.code_used TO zhikang_auth
GRANT DELETE,INSERT,SELECT,UPDATE ON access.saved_view TO zhikang_app
GRANT DELETE,INSERT,SELECT,UPDATE ON access.sign_in_guard TO zhikang_auth
GRANT DELETE,INSERT,SELECT,UPDATE ON exposure.declaration_draft TO zhikang_app
GRANT DELETE,INSERT,SELECT,UPDATE ON exposure.declaration_draft TO zhikang_worker
GRANT DELETE,INSERT,SELECT,UPDATE ON indicators.counted TO zhikang_worker
GRANT DELETE,INSERT,SELECT,UPDATE ON indicators.fact TO zhikang_worker
GRANT DELETE,INSERT,SELECT,UPDATE ON indicators.rollup TO zhikang_worker
GRANT DELETE,INSERT,SELECT,UPDATE ON registry.base_count TO zhikang_worker
GRANT DELETE,INSERT,SELECT,UPDATE ON registry.employer TO zhikang_worker
GRANT DELETE,INSERT,SELECT,UPDATE ON registry.employer_alias TO zhikang_worker
GRANT DELETE,INSERT,SELECT,UPDATE ON registry.employer_search TO zhikang_worker
GRANT DELETE,INSERT,SELECT,UPDATE ON registry.screening_candidate TO zhikang_worker
GRANT DELETE,SELECT ON platform.kept_answer TO zhikang_worker
GRANT INSERT ON access.auth_credential TO zhikang_app
GRANT INSERT ON access.auth_credential TO zhikang_worker
GRANT INSERT ON access.auth_user TO zhikang_app
GRANT INSERT ON access.auth_user TO zhikang_worker
GRANT INSERT ON health.exam_card TO zhikang_intake
GRANT INSERT ON indicators.mark TO zhikang_app
GRANT INSERT,SELECT ON access.api_key TO zhikang_app
GRANT INSERT,SELECT ON access.api_key TO zhikang_worker
GRANT INSERT,SELECT ON access.audit_entry TO zhikang_app
GRANT INSERT,SELECT ON access.audit_entry TO zhikang_worker
GRANT INSERT,SELECT ON access.delegation TO zhikang_app
GRANT INSERT,SELECT ON access.delegation TO zhikang_worker
GRANT INSERT,SELECT ON access.freeze TO zhikang_app
GRANT INSERT,SELECT ON access.freeze TO zhikang_worker
GRANT INSERT,SELECT ON access.message TO zhikang_app
GRANT INSERT,SELECT ON access.message TO zhikang_worker
GRANT INSERT,SELECT ON access.message_read TO zhikang_app
GRANT INSERT,SELECT ON access.message_read TO zhikang_worker
GRANT INSERT,SELECT ON access.watch_alarm TO zhikang_worker
GRANT INSERT,SELECT ON access.watch_answer TO zhikang_app
GRANT INSERT,SELECT ON access.watch_answer TO zhikang_worker
GRANT INSERT,SELECT ON cases.act TO zhikang_app
GRANT INSERT,SELECT ON cases.act TO zhikang_worker
GRANT INSERT,SELECT ON cases.evidence TO zhikang_app
GRANT INSERT,SELECT ON cases.evidence TO zhikang_worker
GRANT INSERT,SELECT ON exchange.document TO zhikang_app
GRANT INSERT,SELECT ON exchange.document TO zhikang_worker
GRANT INSERT,SELECT ON exchange.document_void TO zhikang_app
GRANT INSERT,SELECT ON exchange.document_void TO zhikang_worker
GRANT INSERT,SELECT ON exchange.later_answer TO zhikang_app
GRANT INSERT,SELECT ON exchange.later_answer TO zhikang_worker
GRANT INSERT,SELECT ON exchange.sender_edition TO zhikang_app
GRANT INSERT,SELECT ON exchange.sender_edition TO zhikang_worker
GRANT INSERT,SELECT ON exchange.submission_line TO zhikang_app
GRANT INSERT,SELECT ON exchange.submission_line TO zhikang_worker
GRANT INSERT,SELECT ON exposure.accuracy_check TO zhikang_app
GRANT INSERT,SELECT ON exposure.accuracy_check TO zhikang_worker
GRANT INSERT,SELECT ON exposure.accuracy_photo TO zhikang_app
GRANT INSERT,SELECT ON exposure.accuracy_photo TO zhikang_worker
GRANT INSERT,SELECT ON exposure.dose_record TO zhikang_app
GRANT INSERT,SELECT ON exposure.dose_record TO zhikang_worker
GRANT INSERT,SELECT ON exposure.kept_file TO zhikang_app
GRANT INSERT,SELECT ON exposure.kept_file TO zhikang_worker
GRANT INSERT,SELECT ON exposure.notice TO zhikang_app
GRANT INSERT,SELECT ON exposure.notice TO zhikang_worker
GRANT INSERT,SELECT ON exposure.notice_post TO zhikang_app
GRANT INSERT,SELECT ON exposure.notice_post TO zhikang_worker
GRANT INSERT,SELECT ON exposure.notice_receipt TO zhikang_app
GRANT INSERT,SELECT ON exposure.notice_receipt TO zhikang_worker
GRANT INSERT,SELECT ON exposure.notice_text TO zhikang_app
GRANT INSERT,SELECT ON exposure.notice_text TO zhikang_worker
GRANT INSERT,SELECT ON exposure.radiation_worker TO zhikang_app
GRANT INSERT,SELECT ON exposure.radiation_worker TO zhikang_worker
GRANT INSERT,SELECT ON exposure.report TO zhikang_app
GRANT INSERT,SELECT ON exposure.report TO zhikang_worker
GRANT INSERT,SELECT ON exposure.result TO zhikang_app
GRANT INSERT,SELECT ON exposure.result TO zhikang_worker
GRANT INSERT,SELECT ON exposure.spot_check TO zhikang_app
GRANT INSERT,SELECT ON exposure.spot_check TO zhikang_worker
GRANT INSERT,SELECT ON exposure.spot_check_pool TO zhikang_app
GRANT INSERT,SELECT ON exposure.spot_check_pool TO zhikang_worker
GRANT INSERT,SELECT ON exposure.superseded_report TO zhikang_app
GRANT INSERT,SELECT ON exposure.superseded_report TO zhikang_worker
GRANT INSERT,SELECT ON health.exam_card TO zhikang_app
GRANT INSERT,SELECT ON health.exam_card TO zhikang_worker
GRANT INSERT,SELECT ON health.superseded_card TO zhikang_app
GRANT INSERT,SELECT ON health.superseded_card TO zhikang_worker
GRANT INSERT,SELECT ON health.suspected_case TO zhikang_app
GRANT INSERT,SELECT ON health.suspected_case TO zhikang_worker
GRANT INSERT,SELECT ON indicators.disagreement TO zhikang_worker
GRANT INSERT,SELECT ON indicators.frozen TO zhikang_app
GRANT INSERT,SELECT ON indicators.frozen TO zhikang_worker
GRANT INSERT,SELECT ON indicators.frozen_fact TO zhikang_app
GRANT INSERT,SELECT ON indicators.frozen_fact TO zhikang_worker
GRANT INSERT,SELECT ON platform.file TO zhikang_app
GRANT INSERT,SELECT ON platform.file TO zhikang_worker
GRANT INSERT,SELECT ON platform.file_scan TO zhikang_worker
GRANT INSERT,SELECT ON registry.archive_item TO zhikang_app
GRANT INSERT,SELECT ON registry.archive_item TO zhikang_worker
GRANT INSERT,SELECT ON registry.archive_withdrawal TO zhikang_app
GRANT INSERT,SELECT ON registry.archive_withdrawal TO zhikang_worker
GRANT INSERT,SELECT ON registry.area_change_moved TO zhikang_worker
GRANT INSERT,SELECT ON registry.contract_telling TO zhikang_app
GRANT INSERT,SELECT ON registry.contract_telling TO zhikang_worker
GRANT INSERT,SELECT ON registry.dispatch_sheet TO zhikang_app
GRANT INSERT,SELECT ON registry.dispatch_sheet TO zhikang_worker
GRANT INSERT,SELECT ON registry.employer_trace TO zhikang_app
GRANT INSERT,SELECT ON registry.employer_trace TO zhikang_worker
GRANT INSERT,SELECT ON registry.employer_version TO zhikang_app
GRANT INSERT,SELECT ON registry.employer_version TO zhikang_worker
GRANT INSERT,SELECT ON registry.grid_duty TO zhikang_app
GRANT INSERT,SELECT ON registry.grid_duty TO zhikang_worker
GRANT INSERT,SELECT ON registry.identity_act TO zhikang_app
GRANT INSERT,SELECT ON registry.identity_act TO zhikang_worker
GRANT INSERT,SELECT ON registry.identity_row TO zhikang_app
GRANT INSERT,SELECT ON registry.identity_row TO zhikang_worker
GRANT INSERT,SELECT ON registry.list_candidate TO zhikang_app
GRANT INSERT,SELECT ON registry.patrol TO zhikang_app
GRANT INSERT,SELECT ON registry.patrol TO zhikang_worker
GRANT INSERT,SELECT ON registry.patrol_photo TO zhikang_app
GRANT INSERT,SELECT ON registry.patrol_photo TO zhikang_worker
GRANT INSERT,SELECT ON registry.reminder_plan TO zhikang_app
GRANT INSERT,SELECT ON registry.reminder_plan TO zhikang_worker
GRANT INSERT,SELECT ON registry.town_return TO zhikang_app
GRANT INSERT,SELECT ON registry.town_return TO zhikang_worker
GRANT INSERT,SELECT ON registry.verification_act TO zhikang_app
GRANT INSERT,SELECT ON registry.verification_act TO zhikang_worker
GRANT INSERT,SELECT ON registry.worker TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON access.account TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON access.account TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON access.act_count TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON access.delegation_limit TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON access.delegation_limit TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON access.kept_files TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON access.kept_files TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON access.message_setting TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON access.message_setting TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON access.organisation TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON access.organisation TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON access.watch_cursor TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON access.watch_limit TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON access.watch_limit TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON cases.case_file TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON cases.case_file TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON cases.case_number TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON cases.case_number TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON exchange.document_number TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON exchange.document_number TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON exchange.submission TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON exchange.submission TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON exposure.declaration TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON exposure.declaration TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON exposure.held_report TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON exposure.held_report TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON exposure.notice_recipient TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON exposure.notice_recipient TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON exposure.overdue_declaration TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON exposure.spot_check_task TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON exposure.spot_check_task TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON health.held_card TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON indicators.target TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON indicators.target TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON platform.kept_answer TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.area TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON registry.area_change TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON registry.bulletin TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.bulletin TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON registry.contract TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.contract TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON registry.employer TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.employer_alias TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.employer_list TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.employer_list TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON registry.employer_list_line TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.employer_list_line TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON registry.employer_search TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.employer_staff TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.employer_staff TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON registry.employer_tagged TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.employer_tagged TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON registry.employment TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.employment TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON registry.institution TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.institution TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON registry.institution_scope TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.institution_scope TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON registry.list_source TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.list_source TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON registry.post TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.post TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON registry.post_agent TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.post_agent TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON registry.screening_candidate TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.site TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.site TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON registry.site_group TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.site_group TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON registry.site_group_member TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.site_group_member TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON registry.tag TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.tag TO zhikang_worker
GRANT INSERT,SELECT,UPDATE ON registry.verification TO zhikang_app
GRANT INSERT,SELECT,UPDATE ON registry.verification TO zhikang_worker
GRANT SELECT ON access.account TO zhikang_auth
GRANT SELECT ON access.api_key TO zhikang_auth
GRANT SELECT ON access.delegation TO zhikang_auth
GRANT SELECT ON access.freeze TO zhikang_auth
GRANT SELECT ON access.organisation TO zhikang_auth
GRANT SELECT ON access.watch_alarm TO zhikang_app
GRANT SELECT ON exposure.current_dose TO zhikang_app
GRANT SELECT ON exposure.current_dose TO zhikang_worker
GRANT SELECT ON exposure.current_radiation_worker TO zhikang_app
GRANT SELECT ON exposure.current_radiation_worker TO zhikang_worker
GRANT SELECT ON exposure.current_result TO zhikang_app
GRANT SELECT ON exposure.current_result TO zhikang_worker
GRANT SELECT ON exposure.latest_result TO zhikang_app
GRANT SELECT ON exposure.latest_result TO zhikang_worker
GRANT SELECT ON exposure.overdue_declaration TO zhikang_app
GRANT SELECT ON health.held_card TO zhikang_app
GRANT SELECT ON indicators.counted TO zhikang_app
GRANT SELECT ON indicators.fact TO zhikang_app
GRANT SELECT ON indicators.released_figure TO zhikang_app
GRANT SELECT ON indicators.rollup TO zhikang_app
GRANT SELECT ON registry.area TO zhikang_app
GRANT SELECT ON registry.area_change TO zhikang_app
GRANT SELECT ON registry.area_change_moved TO zhikang_app
GRANT SELECT ON registry.base_count TO zhikang_app
GRANT SELECT ON registry.base_delta TO zhikang_app
GRANT SELECT ON registry.worker TO zhikang_app
GRANT SELECT,UPDATE ON access.audit_head TO zhikang_app
GRANT SELECT,UPDATE ON access.audit_head TO zhikang_worker

CREATE OR REPLACE FUNCTION scope.account()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('zk.account', true), '')::uuid $function$

CREATE OR REPLACE FUNCTION indicators.ancestors(code text)
 RETURNS SETOF text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select distinct a collate "C" from unnest(array[
    '000000000000', left(code, 2) || '0000000000', left(code, 4) || '00000000', left(code, 6) || '000000', left(code, 9) || '000', code]) a
$function$

CREATE OR REPLACE FUNCTION scope.area_from()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(nullif(current_setting('zk.area_from', true), ''), '~') collate "C" $function$

CREATE OR REPLACE FUNCTION scope.area_to()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(current_setting('zk.area_to', true), '') collate "C" $function$

CREATE OR REPLACE FUNCTION registry.base_keys(state text, industry_code text, size_code text, hazard_class text, workers_total integer)
 RETURNS TABLE(dimension text, value text)
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select 'state', state
  union all select k.dimension, k.value from (values ('all', ''), ('section', registry.industry_section(industry_code)),
    ('division', left(industry_code, 2)), ('class', industry_code),
    ('size', size_code), ('hazard-class', hazard_class), ('headcount', registry.headcount_band(workers_total))) as k (dimension, value) where state = 'in-production'
$function$

CREATE OR REPLACE FUNCTION access.colleagues(wanted text[] DEFAULT NULL::text[])
 RETURNS TABLE(account_id uuid, name text, organisation_id uuid, organisation_name text, kind text, area_code text, active boolean, administrator boolean, staffing text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select a.account_id, a.display_name, o.organisation_id, o.name, o.kind, coalesce(a.area_code, o.area_code), a.active and o.active,
    a.roles && '{platform-admin,commission-admin,auditor}', a.staffing
  from access.account a join access.organisation o on o.organisation_id = a.organisation_id
  where (wanted is null or a.roles && wanted)
    and (session_user = 'zhikang_worker'
      or (o.organisation_id = scope.organisation() and scope.kind() not in ('', 'worker'))
      or (scope.kind() in ('commission', 'township')
        and (o.kind in ('commission', 'township') or (o.kind = 'inspection' and scope.kind() = 'commission'))
        and coalesce(a.area_code, o.area_code) >= scope.area_from() and coalesce(a.area_code, o.area_code) <= scope.area_to()))
$function$

CREATE OR REPLACE FUNCTION registry.count_base()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
end $function$

CREATE OR REPLACE FUNCTION registry.count_hazard_categories(ids uuid[])
 RETURNS integer
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
end $function$

CREATE OR REPLACE FUNCTION scope.delegation()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('zk.delegation', true), '')::uuid $function$

CREATE OR REPLACE FUNCTION access.delegation_holds()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select exists (select 1 from access.delegation d where d.delegation_id = scope.delegation() and d.to_account = scope.account()
    and d.organisation_id = scope.organisation() and d.ended_at is null and d.from_day <= scope.today() and d.until_day >= scope.today()
    and d.roles @> string_to_array(coalesce(current_setting('zk.roles', true), ''), ','))
$function$

CREATE OR REPLACE FUNCTION scope.employer()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('zk.employer', true), '')::uuid $function$

CREATE OR REPLACE FUNCTION access.end_delegations()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update access.delegation d set ended_at = now(), ended_name = '平台', ended_reason = '岗位变动、停用或调动'
  where d.ended_at is null and (d.from_account = new.account_id or d.to_account = new.account_id)
    and (not new.active or new.organisation_id <> d.organisation_id or (d.from_account = new.account_id and not d.roles <@ new.roles));
  return null;
end $function$

CREATE OR REPLACE FUNCTION registry.estimated_rows(statement text)
 RETURNS double precision
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  plan json;
begin
  execute 'explain (format json) ' || statement into plan;
  return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::float8;
end $function$

CREATE OR REPLACE FUNCTION scope.has_role(VARIADIC wanted text[])
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select case when coalesce(current_setting('zk.delegation', true), '') = '' or access.delegation_holds()
    then string_to_array(coalesce(current_setting('zk.roles', true), ''), ',') && wanted else false end $function$

CREATE OR REPLACE FUNCTION registry.hazard_category(agent_code text)
 RETURNS smallint
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case left(agent_code, 1) when '1' then 1 when '2' then 2 when '3' then 4 when '5' then 8 when '4' then 16 when '6' then 32 when '9' then 32 else 0 end::int2
$function$

CREATE OR REPLACE FUNCTION registry.hazard_masks(wanted smallint)
 RETURNS smallint[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select array(select m::int2 from generate_series(1, 63) m where m::int2 & wanted <> 0)
$function$

CREATE OR REPLACE FUNCTION registry.headcount_band(n integer)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case when n is null then '' when n < 5 then '0' when n < 10 then '5' when n < 20 then '10' when n < 100 then '20' when n < 300 then '100'
    when n < 1000 then '300' else '1000' end
$function$

CREATE OR REPLACE FUNCTION registry.in_base(state text, stopped_on date, on_day date, months integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select state = 'in-production' or coalesce(state = 'stopped' and on_day <= (stopped_on + make_interval(months => months))::date, false) $function$

CREATE OR REPLACE FUNCTION registry.industry_section(code text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case
    when code >= 'A' collate "C" and code < 'U' collate "C" then left(code, 1)
    when code < '01' collate "C" or code >= '98' collate "C" then ''
    when code < '06' collate "C" then 'A'
    when code < '13' collate "C" then 'B'
    when code < '44' collate "C" then 'C'
    when code < '47' collate "C" then 'D'
    when code < '51' collate "C" then 'E'
    when code < '53' collate "C" then 'F'
    when code < '61' collate "C" then 'G'
    when code < '63' collate "C" then 'H'
    when code < '66' collate "C" then 'I'
    when code < '70' collate "C" then 'J'
    when code < '71' collate "C" then 'K'
    when code < '73' collate "C" then 'L'
    when code < '76' collate "C" then 'M'
    when code < '80' collate "C" then 'N'
    when code < '83' collate "C" then 'O'
    when code < '84' collate "C" then 'P'
    when code < '86' collate "C" then 'Q'
    when code < '91' collate "C" then 'R'
    when code < '97' collate "C" then 'S'
    else 'T'
  end
$function$

CREATE OR REPLACE FUNCTION registry.keep_hazard_categories()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
end $function$

CREATE OR REPLACE FUNCTION scope.kind()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select case when coalesce(current_setting('zk.delegation', true), '') = '' then coalesce(current_setting('zk.kind', true), '')
    when access.delegation_holds() then coalesce(current_setting('zk.kind', true), '') else '' end $function$

CREATE OR REPLACE FUNCTION indicators.lane(owner uuid)
 RETURNS smallint
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select (uuid_hash(owner) & 15)::smallint $function$

CREATE OR REPLACE FUNCTION scope.let_move(tab regclass)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  col text;
begin
  for col in select attname from pg_attribute where attrelid = tab and attnum > 0 and not attisdropped and atttypid = 'uuid'::regtype
      and attname ~ '(^|_)employer_id$' loop
    execute format('grant update (%I) on %s to zhikang_worker', col, tab);
  end loop;
end $function$

CREATE OR REPLACE FUNCTION registry.list_employers(ask jsonb, OUT ids uuid[], OUT counted integer, OUT complete boolean, OUT workers bigint, OUT exposed bigint)
 RETURNS record
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  lo text := greatest((ask ->> 'from') collate "C", scope.area_from());
  hi text := least((ask ->> 'to') collate "C", scope.area_to());
  reach text;      -- who the caller may see, for either table
  wanted text := ''; -- filters on the employer
  words text := '';  -- terms on the search row
  page text;
  position text := '';
  direction text := '>';
  texts text := ''; -- the same terms by text alone
  term jsonb;
  rarest text[];
  text_rule text;
  code_rule text;
  part text;
  matched uuid[];
  every float8;
  within float8; -- of them in reach
  upper_bound int := (ask ->> 'countTo')::int;
  most int := 5001; -- matches collected before it is known that they are many
  heads text := 'null::bigint, null::bigint'; -- what is added up beside the count
  summed text := '1';
begin
  if session_user = 'zhikang_worker' then
    reach := format('x.area_code >= %L and x.area_code <= %L', ask ->> 'from', ask ->> 'to');
  elsif scope.kind() in ('commission', 'cdc', 'inspection', 'township') then
    reach := format('x.area_code >= %L and x.area_code <= %L', lo, hi);
  elsif scope.kind() = 'employer' and scope.employer() is not null then
    reach := format('x.employer_id = %L::uuid and x.area_code >= %L and x.area_code <= %L', scope.employer(), ask ->> 'from', ask ->> 'to');
  else
    ids := '{}';
    counted := 0;
    complete := true;
    return;
  end if;

  if ask ? 'state' then wanted := wanted || format(' and x.state = any(%L::text[])', array(select jsonb_array_elements_text(ask -> 'state'))); end if;
  if ask ? 'hazardClass' then wanted := wanted || format(' and x.hazard_class = any(%L::text[])', array(select jsonb_array_elements_text(ask -> 'hazardClass'))); end if;
  if ask ? 'size' then wanted := wanted || format(' and x.size_code = any(%L::text[])', array(select jsonb_array_elements_text(ask -> 'size'))); end if;
  if ask ? 'hazardConfirmed' then wanted := wanted || format(' and x.hazard_confirmed = %L::boolean', ask ->> 'hazardConfirmed'); end if;
  -- Each entry is a choice of spans of industry codes: the industry asked for, and the industries a tag stands for.
  for term in select value from jsonb_array_elements(coalesce(ask -> 'industries', '[]')) loop
    wanted := wanted || ' and (' || coalesce((select string_agg(format('x.industry_code collate "C" >= %L and x.industry_code collate "C" < %L', i ->> 'from', i ->> 'to'), ' or ')
      from jsonb_array_elements(term) i), 'false') || ')';
  end loop;
  if ask ? 'headcount' then
    wanted := wanted || format(' and registry.headcount_band(x.workers_total) = any(%L::text[])', array(select jsonb_array_elements_text(ask -> 'headcount')));
  end if;
  if ask ? 'workersFrom' then wanted := wanted || format(' and x.workers_total >= %L::int', ask ->> 'workersFrom'); end if;
  if ask ? 'workersTo' then wanted := wanted || format(' and x.workers_total <= %L::int', ask ->> 'workersTo'); end if;
  if ask ? 'exposedFrom' then wanted := wanted || format(' and x.workers_exposed >= %L::int', ask ->> 'exposedFrom'); end if;
  -- What stands in an area and in none of its parts.
  for term in select value from jsonb_array_elements(coalesce(ask -> 'outside', '[]')) loop
    wanted := wanted || format(' and not (x.area_code >= %L and x.area_code <= %L)', term ->> 'from', term ->> 'to');
  end loop;
  if ask ? 'tagged' then
    wanted := wanted || format(' and x.employer_id in (select t.employer_id from registry.employer_tagged t where t.tag_id = %L::uuid and t.until is null)', ask ->> 'tagged');
  end if;
  if ask ? 'hazards' then wanted := wanted || format(' and x.hazard_categories = any(%L::int2[])', registry.hazard_masks((ask ->> 'hazards')::int2)); end if;
  if ask ? 'agent' then
    wanted := wanted || format(' and x.hazard_categories = any(%L::int2[]) and x.agents_used @> %L::text[]',
      registry.hazard_masks(registry.hazard_category(ask ->> 'agent')), array[ask ->> 'agent']);
  end if;
  if ask ->> 'declared' = 'valid' then wanted := wanted || format(' and x.declaration_valid_until >= %L::date', ask ->> 'today'); end if;
  if ask ->> 'declared' = 'expired' then wanted := wanted || format(' and x.declaration_valid_until < %L::date', ask ->> 'today'); end if;
  if ask ->> 'declared' = 'none' then wanted := wanted || ' and x.declaration_valid_until is null'; end if;
  if ask ->> 'declared' = 'ever' then wanted := wanted || ' and x.declared_on is not null'; end if;
  if ask ? 'sums' then
    heads := 'coalesce(sum(n.workers_total), 0)::bigint, coalesce(sum(n.workers_exposed), 0)::bigint';
    summed := 'x.workers_total, x.workers_exposed';
  end if;

  if ask ? 'terms' then
    every := registry.estimated_rows('select 1 from registry.employer_search');
    within := registry.estimated_rows('select 1 from registry.employer_search s where ' || replace(reach, 'x.', 's.'));
  end if;
  for term in select value from jsonb_array_elements(coalesce(ask -> 'terms', '[]')) loop
    -- The pairs of characters fewest names have lead to the rows; the text decides. Pairs that one name in seventeen has are no help:
    -- reading along and stopping in time is quicker than collecting them all; in a city the pairs and the area together name
    -- few rows, in a county the area alone does.
    select array_agg(g order by n) into rarest from (
      select g, n from (select g, registry.estimated_rows(format('select 1 from registry.employer_search where grams @> %L::text[]', array[g])) as n
        from jsonb_array_elements_text(term -> 'grams') as g) estimated
      where n < greatest(20000, every * 0.06) or n < within * 10 and within < every * 0.2 order by n limit 3) few;
    text_rule := format('s.text like %L', '%' || (term ->> 'text') || '%');
    part := case when rarest is null then '' else format('s.grams @> %L::text[] and ', rarest) end || text_rule;
    if term ? 'code' then
      code_rule := format(' or s.credit_code >= %L and s.credit_code < %L or s.credit_code_reversed >= %L and s.credit_code_reversed < %L',
        term ->> 'code', (term ->> 'code') || '~', reverse(term ->> 'code'), reverse(term ->> 'code') || '~');
      part := '(' || part || ')' || code_rule;
      text_rule := text_rule || code_rule;
    end if;
    words := words || ' and (' || part || ')';
    texts := texts || ' and (' || text_rule || ')';
  end loop;

  page := case ask ->> 'sort' when 'registered' then 'x.registered_on desc, x.employer_id desc'
    when 'exposed' then 'coalesce(x.workers_exposed, 0) desc, x.employer_id desc' else 'x.area_code, x.employer_id' end;
  if ask ? 'after' then
    position := case ask ->> 'sort' when 'registered' then format(' and (x.registered_on, x.employer_id) < (%L::date, %L::uuid)', ask -> 'after' ->> 0, ask -> 'after' ->> 1)
      when 'exposed' then format(' and (coalesce(x.workers_exposed, 0), x.employer_id) < (%L::int, %L::uuid)', ask -> 'after' ->> 0, ask -> 'after' ->> 1)
      else format(' and (x.area_code, x.employer_id) > (%L, %L::uuid)', ask -> 'after' ->> 0, ask -> 'after' ->> 1) end;
  end if;

  if words = '' then
    execute format('select array(select x.employer_id from registry.employer x where %s%s%s order by %s limit %s)', reach, wanted, position, page, (ask ->> 'limit')::int)
      into ids;
    execute format('select count(*)::int, %s from (select %s from registry.employer x where %s%s limit %s) n', heads, summed, reach, wanted, upper_bound + 1)
      into counted, workers, exposed;
    complete := counted <= upper_bound;
    return;
  end if;

  -- Few matches: collect them all, then filter, count and order. As many as are counted at most serve as the count too.
  if wanted = '' and upper_bound between 5000 and 10000 then most := upper_bound + 1; end if;
  execute format('select array(select s.employer_id from registry.employer_search s where %s%s limit %s)', replace(reach, 'x.', 's.'), words, most) into matched;
  if cardinality(matched) <= 5000 then
    execute format(
      'with f as materialized (select x.employer_id, x.area_code, x.registered_on, x.workers_exposed, x.workers_total from registry.employer x where x.employer_id = any($1) and %s%s)
       select array(select x.employer_id from f x where true%s order by %s limit %s), count(*)::int, %s from f n',
      reach, wanted, position, page, (ask ->> 'limit')::int, heads) into ids, counted, workers, exposed using matched;
    complete := counted <= upper_bound;
    return;
  end if;
  -- Many: the list is walked in its own order, a page of them comes soon. The test stands in a scalar subquery so that the planner keeps the order.
  execute format('select array(select x.employer_id from registry.employer x where %s%s%s and (select true%s from registry.employer_search s where s.employer_id = x.employer_id) order by %s limit %s)',
    reach, wanted, position, texts, page, (ask ->> 'limit')::int) into ids;
  if wanted = '' and most > upper_bound then
    counted := cardinality(matched);
    complete := counted <= upper_bound;
  elsif wanted = '' then
    execute format('select count(*)::int from (select 1 from registry.employer_search s where %s%s limit %s) n', replace(reach, 'x.', 's.'), words, upper_bound + 1) into counted;
    complete := counted <= upper_bound;
  else
    execute format('select count(*)::int from registry.employer x where x.employer_id = any($1)%s', wanted) into counted using matched;
    complete := false;
  end if;
end $function$

CREATE OR REPLACE FUNCTION scope.organisation()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('zk.organisation', true), '')::uuid $function$

CREATE OR REPLACE FUNCTION scope.own_posts_only()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select coalesce(current_setting('zk.kind', true), '') = 'employer' and scope.has_role('employer-workshop')
    and not scope.has_role('employer-manager', 'employer-head', 'employer-clerk', 'employer-personnel') $function$

CREATE OR REPLACE FUNCTION scope.own_role(VARIADIC wanted text[])
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select coalesce(current_setting('zk.delegation', true), '') = '' and string_to_array(coalesce(current_setting('zk.roles', true), ''), ',') && wanted $function$

CREATE OR REPLACE FUNCTION registry.plain_name(name text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select lower(regexp_replace(normalize(name, NFKC), '[^0-9A-Za-z\u3400-\u9fff\uf900-\ufaff]+', '', 'g')) $function$

CREATE OR REPLACE FUNCTION scope.protect(tab regclass, area_kinds text[] DEFAULT '{}'::text[], area_column text DEFAULT 'area_code'::text, employer_column text DEFAULT NULL::text, institution_kinds text[] DEFAULT '{}'::text[], institution_column text DEFAULT 'institution_id'::text, worker_column text DEFAULT NULL::text, writes text DEFAULT 'insert'::text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  perform scope.protect_rows(tab, area_kinds, area_column, employer_column, institution_kinds, institution_column, worker_column, writes);
  perform scope.let_move(tab);
end $function$

CREATE OR REPLACE FUNCTION scope.protect_rows(tab regclass, area_kinds text[] DEFAULT '{}'::text[], area_column text DEFAULT 'area_code'::text, employer_column text DEFAULT NULL::text, institution_kinds text[] DEFAULT '{}'::text[], institution_column text DEFAULT 'institution_id'::text, worker_column text DEFAULT NULL::text, writes text DEFAULT 'insert'::text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  -- Sub-selects are worked out once a statement instead of once a row; the bounds of the area are not, since the planner
  -- has to know them to see how many rows lie between.
  rule text := 'false';
begin
  if cardinality(area_kinds) > 0 then
    rule := rule || format(' or ((select scope.kind()) = any(%L::text[]) and %I >= scope.area_from() and %I <= scope.area_to())', area_kinds, area_column, area_column);
  end if;
  if employer_column is not null then
    rule := rule || format(' or ((select scope.kind()) = ''employer'' and %I = (select scope.employer()))', employer_column);
  end if;
  if cardinality(institution_kinds) > 0 then
    rule := rule || format(' or ((select scope.kind()) = any(%L::text[]) and %I = (select scope.organisation()))', institution_kinds, institution_column);
  end if;
  if worker_column is not null then
    rule := rule || format(' or ((select scope.kind()) = ''worker'' and %I = (select scope.worker()))', worker_column);
  end if;
  execute format('alter table %s enable row level security', tab);
  execute format('alter table %s force row level security', tab);
  execute format('create policy scoped on %s for all to zhikang_app using (%s) with check (%s)', tab, rule, rule);
  execute format('create policy whole on %s for all to zhikang_worker using (true) with check (true)', tab);
  execute format('grant select on %s to zhikang_app, zhikang_worker', tab);
  if writes in ('insert', 'edit') then
    execute format('grant insert on %s to zhikang_app, zhikang_worker', tab);
  end if;
  if writes = 'edit' then
    execute format('grant update on %s to zhikang_app, zhikang_worker', tab);
  end if;
end $function$

CREATE OR REPLACE FUNCTION scope.today()
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(nullif(current_setting('zk.today', true), '')::date, (now() at time zone 'Asia/Shanghai')::date) $function$

CREATE OR REPLACE FUNCTION scope.without_health()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select coalesce(current_setting('zk.kind', true), '') = 'employer' and scope.has_role('employer-clerk', 'employer-personnel', 'employer-workshop')
    and not scope.has_role('employer-manager', 'employer-head') $function$

CREATE OR REPLACE FUNCTION scope.worker()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('zk.worker', true), '')::uuid $function$

