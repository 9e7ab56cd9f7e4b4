-- Why: a person comes back to the same narrowed list every day; the choice is hers, follows her to another machine and is seen by nobody else.
-- Lock: none (new table). Undo: drop the table.
create table access.saved_view (
  account_id uuid not null,
  view_id uuid not null,
  page text not null check (length(page) <= 80),
  label text not null check (length(label) between 1 and 20),
  query jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (account_id, view_id),
  unique (account_id, page, label)
);
comment on table access.saved_view is '常用筛选: how an account likes to see a list, under a name of its own';
comment on column access.saved_view.page is 'path of the list';
comment on column access.saved_view.query is 'parts of the address: filters, search, order, columns';
alter table access.saved_view enable row level security;
alter table access.saved_view force row level security;
create policy scoped on access.saved_view for all to zhikang_app
  using (account_id = (select scope.account())) with check (account_id = (select scope.account()));
grant select, insert, update, delete on access.saved_view to zhikang_app;
