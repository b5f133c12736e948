-- Territories from the country down; path holds the territory itself and all above it.
create table territory (
    id       text primary key,
    parent   text references territory (id),
    kato     text,
    iso      text,
    type     text   not null,
    name_kk  text   not null,
    name_ru  text   not null,
    name_en  text   not null,
    path     text[] not null,
    stations integer not null default 0
);
create index territory_parent on territory (parent);

create table station (
    id        text primary key,
    territory text    not null references territory (id),
    number    integer not null,
    kind      text    not null,
    voters    integer not null check (voters >= 0),
    name_kk   text    not null,
    name_ru   text    not null,
    name_en   text    not null
);
create index station_territory on station (territory);

-- This service's own copy of what is elected and which lists or candidates stand.
create table contest (
    id         text primary key,
    election   text    not null,
    kind       text    not null,
    regime     text    not null,
    seats      integer not null,
    voting_day date    not null
);

create table contest_option (
    contest text not null references contest (id),
    id      text not null,
    name_kk text not null,
    name_ru text not null,
    name_en text not null,
    primary key (contest, id)
);

-- One protocol a station and contest; what was entered stands in entries and is never changed.
create table protocol (
    id            uuid primary key,
    contest       text        not null references contest (id),
    station       text        not null references station (id),
    state         text        not null,
    counted_entry uuid,
    accepted_by   text,
    accepted_at   timestamptz,
    unique (contest, station)
);
create index protocol_waiting on protocol (contest, station) where state = 'AWAITING_ACCEPTANCE';

create table protocol_entry (
    id            uuid primary key,
    protocol      uuid        not null references protocol (id),
    entered_by    text        not null,
    entered_at    timestamptz not null default now(),
    figures_hash  text        not null,
    paper_says_so boolean     not null,
    voters        bigint      not null,
    issued        bigint      not null,
    absentee      bigint,
    outside       bigint,
    received      bigint      not null,
    cancelled     bigint      not null,
    found         bigint      not null,
    against_all   bigint      not null,
    invalid       bigint      not null,
    details       jsonb       not null,
    findings      jsonb       not null
);
create index protocol_entry_protocol on protocol_entry (protocol);

create table protocol_entry_vote (
    entry  uuid   not null references protocol_entry (id),
    option text   not null,
    votes  bigint not null,
    primary key (entry, option)
);

create trigger protocol_entry_append_only
    before update or delete or truncate on protocol_entry
    for each statement execute function refuse_change();
create trigger protocol_entry_vote_append_only
    before update or delete or truncate on protocol_entry_vote
    for each statement execute function refuse_change();

-- Sums of the counted protocols for every territory, kept with each acceptance. A row is updated in place: room is left for it.
create table total (
    contest     text    not null references contest (id),
    territory   text    not null references territory (id),
    revision    bigint  not null default 0,
    protocols   bigint  not null default 0,
    voters      bigint  not null default 0,
    issued      bigint  not null default 0,
    absentee    bigint  not null default 0,
    outside     bigint  not null default 0,
    received    bigint  not null default 0,
    cancelled   bigint  not null default 0,
    found       bigint  not null default 0,
    against_all bigint  not null default 0,
    invalid     bigint  not null default 0,
    changed_at  timestamptz not null default now(),
    primary key (contest, territory)
) with (fillfactor = 50);

create table total_vote (
    contest   text   not null,
    territory text   not null,
    option    text   not null,
    votes     bigint not null default 0,
    primary key (contest, territory, option)
) with (fillfactor = 50);

-- The central commission's certification of a contest's totals; after it nothing of the contest changes.
create table certification (
    contest         text primary key references contest (id),
    revision        bigint      not null,
    decision_number text        not null,
    reason          text        not null,
    certified_by    text        not null,
    certified_at    timestamptz not null default now()
);
create trigger certification_append_only
    before update or delete or truncate on certification
    for each statement execute function refuse_change();
