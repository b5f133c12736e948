-- A paper that was brought for a list, for one of its persons or for a candidate, and what the
-- commission found in it. The description never changes: a better paper takes the place of a
-- faulty one, which stays readable.
create table paper (
    id          uuid primary key,
    contest     text        not null references contest,
    nominee     uuid        not null,
    person      integer,
    kind        text        not null,
    number      text,
    issued_on   date,
    issuer      text,
    amount      bigint check (amount > 0),
    sha256      text,
    filed_by    text        not null,
    filed_at    timestamptz not null,
    state       text        not null check (state in ('FILED', 'ACCEPTED', 'DEFECTIVE', 'REPLACED')),
    article     text,
    remark      text,
    cure_by     timestamptz,
    examined_by text,
    examined_at timestamptz
);
create index paper_nominee on paper (nominee);
create unique index paper_once on paper (nominee, kind, coalesce(person, 0))
    where state in ('FILED', 'ACCEPTED');

-- What a certified result says of a list or a candidate.
create table certified_result (
    contest      text        not null,
    holder       text        not null,
    votes        bigint      not null,
    seats        integer     not null,
    certified_at timestamptz not null,
    primary key (contest, holder)
);

-- Who received the mandates of a list, by the places on it.
create table given_mandate (
    contest text    not null,
    list    text    not null,
    person  integer not null,
    primary key (contest, list, person)
);

-- What became of a deposit; decided once.
create table deposit_settlement (
    nominee         uuid primary key,
    contest         text        not null references contest,
    holder          text        not null,
    outcome         text        not null,
    amount          bigint      not null,
    share           text        not null,
    article         text        not null,
    decision_number text        not null,
    reason          text        not null,
    settled_by      text        not null,
    settled_at      timestamptz not null
);
create trigger deposit_settlement_append_only
    before update or delete or truncate on deposit_settlement
    for each statement execute function refuse_change();
