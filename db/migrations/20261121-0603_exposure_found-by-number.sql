-- Why: the search box finds a report and a declaration by the number on paper, whoever issued it.
-- Lock: SHARE on both tables while the indexes are built. Undo: drop the indexes.
create index report_by_paper_number on exposure.report (report_no);
create index declaration_by_receipt on exposure.declaration (receipt_no) where receipt_no is not null;
