-- Past elections as they were announced; the outcome is computed when it is read.
create table past_election (
    id         text primary key,
    voting_day date        not null,
    announced  text        not null,
    loaded_at  timestamptz not null
);

create trigger past_election_append_only
    before update or delete or truncate on past_election
    for each statement execute function refuse_change();
