-- The transaction of a fact: ids commit out of order, and whoever reads on must not pass over a fact that commits later.
alter table outbox add column tx xid8 not null default pg_current_xact_id();
create index outbox_changes on outbox (tx, id);

-- Addresses that public facts are sent to, each with its own place in the feed.
create table webhook (
    id              uuid primary key default uuidv7(),
    owner           text        not null,
    url             text        not null,
    secret          text        not null,
    names           text[]      not null,
    after           text        not null,
    failures        integer     not null default 0,
    last_outcome    text,
    next_attempt_at timestamptz not null default now(),
    created_at      timestamptz not null default now()
);
create index webhook_due on webhook (next_attempt_at);
