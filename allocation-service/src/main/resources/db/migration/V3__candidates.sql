-- Lists and candidates that left after their registration no longer stand.
alter table registered_list add column standing boolean not null default true;

-- Own copy of who stands in a single-mandate constituency; people's names stay with candidate-lists.
create table candidate (
    contest       text        not null,
    candidate     text        not null,
    nominator     text        not null,
    party         text,
    registered_at timestamptz not null,
    standing      boolean     not null default true,
    primary key (contest, candidate)
);
