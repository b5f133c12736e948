-- Own copy of facts from candidate-lists: elections of the parliament by lists, and whose lists were registered.
create table list_contest (
    contest    text primary key,
    voting_day date not null
);

create table list_taken_part (
    contest text not null,
    party   text not null,
    primary key (contest, party)
);
