-- Why: whoever verifies a paper that was corrected learns which one holds now; the towns a bulletin was addressed to learn that theirs
--      was corrected.
-- Lock: short exclusive lock on exchange.document_void. Undo: drop the policy and the columns.
alter table exchange.document_void
  add column successor_no text,
  add column successor_code text,
  add check ((successor_no is null) = (successor_code is null));
comment on column exchange.document_void.successor_no is 'number of the document that corrects this one; null where it was declared void without another';
comment on column exchange.document_void.successor_code is 'code under which anybody verifies the correcting document';
create policy published on exchange.document_void for select to zhikang_app
  using ((select scope.kind()) = 'township' and area_code = (select left(scope.area_from(), 6) || '000000')
    and exists (select 1 from exchange.document d where d.document_id = document_void.document_id and d.kind = 'town-bulletin'));
