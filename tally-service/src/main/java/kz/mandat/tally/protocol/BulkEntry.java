package kz.mandat.tally.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Ndjson;
import kz.mandat.tally.contest.Contest;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.station.StationView;
import kz.mandat.tally.station.Stations;
import kz.mandat.tally.territory.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Enters many protocols at once: each line is answered, a refused line changes nothing, and a line
 * that was stored before with the same figures is unchanged, so that the whole request may be
 * repeated.
 */
@ApplicationScoped
public class BulkEntry {

    private final Jdbi database;
    private final ProtocolStore store;
    private final Entries entries;
    private final Protocols protocols;
    private final Contests contests;
    private final Stations stations;
    private final Scope scope;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;

    @Inject
    BulkEntry(
            Jdbi database,
            ProtocolStore store,
            Entries entries,
            Protocols protocols,
            Contests contests,
            Stations stations,
            Scope scope,
            Caller caller,
            Outbox outbox,
            Audit audit) {
        this.database = database;
        this.store = store;
        this.entries = entries;
        this.protocols = protocols;
        this.contests = contests;
        this.stations = stations;
        this.scope = scope;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** An entry and the line that it came from. */
    private record Numbered(long line, Entry entry, ProtocolState state) {}

    /** One chunk of lines in one transaction. */
    @Transactional
    public List<BulkAnswer> enter(List<Ndjson.Line<ProtocolForm>> lines) {
        List<BulkAnswer> answers = new ArrayList<>();
        List<Numbered> readable = new ArrayList<>();
        Surroundings known = surroundings(lines);
        for (Ndjson.Line<ProtocolForm> line : lines) {
            ProtocolForm form = line.value();
            if (form == null) {
                answers.add(BulkAnswer.refused(line.number(), null, line.problem()));
                continue;
            }
            try {
                readable.add(read(line.number(), form, known));
            } catch (ProblemException refusal) {
                answers.add(BulkAnswer.refused(line.number(), form, refusal.problem()));
            }
        }
        if (!readable.isEmpty()) {
            database.useHandle(handle -> store(handle, readable, answers));
        }
        answers.sort(Comparator.comparingLong(BulkAnswer::line));
        return answers;
    }

    /** What the lines of a chunk refer to, looked up once. */
    private record Surroundings(
            Map<String, Contest> contests,
            Set<String> certified,
            Map<String, StationView> stations,
            Map<String, Set<String>> heldAt,
            Set<String> mine) {}

    private Surroundings surroundings(List<Ndjson.Line<ProtocolForm>> lines) {
        Map<String, Contest> known =
                values(lines, ProtocolForm::contest).stream()
                        .map(contests::find)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toMap(Contest::id, Function.identity()));
        Map<String, StationView> named =
                stations.findAll(values(lines, ProtocolForm::station)).stream()
                        .collect(Collectors.toMap(StationView::id, Function.identity()));
        Set<String> certified =
                known.keySet().stream().filter(contests::isCertified).collect(Collectors.toSet());
        Map<String, Boolean> covered = new HashMap<>();
        Set<String> mine =
                named.values().stream()
                        .filter(station ->
                                covered.computeIfAbsent(
                                        station.territory(), scope::coversTerritory))
                        .map(StationView::id)
                        .collect(Collectors.toSet());
        Map<String, Set<String>> heldAt =
                known.values().stream()
                        .collect(
                                Collectors.toMap(
                                        Contest::id,
                                        contest -> contests.heldAt(contest, named.keySet())));
        return new Surroundings(known, certified, named, heldAt, mine);
    }

