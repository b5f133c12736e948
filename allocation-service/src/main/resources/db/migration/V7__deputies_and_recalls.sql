-- How many persons of a registered list still stand, as candidate-lists tells.
alter table registered_list add column persons integer;

-- Which certified version of the result the mandates of a list come from.
alter table mandate_list add column result_version integer not null default 0;

-- The elected candidates of constituencies, after their result was certified and published.
create table deputy (
    contest         text        primary key,
    candidate       text        not null,
    result_version  integer     not null,
    published_on    date        not null,
    statement_until date        not null,
    term_until      date        not null,
    opened_at       timestamptz not null,
    opened_by       text        not null
);

-- What became of them.
create table deputy_act (
    id       bigint generated always as identity primary key,
    contest  text        not null references deputy,
    kind     text        not null,
    on_day   date        not null,
    document text        not null,
    reason   text        not null,
    acted_at timestamptz not null,
    acted_by text        not null,
    unique (contest, kind)
);

create trigger deputy_act_append_only
    before update or delete or truncate on deputy_act
    for each statement execute function refuse_change();

-- The recalls of deputies, step by step: application, signatures, order of the vote, outcome.
create table recall_step (
    contest  text        not null references deputy,
    number   integer     not null,
    kind     text        not null,
    content  text        not null,
    document text        not null,
    acted_at timestamptz not null,
    acted_by text        not null,
    primary key (contest, number, kind)
);

create trigger recall_step_append_only
    before update or delete or truncate on recall_step
    for each statement execute function refuse_change();
