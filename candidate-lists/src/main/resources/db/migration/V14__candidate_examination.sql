-- Defects and official corrections of a single candidate, beside those of a list and its persons.
alter table list_defect alter column list drop not null;
alter table list_defect add column candidate uuid references candidate;
alter table list_defect add constraint list_defect_of_one check (num_nonnulls(list, candidate) = 1);
create index list_defect_candidate on list_defect (candidate) where candidate is not null;

alter table list_correction alter column list drop not null;
alter table list_correction alter column person drop not null;
alter table list_correction add column candidate uuid references candidate;
alter table list_correction add constraint list_correction_of_one check (num_nonnulls(list, candidate) = 1);
create index list_correction_candidate on list_correction (candidate) where candidate is not null;
