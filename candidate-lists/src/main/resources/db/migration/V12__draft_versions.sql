-- Every version of a draft, so that nothing is lost when two representatives write one list.
create table list_draft_version (
    contest    text        not null,
    party      text        not null,
    version    integer     not null,
    persons    jsonb       not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    primary key (contest, party, version)
);
insert into list_draft_version (contest, party, version, persons, changed_by, changed_at)
    select contest, party, version, persons, changed_by, changed_at from list_draft;

create function keep_draft_version() returns trigger language plpgsql as $$
begin
    insert into list_draft_version (contest, party, version, persons, changed_by, changed_at)
    values (new.contest, new.party, new.version, new.persons, new.changed_by, new.changed_at)
    on conflict do nothing;
    return new;
end
$$;
create trigger list_draft_keep_version
    after insert or update on list_draft
    for each row execute function keep_draft_version();
