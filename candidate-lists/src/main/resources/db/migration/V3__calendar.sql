-- Decisions that set a term of the calendar otherwise: for a whole election or for one contest.
create table term_decision (
    id              uuid primary key,
    election        text        not null references election,
    contest         text references contest,
    step            text        not null,
    until           timestamptz not null,
    ground          text        not null,
    decision_number text        not null,
    reason          text        not null,
    decided_by      text        not null,
    recorded_at     timestamptz not null
);
create index term_decision_election on term_decision (election, step);
create trigger term_decision_append_only
    before update or delete or truncate on term_decision
    for each statement execute function refuse_change();
