-- Why: a province's verifications are listed by the day they are due; the indexes there were by area, so that fifty rows of a wide area
--      meant sorting all of them.
-- Lock: writes to the table wait while the index is made (seconds). Undo: drop the index.
create index verification_due on registry.verification (due_on, verification_id);
