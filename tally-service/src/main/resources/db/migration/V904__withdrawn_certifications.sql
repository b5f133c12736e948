-- A certification may be withdrawn, by decision of the central commission, so that a contest is counted again or annulled
-- in part; the next one certifies another revision.
alter table certification drop constraint certification_pkey;
alter table certification add primary key (contest, revision);

create table certification_withdrawal (
    contest         text        not null,
    revision        bigint      not null,
    decision_number text        not null,
    ground          text        not null,
    withdrawn_by    text        not null,
    withdrawn_at    timestamptz not null,
    primary key (contest, revision),
    foreign key (contest, revision) references certification
);
create trigger certification_withdrawal_append_only
    before update or delete or truncate on certification_withdrawal
    for each statement execute function refuse_change();

-- Observers find the copies that they entered themselves.
create index observer_copy_own on observer_copy (entered_by, id);
