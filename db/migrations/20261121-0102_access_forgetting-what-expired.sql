-- Why: ended sessions, unfinished sign-ins and counters of failed ones are forgotten by a daily job of the worker role,
--      which may remove only what has expired and cannot read a token.
-- Lock: short (new policies and grants). Undo: drop the policies `expired` and revoke the grants.
create policy expired on access.auth_session for all to zhikang_worker using (expires_at < now() - interval '1 hour');
create policy expired on access.auth_verification for all to zhikang_worker using (expires_at < now() - interval '1 hour');
create policy expired on access.sign_in_guard for all to zhikang_worker using (window_from < now() - interval '1 day');
create policy expired on access.code_used for all to zhikang_worker using (used_at < now() - interval '1 hour');
create policy expired on access.auth_rate for all to zhikang_worker using (last_request < extract(epoch from now() - interval '1 day') * 1000);
grant delete on access.auth_session, access.auth_verification, access.sign_in_guard, access.code_used, access.auth_rate to zhikang_worker;
