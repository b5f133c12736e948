-- The key pair that packages for work without a network are signed with; the private half leaves the database never.
create table package_key (
    id          text primary key,
    private_key bytea       not null,
    public_key  bytea       not null,
    created_at  timestamptz not null
);

-- Every package that was handed out.
create table offline_package (
    id        uuid primary key,
    contest   text        not null references contest (id),
    territory text        not null references territory (id),
    stations  integer     not null,
    made_by   text        not null,
    made_at   timestamptz not null
);
create trigger offline_package_append_only
    before update or delete or truncate on offline_package
    for each statement execute function refuse_change();

-- Every merge of what was entered without a network, with its report.
create table offline_merge (
    id        uuid primary key default uuidv7(),
    package   uuid        not null references offline_package (id),
    report    text        not null,
    merged_by text        not null,
    merged_at timestamptz not null
);
create trigger offline_merge_append_only
    before update or delete or truncate on offline_merge
    for each statement execute function refuse_change();
