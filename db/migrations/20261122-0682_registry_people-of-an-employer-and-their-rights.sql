-- Why: several persons of one employer sign in under their own names. The manager grants and revokes; the head of a workshop sees the
--      workers of her posts only, and neither she, the clerk nor personnel see what examinations found.
-- Lock: short (policies). Undo: drop the table, function and policies named here.
create table registry.employer_staff (
  employer_id uuid not null,
  account_id uuid not null,
  area_code text collate "C" not null,
  position text not null check (position in ('legal-representative','head','health-manager','workshop-head','personnel','other')),
  phone_sealed bytea not null,
  identity_sealed bytea,
  posts uuid[] not null default '{}',
  entered_by uuid not null,
  entered_name text not null,
  entered_on date not null,
  primary key (employer_id, account_id)
);
comment on table registry.employer_staff is 'the real person behind an account of an employer and the posts a workshop''s head answers for';
comment on column registry.employer_staff.phone_sealed is 'phone, sealed by the vault; shown masked';
comment on column registry.employer_staff.identity_sealed is 'identity number, sealed by the vault; null when not told';
comment on column registry.employer_staff.posts is 'posts whose workers she sees; of use to the head of a workshop only';
select scope.protect('registry.employer_staff', employer_column => 'employer_id', writes => 'edit');
create policy manager_or_self on registry.employer_staff as restrictive for all to zhikang_app
  using (account_id = scope.account() or scope.has_role('employer-manager', 'employer-head'))
  with check (scope.own_role('employer-manager', 'employer-head'));

create function scope.without_health() returns boolean language sql stable parallel safe as $$
  select coalesce(current_setting('zk.kind', true), '') = 'employer' and scope.has_role('employer-clerk', 'employer-personnel', 'employer-workshop')
    and not scope.has_role('employer-manager', 'employer-head') $$;
comment on function scope.without_health is 'an account of an employer that may not see what examinations and doses say of a person';
create function scope.own_posts_only() returns boolean language sql stable parallel safe as $$
  select coalesce(current_setting('zk.kind', true), '') = 'employer' and scope.has_role('employer-workshop')
    and not scope.has_role('employer-manager', 'employer-head', 'employer-clerk', 'employer-personnel') $$;
comment on function scope.own_posts_only is 'an account of an employer that sees the workers of its own posts only';
-- Who works at which post is what the employer names where it gives notices and signs; nobody else is seen.
create policy own_posts on exposure.notice_recipient as restrictive for all to zhikang_app
  using (not (select scope.own_posts_only())
    or post_id in (select unnest(s.posts) from registry.employer_staff s where s.account_id = (select scope.account())));
create policy own_posts on registry.employment as restrictive for all to zhikang_app
  using (not (select scope.own_posts_only())
    or worker_id in (select r.worker_id from exposure.notice_recipient r where r.employer_id = (select scope.employer()) and r.active));

-- The manager of an employer gives accounts of her own employer, with rights inside it, never by a delegation.
create policy staff_seen on access.account for select to zhikang_app
  using (scope.own_role('employer-manager', 'employer-head') and scope.kind() = 'employer' and organisation_id = scope.organisation());
create policy staff_made on access.account for insert to zhikang_app
  with check (scope.own_role('employer-manager', 'employer-head') and scope.kind() = 'employer' and organisation_id = scope.organisation()
    and roles <@ '{employer-manager,employer-head,employer-clerk,employer-personnel,employer-workshop}');
create policy staff_changed on access.account for update to zhikang_app
  using (scope.own_role('employer-manager', 'employer-head') and scope.kind() = 'employer' and organisation_id = scope.organisation())
  with check (scope.own_role('employer-manager', 'employer-head') and scope.kind() = 'employer' and organisation_id = scope.organisation()
    and roles <@ '{employer-manager,employer-head,employer-clerk,employer-personnel,employer-workshop}');
create policy staff on access.auth_user for all to zhikang_app
  using (scope.own_role('employer-manager', 'employer-head') and scope.kind() = 'employer' and id in (select a.account_id from access.account a where a.organisation_id = scope.organisation()))
  with check (scope.own_role('employer-manager', 'employer-head') and scope.kind() = 'employer' and id in (select a.account_id from access.account a where a.organisation_id = scope.organisation()));
create policy staff on access.auth_credential for all to zhikang_app
  using (scope.own_role('employer-manager', 'employer-head') and scope.kind() = 'employer' and user_id in (select a.account_id from access.account a where a.organisation_id = scope.organisation()))
  with check (scope.own_role('employer-manager', 'employer-head') and scope.kind() = 'employer' and user_id in (select a.account_id from access.account a where a.organisation_id = scope.organisation()));

do $$
declare
  tab text;
begin
  foreach tab in array array['health.exam_card', 'health.superseded_card', 'health.held_card', 'health.suspected_case', 'exposure.dose_record'] loop
    execute format('create policy without_health on %s as restrictive for all to zhikang_app using (not (select scope.without_health()))', tab);
  end loop;
end $$;

-- Whoever heads an employer manages its delegations as its manager does.
alter policy seen on access.delegation
  using (from_account = scope.account() or to_account = scope.account()
    or (scope.own_role('commission-admin') and area_code >= scope.area_from() and area_code <= scope.area_to())
    or (scope.own_role('employer-manager', 'employer-head') and organisation_id = scope.organisation()));
alter policy lent on access.delegation
  with check (scope.delegation() is null and ((from_account = scope.account() and organisation_id = scope.organisation())
    or (scope.own_role('commission-admin') and area_code >= scope.area_from() and area_code <= scope.area_to())
    or (scope.own_role('employer-manager', 'employer-head') and organisation_id = scope.organisation())));
alter policy ended on access.delegation
  using (scope.delegation() is null and (from_account = scope.account() or to_account = scope.account()
    or (scope.own_role('commission-admin') and area_code >= scope.area_from() and area_code <= scope.area_to())
    or (scope.own_role('employer-manager', 'employer-head') and organisation_id = scope.organisation())));
