package kz.mandat.registry.members;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kz.mandat.law.Names;
import kz.mandat.law.Step;
import kz.mandat.law.parties.PartyRequirements;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.registry.law.Shortfall;
import kz.mandat.registry.personal.PersonalData;
import kz.mandat.registry.region.Region;
import kz.mandat.registry.region.Regions;
import kz.mandat.registry.table.UnreadableList;
import org.jspecify.annotations.Nullable;

/** Takes lists in, whole or not at all, and says what they come to. */
@ApplicationScoped
@Transactional
public class MemberLists {

    private final MemberListRepository lists;
    private final FaultReport faults;
    private final RowStore store;
    private final Regions regions;
    private final PersonalData personalData;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    @Inject
    MemberLists(
            MemberListRepository lists,
            FaultReport faults,
            RowStore store,
            Regions regions,
            PersonalData personalData,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.lists = lists;
        this.faults = faults;
        this.store = store;
        this.regions = regions;
        this.personalData = personalData;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reads, checks and stores a list inside the caller's transaction. */
    public MemberListView take(
            UUID application,
            ListKind kind,
            ReceivedFile file,
            LocalDate day,
            @Nullable Integer statedRows) {
        Optional<MemberListEntity> before = lists.current(application, kind);
        MemberListEntity list = new MemberListEntity();
        list.id = UUID.randomUUID();
        list.application = application;
        list.kind = kind;
        list.number = before.map(last -> last.number + 1).orElse(1);
        list.checkedOn = day;
        ListTally tally = read(list, file, day, statedRows);
        list.fileHash = file.hash();
        if (before.isPresent() && before.get().fileHash.equals(list.fileHash)) {
            MemberListView unchanged = view(before.get(), true);
            // The same file once more: its rows are forgotten with this transaction.
            QuarkusTransaction.setRollbackOnly();
            return unchanged;
        }
        list.rows = tally.rows();
        list.accepted = tally.accepted();
        list.byRegion = tally.byRegion();
        list.byRule = tally.byRule();
        list.uploadedAt = clock.instant();
        list.uploadedBy = caller.name();
        lists.persist(list);
        audit.record(
                "list.take", "application:" + application + "/" + kind.code(), list.rows + " rows");
        return view(list, false);
    }

    private ListTally read(
            MemberListEntity list, ReceivedFile file, LocalDate day, @Nullable Integer statedRows) {
        ListImport run =
                new ListImport(
                        list.id,
                        list.kind,
                        new RowCheck(day, regions.codes()),
                        store,
                        personalData);
        try {
            file.read(run);
            ListTally tally = run.finish();
            if (statedRows != null && statedRows != tally.rows()) {
                throw new UnreadableList(
                        UnreadableList.Reason.ROW_COUNT, tally.rows() + " ≠ " + statedRows);
            }
            return tally;
        } catch (UnreadableList refusal) {
            throw refusal.problem();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The list that counts. */
    public MemberListView current(UUID application, ListKind kind) {
        return view(currentList(application, kind), false);
    }

    public Optional<Counted> counted(UUID application, ListKind kind) {
        return lists.current(application, kind)
                .map(list -> new Counted(list.id, Map.copyOf(list.byRegion), grounds(list)));
    }

    /**
     * The same on the day of a decision: without those who joined a party that was registered after
     * the list was checked.
     */
    // PP art. 3(2): a member of one party only
    public Optional<Counted> countedNow(UUID application, ListKind kind) {
        return counted(application, kind)
                .map(before -> {
                    Map<String, Long> counts = new TreeMap<>(before.byRegion());
                    store.alsoIn(before.list(), store.listsOfParties())
                            .forEach((region, joined) -> counts.merge(region, -joined, Long::sum));
                    return new Counted(before.list(), Map.copyOf(counts), before.hasGrounds());
                });
    }

    /** Counts of a list by region, and whether rows are a ground for refusal by themselves. */
    public record Counted(UUID list, Map<String, Long> byRegion, boolean hasGrounds) {}

    private static boolean grounds(MemberListEntity list) {
        return list.byRule.keySet().stream().anyMatch(RowRule::isGroundByItself);
    }

    /** The faults of the list that counts, row by row. */
    public List<FaultView> faults(
            UUID application, ListKind kind, long afterLine, int afterNumber, int limit) {
        return faults.page(currentList(application, kind).id, afterLine, afterNumber, limit);
    }

    /** What one row says of a person; on the record, with its reason. */
    public String open(UUID application, ListKind kind, long line, String reason) {
        MemberListEntity list = currentList(application, kind);
        audit.record(
                "personal-data.read",
                "application:" + application + "/" + kind.code() + "/line:" + line,
                reason);
        try {
            String content = store.open(list.id, line);
            if (content.isEmpty()) {
                throw ProblemException.notFound("line", String.valueOf(line));
            }
            return content;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private MemberListEntity currentList(UUID application, ListKind kind) {
        return lists.current(application, kind)
                .orElseThrow(() -> ProblemException.notFound("list", kind.code()));
    }

    private MemberListView view(MemberListEntity list, boolean unchanged) {
        Set<String> needed = regions.on(list.checkedOn);
        List<Step> missing = ListVerdict.missing(list.kind, list.checkedOn, list.byRegion, needed);
        List<MemberListView.RuleCount> rules =
                list.byRule.entrySet().stream().map(MemberLists::count).toList();
        List<MemberListView.RuleCount> grounds =
                list.byRule.entrySet().stream()
                        .filter(rule -> rule.getKey().isGroundByItself())
                        .map(MemberLists::count)
                        .toList();
        Names names = regions.names();
        return new MemberListView(
                list.id,
                list.kind,
                list.number,
                unchanged,
                list.checkedOn,
                list.uploadedAt,
                list.rows,
                list.accepted,
                regionCounts(list, needed),
                rules,
                missing.isEmpty(),
                missing.stream().map(step -> Shortfall.of(step, names)).toList(),
                grounds,
                missing.isEmpty() && grounds.isEmpty() && !rules.isEmpty());
    }

    private static MemberListView.RuleCount count(Map.Entry<RowRule, Long> rule) {
        return new MemberListView.RuleCount(
                rule.getKey().code(),
                rule.getKey().article(),
                rule.getKey().message(),
                rule.getValue());
    }

    private List<MemberListView.RegionCount> regionCounts(
            MemberListEntity list, Set<String> needed) {
        Long minimum =
                list.kind == ListKind.MEMBERS
                        ? PartyRequirements.on(list.checkedOn).membersInEachRegion().value()
                        : null;
        return regions.all().stream()
                .filter(region -> needed.contains(region.kato()))
                .map(region -> regionCount(region, list, minimum))
                .toList();
    }

    private static MemberListView.RegionCount regionCount(
            Region region, MemberListEntity list, @Nullable Long minimum) {
        return new MemberListView.RegionCount(
                region.kato(),
                region.iso(),
                region.name(),
                list.byRegion.getOrDefault(region.kato(), 0L),
                minimum);
    }
}
