-- Where a contest lies, and for which body: the commission competent for it follows from both.
alter table contest add column body text;
alter table contest add column territory text not null default 'KZ';

-- The contests that follow from another one: repeat votes, elections instead of a departed deputy, votes on a recall.
-- Territories (JSON) are those in which alone a vote is held again; its votes then join the first contest.
create table following_contest (
    opens           text        primary key,
    contest         text        not null,
    kind            text        not null,
    cause           text        not null,
    version         integer     not null,
    territories     text        not null,
    voting_day      date,
    decision_number text        not null,
    ordered_at      timestamptz not null
);
create index following_contest_of on following_contest (contest, ordered_at);

create trigger following_contest_append_only
    before update or delete or truncate on following_contest
    for each statement execute function refuse_change();

-- The votes that a commission declared void.
create table result_annulment (
    contest         text        not null,
    version         integer     not null,
    territories     text        not null,
    article         text        not null,
    decision_number text        not null,
    ground          text        not null,
    annulled_at     timestamptz not null,
    annulled_by     text        not null,
    primary key (contest, version)
);

create trigger result_annulment_append_only
    before update or delete or truncate on result_annulment
    for each statement execute function refuse_change();

-- The results in whose place the certified result of a repeat vote has come.
create table result_supersession (
    contest         text        not null,
    version         integer     not null,
    by_contest      text        not null,
    by_version      integer     not null,
    decision_number text        not null,
    superseded_at   timestamptz not null,
    primary key (contest, version, by_contest, by_version)
);

create trigger result_supersession_append_only
    before update or delete or truncate on result_supersession
    for each statement execute function refuse_change();
