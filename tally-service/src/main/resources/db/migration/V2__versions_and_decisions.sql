-- Where a contest is held: a territory and all below it or, where it has a constituency, the stations of that.
alter table contest add column territory text not null default 'KZ';
alter table contest add column constituency text;
alter table contest_option add column stands boolean not null default true;

create table constituency_station (
    constituency text not null,
    station      text not null references station (id),
    primary key (constituency, station)
);
create index constituency_station_station on constituency_station (station);

-- How many stations of a constituency lie in a territory and below it.
create table constituency_size (
    constituency text    not null,
    territory    text    not null references territory (id),
    stations     integer not null default 0,
    primary key (constituency, territory)
);

-- What the register said about a station before each change.
create table station_history (
    id         uuid primary key default uuidv7(),
    station    text        not null references station (id),
    changed_by text        not null,
    changed_at timestamptz not null default now(),
    row_before jsonb       not null
);
create index station_history_station on station_history (station);
create trigger station_history_append_only
    before update or delete or truncate on station_history
    for each statement execute function refuse_change();

-- A returned or recounted protocol is entered again as its next version.
alter table protocol add column version integer not null default 1;
alter table protocol_entry add column version integer not null default 1;
create index protocol_by_state on protocol (contest, state, station);

-- Every decision on a protocol: who, when, why, and which entry counted before and counts after it.
create table protocol_decision (
    id              uuid primary key default uuidv7(),
    protocol        uuid        not null references protocol (id),
    version         integer     not null,
    kind            text        not null,
    decision_number text,
    ground          text,
    reason          text        not null,
    decided_by      text        not null,
    decided_at      timestamptz not null,
    counted_before  uuid references protocol_entry (id),
    counted_after   uuid references protocol_entry (id)
);
create index protocol_decision_protocol on protocol_decision (protocol);
create index protocol_decision_time on protocol_decision (decided_at) where kind = 'ACCEPT';
insert into protocol_decision (protocol, version, kind, reason, decided_by, decided_at, counted_after)
select id, 1, 'ACCEPT', '', accepted_by, accepted_at, counted_entry from protocol where state = 'ACCEPTED';
create trigger protocol_decision_append_only
    before update or delete or truncate on protocol_decision
    for each statement execute function refuse_change();
