-- Why: the card reporting rate counts held and refused lines with the institution that sent them: a refused line often names no
--      employer. Accepted lines stay out of the index, so that intake pays nothing for it.
-- Lock: short, on a new table. Undo: the index of migration 0502.
drop index exchange.submission_line_open;
create index submission_line_open on exchange.submission_line (organisation_id, submission_id) where outcome <> 'accepted';
