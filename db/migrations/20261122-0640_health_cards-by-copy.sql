-- COPY does not enter a table with row security, whatever its policies allow; cards went through a temporary table for that. This role
-- may add rows to the table of cards and nothing else, not even see them, and only the worker may become it, whose own policy lets it
-- add any card: nobody can do more than before.
do $$
begin
  if not exists (select from pg_roles where rolname = 'zhikang_intake') then
    create role zhikang_intake nologin bypassrls;
  end if;
exception
  when duplicate_object or unique_violation then null; -- another database of this server was faster
  when insufficient_privilege then
    raise exception 'the role zhikang_intake cannot be made' using hint =
      'the user of DATABASE_URL must be a superuser, or from PostgreSQL 16 on may create roles and have BYPASSRLS itself';
end $$;
grant zhikang_intake to zhikang_worker;
grant usage on schema health to zhikang_intake;
grant insert on health.exam_card to zhikang_intake;
