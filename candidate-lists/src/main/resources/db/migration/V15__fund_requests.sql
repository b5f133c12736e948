-- What a commission asked of the bank between the weekly reports, and what the bank answered; never changed.
create table bank_request (
    id          uuid primary key,
    fund        uuid        not null references fund,
    asked_at    timestamptz not null,
    due_at      timestamptz not null,
    reason      text        not null,
    asked_by    text        not null,
    recorded_at timestamptz not null
);
create index bank_request_fund on bank_request (fund);
create trigger bank_request_append_only
    before update or delete or truncate on bank_request
    for each statement execute function refuse_change();

create table bank_answer (
    request         uuid primary key references bank_request,
    answered_at     timestamptz not null,
    received        bigint      not null check (received >= 0),
    spent           bigint      not null check (spent >= 0),
    balance         bigint      not null check (balance >= 0),
    booked_received bigint      not null,
    booked_spent    bigint      not null,
    booked_balance  bigint      not null,
    recorded_by     text        not null,
    recorded_at     timestamptz not null
);
create trigger bank_answer_append_only
    before update or delete or truncate on bank_answer
    for each statement execute function refuse_change();

-- That what was left of a fund has gone, how much where, and by which document; never changed.
create table fund_leftover (
    fund        uuid primary key references fund,
    gone_on     date        not null,
    to_budget   bigint      not null check (to_budget >= 0),
    back        bigint      not null check (back >= 0),
    document    text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create trigger fund_leftover_append_only
    before update or delete or truncate on fund_leftover
    for each statement execute function refuse_change();
