-- The logins of observers at the identity provider: whether the accreditation wants one, and whether
-- the identity provider was brought to that. What is not settled is tried again.
create table observer_login (
    observer        text primary key references observer (code),
    username        text        not null unique,
    account         text,
    wanted          boolean     not null,
    settled         boolean     not null default false,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null,
    problem         text,
    handed_over_at  timestamptz
);
create index observer_login_due on observer_login (next_attempt_at) where not settled;

-- Observers who were accredited before there were logins get theirs.
insert into observer_login (observer, username, wanted, next_attempt_at)
select o.code, 'observer-' || substr(md5(gen_random_uuid()::text), 1, 10), true, now()
from observer o join accreditation a on a.id = o.accreditation
where a.kind <> 'MEDIA';

-- Until when an act was due, and the day that it is dated.
alter table accreditation_step add column act_on date;
alter table accreditation_step add column due_on date;

-- By whose invitation an international mission comes (art. 20-2).
alter table accreditation add column invited_by text;

-- An entry of the register stays as it was made.
create trigger committee_member_append_only
    before update or delete or truncate on committee_member
    for each statement execute function refuse_change();
create trigger member_fault_append_only
    before update or delete or truncate on member_fault
    for each statement execute function refuse_change();

-- A branch or representation of a party in a region, registered after the party; append-only.
create table party_branch (
    party              text        not null references party (id),
    region             text        not null references region (kato),
    registered_on      date        not null,
    certificate_number text        not null,
    address            text,
    reason             text        not null,
    recorded_at        timestamptz not null,
    recorded_by        text        not null,
    primary key (party, region)
);
create trigger party_branch_append_only
    before update or delete or truncate on party_branch
    for each statement execute function refuse_change();

-- Own copy of facts from tally-service: which territory lies in which.
create table territory (
    id   text primary key,
    path text[] not null
);

-- The notice of a founding in the press (art. 6).
alter table party_application add column press_notice_on date;

-- Own copy of facts from candidate-lists: parties whose candidates stood in single-mandate
-- constituencies; whoever stood there took part in the election.
create table district_contest (
    contest  text primary key,
    election text not null
);
create table candidate_taken_part (
    contest   text not null,
    candidate text not null,
    party     text not null,
    primary key (contest, candidate)
);
alter table list_contest add column election text;
