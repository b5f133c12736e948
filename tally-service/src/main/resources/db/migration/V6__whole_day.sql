-- Time zones are looked up by these codes with every announcement.
create index territory_iso on territory (iso) where iso is not null;

-- Where a station is; what it was at a moment is told by its history since it was registered.
alter table station add column address_kk text;
alter table station add column address_ru text;
alter table station add column address_en text;
alter table station add column latitude numeric(9, 6) check (latitude between -90 and 90);
alter table station add column longitude numeric(9, 6) check (longitude between -180 and 180);
alter table station add column registered_at timestamptz not null default '-infinity';
alter table station alter column registered_at set default now();

-- The commissions: central, territorial, of constituencies, and of polling stations.
create table commission (
    id           text primary key,
    kind         text not null,
    above        text references commission (id),
    territory    text references territory (id),
    constituency text,
    station      text references station (id),
    name_kk      text not null,
    name_ru      text not null,
    name_en      text not null,
    address      text
);
create index commission_territory on commission (territory);
create index commission_station on commission (station);

-- The number of counted protocols falls only by a decision with a number.
alter table protocol_decision add constraint no_silent_loss
    check (counted_before is null or counted_after is not null or decision_number is not null);
alter table protocol_decision add column application text;

-- Beside the scans of the protocol itself: special opinions, remarks and acts that were attached to it.
alter table protocol_scan add column kind text not null default 'PROTOCOL';

create table copy_photo (
    id          uuid primary key default uuidv7(),
    copy        uuid        not null references observer_copy (id),
    sha256      text        not null,
    media_type  text        not null,
    size        integer     not null,
    content     bytea       not null,
    uploaded_at timestamptz not null default now(),
    unique (copy, sha256)
);
create trigger copy_photo_append_only
    before update or delete or truncate on copy_photo
    for each statement execute function refuse_change();

-- Where a commission chose that one entry, checked against the scan, is enough for small stations.
create table single_entry_choice (
    id              uuid primary key default uuidv7(),
    territory       text        not null references territory (id),
    largest         integer     not null check (largest between 0 and 3000),
    decision_number text        not null,
    reason          text        not null,
    chosen_by       text        not null,
    chosen_at       timestamptz not null default now()
);
create index single_entry_choice_territory on single_entry_choice (territory, id desc);
create trigger single_entry_choice_append_only
    before update or delete or truncate on single_entry_choice
    for each statement execute function refuse_change();

-- Who looked at a single entry beside its scan, and what they said; whoever looked makes no independent entry any more.
create table scan_check (
    id         uuid primary key default uuidv7(),
    protocol   uuid        not null references protocol (id),
    version    integer     not null,
    checked_by text        not null,
    scan       uuid references protocol_scan (id),
    agrees     boolean,
    at         timestamptz not null default now()
);
create index scan_check_protocol on scan_check (protocol, version);
create trigger scan_check_append_only
    before update or delete or truncate on scan_check
    for each statement execute function refuse_change();

-- Mobile boxes whose ballots are all invalid; the next version of the protocol says so in its figures.
create table box_annulment (
    id              uuid primary key default uuidv7(),
    protocol        uuid        not null references protocol (id),
    box             bigint      not null,
    applications    bigint      not null,
    found           bigint      not null,
    decision_number text        not null,
    unique (protocol, box)
);
create trigger box_annulment_append_only
    before update or delete or truncate on box_annulment
    for each statement execute function refuse_change();
