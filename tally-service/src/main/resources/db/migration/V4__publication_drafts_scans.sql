-- The country's sums after every change, so that they can be read as of any moment.
create table total_history (
    contest    text        not null references contest (id),
    revision   bigint      not null,
    changed_at timestamptz not null default now(),
    document   text        not null,
    primary key (contest, revision)
);
create trigger total_history_append_only
    before update or delete or truncate on total_history
    for each statement execute function refuse_change();

-- Sums that are not shown: the stations are still open, or the figures contradict each other.
create table total_hold (
    contest text primary key references contest (id),
    cause   text        not null,
    faults  text[]      not null,
    held_at timestamptz not null default now()
);

-- The central commission's decisions to show sums that the gate holds back.
create table gate_release (
    contest         text primary key references contest (id),
    decision_number text        not null,
    reason          text        not null,
    released_by     text        not null,
    released_at     timestamptz not null default now()
);
create trigger gate_release_append_only
    before update or delete or truncate on gate_release
    for each statement execute function refuse_change();

-- What somebody has typed of a protocol so far; nobody else sees it.
create table protocol_draft (
    contest  text        not null references contest (id),
    station  text        not null references station (id),
    owner    text        not null,
    revision integer     not null default 1,
    typed    text        not null,
    saved_at timestamptz not null default now(),
    primary key (contest, station, owner)
);

-- Scans and photographs of the signed paper.
create table protocol_scan (
    id          uuid primary key default uuidv7(),
    protocol    uuid        not null references protocol (id),
    version     integer     not null,
    sha256      text        not null,
    media_type  text        not null,
    size        integer     not null,
    content     bytea       not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null default now(),
    unique (protocol, version, sha256)
);
create trigger protocol_scan_append_only
    before update or delete or truncate on protocol_scan
    for each statement execute function refuse_change();
