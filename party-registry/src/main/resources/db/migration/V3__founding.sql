-- The regions, cities of republican significance and the capital, in which a party needs members; by the day they came to be.
create table region (
    kato    text primary key,
    iso     text not null unique,
    name_kk text not null,
    name_ru text not null,
    name_en text not null,
    since   date not null
);
insert into region (kato, iso, name_kk, name_ru, name_en, since) values
    ('100000000', 'KZ-10', 'Абай облысы', 'область Абай', 'Abai Region', '2022-06-08'),
    ('110000000', 'KZ-11', 'Ақмола облысы', 'Акмолинская область', 'Akmola Region', '1991-12-16'),
    ('150000000', 'KZ-15', 'Ақтөбе облысы', 'Актюбинская область', 'Aktobe Region', '1991-12-16'),
    ('190000000', 'KZ-19', 'Алматы облысы', 'Алматинская область', 'Almaty Region', '1991-12-16'),
    ('230000000', 'KZ-23', 'Атырау облысы', 'Атырауская область', 'Atyrau Region', '1991-12-16'),
    ('270000000', 'KZ-27', 'Батыс Қазақстан облысы', 'Западно-Казахстанская область', 'West Kazakhstan Region', '1991-12-16'),
    ('310000000', 'KZ-31', 'Жамбыл облысы', 'Жамбылская область', 'Zhambyl Region', '1991-12-16'),
    ('330000000', 'KZ-33', 'Жетісу облысы', 'область Жетісу', 'Zhetysu Region', '2022-06-08'),
    ('350000000', 'KZ-35', 'Қарағанды облысы', 'Карагандинская область', 'Karaganda Region', '1991-12-16'),
    ('390000000', 'KZ-39', 'Қостанай облысы', 'Костанайская область', 'Kostanay Region', '1991-12-16'),
    ('430000000', 'KZ-43', 'Қызылорда облысы', 'Кызылординская область', 'Kyzylorda Region', '1991-12-16'),
    ('470000000', 'KZ-47', 'Маңғыстау облысы', 'Мангистауская область', 'Mangystau Region', '1991-12-16'),
    ('550000000', 'KZ-55', 'Павлодар облысы', 'Павлодарская область', 'Pavlodar Region', '1991-12-16'),
    ('590000000', 'KZ-59', 'Солтүстік Қазақстан облысы', 'Северо-Казахстанская область', 'North Kazakhstan Region', '1991-12-16'),
    ('610000000', 'KZ-61', 'Түркістан облысы', 'Туркестанская область', 'Turkistan Region', '1991-12-16'),
    ('620000000', 'KZ-62', 'Ұлытау облысы', 'область Ұлытау', 'Ulytau Region', '2022-06-08'),
    ('630000000', 'KZ-63', 'Шығыс Қазақстан облысы', 'Восточно-Казахстанская область', 'East Kazakhstan Region', '1991-12-16'),
    ('710000000', 'KZ-71', 'Астана қаласы', 'город Астана', 'Astana', '1991-12-16'),
    ('750000000', 'KZ-75', 'Алматы қаласы', 'город Алматы', 'Almaty', '1991-12-16'),
    ('790000000', 'KZ-79', 'Шымкент қаласы', 'город Шымкент', 'Shymkent', '2018-06-19');

-- The way of an organising committee to a registered party, or to a refusal.
create table party_application (
    id            uuid primary key default uuidv7(),
    applicant     text        not null,
    previous      uuid references party_application (id),
    state         text        not null,
    step          integer     not null,
    name_kk       text        not null,
    name_ru       text        not null,
    name_en       text        not null,
    noticed_on    date        not null,
    last_act_on   date        not null,
    confirmed_on  date,
    congress_on   date,
    submitted_on  date,
    decision_due  date,
    refused_on    date,
    party         text references party (id),
    created_at    timestamptz not null default now()
);
create index party_application_applicant on party_application (applicant);

-- Every step with who, when, why; append-only.
create table party_application_step (
    application uuid        not null references party_application (id),
    number      integer     not null,
    act         text        not null,
    act_on      date        not null,
    article     text,
    reason      text,
    due_on      date,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (application, number)
);
create trigger party_application_step_append_only
    before update or delete or truncate on party_application_step
    for each statement execute function refuse_change();

-- The founders: what tells who they are is sealed.
create table committee_member (
    application uuid    not null references party_application (id),
    number      integer not null,
    iin_hash    text    not null,
    sealed      bytea   not null,
    primary key (application, number),
    unique (application, iin_hash)
);

-- An uploaded list of citizens (initiative) or members; a new upload supersedes, never erases.
create table member_list (
    id          uuid primary key default uuidv7(),
    application uuid        not null references party_application (id),
    kind        text        not null,
    number      integer     not null,
    file_hash   text        not null,
    checked_on  date        not null,
    rows        integer     not null,
    accepted    integer     not null,
    by_region   jsonb       not null,
    by_rule     jsonb       not null,
    uploaded_at timestamptz not null,
    uploaded_by text        not null,
    unique (application, kind, number)
);
create trigger member_list_append_only
    before update or delete or truncate on member_list
    for each statement execute function refuse_change();

create table member_row (
    list     uuid    not null,
    line     integer not null,
    iin_hash text,
    region   text,
    accepted boolean not null,
    sealed   bytea   not null,
    primary key (list, line)
);
create index member_row_iin on member_row (iin_hash) where accepted;
create trigger member_row_append_only
    before update or delete or truncate on member_row
    for each statement execute function refuse_change();

create table member_fault (
    list       uuid    not null,
    line       integer not null,
    number     integer not null,
    field      text,
    rule       text    not null,
    other_line integer,
    primary key (list, line, number)
);

alter table party add column member_list uuid references member_list (id);
