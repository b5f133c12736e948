-- How many voters of a station's list had received ballots by an hour of the voting day; a correction is a newer row.
create table turnout_report (
    id          uuid primary key default uuidv7(),
    election    text        not null,
    station     text        not null references station (id),
    at          time        not null,
    voters      integer     not null check (voters >= 0),
    issued      integer     not null check (issued between 0 and voters),
    jump        boolean     not null,
    reason      text,
    reported_by text        not null,
    reported_at timestamptz not null default now()
);
create index turnout_report_station on turnout_report (election, station, at, id desc);
create trigger turnout_report_append_only
    before update or delete or truncate on turnout_report
    for each statement execute function refuse_change();

-- Percentages of listed voters as they were published, unchanged; hundredths of a per cent, null where none was printed.
create table published_turnout (
    election   text   not null,
    iso        text   not null,
    at         time   not null,
    hundredths bigint,
    source     text   not null,
    primary key (election, iso, at)
);
