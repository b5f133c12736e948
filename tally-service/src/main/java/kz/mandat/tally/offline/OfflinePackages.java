package kz.mandat.tally.offline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.text.Localized;
import kz.mandat.tally.contest.Contest;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.protocol.ProtocolForm;
import kz.mandat.tally.station.StationView;
import kz.mandat.tally.station.Stations;
import kz.mandat.tally.territory.Scope;
import kz.mandat.tally.territory.Territories;
import kz.mandat.tally.territory.TerritoryView;
import org.jdbi.v3.core.Jdbi;

/** Makes packages for the caller's territory. */
@ApplicationScoped
class OfflinePackages {

    private static final int MOST_STATIONS = 10_000;

    private final Jdbi database;
    private final Contests contests;
    private final Territories territories;
    private final Stations stations;
    private final Scope scope;
    private final Caller caller;
    private final Audit audit;
    private final PackageKeys keys;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    OfflinePackages(
            Jdbi database,
            Contests contests,
            Territories territories,
            Stations stations,
            Scope scope,
            Caller caller,
            Audit audit,
            PackageKeys keys,
            ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.contests = contests;
        this.territories = territories;
        this.stations = stations;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    SignedPackage make(MakePackageRequest request) {
        Contest contest = contests.require(request.contest());
        scope.requireTerritory(request.territory());
        PackageContent content = content(contest, request.territory());
        database.useHandle(handle ->
                handle.createUpdate(
                                """
                                insert into offline_package (id, contest, territory, stations, made_by, made_at)
                                values (:id, :contest, :territory, :stations, :by, :at)
                                """)
                        .bind("id", content.id())
                        .bind("contest", content.contest())
                        .bind("territory", content.territory())
                        .bind("stations", content.stations().size())
                        .bind("by", caller.name())
                        .bind("at", content.madeAt())
                        .execute());
        audit.record(
                "offline-package.make",
                "contest " + content.contest(),
                "%s for %s".formatted(content.id(), content.territory()));
        try {
            return keys.sign(json.writeValueAsBytes(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PackageContent content(Contest contest, String territory) {
        List<StationView> within = stations.within(territory, "", MOST_STATIONS);
        Set<String> held = contests.heldAt(contest, within.stream().map(StationView::id).toList());
        List<StationView> here =
                within.stream().filter(station -> held.contains(station.id())).toList();
        return new PackageContent(
                UUID.randomUUID(),
                OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC),
                contest.id(),
                contest.election(),
                contest.votingDay(),
                territory,
                options(contest),
                tree(territory),
                here,
                here.stream().map(station -> form(contest, station)).toList());
    }

    private List<TerritoryView> tree(String territory) {
        List<TerritoryView> tree = new ArrayList<>();
        territories.find(territory).ifPresent(tree::add);
        for (TerritoryView below : territories.below(territory)) {
            tree.addAll(tree(below.id()));
        }
        return tree;
    }

    private List<PackageContent.Option> options(Contest contest) {
        Map<String, Localized> names =
                database.withHandle(handle ->
                        handle
                                .createQuery(
                                        "select id, name_kk, name_ru, name_en from contest_option where contest = :contest")
                                .bind("contest", contest.id())
                                .map((row, context) ->
                                        Map.entry(
                                                row.getString(1),
                                                new Localized(
                                                        row.getString(2),
                                                        row.getString(3),
                                                        row.getString(4))))
                                .list()
                                .stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return contest.options().stream()
                .map(id -> new PackageContent.Option(id, names.get(id)))
                .toList();
    }

    /** Contest and station stand on it already; every figure is left to the commission. */
    private ProtocolForm form(Contest contest, StationView station) {
        ObjectNode form = json.createObjectNode();
        form.put("contest", contest.id()).put("station", station.id());
        ObjectNode votes = form.putObject("votes");
        contest.options().forEach(votes::putNull);
        return json.convertValue(form, ProtocolForm.class);
    }
}
