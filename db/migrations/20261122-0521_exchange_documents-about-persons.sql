-- Why: a printed archive may tell of examinations and hold a list of workers; township and inspection do not see those, so a document
--      says whether it is about persons. The public check of a code goes on, it tells nobody's name.
-- Lock: short exclusive lock on exchange.document, the default is constant. Undo: drop the policy and the column.
alter table exchange.document add column personal boolean not null default false;
comment on column exchange.document.personal is 'tells of the health of persons: hidden from township and inspection';
create policy personal on exchange.document as restrictive for all to zhikang_app
  using (not personal or coalesce((select scope.kind()), '') not in ('inspection', 'township'));
