-- The stations whose vote in a contest is annulled, as tally-service tells it.
create table annulled_station (
    contest text not null,
    station text not null,
    primary key (contest, station)
);
