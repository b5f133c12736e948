-- Changes of sums that are not told yet, with the entries that made them; a few of them for a few milliseconds.
create table total_unannounced (
    id bigint generated always as identity primary key,
    contest text not null references contest (id),
    entries uuid[] not null
);
create index on total_unannounced (contest);
