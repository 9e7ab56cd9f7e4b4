-- Why: lists of many sources name the same employers. Each list is kept as it came, with the columns its source uses, and every
--      line is answered: the same as a known employer, new, or a question for a person with the candidates and what speaks for each.
-- Lock: none (new tables). Undo: drop the tables and functions.
create table registry.list_source (
  source_id uuid primary key,
  area_code text collate "C" not null,
  organisation_id uuid not null,
  kind text not null,
  name text not null,
  mapping jsonb not null default '{}',
  updated_at timestamptz not null default now()
);
comment on table registry.list_source is '名单来源: who sends lists of employers to an organisation, and which column of theirs holds what';
comment on column registry.list_source.kind is 'kind of source as declared in src/registry/matching/schema.ts';
comment on column registry.list_source.mapping is 'field → title of the column, kept from the last list';
create unique index on registry.list_source (organisation_id, name);
select scope.protect('registry.list_source', area_kinds => '{commission,cdc,township}', writes => 'edit');

create table registry.employer_list (
  list_id uuid primary key,
  area_code text collate "C" not null,
  organisation_id uuid not null,
  source_id uuid,
  source_kind text not null default '',
  source_name text not null default '',
  title text not null,
  receipt_no text not null default '',
  listed_on date not null,
  headers text[] not null,
  mapping jsonb not null default '{}',
  state text not null default 'received' check (state in ('received','queued','matching','matched','failed')),
  step text not null default '',
  done int not null default 0,
  lines int not null default 0,
  same int not null default 0,
  fresh int not null default 0,
  questions int not null default 0,
  dismissed int not null default 0,
  run_no int not null default 0,
  account_id uuid,
  actor_name text not null default '',
  received_on date not null,
  matched_at timestamptz
);
comment on table registry.employer_list is '名单: one list of employers as a source sent it; its id is the submission it came with';
comment on column registry.employer_list.headers is 'titles of the columns, in the order of the cells of a line';
comment on column registry.employer_list.mapping is 'field → title of the column, as it was matched';
comment on column registry.employer_list.step is 'what the matching is at, in words; done is the number of lines it has answered';
comment on column registry.employer_list.run_no is 'how often it was matched; a further run decides only what is still undecided';
create index on registry.employer_list (area_code, received_on desc, list_id);
select scope.protect('registry.employer_list', area_kinds => '{commission,cdc,township}', writes => 'edit');

create table registry.employer_list_line (
  list_id uuid not null,
  line_no int not null,
  area_code text collate "C" not null,
  cells text[] not null,
  credit_code text not null default '',
  name text not null default '',
  line_area text collate "C" not null default '',
  address text not null default '',
  phone text not null default '',
  legal_representative text not null default '',
  outcome text not null default 'waiting' check (outcome in ('waiting','same','new','question','dismissed')),
  reason text not null default '',
  points int,
  employer_id uuid,
  decided_by text not null default '',
  decided_on date,
  note text not null default '',
  run_no int not null default 0,
  primary key (list_id, line_no)
);
comment on table registry.employer_list_line is 'a line of a list: its cells as they came, what was read of them, and how it ended';
comment on column registry.employer_list_line.area_code is 'area of the list; line_area is the area the line itself names';
comment on column registry.employer_list_line.reason is 'why it ended so: code, former-code, score, near, no-candidate, no-code, no-name, elsewhere, person';
comment on column registry.employer_list_line.employer_id is 'the employer it is, once known; a line that ends as new gets it when the employer is entered';
comment on column registry.employer_list_line.decided_by is 'name of the person who decided; empty when the rules did';
create index employer_list_line_outcome on registry.employer_list_line (list_id, outcome, line_no);
create index employer_list_line_area on registry.employer_list_line (list_id, line_area) where outcome in ('waiting','question');
create index employer_list_line_question on registry.employer_list_line (area_code, list_id, line_no) where outcome = 'question';
create index employer_list_line_employer on registry.employer_list_line (employer_id) where employer_id is not null;
select scope.protect('registry.employer_list_line', area_kinds => '{commission,cdc,township}', writes => 'edit');

