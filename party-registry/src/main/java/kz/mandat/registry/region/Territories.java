package kz.mandat.registry.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.mandat.platform.event.Event;
import kz.mandat.platform.event.EventHandler;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.security.Unit;

/**
 * Which territory lies in which, from the facts of the tally, so that a new region or a new name
 * needs no new version of this register.
 */
@ApplicationScoped
public class Territories implements EventHandler {

    private static final String COUNTRY = "KZ";
    private static final Set<String> REGIONS = Set.of("region", "city", "capital");

    private static final String KEEP =
            """
            insert into territory (id, path) values (?1, cast(?2 as text[]))
            on conflict (id) do update set path = excluded.path
            """;

    // A region that was not known came to be on the day that it was defined.
    private static final String KEEP_REGION =
            """
            insert into region (kato, iso, name_kk, name_ru, name_en, since)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (kato) do update set iso = excluded.iso, name_kk = excluded.name_kk,
                name_ru = excluded.name_ru, name_en = excluded.name_en
            """;

    private static final String BELOW =
            "select count(*) from territory where id = ?1 and ?2 = any (path)";

    private final EntityManager database;

    @Inject
    Territories(EntityManager database) {
        this.database = database;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.TALLY);
    }

    @Override
    public void handle(Event event) {
        if (!event.name().equals("TerritoryDefined")) {
            return;
        }
        String id = event.data().get("territory").textValue();
        List<String> path = new ArrayList<>();
        event.data().path("path").forEach(step -> path.add(step.textValue()));
        database.createNativeQuery(KEEP)
                .setParameter(1, id)
                .setParameter(2, "{" + String.join(",", path) + "}")
                .executeUpdate();
        if (event.data().path("parent").asText().equals(COUNTRY)
                && REGIONS.contains(event.data().path("type").asText())
                && event.data().path("iso").isTextual()) {
            keepRegion(id, event);
        }
    }

    private void keepRegion(String id, Event event) {
        database.createNativeQuery(KEEP_REGION)
                .setParameter(1, id)
                .setParameter(2, event.data().get("iso").textValue())
                .setParameter(3, event.data().at("/name/kk").textValue())
                .setParameter(4, event.data().at("/name/ru").textValue())
                .setParameter(5, event.data().at("/name/en").textValue())
                .setParameter(
                        6, LocalDate.ofInstant(event.time().toInstant(), event.time().getOffset()))
                .executeUpdate();
    }

    /** Whether a territory is that of a unit, or lies in it. */
    public boolean reaches(Unit unit, String territory) {
        return unit instanceof Unit.Territory own
                && (own.id().equals(territory) || lies(territory, own.id()));
    }

    private boolean lies(String territory, String in) {
        Number found =
                (Number)
                        database.createNativeQuery(BELOW)
                                .setParameter(1, territory)
                                .setParameter(2, in)
                                .getSingleResult();
        return found.longValue() > 0;
    }
}
