-- Copies of protocols as observers were given them, and what the commissions answered; neither is ever changed.
create table observer_copy (
    id         uuid primary key default uuidv7(),
    contest    text        not null references contest (id),
    station    text        not null references station (id),
    figures    text        not null,
    note       text,
    entered_by text        not null,
    entered_at timestamptz not null
);
create index observer_copy_station on observer_copy (contest, station);
create trigger observer_copy_append_only
    before update or delete or truncate on observer_copy
    for each statement execute function refuse_change();

create table copy_answer (
    id          uuid primary key default uuidv7(),
    copy        uuid        not null references observer_copy (id),
    outcome     text        not null,
    answer      text        not null,
    answered_by text        not null,
    answered_at timestamptz not null
);
create index copy_answer_copy on copy_answer (copy);
create trigger copy_answer_append_only
    before update or delete or truncate on copy_answer
    for each statement execute function refuse_change();

-- A commission's own protocol of its territory, beside the sums below it (relation C13).
create table summary_protocol (
    id          uuid primary key default uuidv7(),
    contest     text        not null references contest (id),
    territory   text        not null references territory (id),
    figures     text        not null,
    findings    text        not null,
    explanation text,
    sent_by     text        not null,
    sent_at     timestamptz not null
);
create index summary_protocol_territory on summary_protocol (contest, territory, id desc);
create trigger summary_protocol_append_only
    before update or delete or truncate on summary_protocol
    for each statement execute function refuse_change();

-- Complaints and acts of observers and parties, and what the commissions did about them, step by step.
create table complaint (
    id        uuid primary key default uuidv7(),
    kind      text        not null,
    contest   text        not null references contest (id),
    station   text references station (id),
    territory text        not null references territory (id),
    body      text        not null,
    filed_by  text        not null,
    filed_at  timestamptz not null
);
create index complaint_contest on complaint (contest, id);
create trigger complaint_append_only
    before update or delete or truncate on complaint
    for each statement execute function refuse_change();

create table complaint_step (
    id              uuid primary key default uuidv7(),
    complaint       uuid        not null references complaint (id),
    decide_by       date,
    outcome         text,
    decision_number text,
    ground          text,
    reason          text        not null,
    taken_by        text        not null,
    taken_at        timestamptz not null
);
create index complaint_step_complaint on complaint_step (complaint, id);
create trigger complaint_step_append_only
    before update or delete or truncate on complaint_step
    for each statement execute function refuse_change();