create table registry.list_candidate (
  employer_id uuid not null,
  list_id uuid not null,
  line_no int not null,
  area_code text collate "C" not null,
  evidence jsonb not null,
  points int not null,
  primary key (list_id, line_no, employer_id)
);
comment on table registry.list_candidate is 'known employers a line may be, with what was compared; rewritten by every run';
comment on column registry.list_candidate.evidence is 'name, likeness, code, address, phone, legal, area: how each compared; points follow from it';
select scope.protect('registry.list_candidate', area_kinds => '{commission,cdc,township}');
grant delete on registry.list_candidate to zhikang_worker;

-- The same form of a name or an address for comparing. Written in SQL because a million of them are compared where they lie.
create function registry.plain_name(name text) returns text language sql immutable parallel safe as
  $$ select lower(regexp_replace(normalize(name, NFKC), '[^0-9A-Za-z\u3400-\u9fff\uf900-\ufaff]+', '', 'g')) $$;
comment on function registry.plain_name is 'a name without space, punctuation and width; 永固铸件（临江）厂 → 永固铸件临江厂';

create function registry.bare_name(name text) returns text language sql immutable parallel safe as
  $$ select registry.plain_name(regexp_replace(normalize(name, NFKC), '[(\[【][^)\]】]*[)\]】]', '', 'g')) $$;
comment on function registry.bare_name is 'a plain name without what stands in brackets: 永固铸件（临江）厂 → 永固铸件厂';

create function registry.core_name(plain text, place text) returns text language sql immutable parallel safe as
  $$ select case when length(core) >= 2 then core else plain end from (select regexp_replace(regexp_replace(plain, place, ''),
    '(股份有限公司|有限责任公司|集团有限公司|有限公司|股份公司|集团公司|分公司|总公司|公司|集团|总厂|分厂|工厂|厂|经营部|商行|合作社|工作室|个体工商户)+$', '') as core) x $$;
comment on function registry.core_name is 'a plain or bare name without its place (a pattern) and its legal form; never shorter than two characters';

create function registry.phone_key(phone text) returns text language sql immutable parallel safe as
  $$ select case when length(d) >= 7 then right(d, 11) else '' end
     from (select regexp_replace(split_part(regexp_replace(normalize(phone, NFKC), '[/、,;]+', '/', 'g'), '/', 1), '[^0-9]', '', 'g') as d) x $$;
comment on function registry.phone_key is 'digits of the first telephone number; empty when there are fewer than seven';

create function registry.organisation_code(code text) returns text language sql immutable parallel safe as
  $$ select case when code ~ '^[0-9A-Z]{18}$' then substr(code, 9, 9) when code ~ '^[0-9A-Z]{9}$' then code else '' end $$;
comment on function registry.organisation_code is 'organisation code of nine characters, alone or in positions 9 to 17 of a unified code (GB 32100-2015)';

create function registry.name_likeness(a text, b text) returns float8 language sql immutable parallel safe as
  $$ select (length(a) - length(translate(a, b, '')) + length(b) - length(translate(b, a, '')))::float8 / greatest(length(a) + length(b), 1) $$;
comment on function registry.name_likeness is 'share of the characters of two names that occur in the other, 0 to 1';
grant execute on function registry.plain_name, registry.bare_name, registry.core_name, registry.phone_key, registry.organisation_code, registry.name_likeness
  to zhikang_app, zhikang_worker;

create function registry.credit_code_sound(code text) returns boolean language sql immutable parallel safe as
  $$ select code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$' and (select sum((strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, i::int, 1)) - 1) * w) % 31
       from unnest('{1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28,1}'::int[]) with ordinality u (w, i)) = 0 $$;
comment on function registry.credit_code_sound is 'right characters and check character of a unified social credit code (GB 32100-2015), as #standards checks it';
grant execute on function registry.credit_code_sound to zhikang_app, zhikang_worker;
