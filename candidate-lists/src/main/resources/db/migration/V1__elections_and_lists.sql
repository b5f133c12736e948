-- The suite's own copy of the registered parties, from the facts of party-registry.
create table party (
    id            text primary key,
    name          jsonb not null,
    registered_on date  not null,
    suspended_on  date
);

-- What was called: one body, one day, the regime that the law has for them.
create table election (
    id             text primary key,
    body           text        not null,
    regime         text        not null,
    voting_day     date        not null,
    territory      text        not null,
    seats          integer,
    kind           text        not null,
    retrospective  boolean     not null,
    note           jsonb,
    reason         text        not null,
    called_by      text        not null,
    recorded_at    timestamptz not null
);

-- One vote with its own seats and its own ballot.
create table contest (
    id           text primary key,
    election     text    not null references election,
    kind         text    not null,
    seats        integer not null check (seats > 0),
    constituency text
);
create index contest_election on contest (election);

-- A party's list in one contest, from submission to the commission's decision.
create table party_list (
    id              uuid primary key,
    contest         text        not null references contest,
    party           text        not null references party,
    state           text        not null,
    generated       jsonb,
    submitted_at    timestamptz,
    submitted_by    text        not null,
    registered_at   timestamptz,
    decision_number text,
    decided_by      text,
    decision_reason text,
    recorded_at     timestamptz not null,
    version         integer     not null
);
create unique index party_list_one_of_a_party on party_list (contest, party)
    where state not in ('REFUSED', 'CANCELLED', 'WITHDRAWN');

-- The persons of a list in the party's order; the key finds the same person on another list.
create table list_person (
    id         uuid primary key,
    list       uuid    not null references party_list,
    number     integer not null check (number > 0),
    surname    text    not null,
    given_name text    not null,
    patronymic text,
    sex        text    not null,
    born_on    date    not null,
    disability boolean not null,
    generated  boolean not null,
    person_key text    not null,
    unique (list, person_key)
);
create index list_person_key on list_person (person_key);
create index list_person_list on list_person (list, number);
