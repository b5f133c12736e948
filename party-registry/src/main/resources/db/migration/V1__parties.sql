-- One row per party: the anchor that a decision locks. What the party is stands in its versions.
create table party (
    id                 text primary key,
    version            integer not null,
    registered_on      date    not null,
    certificate_number text    not null unique
);

-- What the register says of a party since a day, by whom it was entered, when and why; append-only.
create table party_version (
    id                 bigint generated always as identity primary key,
    party              text        not null references party (id),
    version            integer     not null check (version > 0),
    act                text        not null,
    state              text        not null,
    effective_on       date        not null,
    name_kk            text        not null,
    name_ru            text        not null,
    name_en            text        not null,
    certificate_number text        not null,
    leader             text,
    address            text,
    charter_on         date,
    suspended_until    date,
    article            text,
    reason             text        not null,
    recorded_at        timestamptz not null,
    recorded_by        text        not null,
    search             text        not null generated always as (
        lower((party || ' ' || name_kk || ' ' || name_ru || ' ' || name_en || ' ' || certificate_number) collate pg_unicode_fast)
    ) stored,
    unique (party, version)
);
create index party_version_effective on party_version (party, effective_on);

create trigger party_version_append_only
    before update or delete or truncate on party_version
    for each statement execute function refuse_change();
