-- A list that its party is still writing; the version tells two representatives apart.
create table list_draft (
    contest    text        not null references contest,
    party      text        not null references party,
    version    integer     not null,
    persons    jsonb       not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    primary key (contest, party)
);

-- A party's share at the previous election of the same body: it decides the deposit.
create table previous_result (
    contest     text        not null references contest,
    party       text        not null,
    share       text        not null,
    source      text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    primary key (contest, party)
);

-- The order of the parties on the ballot as the central commission drew it by lot.
create table ballot_draw (
    contest     text primary key references contest,
    commitment  text,
    seed        text,
    parties     jsonb,
    minutes     text,
    committed_at timestamptz,
    drawn_at    timestamptz,
    recorded_by text        not null
);
