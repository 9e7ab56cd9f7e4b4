-- Why: the section of an industry is asked for every employer at each recount; comparing texts in place is a hundred times faster
--      than looking the code up in a list of values, because the database can put it into the calling statement.
-- Lock: none. Undo: the function of migration 0501.
create or replace function registry.industry_section(code text) returns text language sql immutable parallel safe as $$
  select case
    when code >= 'A' collate "C" and code < 'U' collate "C" then left(code, 1)
    when code < '01' collate "C" or code >= '98' collate "C" then ''
    when code < '06' collate "C" then 'A'
    when code < '13' collate "C" then 'B'
    when code < '44' collate "C" then 'C'
    when code < '47' collate "C" then 'D'
    when code < '51' collate "C" then 'E'
    when code < '53' collate "C" then 'F'
    when code < '61' collate "C" then 'G'
    when code < '63' collate "C" then 'H'
    when code < '66' collate "C" then 'I'
    when code < '70' collate "C" then 'J'
    when code < '71' collate "C" then 'K'
    when code < '73' collate "C" then 'L'
    when code < '76' collate "C" then 'M'
    when code < '80' collate "C" then 'N'
    when code < '83' collate "C" then 'O'
    when code < '84' collate "C" then 'P'
    when code < '86' collate "C" then 'Q'
    when code < '91' collate "C" then 'R'
    when code < '97' collate "C" then 'S'
    else 'T'
  end
$$;
