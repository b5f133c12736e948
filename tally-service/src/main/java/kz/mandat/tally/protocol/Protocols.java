package kz.mandat.tally.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Roles;
import kz.mandat.tally.contest.Contest;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.draft.Drafts;
import kz.mandat.tally.protocol.ProtocolStore.Row;
import kz.mandat.tally.station.StationView;
import kz.mandat.tally.station.Stations;
import kz.mandat.tally.territory.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Enters protocols: once, a second time by another person, or from a regional system that vouches
 * for its own entry.
 */
@ApplicationScoped
public class Protocols {

    private final Jdbi database;
    private final ProtocolStore store;
    private final Entries entries;
    private final Contests contests;
    private final Drafts drafts;
    private final MobileBoxes boxes;
    private final Stations stations;
    private final Scope scope;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;

    @Inject
    Protocols(
            Jdbi database,
            ProtocolStore store,
            Entries entries,
            Contests contests,
            Drafts drafts,
            MobileBoxes boxes,
            Stations stations,
            Scope scope,
            Caller caller,
            Outbox outbox,
            Audit audit) {
        this.database = database;
        this.store = store;
        this.entries = entries;
        this.contests = contests;
        this.drafts = drafts;
        this.boxes = boxes;
        this.stations = stations;
        this.scope = scope;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * The first entry of a station's protocol in a contest; a second protocol for both is refused.
     */
    @Transactional
    public ProtocolView enter(ProtocolForm form) {
        Contest contest = openContest(form.contest());
        StationView station = station(form.station());
        scope.requireStation(station.id(), station.territory());
        requireHeldAt(contest, station.id());
        Entry entry = entries.of(form, contest, entries.newId(), caller.name());
        ProtocolState state = stateOfFirst(entry, caller.has(Roles.REGIONAL_SYSTEM));
        return database.withHandle(handle -> {
            UUID id =
                    store.open(handle, List.of(entry), Map.of(entry.protocol(), state)).stream()
                            .findFirst()
                            .map(ProtocolStore.Opened::id)
                            .orElseThrow(() -> notOpen(handle, form));
            requireVoidBoxes(handle, form);
            Entry stored = entry.of(id);
            store.addEntries(handle, List.of(stored));
            drafts.finish(handle, contest.id(), station.id());
            tell(stored, state, "protocol.enter");
            return view(handle, store.find(handle, id).orElseThrow());
        });
    }

    /**
     * Where a first entry leads: a regional system has compared two entries of its own, everybody
     * else waits for a second person.
     */
    static ProtocolState stateOfFirst(Entry entry, boolean isFromRegionalSystem) {
        if (!isFromRegionalSystem) {
            return ProtocolState.ENTERED;
        }
        return entry.contradictsItself()
                ? ProtocolState.CONTRADICTORY
                : ProtocolState.AWAITING_ACCEPTANCE;
    }

    /** Why a form is not taken: the station's protocol is there, or awaits another version. */
    ProblemException notOpen(Handle handle, ProtocolForm form) {
        return store.find(handle, form.contest(), form.station())
                .map(protocol -> notOpen(form, protocol))
                .orElseGet(() ->
                        ProblemException.invalid(
                                FieldError.of(
                                        "version", InputRule.INVALID, form.versionOrFirst())));
    }

    private static ProblemException notOpen(ProtocolForm form, Row protocol) {
        if (protocol.state().awaitsNextVersion()) {
            return new ProblemException(
                    ProblemCode.CONFLICT,
                    "The protocol of station '%s' is '%s': state version %d to enter it again."
                            .formatted(
                                    form.station(), protocol.state().code(), protocol.version()));
        }
        return new ProblemException(
                ProblemCode.ALREADY_EXISTS,
                "Station '%s' has a protocol in contest '%s' already; enter it again there, or ask for a return."
                        .formatted(form.station(), form.contest()));
    }

    /**
     * A second, independent entry, or a new reading by either of the two persons while they differ.
     */
    @Transactional
    public ProtocolView enterAgain(UUID id, ProtocolForm form) {
        return database.withHandle(handle -> {
            Row protocol = store.require(handle, id);
            scope.requireStation(protocol.station(), protocol.territory());
            requireSame("contest", form.contest(), protocol.contest());
            requireSame("station", form.station(), protocol.station());
            requireVersion(form, protocol);
            requireOpenForEntry(handle, protocol);
            Contest contest = openContest(protocol.contest());
            Entry entry = entries.of(form, contest, protocol.id(), caller.name());
            requireVoidBoxes(handle, form);
            store.addEntries(handle, List.of(entry));
            drafts.finish(handle, contest.id(), protocol.station());
            ProtocolState state =
                    protocol.state().awaitsNextVersion()
                            ? ProtocolState.ENTERED
                            : compared(handle, protocol);
            store.move(handle, protocol.id(), state);
            tell(entry, state, "protocol.enter-again");
            return view(handle, store.require(handle, id));
        });
    }

    /** A request that was sent before a return must not answer the return. */
    private static void requireVersion(ProtocolForm form, Row protocol) {
        if (form.versionOrFirst() != protocol.version()) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The protocol stands at version %d; this is a reading of version %d."
                            .formatted(protocol.version(), form.versionOrFirst()));
        }
    }

    private void requireOpenForEntry(Handle handle, Row protocol) {
        List<EntryView> before = store.entries(handle, protocol);
        boolean isMine = before.stream().anyMatch(entry -> entry.enteredBy().equals(caller.name()));
        boolean isOpen =
                switch (protocol.state()) {
                    case ENTERED -> !isMine && !store.lookedAtScan(handle, protocol, caller.name());
                    case DIFFERING -> isMine;
                    case RETURNED, RECOUNT, ABSENT -> true;
                    case CONTRADICTORY, AWAITING_ACCEPTANCE, ACCEPTED, ANNULLED -> false;
                };
        if (!isOpen) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    protocol.state() == ProtocolState.ENTERED
                            ? "You made the first entry, or saw it; the second must be made by"
                                    + " another person."
                            : "The protocol is '%s' and takes no entry of yours."
                                    .formatted(protocol.state().code()));
        }
    }

    void requireVoidBoxes(Handle handle, ProtocolForm form) {
        if (form.versionOrFirst() > 1) {
            boxes.requireVoid(handle, form);
        }
    }

    /** A single entry that says what the scan shows stands like two that agree. */
    void settle(Handle handle, Row protocol) {
        List<EntryView> entries = store.entries(handle, protocol);
        ProtocolState state = settled(entries.getLast());
        store.move(handle, protocol.id(), state);
        outbox.append(
                Topics.TALLY,
                protocol.station(),
                new ProtocolEntered(
                        protocol.contest(),
                        protocol.station(),
                        protocol.id(),
                        protocol.version(),
                        entries.getLast().id(),
                        state));
    }

    private static ProtocolState settled(EntryView entry) {
        return entry.findings().stream().anyMatch(Finding::isError)
                ? ProtocolState.CONTRADICTORY
                : ProtocolState.AWAITING_ACCEPTANCE;
    }

    private ProtocolState compared(Handle handle, Row protocol) {
        List<EntryView> both = store.entries(handle, protocol);
        if (!Difference.between(both).isEmpty()) {
            return ProtocolState.DIFFERING;
        }
        return settled(both.getLast());
    }

    private void tell(Entry entry, ProtocolState state, String action) {
        ProtocolForm form = entry.form();
        audit.record(action, "protocol " + entry.protocol(), null);
        outbox.append(
                Topics.TALLY,
                String.valueOf(form.station()),
                new ProtocolEntered(
                        String.valueOf(form.contest()),
                        String.valueOf(form.station()),
                        entry.protocol(),
                        entry.version(),
                        entry.id(),
                        state));
    }

    /**
     * A protocol for the people who work on it; the second person does not see the first entry's
     * figures.
     */
    public ProtocolView find(UUID id) {
        return database.withHandle(handle -> {
            Row protocol =
                    store.find(handle, id)
                            .orElseThrow(
                                    () -> ProblemException.notFound("protocol", id.toString()));
            requireReadable(protocol);
            return view(handle, protocol);
        });
    }

    /** Observers and auditors read everywhere, everybody else in their unit. */
    void requireReadable(Row protocol) {
        if (!caller.has(Roles.AUDITOR) && !caller.has(Roles.OBSERVER)) {
            scope.requireProtocol(
                    protocol.station(), protocol.territory(), protocol.constituency());
        }
    }

    /** With the figures, for whoever compares a single entry with its scan. */
    ProtocolView shown(Handle handle, Row protocol) {
        return view(handle, protocol, true);
    }

    private ProtocolView view(Handle handle, Row protocol) {
        return view(handle, protocol, !protocol.state().isBeingEntered());
    }

    private ProtocolView view(Handle handle, Row protocol, boolean isSettled) {
        List<EntryView> all = store.entries(handle, protocol);
        List<EntryView> visible =
                all.stream()
                        .map(entry ->
                                isSettled || entry.enteredBy().equals(caller.name())
                                        ? entry
                                        : entry.withoutFigures())
                        .toList();
        return new ProtocolView(
                protocol.id(),
                protocol.contest(),
                protocol.station(),
                protocol.state(),
                protocol.version(),
                visible,
                protocol.state() == ProtocolState.DIFFERING ? Difference.between(all) : List.of(),
                protocol.countedEntry(),
                protocol.acceptedBy(),
                protocol.acceptedAt());
    }

    private Contest openContest(@Nullable String id) {
        if (id == null) {
            throw ProblemException.invalid(FieldError.of("contest", InputRule.REQUIRED));
        }
        Contest contest =
                contests.find(id)
                        .orElseThrow(() ->
                                ProblemException.invalid(
                                        FieldError.of("contest", InputRule.UNKNOWN_REFERENCE, id)));
        if (contests.isCertified(id)) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The totals of contest '%s' are certified; nothing can be entered any more."
                            .formatted(id));
        }
        return contest;
    }

    private void requireHeldAt(Contest contest, String station) {
        if (contests.heldAt(contest, List.of(station)).isEmpty()) {
            throw notHeldAt(contest, station);
        }
    }

    static ProblemException notHeldAt(Contest contest, String station) {
        FieldError fault = FieldError.of("station", InputRule.INVALID, station);
        return new ProblemException(
                ProblemCode.INVALID_INPUT,
                "Contest '%s' is not held at station '%s'.".formatted(contest.id(), station),
                List.of(fault));
    }

    private StationView station(@Nullable String id) {
        if (id == null) {
            throw ProblemException.invalid(FieldError.of("station", InputRule.REQUIRED));
        }
        return stations.find(id)
                .orElseThrow(() ->
                        ProblemException.invalid(
                                FieldError.of("station", InputRule.UNKNOWN_REFERENCE, id)));
    }

    private static void requireSame(String field, @Nullable String sent, String stored) {
        if (!stored.equals(sent)) {
            throw ProblemException.invalid(
                    FieldError.of(field, InputRule.INVALID, String.valueOf(sent)));
        }
    }
}
