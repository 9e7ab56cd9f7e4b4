-- Why: workers are told of the hazards of their posts on paper that can be shown later: what was printed for which post, in which
--      version, who signed it or acknowledged it on her own page, and the words only the employer can give.
-- Lock: none (new tables). Undo: drop the tables.
create table exposure.kept_file (
  employer_id uuid not null,
  file_id uuid not null,
  area_code text collate "C" not null,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  file_sha256 text not null,
  sm3 text not null,
  brought_on date not null,
  account_id uuid,
  actor_name text not null,
  created_at timestamptz not null default now(),
  primary key (employer_id, file_id)
);
comment on table exposure.kept_file is 'scans and photos an employer or an authority brings as proof; named by the record they prove; append only';
create index kept_file_by_id on exposure.kept_file (file_id);
select scope.protect('exposure.kept_file', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');

create table exposure.notice_text (
  employer_id uuid not null,
  agent_code text not null,
  version int not null,
  area_code text collate "C" not null,
  texts jsonb not null,
  written_on date not null,
  account_id uuid,
  actor_name text not null,
  created_at timestamptz not null default now(),
  primary key (employer_id, agent_code, version)
);
comment on table exposure.notice_text is 'what the employer fills in for an agent where no standard on file says it: consequences, properties, first aid, signs; append only, the last version holds';
select scope.protect('exposure.notice_text', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');

create table exposure.notice (
  employer_id uuid not null,
  notice_id uuid not null,
  area_code text collate "C" not null,
  kind text not null check (kind in ('letter', 'card', 'sign')),
  posts int not null,
  printed_on date not null,
  document_id uuid not null,
  document_no text not null,
  account_id uuid,
  actor_name text not null,
  created_at timestamptz not null default now(),
  primary key (employer_id, notice_id)
);
comment on table exposure.notice is 'a printing of 告知书 (letter), 告知卡 (card) or 警示标识 (sign) for one or several posts; append only';
comment on column exposure.notice.document_id is 'the numbered document';
create index notice_by_id on exposure.notice (notice_id);
select scope.protect('exposure.notice', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');

create table exposure.notice_post (
  employer_id uuid not null,
  notice_id uuid not null,
  post_id uuid not null,
  area_code text collate "C" not null,
  kind text not null,
  version int not null,
  content_key text not null,
  content jsonb not null,
  sampled_on date,
  declared_on date,
  printed_on date not null,
  primary key (employer_id, notice_id, post_id)
);
comment on table exposure.notice_post is 'what a printing says of a post; append only';
comment on column exposure.notice_post.version is 'grows when the post is printed with other content; the same content keeps its version';
comment on column exposure.notice_post.content_key is 'SM3 of the content: what a worker acknowledged, and whether the facts are still the same';
comment on column exposure.notice_post.sampled_on is 'latest sampling day among the results it shows';
comment on column exposure.notice_post.declared_on is 'day of the declaration it rests on';
create index notice_post_by_post on exposure.notice_post (employer_id, post_id, kind, printed_on desc);
select scope.protect('exposure.notice_post', area_kinds => '{commission,cdc,inspection,township}', employer_column => 'employer_id');

create table exposure.notice_recipient (
  employer_id uuid not null,
  post_id uuid not null,
  worker_id uuid not null,
  area_code text collate "C" not null,
  active boolean not null default true,
  named_on date not null,
  actor_name text not null,
  primary key (employer_id, post_id, worker_id)
);
comment on table exposure.notice_recipient is 'workers the employer named for a post: they are asked to acknowledge its notice on their own page';
create index notice_recipient_worker on exposure.notice_recipient (worker_id) where active;
select scope.protect('exposure.notice_recipient', area_kinds => '{commission,cdc}', employer_column => 'employer_id', worker_column => 'worker_id', writes => 'edit');
-- A worker reads her own lines; who works where is the employer's to say.
create policy employers_word on exposure.notice_recipient as restrictive for insert to zhikang_app
  with check (coalesce((select scope.kind()), '') <> 'worker');
create policy employers_change on exposure.notice_recipient as restrictive for update to zhikang_app
  using (coalesce((select scope.kind()), '') <> 'worker');
create policy own_post on exposure.notice_post for select to zhikang_app
  using ((select scope.kind()) = 'worker' and exists (select 1 from exposure.notice_recipient r
    where r.employer_id = notice_post.employer_id and r.post_id = notice_post.post_id and r.active and r.worker_id = (select scope.worker())));

create table exposure.notice_receipt (
  employer_id uuid not null,
  receipt_id uuid not null,
  notice_id uuid not null,
  post_id uuid not null,
  area_code text collate "C" not null,
  how text not null check (how in ('online', 'paper')),
  worker_id uuid,
  people int not null check (people > 0),
  signed_on date not null,
  content_key text not null,
  file_id uuid,
  account_id uuid,
  actor_name text not null,
  created_at timestamptz not null default now(),
  primary key (employer_id, receipt_id),
  check (how <> 'online' or worker_id is not null),
  check (how <> 'paper' or file_id is not null)
);
comment on table exposure.notice_receipt is 'that a notice reached its readers: the signed paper with the number of signatures, or a worker who acknowledged it; append only';
comment on column exposure.notice_receipt.actor_name is 'who filed the paper; of an acknowledgement the account, not the name of the person';
create unique index notice_receipt_once on exposure.notice_receipt (employer_id, notice_id, post_id, worker_id) where worker_id is not null;
create index notice_receipt_by_notice on exposure.notice_receipt (employer_id, notice_id, post_id);
select scope.protect('exposure.notice_receipt', area_kinds => '{commission,cdc}', employer_column => 'employer_id', worker_column => 'worker_id');
