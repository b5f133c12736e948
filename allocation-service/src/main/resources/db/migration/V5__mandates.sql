-- Who may receive the mandates of a list: the registered persons as the commission handed them over. Personal data:
-- read for the quota and the alphabet only, never told in a fact.
create table mandate_list (
    contest        text        not null,
    list           text        not null,
    mandates       integer     not null,
    reference_date date        not null,
    published_on   date        not null,
    order_until    date        not null,
    persons        text        not null,
    opened_at      timestamptz not null,
    opened_by      text        not null,
    primary key (contest, list)
);

-- The orders in which mandates were given, each replacing the one before; by the party or by the law.
create table mandate_order (
    contest  text        not null,
    list     text        not null,
    version  integer     not null,
    source   text        not null,
    content  text        not null,
    document text        not null,
    made_at  timestamptz not null,
    made_by  text        not null,
    primary key (contest, list, version),
    foreign key (contest, list) references mandate_list
);

create trigger mandate_order_append_only
    before update or delete or truncate on mandate_order
    for each statement execute function refuse_change();

-- What happened to single mandates afterwards.
create table mandate_act (
    id       bigint generated always as identity primary key,
    contest  text        not null,
    list     text        not null,
    person   integer,
    kind     text        not null,
    document text        not null,
    reason   text        not null,
    acted_at timestamptz not null,
    acted_by text        not null,
    foreign key (contest, list) references mandate_list
);
create index mandate_act_list on mandate_act (contest, list, id);

create trigger mandate_act_append_only
    before update or delete or truncate on mandate_act
    for each statement execute function refuse_change();
