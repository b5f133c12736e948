-- Facts that wait for, or have made, their way to Kafka.
create table outbox (
    id           bigint generated always as identity primary key,
    event_id     uuid        not null unique,
    topic        text        not null,
    event_key    text        not null,
    type         text        not null,
    payload      text        not null,
    created_at   timestamptz not null default now(),
    published_at timestamptz
);
create index outbox_unpublished on outbox (id) where published_at is null;

-- Facts of other services that this service has taken in.
create table processed_event (
    event_id     uuid primary key,
    processed_at timestamptz not null default now()
);

-- Facts that could not be handled, with the reason, for an operator.
create table parked_event (
    id        bigint generated always as identity primary key,
    topic     text        not null,
    event_key text,
    payload   text        not null,
    reason    text        not null,
    parked_at timestamptz not null default now()
);

-- Answers that were given to requests with an Idempotency-Key.
create table idempotent_request (
    caller       text        not null,
    key          text        not null,
    request_hash text        not null,
    answer       text,
    created_at   timestamptz not null default now(),
    primary key (caller, key)
);

-- Who did what, when, on what ground; append-only.
create table audit_event (
    id      bigint generated always as identity primary key,
    at      timestamptz not null default now(),
    actor   text        not null,
    roles   text[]      not null,
    unit    text        not null,
    action  text        not null,
    subject text        not null,
    reason  text
);
create index audit_event_subject on audit_event (subject);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger audit_event_append_only
    before update or delete or truncate on audit_event
    for each statement execute function refuse_change();
