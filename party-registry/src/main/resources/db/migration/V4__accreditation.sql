-- Own copy of facts from candidate-lists: when each election is held.
create table called_election (
    election   text primary key,
    voting_day date not null
);

-- Organisations, missions and media that ask for accreditation, and how it was decided.
create table accreditation (
    id            uuid primary key,
    kind          text    not null,
    name_kk       text    not null,
    name_ru       text    not null,
    name_en       text    not null,
    country       text,
    territory     text    not null,
    election      text,
    state         text    not null,
    step          integer not null,
    applied_at    timestamptz not null,
    decision_due  date,
    decided_on    date,
    valid_until   date
);

create table accreditation_step (
    accreditation uuid        not null references accreditation (id),
    number        integer     not null,
    act           text        not null,
    article       text,
    reason        text        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (accreditation, number)
);
create trigger accreditation_step_append_only
    before update or delete or truncate on accreditation_step
    for each statement execute function refuse_change();

-- An accredited person: who it is stays sealed, the code is what the badge shows.
create table observer (
    code          text primary key,
    accreditation uuid        not null references accreditation (id),
    person_hash   text        not null,
    sealed        bytea       not null,
    valid_from    date        not null,
    withdrawn_on  date,
    accredited_at timestamptz not null,
    unique (accreditation, person_hash)
);
