-- The election fund of a list or of a candidate in a constituency.
create table fund (
    id            uuid primary key,
    contest       text        not null references contest,
    holder        text        not null,
    account       text        not null,
    repeat_voting boolean     not null,
    opened_by     text        not null,
    opened_at     timestamptz not null,
    unique (contest, holder)
);

-- What the bank reported: every operation once, by its reference; never changed.
create table fund_operation (
    id          uuid primary key,
    fund        uuid        not null references fund,
    reference   text        not null,
    kind        text        not null,
    at          timestamptz not null,
    amount      bigint      not null check (amount > 0),
    accepted    bigint      not null check (accepted between 0 and amount),
    donor_kind  text,
    donor_name  text,
    donor_key   text,
    purpose     text,
    treatment   text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    unique (fund, reference)
);
create trigger fund_operation_append_only
    before update or delete or truncate on fund_operation
    for each statement execute function refuse_change();

-- Appeals against refusals, cancellations and exclusions, and what became of them.
create table appeal (
    id          uuid primary key,
    decision    uuid        not null references decision,
    contest     text        not null references contest,
    subject     uuid        not null,
    lodged_at   timestamptz not null,
    lodged_by   text        not null,
    addressee   text        not null,
    grounds     text        not null,
    outcome     text,
    decided_at  timestamptz,
    number      text,
    reason      text,
    recorded_at timestamptz not null
);
create index appeal_contest on appeal (contest);
