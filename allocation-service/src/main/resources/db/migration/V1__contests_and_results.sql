-- Own copies of what candidate-lists says: what is elected, and which lists take part.
create table contest (
    id           text primary key,
    election     text    not null,
    kind         text    not null,
    regime       text    not null,
    seats        integer not null,
    constituency text,
    voting_day   date    not null,
    note_kk      text,
    note_ru      text,
    note_en      text
);

create table registered_list (
    contest       text        not null,
    list          text        not null,
    name_kk       text        not null,
    name_ru       text        not null,
    name_en       text        not null,
    registered_at timestamptz not null,
    primary key (contest, list)
);

-- Own copy of what tally-service says: the newest totals of a contest.
create table contest_totals (
    contest            text primary key,
    revision           bigint not null,
    protocols_received bigint not null,
    protocols_expected bigint not null,
    voters             bigint not null,
    issued             bigint not null,
    found              bigint not null,
    invalid            bigint not null,
    against_all        bigint not null,
    votes              text   not null
);

create table totals_certification (
    contest         text        not null,
    revision        bigint      not null,
    decision_number text        not null,
    certified_at    timestamptz not null,
    primary key (contest, revision)
);

-- The text of every regime that a result was computed under, by the hash of its bytes.
create table regime_text (
    hash          text primary key,
    regime        text        not null,
    document      text        not null,
    first_used_at timestamptz not null default now()
);

create trigger regime_text_append_only
    before update or delete or truncate on regime_text
    for each statement execute function refuse_change();

-- Every computed version with all that it was computed from.
create table result_version (
    contest      text        not null,
    version      integer     not null,
    computed_at  timestamptz not null,
    regime_hash  text        not null references regime_text,
    inputs       text        not null,
    inputs_hash  text        not null,
    outcome_hash text        not null,
    primary key (contest, version)
);

create trigger result_version_append_only
    before update or delete or truncate on result_version
    for each statement execute function refuse_change();

create table result_certification (
    contest         text        not null,
    version         integer     not null,
    decision_number text        not null,
    reason          text        not null,
    certified_at    timestamptz not null,
    certified_by    text        not null,
    primary key (contest, version),
    foreign key (contest, version) references result_version
);

create trigger result_certification_append_only
    before update or delete or truncate on result_certification
    for each statement execute function refuse_change();

-- What the public reads: one prepared answer a contest.
create table result (
    contest            text primary key,
    election           text        not null,
    kind               text        not null,
    seats              integer     not null,
    version            integer     not null,
    status             text        not null,
    protocols_received bigint      not null,
    protocols_expected bigint      not null,
    inputs_hash        text        not null,
    document           text        not null,
    etag               text        not null,
    updated_at         timestamptz not null
);
create index result_election on result (election, contest);
