-- Why: a desk counts whom its officer urged, and a list of one programme must not read every case of the area.
-- Lock: share lock on cases.act and cases.case_file while the indexes are built (empty at this point). Undo: drop the indexes.
create index act_urged on cases.act (account_id) where act = 'urge';
create index case_file_programme on cases.case_file (programme, area_code);
