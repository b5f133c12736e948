-- What a message on a registered list names of each person (art. 89(6)1, 104(6)1).
alter table list_person add column occupation text;
alter table list_person add column workplace text;
alter table list_person add column residence text;
