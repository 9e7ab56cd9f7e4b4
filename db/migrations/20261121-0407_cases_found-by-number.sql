-- Why: the search box finds a case by its number, in whole or by its beginning; without the index every such search reads the scope.
-- Lock: SHARE on cases.case_file while the index is built. Undo: drop the index.
create index case_file_number on cases.case_file (case_no collate "C");
