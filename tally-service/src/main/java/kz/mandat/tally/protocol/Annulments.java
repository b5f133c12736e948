package kz.mandat.tally.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import kz.mandat.law.BadInput;
import kz.mandat.law.Edition;
import kz.mandat.law.regime.Regimes;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;
import kz.mandat.tally.contest.Contest;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.protocol.ProtocolStore.Row;
import kz.mandat.tally.station.StationView;
import kz.mandat.tally.station.Stations;
import kz.mandat.tally.territory.Scope;
import kz.mandat.tally.total.Totals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Stations that nothing is counted from: the vote is annulled, or a signed act says that there is
 * no protocol. Their protocols stay readable.
 */
@ApplicationScoped
public class Annulments {

    private static final String COUNTRY = "KZ";

    private static final Localized NO_SINGLE_STATIONS =
            new Localized(
                    "Бұл редакцияда жекелеген учаскедегі дауыс беруді жарамсыз деп тану"
                            + " көзделмеген; тек әкімшілік-аумақтық бірлікте немесе округте.",
                    "Эта редакция не предусматривает признания недействительным голосования на"
                            + " отдельном участке; только в единице или округе.",
                    "This text of the law does not provide for annulling a single station; only a"
                            + " unit or a constituency.");

    private final Jdbi database;
    private final ProtocolStore store;
    private final Contests contests;
    private final Stations stations;
    private final Totals totals;
    private final DecisionLog log;
    private final Scope scope;

    @Inject
    Annulments(
            Jdbi database,
            ProtocolStore store,
            Contests contests,
            Stations stations,
            Totals totals,
            DecisionLog log,
            Scope scope) {
        this.database = database;
        this.store = store;
        this.contests = contests;
        this.stations = stations;
        this.totals = totals;
        this.log = log;
        this.scope = scope;
    }

    /** Annuls all named stations or, where one of them cannot be annulled, none. */
    @Transactional
    public AnnulmentView annul(AnnulRequest request) {
        Contest contest = contests.require(request.contest());
        requireOneTarget(request);
        boolean isOfStations = request.stations() != null;
        String article = isOfStations ? articleForStations(contest) : articleForUnits(contest);
        Set<String> named =
                isOfStations
                        ? held(contest, request.stations())
                        : request.territory() != null
                                ? within(contest, request.territory())
                                : ofConstituency(contest, request.constituency());
        DecisionRequest decision =
                new DecisionRequest(request.decisionNumber(), article, request.reason(), null);
        return database.withHandle(handle -> {
            contests.requireOpen(handle, contest.id());
            List<Decision> annulled =
                    named.stream()
                            .map(station -> lockOrCreate(handle, contest.id(), station))
                            .filter(row -> row.state() != ProtocolState.ANNULLED)
                            .map(row -> Decision.of(row, DecisionKind.ANNUL, decision, null))
                            .toList();
            if (!annulled.isEmpty()) {
                annulled.forEach(each ->
                        store.awaitNextVersion(
                                handle, each.protocol(), ProtocolState.ANNULLED, null));
                log.add(handle, contest.id(), annulled);
            }
            return view(handle, contest, annulled.size(), article);
        });
    }

    private static void requireOneTarget(AnnulRequest request) {
        long targets =
                Stream.of(request.stations(), request.territory(), request.constituency())
                        .filter(Objects::nonNull)
                        .count();
        if (targets != 1) {
            throw ProblemException.invalid(FieldError.of("stations", InputRule.REQUIRED));
        }
    }

    /** Art. 95 for the parliament, 112(2) for maslikhats. */
    private static String articleForUnits(Contest contest) {
        if (contest.regime().startsWith("maslikhat")) {
            return "112(2)";
        }
        return editionOf(contest) == Edition.EL23 ? "95" : "95(1)";
    }

    /** The law of 2026 knows the annulment of single stations, the one before it does not. */
    private static String articleForStations(Contest contest) {
        if (editionOf(contest) == Edition.EL23) {
            throw ProblemException.ruleBroken(
                    List.of(FieldError.ofLaw("stations", "annulment", "95", NO_SINGLE_STATIONS)));
        }
        return "44(1-1)";
    }

    private static Edition editionOf(Contest contest) {
        try {
            return Regimes.standard().byId(contest.regime()).edition();
        } catch (BadInput unknown) {
            return Edition.EL23;
        }
    }

    private Set<String> within(Contest contest, String territory) {
        scope.requireTerritory(territory);
        return contests.heldAt(
                contest,
                stations.within(territory, "", Integer.MAX_VALUE).stream()
                        .map(StationView::id)
                        .toList());
    }

    private Set<String> ofConstituency(Contest contest, @Nullable String constituency) {
        if (contest.constituency() == null || !contest.constituency().equals(constituency)) {
            throw ProblemException.invalid(
                    FieldError.of(
                            "constituency",
                            InputRule.UNKNOWN_REFERENCE,
                            String.valueOf(constituency)));
        }
        return within(contest, COUNTRY);
    }

    private Set<String> held(Contest contest, List<String> named) {
        Set<String> held = new TreeSet<>(contests.heldAt(contest, named));
        named.stream()
                .filter(station -> !held.contains(station))
                .findFirst()
                .ifPresent(station -> {
                    throw Protocols.notHeldAt(contest, station);
                });
        return held;
    }

    private Row lockOrCreate(Handle handle, String contest, String station) {
        return store.lock(handle, contest, station)
                .orElseGet(() -> {
                    store.addEmpty(handle, contest, station, ProtocolState.RETURNED);
                    return store.lock(handle, contest, station).orElseThrow();
                });
    }

    private AnnulmentView view(Handle handle, Contest contest, int annulled, String article) {
        long inAll = store.count(handle, contest.id(), ProtocolState.ANNULLED);
        long expected = totals.find(contest.id(), COUNTRY).orElseThrow().protocolsExpected();
        boolean isQuarter = Math.multiplyExact(inAll, 4L) >= expected;
        return new AnnulmentView(
                contest.id(),
                annulled,
                inAll,
                expected,
                isQuarter,
                isQuarter || editionOf(contest) == Edition.EL23,
                article);
    }

    /** Records the act; a protocol that turns up later is entered as version 2. */
    @Transactional
    public UUID declareAbsent(AbsenceRequest request) {
        Contest contest = contests.require(request.contest());
        StationView station =
                stations.find(request.station())
                        .orElseThrow(() ->
                                ProblemException.invalid(
                                        FieldError.of(
                                                "station",
                                                InputRule.UNKNOWN_REFERENCE,
                                                request.station())));
        scope.requireSuperior(station.territory(), contest.constituency());
        held(contest, List.of(station.id()));
        DecisionRequest decision =
                new DecisionRequest(request.decisionNumber(), null, request.reason(), null);
        return database.withHandle(handle -> {
            contests.requireOpen(handle, contest.id());
            if (!store.addEmpty(handle, contest.id(), station.id(), ProtocolState.ABSENT)) {
                throw new ProblemException(
                        ProblemCode.ALREADY_EXISTS,
                        "Station '%s' has a protocol in contest '%s'."
                                .formatted(station.id(), contest.id()));
            }
            Row row = store.lock(handle, contest.id(), station.id()).orElseThrow();
            store.awaitNextVersion(handle, row.id(), ProtocolState.ABSENT, null);
            log.add(
                    handle,
                    contest.id(),
                    List.of(Decision.of(row, DecisionKind.DECLARE_ABSENT, decision, null)));
            return row.id();
        });
    }
}
