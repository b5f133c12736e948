-- A single-mandate territorial constituency; its contest has the same id.
create table constituency (
    id        text primary key references contest,
    election  text    not null references election,
    number    integer not null check (number > 0),
    name      jsonb   not null,
    area      text    not null,
    territory text    not null,
    voters    bigint  not null check (voters >= 0),
    lower_unit boolean not null,
    generated boolean not null,
    unique (election, number)
);

-- Where a contest is held; its terms end in that territory's local time.
alter table contest add column territory text not null default 'KZ';
update contest set territory = e.territory from election e where e.id = contest.election;
