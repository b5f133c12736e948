package kz.mandat.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.mandat.registry.party.RegisterStatistics.InRegion;
import kz.mandat.registry.region.Regions;
import kz.mandat.registry.time.Today;
import org.jspecify.annotations.Nullable;

/** The register as a whole: its file and its figures. */
@ApplicationScoped
@Transactional
public class PublicRegister {

    private static final String MEMBERS_BY_REGION =
            """
            select r.key, count(*), sum(cast(r.value as bigint))
            from party p
            join party_version v on v.party = p.id and v.state <> 'LIQUIDATED'
                and v.version = (select max(w.version) from party_version w
                    where w.party = p.id and w.effective_on <= ?1)
            join member_list l on l.id = p.member_list
            cross join lateral jsonb_each_text(l.by_region) r
            group by r.key
            """;

    private final PartyVersionRepository versions;
    private final EntityManager database;
    private final Regions regions;
    private final Today today;

    @Inject
    PublicRegister(
            PartyVersionRepository versions, EntityManager database, Regions regions, Today today) {
        this.versions = versions;
        this.database = database;
        this.regions = regions;
        this.today = today;
    }

    public String csv(@Nullable LocalDate asOf) {
        return RegisterFile.csv(all(asOf));
    }

    public List<PartyView> all(@Nullable LocalDate asOf) {
        return versions.everyone(asOf == null ? today.date() : asOf).stream()
                .map(PartyView::of)
                .toList();
    }

    public RegisterStatistics statistics(@Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? today.date() : asOf;
        Map<PartyState, Long> states = new EnumMap<>(PartyState.class);
        for (PartyState state : PartyState.values()) {
            states.put(state, 0L);
        }
        all(day).forEach(party -> states.merge(party.state(), 1L, Long::sum));
        Map<String, Object[]> counted = new HashMap<>();
        for (Object row : members(day)) {
            Object[] cells = (Object[]) row;
            counted.put(cells[0].toString(), cells);
        }
        List<InRegion> inRegions =
                regions.all().stream()
                        .map(region ->
                                new InRegion(
                                        region.kato(),
                                        region.iso(),
                                        region.name(),
                                        number(counted, region.kato(), 1),
                                        number(counted, region.kato(), 2)))
                        .toList();
        return new RegisterStatistics(day, states, inRegions);
    }

    private List<?> members(LocalDate day) {
        return database.createNativeQuery(MEMBERS_BY_REGION).setParameter(1, day).getResultList();
    }

    private static long number(Map<String, Object[]> counted, String kato, int cell) {
        Object[] cells = counted.get(kato);
        return cells == null ? 0 : ((Number) cells[cell]).longValue();
    }
}
