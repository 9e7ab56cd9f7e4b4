-- Why: an act done by delegation has two hands: who did it and for whom. Who drafted for another may not approve as herself, nor the other way round.
-- Lock: short, a nullable column. Undo: drop the column.
alter table cases.act add column on_behalf_of uuid;
comment on column cases.act.on_behalf_of is 'account it was done for by a delegation; null when the person acted for herself';
