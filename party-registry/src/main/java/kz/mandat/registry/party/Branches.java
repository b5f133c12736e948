package kz.mandat.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.registry.party.BranchesView.InRegion;
import kz.mandat.registry.region.Region;
import kz.mandat.registry.region.Regions;
import kz.mandat.registry.time.Today;
import org.jspecify.annotations.Nullable;

/**
 * The branches of a registered party in the regions, cities of republican significance, capital.
 */
@ApplicationScoped
@Transactional
public class Branches {

    private final PartyRepository parties;
    private final PartyVersionRepository versions;
    private final BranchRepository branches;
    private final Regions regions;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final Today today;

    @Inject
    Branches(
            PartyRepository parties,
            PartyVersionRepository versions,
            BranchRepository branches,
            Regions regions,
            Audit audit,
            Caller caller,
            Clock clock,
            Today today) {
        this.parties = parties;
        this.versions = versions;
        this.branches = branches;
        this.regions = regions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.today = today;
    }

    /** Enters a branch's registration; one after the term is entered, and shown as late. */
    public BranchesView register(String id, RegisterBranchRequest request) {
        PartyEntity party = parties.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (party == null) {
            throw ProblemException.notFound("party", id);
        }
        if (versions.present(party).state == PartyState.LIQUIDATED) {
            throw new ProblemException(
                    ProblemCode.CONFLICT, "The party '%s' is liquidated.".formatted(id));
        }
        check(party, request);
        BranchEntity branch = new BranchEntity();
        branch.place = new BranchEntity.Place(id, request.region());
        if (branches.findById(branch.place) != null) {
            throw new ProblemException(
                    ProblemCode.ALREADY_EXISTS,
                    "The party '%s' has a branch in %s.".formatted(id, request.region()),
                    List.of(FieldError.of("region", InputRule.DUPLICATE, request.region())));
        }
        branch.registeredOn = request.registeredOn();
        branch.certificateNumber = request.certificateNumber();
        branch.address = request.address();
        branch.reason = request.reason();
        branch.recordedAt = clock.instant();
        branch.recordedBy = caller.name();
        branches.persistAndFlush(branch);
        audit.record(
                "party.branch", "party:" + id + "/branch:" + request.region(), request.reason());
        return view(party);
    }

    private void check(PartyEntity party, RegisterBranchRequest request) {
        if (regions.all().stream().noneMatch(region -> region.kato().equals(request.region()))) {
            throw ProblemException.invalid(
                    FieldError.of("region", InputRule.UNKNOWN_REFERENCE, request.region()));
        }
        LocalDate on = request.registeredOn();
        if (on.isBefore(party.registeredOn) || on.isAfter(today.date())) {
            throw ProblemException.invalid(
                    FieldError.of(
                            "registeredOn",
                            InputRule.OUT_OF_RANGE,
                            party.registeredOn + " – " + today.date()));
        }
    }

    public BranchesView of(String id) {
        PartyEntity party = parties.findById(id);
        if (party == null) {
            throw ProblemException.notFound("party", id);
        }
        return view(party);
    }

    private BranchesView view(PartyEntity party) {
        Optional<BranchTerm> term = BranchTerm.of(party.registeredOn);
        LocalDate until = term.map(BranchTerm::until).orElse(null);
        Map<String, BranchEntity> known =
                branches.of(party.id).stream()
                        .collect(
                                Collectors.toMap(
                                        branch -> branch.place.region(), Function.identity()));
        List<InRegion> items =
                regions.all().stream()
                        .map(region -> inRegion(region, known.get(region.kato()), until))
                        .toList();
        int missing = (int) items.stream().filter(item -> item.registeredOn() == null).count();
        return new BranchesView(
                party.id,
                until,
                term.map(BranchTerm::ground).orElse(null),
                term.map(BranchTerm::unverified).orElse(false),
                items.size() - missing,
                missing,
                missing > 0 && until != null && today.date().isAfter(until),
                items);
    }

    private static InRegion inRegion(
            Region region, @Nullable BranchEntity branch, @Nullable LocalDate until) {
        return new InRegion(
                region.kato(),
                region.iso(),
                region.name(),
                branch == null ? null : branch.registeredOn,
                branch == null ? null : branch.certificateNumber,
                branch == null ? null : branch.address,
                branch != null && until != null && branch.registeredOn.isAfter(until));
    }
}
