-- Up to which revision the sums of a contest were compared with all protocols below them, and what differed.
create table gate_check (
    contest    text primary key references contest (id),
    revision   bigint      not null,
    faults     text[]      not null,
    checked_at timestamptz not null default now()
);
