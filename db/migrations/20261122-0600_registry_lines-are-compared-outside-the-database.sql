-- Why: lines of a list and known employers are compared in the worker process, a county at a time (decision 0013). The functions that
--      did so in SQL have no caller left; registry.plain_name stays, it tells whether a source writes a name otherwise.
-- Lock: none. Undo: create the functions again as migration 0100 of the same day has them.
drop function registry.core_name(text, text);
drop function registry.bare_name(text);
drop function registry.phone_key(text);
drop function registry.organisation_code(text);
drop function registry.name_likeness(text, text);
drop function registry.credit_code_sound(text);
