package kz.mandat.tally.total;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * The part of the gate that looks at what has just changed: each territory above a changed station,
 * from the lowest up. Its figures stand in their order, their shares add up, and each is the sum of
 * the territories below where every station lies in one of them. The work depends on how many
 * territories lie side by side, not on how many stations there are.
 */
@ApplicationScoped
class ChangedSums {

    private static final String FAULTS =
            """
            with node as materialized (
                select distinct u.id
                from protocol_entry e join protocol p on p.id = e.protocol join station s on s.id = p.station
                     join territory t on t.id = s.territory cross join lateral unnest(t.path) u (id)
                where e.id = any (:entries)),
            parent as materialized (
                select n.id from node n
                where exists (select from territory b where b.parent = n.id)
                  and not exists (select from station s where s.territory = n.id)),
            kept as (
                select n.id, f.field, f.figure
                from parent n join total k on k.contest = :contest and k.territory = n.id
                     cross join lateral (values ('protocols', k.protocols), ('voters', k.voters), ('issued', k.issued),
                         ('absentee', k.absentee), ('outside', k.outside), ('received', k.received), ('cancelled', k.cancelled),
                         ('found', k.found), ('againstAll', k.against_all), ('invalid', k.invalid)) f (field, figure)
                union all
                select n.id, 'votes.' || v.option, v.votes
                from parent n join total_vote v on v.contest = :contest and v.territory = n.id),
            below as (
                select n.id, f.field, sum(f.figure) figure
                from parent n join territory b on b.parent = n.id join total k on k.contest = :contest and k.territory = b.id
                     cross join lateral (values ('protocols', k.protocols), ('voters', k.voters), ('issued', k.issued),
                         ('absentee', k.absentee), ('outside', k.outside), ('received', k.received), ('cancelled', k.cancelled),
                         ('found', k.found), ('againstAll', k.against_all), ('invalid', k.invalid)) f (field, figure)
                group by n.id, f.field
                union all
                select n.id, 'votes.' || v.option, sum(v.votes)
                from parent n join territory b on b.parent = n.id
                     join total_vote v on v.contest = :contest and v.territory = b.id
                group by n.id, v.option)
            select coalesce(k.id, b.id) || ': ' || coalesce(k.field, b.field) || ' = sum of the territories' relation, false papers
            from kept k full join below b on b.id = k.id and b.field = k.field
            where coalesce(k.figure, 0) <> coalesce(b.figure, 0)
            union all
            select n.id || ': ' || r.relation, true
            from node n join total k on k.contest = :contest and k.territory = n.id
                 cross join lateral (select coalesce(sum(v.votes), 0) + k.against_all valid from total_vote v
                                     where v.contest = :contest and v.territory = n.id) v
                 cross join lateral (values ('the shares of found add up', v.valid + k.invalid = k.found),
                     ('valid <= issued', v.valid <= k.issued), ('issued <= voters', k.issued <= k.voters)) r (relation, holds)
            where not r.holds
            order by 1
            """;

    /** The faults above the stations of the entries, in the order of their texts. */
    List<GateFault> faults(Handle handle, String contest, List<UUID> entries) {
        return handle.createQuery(FAULTS)
                .bind("contest", contest)
                .bindArray("entries", UUID.class, entries)
                .map((row, context) -> new GateFault(row.getString(1), row.getBoolean(2)))
                .list();
    }
}
