package kz.mandat.tally.turnout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.mandat.law.Decimal;
import kz.mandat.law.Fraction;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.tally.territory.Territories;
import kz.mandat.tally.territory.TerritoryView;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads the curve of a day: for a territory and those directly below it. */
@ApplicationScoped
public class Turnout {

    private static final String COUNTRY = "KZ";

    private static final String SUMS =
            """
            with newest as (
                select distinct on (station, at) station, at, voters, issued
                from turnout_report where election = :election order by station, at, id desc),
            hours as (select distinct at from newest),
            known as (
                select distinct on (h.at, n.station) h.at as by_hour, n.station, n.voters, n.issued
                from hours h join newest n on n.at <= h.at order by h.at, n.station, n.at desc)
            select upward.id as territory, k.by_hour, count(*) as stations, sum(k.voters) as voters, sum(k.issued) as issued
            from known k join station s on s.id = k.station join territory t on t.id = s.territory
                 cross join lateral unnest(t.path) as upward (id)
                 join territory shown on shown.id = upward.id
            where shown.id = :territory or shown.parent = :territory
            group by upward.id, k.by_hour order by upward.id, k.by_hour
            """;

    private final Jdbi database;
    private final Territories territories;
    private final PublishedTurnout published;

    @Inject
    Turnout(Jdbi database, Territories territories, PublishedTurnout published) {
        this.database = database;
        this.territories = territories;
        this.published = published;
    }

    public TurnoutView of(String election, String territory) {
        TerritoryView whole =
                territories
                        .find(territory)
                        .orElseThrow(() -> ProblemException.notFound("territory", territory));
        List<TerritoryView> shown = new ArrayList<>(List.of(whole));
        shown.addAll(territories.below(territory));
        return database.withHandle(handle -> view(handle, election, shown));
    }

    private TurnoutView view(Handle handle, String election, List<TerritoryView> shown) {
        Map<String, SortedMap<LocalTime, Optional<Long>>> printed = published.of(handle, election);
        Map<String, TerritoryView> byId = new HashMap<>();
        shown.forEach(each -> byId.put(each.id(), each));
        Map<String, List<TurnoutView.Reported>> reported =
                reported(handle, election, shown.getFirst().id(), byId);
        if (printed.isEmpty() && reported.isEmpty() && !isKnown(handle, election)) {
            throw ProblemException.notFound("election", election);
        }
        PublishedSeries rule = new PublishedSeries(printed.getOrDefault(COUNTRY, new TreeMap<>()));
        return new TurnoutView(
                election,
                published.source(handle, election).orElse(null),
                shown.stream()
                        .map(each ->
                                new TurnoutView.Curve(
                                        each.id(),
                                        each.iso(),
                                        each.name(),
                                        reported.getOrDefault(each.id(), List.of()),
                                        published(rule, printed.get(code(each)))))
                        .toList());
    }

    private static boolean isKnown(Handle handle, String election) {
        return handle.createQuery("select count(*) from contest where election = :election")
                        .bind("election", election)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** The code of the printed tables. */
    private static String code(TerritoryView territory) {
        return territory.id().equals(COUNTRY) ? COUNTRY : String.valueOf(territory.iso());
    }

    private static List<TurnoutView.Published> published(
            PublishedSeries rule,
            @org.jspecify.annotations.Nullable SortedMap<LocalTime, Optional<Long>> shares) {
        if (shares == null) {
            return List.of();
        }
        Map<LocalTime, TurnoutFlag> flags = rule.flags(shares);
        return shares.entrySet().stream()
                .map(hour ->
                        new TurnoutView.Published(
                                hour.getKey(),
                                hour.getValue()
                                        .map(share -> Decimal.rounded(Fraction.of(share, 100), 2))
                                        .orElse(null),
                                flags.get(hour.getKey())))
                .toList();
    }

    private static Map<String, List<TurnoutView.Reported>> reported(
            Handle handle, String election, String territory, Map<String, TerritoryView> shown) {
        Map<String, List<TurnoutView.Reported>> reported = new HashMap<>();
        handle.createQuery(SUMS)
                .bind("election", election)
                .bind("territory", territory)
                .map((row, context) ->
                        reported.computeIfAbsent(
                                        row.getString("territory"), id -> new ArrayList<>())
                                .add(sum(row, shown)))
                .list();
        return reported;
    }

    private static TurnoutView.Reported sum(ResultSet row, Map<String, TerritoryView> shown)
            throws SQLException {
        long voters = row.getLong("voters");
        long issued = row.getLong("issued");
        return new TurnoutView.Reported(
                row.getObject("by_hour", LocalTime.class),
                row.getLong("stations"),
                shown.get(row.getString("territory")).stations(),
                voters,
                issued,
                voters == 0
                        ? "0.00"
                        : Decimal.rounded(
                                Fraction.of(Math.multiplyExact(issued, 100L), voters), 2));
    }
}
