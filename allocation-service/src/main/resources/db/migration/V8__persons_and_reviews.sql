-- Own copy of who stands on each registered list, as candidate-lists tells it. Personal data: read for the mandates,
-- the alphabet and the quota only.
create table list_persons (
    contest   text        not null,
    list      text        not null,
    persons   text        not null,
    listed_at timestamptz not null,
    primary key (contest, list)
);

-- What is decided on a mandate because another result has come in the place of the one by which it was given names that
-- result.
alter table mandate_act add column result_contest text;
alter table mandate_act add column result_version integer;
alter table deputy_act add column result_contest text;
alter table deputy_act add column result_version integer;

-- Acts of a deputy belong to whoever was deputy then: another may follow in the same contest.
alter table deputy_act drop constraint deputy_act_contest_kind_key;
create index deputy_act_contest on deputy_act (contest, id);

-- Who was deputy of a constituency until another result came in its place.
create table deputy_former (
    id             bigint generated always as identity primary key,
    contest        text        not null,
    candidate      text        not null,
    result_version integer     not null,
    entered_at     timestamptz not null,
    left_at        timestamptz not null,
    document       text        not null
);
create index deputy_former_contest on deputy_former (contest, id);

create trigger deputy_former_append_only
    before update or delete or truncate on deputy_former
    for each statement execute function refuse_change();
