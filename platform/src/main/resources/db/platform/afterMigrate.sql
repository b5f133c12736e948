-- What the service's login may do, after each migration: read and write, but neither change the schema nor change or
-- delete what is append-only. Nothing to do where the schema belongs to the login itself.
do $$
declare
    protected record;
begin
    if current_user = '${service-login}' then
        return;
    end if;
    grant usage on schema public to "${service-login}";
    grant select, insert, update, delete on all tables in schema public to "${service-login}";
    grant usage on all sequences in schema public to "${service-login}";
    revoke all on flyway_schema_history from "${service-login}";
    for protected in
        select t.tgrelid::regclass as name, (t.tgtype & 16) > 0 as no_update, (t.tgtype & 8) > 0 as no_delete
        from pg_trigger t
        where t.tgfoid = 'refuse_change'::regproc and (t.tgtype & 1) = 0 and t.tgqual is null
    loop
        if protected.no_update then
            execute format('revoke update on %s from "${service-login}"', protected.name);
        end if;
        if protected.no_delete then
            execute format('revoke delete on %s from "${service-login}"', protected.name);
        end if;
    end loop;
end
$$;
