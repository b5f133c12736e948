-- A suspension ends, and a party may be liquidated: the law asks about the day of an act.
alter table party add column suspended_until date;
alter table party add column liquidated_on date;
