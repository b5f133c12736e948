-- A candidate in a single-mandate constituency; the code is what protocols count votes for.
create table candidate (
    id              uuid primary key,
    contest         text        not null references contest,
    code            text        not null,
    state           text        not null,
    surname         text        not null,
    given_name      text        not null,
    patronymic      text,
    sex             text        not null,
    born_on         date        not null,
    disability      boolean     not null,
    generated       boolean     not null,
    person_key      text        not null,
    occupation      text,
    workplace       text,
    residence       text,
    nominator       text        not null,
    party           text references party,
    association     jsonb,
    submitted_at    timestamptz,
    submitted_by    text        not null,
    registered_at   timestamptz,
    decision_number text,
    recorded_at     timestamptz not null,
    version         integer     not null,
    unique (contest, code)
);
create index candidate_person_key on candidate (person_key);
create unique index candidate_once_in_a_contest on candidate (contest, person_key)
    where state in ('NOMINATED', 'REGISTERED');

-- Checked sheets of signatures for self-nominated candidates for akim.
create table signature_sheet (
    candidate  uuid    not null references candidate,
    number     integer not null check (number > 0),
    signatures integer not null check (signatures >= 0),
    invalid    integer not null check (invalid between 0 and signatures),
    reason     text,
    checked_by text    not null,
    checked_at timestamptz not null,
    primary key (candidate, number)
);

-- Every decision on a list, on one of its persons or on a candidate, with the time that it bears
-- in law and the time of its recording; never changed.
create table decision (
    id          uuid primary key,
    contest     text        not null references contest,
    subject     uuid        not null,
    person      uuid references list_person,
    kind        text        not null,
    ground      text,
    article     text,
    decided_at  timestamptz not null,
    number      text,
    reason      text        not null,
    decided_by  text        not null,
    recorded_at timestamptz not null
);
create index decision_subject on decision (subject, recorded_at);
create trigger decision_append_only
    before update or delete or truncate on decision
    for each statement execute function refuse_change();

-- A person may leave a list or be excluded from it; the place stays empty.
alter table list_person add column state text not null default 'STANDING';
alter table list_person add constraint list_person_state
    check (state in ('STANDING', 'WITHDRAWN', 'EXCLUDED'));