    private static Set<String> values(
            List<Ndjson.Line<ProtocolForm>> lines, Function<ProtocolForm, @Nullable String> field) {
        return lines.stream()
                .map(Ndjson.Line::value)
                .filter(java.util.Objects::nonNull)
                .map(field)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Numbered read(long line, ProtocolForm form, Surroundings known) {
        Contest contest = known.contests().get(form.contest());
        if (contest == null) {
            throw unknown("contest", form.contest());
        }
        StationView station = known.stations().get(form.station());
        if (station == null) {
            throw unknown("station", form.station());
        }
        if (!known.mine().contains(station.id())) {
            throw Caller.outside("station '" + station.id() + "'");
        }
        if (!known.heldAt().get(contest.id()).contains(station.id())) {
            throw Protocols.notHeldAt(contest, station.id());
        }
        if (known.certified().contains(contest.id())) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The totals of contest '%s' are certified.".formatted(contest.id()));
        }
        Entry entry = entries.of(form, contest, entries.newId(), caller.name());
        database.useHandle(handle -> protocols.requireVoidBoxes(handle, form));
        return new Numbered(
                line, entry, Protocols.stateOfFirst(entry, caller.has(Roles.REGIONAL_SYSTEM)));
    }

    private static ProblemException unknown(String field, @Nullable String value) {
        return ProblemException.invalid(
                value == null
                        ? FieldError.of(field, InputRule.REQUIRED)
                        : FieldError.of(field, InputRule.UNKNOWN_REFERENCE, value));
    }

    private void store(Handle handle, List<Numbered> readable, List<BulkAnswer> answers) {
        Map<String, UUID> opened = open(handle, firstOfEachStation(readable));
        List<Numbered> fresh = new ArrayList<>();
        List<Numbered> others = new ArrayList<>();
        for (Numbered each : readable) {
            UUID protocol = opened.remove(key(each.entry().form()));
            if (protocol == null) {
                others.add(each);
            } else {
                fresh.add(new Numbered(each.line(), each.entry().of(protocol), each.state()));
            }
        }
        if (!fresh.isEmpty()) {
            record(handle, fresh);
        }
        fresh.forEach(
                each -> answers.add(BulkAnswer.stored(each.line(), each.entry(), each.state())));
        others.forEach(each -> answers.add(repeated(handle, each)));
    }

    private static Collection<Numbered> firstOfEachStation(List<Numbered> readable) {
        Map<String, Numbered> first = new LinkedHashMap<>();
        readable.forEach(each -> first.putIfAbsent(key(each.entry().form()), each));
        return first.values();
    }

    private static String key(ProtocolForm form) {
        return form.contest() + " " + form.station();
    }

    private Map<String, UUID> open(Handle handle, Collection<Numbered> first) {
        Map<UUID, ProtocolState> states =
                first.stream()
                        .collect(
                                Collectors.toMap(each -> each.entry().protocol(), Numbered::state));
        Map<String, UUID> opened = new HashMap<>();
        store.open(handle, first.stream().map(Numbered::entry).toList(), states)
                .forEach(each -> opened.put(each.contest() + " " + each.station(), each.id()));
        return opened;
    }

    private void record(Handle handle, List<Numbered> fresh) {
        store.addEntries(handle, fresh.stream().map(Numbered::entry).toList());
        outbox.append(Topics.TALLY, fresh.stream().map(BulkEntry::fact).toList());
        audit.record(
                "protocols.enter-in-bulk",
                "contest " + fresh.getFirst().entry().form().contest(),
                fresh.size() + " protocols");
    }

    private static Outbox.Keyed fact(Numbered each) {
        Entry entry = each.entry();
        String station = String.valueOf(entry.form().station());
        return new Outbox.Keyed(
                station,
                new ProtocolEntered(
                        String.valueOf(entry.form().contest()),
                        station,
                        entry.protocol(),
                        entry.version(),
                        entry.id(),
                        each.state()));
    }

    private BulkAnswer repeated(Handle handle, Numbered each) {
        ProtocolForm form = each.entry().form();
        Optional<ProtocolState> same = store.sameEntry(handle, each.entry());
        return same.map(state ->
                        BulkAnswer.unchanged(
                                each.line(),
                                form,
                                store.find(handle, form.contest(), form.station())
                                        .orElseThrow()
                                        .id(),
                                state))
                .orElseGet(() ->
                        BulkAnswer.refused(
                                each.line(), form, protocols.notOpen(handle, form).problem()));
    }
}
