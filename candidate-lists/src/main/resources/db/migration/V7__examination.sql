-- What the commission found wanting in a submitted list: a document or a person, until it is cured.
create table list_defect (
    id          uuid primary key,
    list        uuid        not null references party_list,
    person      integer,
    document    text        not null,
    article     text        not null,
    remark      text        not null,
    cure_by     timestamptz not null,
    noted_by    text        not null,
    noted_at    timestamptz not null,
    answer      text,
    answered_by text,
    answered_at timestamptz,
    cured       boolean     not null default false,
    closed_by   text,
    closed_at   timestamptz
);
create index list_defect_list on list_defect (list);

-- Official corrections of what a party submitted; the submitted text stays beside them.
create table list_correction (
    id           uuid primary key,
    list         uuid        not null references party_list,
    person       integer     not null,
    field        text        not null,
    submitted    text        not null,
    corrected    text        not null,
    reason       text        not null,
    corrected_by text        not null,
    corrected_at timestamptz not null
);
create trigger list_correction_append_only
    before update or delete or truncate on list_correction
    for each statement execute function refuse_change();
