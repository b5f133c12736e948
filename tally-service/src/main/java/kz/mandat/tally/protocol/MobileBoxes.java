package kz.mandat.tally.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.mandat.law.BadInput;
import kz.mandat.law.Edition;
import kz.mandat.law.Language;
import kz.mandat.law.Text;
import kz.mandat.law.protocol.ControlRelation;
import kz.mandat.law.regime.Regimes;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;
import kz.mandat.tally.contest.Contest;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.protocol.ProtocolStore.Row;
import kz.mandat.tally.territory.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A mobile box with more ballots than written applications: all its ballots are invalid (art.
 * 43(3-1)). The protocol leaves the totals and is drawn up again with them among the invalid ones.
 */
@ApplicationScoped
public class MobileBoxes {

    private static final String ARTICLE = "43(3-1)";

    private static final Set<ProtocolState> SETTLED =
            EnumSet.of(
                    ProtocolState.ACCEPTED,
                    ProtocolState.AWAITING_ACCEPTANCE,
                    ProtocolState.CONTRADICTORY);

    private final Jdbi database;
    private final ProtocolStore store;
    private final Contests contests;
    private final DecisionLog log;
    private final Scope scope;

    @Inject
    MobileBoxes(
            Jdbi database, ProtocolStore store, Contests contests, DecisionLog log, Scope scope) {
        this.database = database;
        this.store = store;
        this.contests = contests;
        this.log = log;
        this.scope = scope;
    }

    /**
     * Voids the box in this protocol and, by the law before 2026, in those of all contests that the
     * station held on the day; the law of 2026 voids the ballots of the election concerned alone.
     */
    @Transactional
    public void annul(UUID id, long number, DecisionRequest request) {
        Decisions.requireNumber(request);
        database.useHandle(handle -> {
            Row protocol = store.require(handle, id);
            scope.requireSuperior(protocol.territory(), protocol.constituency());
            Contest contest = contests.require(protocol.contest());
            requireSettled(protocol);
            MobileBox box =
                    box(handle, protocol, number)
                            .orElseThrow(() ->
                                    ProblemException.invalid(
                                            FieldError.of(
                                                    "box", InputRule.UNKNOWN_REFERENCE, number)));
            if (count(box.found()) <= count(box.applications())) {
                throw ProblemException.ruleBroken(List.of(fault("mobileBoxes")));
            }
            if (!annul(handle, protocol, box, request)) {
                throw new ProblemException(
                        ProblemCode.ALREADY_EXISTS,
                        "Box %d of the protocol is void already.".formatted(number));
            }
            if (editionOf(contest) == Edition.EL23) {
                others(handle, protocol, contest)
                        .forEach(other -> follow(handle, other, number, request));
            }
        });
    }

    private static void requireSettled(Row protocol) {
        if (!SETTLED.contains(protocol.state())) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The protocol is '%s'; a box is voided once its figures stand."
                            .formatted(protocol.state().code()));
        }
    }

    private static Edition editionOf(Contest contest) {
        try {
            return Regimes.standard().byId(contest.regime()).edition();
        } catch (BadInput unknown) {
            return Edition.EL23;
        }
    }

    private List<Row> others(Handle handle, Row protocol, Contest contest) {
        return store.ofStation(handle, protocol.station()).stream()
                .filter(other -> !other.id().equals(protocol.id()))
                .filter(other ->
                        contests.require(other.contest()).votingDay().equals(contest.votingDay()))
                .map(other -> store.require(handle, other.id()))
                .toList();
    }

    /**
     * Whoever voids the box must be above the station in those contests too; certified totals stay
     * as they are.
     */
    private void follow(Handle handle, Row other, long number, DecisionRequest request) {
        if (contests.isCertified(other.contest())) {
            return;
        }
        scope.requireSuperior(other.territory(), other.constituency());
        if (SETTLED.contains(other.state())) {
            box(handle, other, number).ifPresent(box -> annul(handle, other, box, request));
        }
    }

    /** False where the box is void already. */
    private boolean annul(Handle handle, Row protocol, MobileBox box, DecisionRequest request) {
        contests.requireOpen(handle, protocol.contest());
        int added =
                handle.createUpdate(
                                """
                                insert into box_annulment (protocol, box, applications, found, decision_number)
                                values (:protocol, :box, :applications, :found, :number) on conflict do nothing
                                """)
                        .bind("protocol", protocol.id())
                        .bind("box", box.number())
                        .bind("applications", box.applications())
                        .bind("found", box.found())
                        .bind("number", request.decisionNumber())
                        .execute();
        if (added == 0) {
            return false;
        }
        DecisionRequest decision =
                new DecisionRequest(request.decisionNumber(), ARTICLE, request.reason(), null);
        log.add(
                handle,
                protocol.contest(),
                List.of(Decision.of(protocol, DecisionKind.ANNUL_BOX, decision, null)));
        store.awaitNextVersion(handle, protocol.id(), ProtocolState.RETURNED, null);
        return true;
    }

    private Optional<MobileBox> box(Handle handle, Row protocol, long number) {
        return store.entries(handle, protocol).stream()
                .reduce((first, last) -> last)
                .map(EntryView::form)
                .map(ProtocolForm::mobileBoxes)
                .stream()
                .flatMap(List::stream)
                .filter(box -> Objects.equals(box.number(), number))
                .findFirst();
    }

    /** A void box's ballots are all among the invalid ones, whatever else the new version says. */
    void requireVoid(Handle handle, ProtocolForm form) {
        long ballots =
                handle.createQuery(
                                """
                                select coalesce(sum(b.found), 0) from box_annulment b join protocol p on p.id = b.protocol
                                where p.contest = :contest and p.station = :station
                                """)
                        .bind("contest", form.contest())
                        .bind("station", form.station())
                        .mapTo(Long.class)
                        .one();
        if (count(form.invalid()) < ballots) {
            throw ProblemException.ruleBroken(List.of(fault("invalid")));
        }
    }

    private static long count(@org.jspecify.annotations.Nullable Long figure) {
        return figure == null ? 0 : figure;
    }

    private static FieldError fault(String field) {
        Text rule = ControlRelation.C7.rule();
        return FieldError.ofLaw(
                field,
                ControlRelation.C7.id(),
                ARTICLE,
                new Localized(rule.in(Language.KK), rule.in(Language.RU), rule.in(Language.EN)));
    }
}
