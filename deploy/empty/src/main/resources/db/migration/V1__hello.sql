create table hello (id bigint primary key);
