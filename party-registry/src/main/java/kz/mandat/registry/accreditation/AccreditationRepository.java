package kz.mandat.registry.accreditation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AccreditationRepository implements PanacheRepositoryBase<AccreditationEntity, UUID> {

    private static final String FILTERED =
            """
            (?1 is null or kind = ?1) and (?2 is null or state = ?2) and (?3 is null or country = ?3)
            and (?4 is null or territory = ?4) and (?5 is null or election = ?5)
            and (?6 = '' or locate(?6, search) > 0) and (?7 is null or id > ?7) order by id
            """;

    private static final String FIGURES =
            """
            select a.kind, a.country, count(*), coalesce(sum(o.observers), 0)
            from accreditation a
            left join lateral (
                select count(*) as observers from observer o
                where o.accreditation = a.id and o.withdrawn_on is null) o on true
            where a.state = 'ACCREDITED' and (a.valid_until is null or a.valid_until >= ?1)
                and (?2 = '' or a.election = ?2)
            group by a.kind, a.country
            order by a.kind, a.country nulls first
            """;

    List<AccreditationEntity> page(AccreditationFilter filter, @Nullable UUID after, int limit) {
        return find(
                        FILTERED,
                        filter.kind(),
                        filter.state(),
                        filter.country(),
                        filter.territory(),
                        filter.election(),
                        filter.searched(),
                        after)
                .range(0, limit - 1)
                .list();
    }

    /** Of those in force on a day; an empty text stands for any election. */
    List<AccreditationFigures> figures(String election, LocalDate day) {
        List<?> rows =
                getEntityManager()
                        .createNativeQuery(FIGURES)
                        .setParameter(1, day)
                        .setParameter(2, election)
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row ->
                        new AccreditationFigures(
                                AccreditationKind.valueOf((String) row[0]),
                                (String) row[1],
                                ((Number) row[2]).longValue(),
                                ((Number) row[3]).longValue()))
                .toList();
    }
}
