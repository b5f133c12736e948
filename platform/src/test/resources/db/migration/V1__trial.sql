create table trial (
    id    text    primary key,
    count integer not null
);
