-- Why: the open verifications of one source were looked for among all open ones of a province.
-- Lock: writes to verifications wait while the index is made. Undo: drop the index.
create index verification_open_source on registry.verification (source, area_code, due_on, verification_id)
  include (employer_id, assigned_to, named_on) where entered_on is null;
