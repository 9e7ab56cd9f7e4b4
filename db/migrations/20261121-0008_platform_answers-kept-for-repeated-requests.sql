-- Why: a second click or a retry after a lost answer must not act twice: the first answer is kept and given again.
-- Lock: none (new table). Undo: drop the table.
create table platform.kept_answer (
  account_id uuid not null,
  idempotency_key text not null,
  request_sha256 text not null,
  status int,
  body jsonb,
  created_at timestamptz not null default now(),
  primary key (account_id, idempotency_key)
);
comment on table platform.kept_answer is 'answers of writes that carried an Idempotency-Key, given again for the same key; removed after 24 hours';
comment on column platform.kept_answer.request_sha256 is 'method, address and body; the same key with another request is refused';
alter table platform.kept_answer enable row level security;
alter table platform.kept_answer force row level security;
create policy own on platform.kept_answer for all to zhikang_app using (account_id = scope.account()) with check (account_id = scope.account());
create policy whole on platform.kept_answer for all to zhikang_worker using (true) with check (true);
grant select, insert, update on platform.kept_answer to zhikang_app;
grant select, delete on platform.kept_answer to zhikang_worker;
