-- A person is looked for in the lists of registered parties. With both columns in one index no other plan comes near, also
-- right after a large list, before anything is known of the table: then the planner laid two indexes over each other, and
-- for each person all entries of a whole list were read.
create index member_row_person on member_row (iin_hash, list) where accepted;
drop index member_row_iin;

-- The register of accreditations is searched by name in every language and letter case.
alter table accreditation add column search text not null generated always as (
    lower((name_kk || ' ' || name_ru || ' ' || name_en) collate pg_unicode_fast)
) stored;
