-- Why: every chunk of exam cards asks which agents its employers have declared; the codes stand beside the content, so that the content
--      is not read and taken apart for it.
-- Lock: rewrites exposure.declaration once, under an exclusive lock.
-- Undo: alter table exposure.declaration drop column agent_codes;

alter table exposure.declaration add column agent_codes jsonb not null generated always as (
  jsonb_path_query_array(content, '$.hazardItems[*].agentCode') || jsonb_path_query_array(content, '$.places[*].agentCode')
) stored;
comment on column exposure.declaration.agent_codes is 'Canonical codes of the agents the content names, as they stand there: not in order, not distinct';
