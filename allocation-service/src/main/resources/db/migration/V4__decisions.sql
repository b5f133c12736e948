-- What the commission decided where the law leaves a result to a decision or to another vote.
create table result_decision (
    contest         text        not null,
    version         integer     not null,
    kind            text        not null,
    content         text        not null,
    decision_number text        not null,
    ground          text        not null,
    decided_at      timestamptz not null,
    decided_by      text        not null,
    primary key (contest, version),
    foreign key (contest, version) references result_version
);

create trigger result_decision_append_only
    before update or delete or truncate on result_decision
    for each statement execute function refuse_change();
