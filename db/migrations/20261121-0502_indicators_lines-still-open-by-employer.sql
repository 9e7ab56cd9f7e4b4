-- Why: the card reporting rate looks for lines that were held or refused, by employer; accepted lines stay out of the index, so
--      that intake pays nothing for it.
-- Lock: short, on a new table. Undo: drop the index.
create index submission_line_open on exchange.submission_line (employer_id) where outcome <> 'accepted' and employer_id is not null;
