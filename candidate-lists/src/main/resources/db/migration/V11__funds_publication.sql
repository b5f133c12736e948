-- The fund of repeat voting goes on with what the first fund held: the limits count from its start.
alter table fund add column continues uuid references fund;

-- The bank's weekly reports, and those that the commission asked for; never changed.
create table bank_report (
    id          uuid primary key,
    fund        uuid        not null references fund,
    first_day   date        not null,
    last_day    date        not null check (last_day >= first_day),
    received    bigint      not null check (received >= 0),
    spent       bigint      not null check (spent >= 0),
    balance     bigint      not null check (balance >= 0),
    booked_received bigint  not null,
    booked_spent    bigint  not null,
    booked_balance  bigint  not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    unique (fund, first_day)
);
create trigger bank_report_append_only
    before update or delete or truncate on bank_report
    for each statement execute function refuse_change();

-- When and where the commission published the sums of the funds of a contest.
create table fund_publication (
    contest      text primary key references contest,
    published_at timestamptz not null,
    place        text        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);

-- When the results of an election were set and published: terms are counted from these days.
create table election_publication (
    election     text primary key references election,
    results_on   date        not null,
    published_on date        not null,
    source       text        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);
