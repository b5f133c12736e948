-- A contest that is held again instead of another: by the same lists and candidates, or anew.
alter table contest add column repeats text references contest;
alter table contest add column repeat_kind text;
alter table contest add column repeat_decision text;
alter table contest add column repeat_territories jsonb;
alter table contest add constraint contest_repeat
    check ((repeats is null) = (repeat_kind is null) and (repeats is null) = (repeat_decision is null));
create unique index contest_repeat_once on contest (repeats, repeat_decision);
