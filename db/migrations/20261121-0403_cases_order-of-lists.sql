-- Why: lists and desks of wide scopes (a province) walk in the order they show, instead of sorting all they may see.
-- Lock: share lock on cases.case_file while the indexes are built (empty at this point). Undo: drop the indexes.
create index case_file_due on cases.case_file ((coalesce(due_on, date '9999-12-31')), case_id);
create index case_file_desk on cases.case_file (waits_for, due_on, waiting_since, case_id) where state = 'open';
