package kz.mandat.nominations.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.mandat.law.regime.CalendarStep;
import kz.mandat.nominations.calendar.Terms;
import kz.mandat.nominations.deposit.DepositsDue;
import kz.mandat.nominations.nominee.Nominee;
import kz.mandat.nominations.nominee.Nominees;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Takes papers in, and records what the commission finds in each. */
@ApplicationScoped
@Transactional
public class PaperDesk {

    private final PaperRepository rows;
    private final Papers papers;
    private final Nominees nominees;
    private final DepositsDue deposits;
    private final Terms terms;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    PaperDesk(
            PaperRepository rows,
            Papers papers,
            Nominees nominees,
            DepositsDue deposits,
            Terms terms,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.papers = papers;
        this.nominees = nominees;
        this.deposits = deposits;
        this.terms = terms;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    PapersView of(String contest, String holder) {
        return papers.view(nominees.forConcerned(contest, holder));
    }

    /** Takes all papers or none; one that cures a defect comes within its term. */
    PapersView file(String contest, String holder, FilePapersRequest request) {
        Nominee nominee = nominees.forConcerned(contest, holder);
        requireOpen(nominee);
        List<PaperEntity> before = new ArrayList<>(rows.of(nominee.id()));
        List<Required> wanted = papers.required(nominee);
        Instant now = clock.instant();
        for (int i = 0; i < request.papers().size(); i++) {
            FilePapersRequest.FiledPaper filed = request.papers().get(i);
            String field = "papers[%d]".formatted(i);
            requireWanted(nominee, wanted, filed, field);
            PaperEntity faulty = requireFree(before, filed, field);
            requireInTime(nominee, faulty, now);
            if (faulty != null) {
                faulty.state = PaperState.REPLACED;
            }
            before.add(row(nominee, filed, now));
        }
        rows.flush();
        rows.persist(before.stream().filter(paper -> !rows.isPersistent(paper)));
        rows.flush();
        audit.record(
                "papers.file", contest + "/" + holder, String.valueOf(request.papers().size()));
        return papers.view(nominee);
    }

    /** Accepts the papers named or, where none is named, all that wait for it. */
    PapersView accept(String contest, String holder, @Nullable List<UUID> named, String reason) {
        Nominee nominee = nominees.forCommission(contest, holder);
        requireOpen(nominee);
        List<PaperEntity> all = rows.of(nominee.id());
        if (named != null) {
            named.forEach(id -> waiting(all, id));
        }
        for (PaperEntity paper : all) {
            if (paper.state == PaperState.FILED && (named == null || named.contains(paper.id))) {
                examined(paper, PaperState.ACCEPTED);
            }
        }
        rows.flush();
        audit.record("papers.accept", contest + "/" + holder, reason);
        return papers.view(nominee);
    }

    /** Notes a defect with its article and the term for its cure. */
    PapersView note(String contest, String holder, UUID id, String remark, Instant cureBy) {
        Nominee nominee = nominees.forCommission(contest, holder);
        requireOpen(nominee);
        PaperEntity paper = waiting(rows.of(nominee.id()), id);
        if (!nominee.contest().election().retrospective()) {
            terms.require(nominee.contest(), CalendarStep.REGISTRATION, cureBy);
        }
        examined(paper, PaperState.DEFECTIVE);
        paper.article = Required.article(nominee);
        paper.remark = remark;
        paper.cureBy = cureBy;
        rows.flush();
        audit.record("papers.note", contest + "/" + holder, paper.kind.word());
        return papers.view(nominee);
    }

    private void examined(PaperEntity paper, PaperState state) {
        paper.state = state;
        paper.examinedBy = caller.name();
        paper.examinedAt = clock.instant();
    }

    private static PaperEntity waiting(List<PaperEntity> all, UUID id) {
        PaperEntity paper =
                all.stream()
                        .filter(one -> one.id.equals(id))
                        .findFirst()
                        .orElseThrow(() -> ProblemException.notFound("paper", id.toString()));
        if (!paper.stands()) {
            throw new ProblemException(
                    ProblemCode.CONFLICT, "The paper was found faulty or replaced already.");
        }
        return paper;
    }

    private static void requireOpen(Nominee nominee) {
        if (!nominee.awaitsDecision()) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "Papers are brought and examined before the decision on the registration.");
        }
    }

    private void requireWanted(
            Nominee nominee,
            List<Required> wanted,
            FilePapersRequest.FiledPaper filed,
            String field) {
        boolean known =
                wanted.stream()
                        .anyMatch(one ->
                                java.util.Objects.equals(one.person(), filed.person())
                                        && one.kind() == filed.kind().inPlaceOf());
        if (!known) {
            throw ProblemException.invalid(
                    FieldError.of(field, InputRule.INVALID, filed.kind().word()));
        }
        if (filed.kind() == PaperKind.DEPOSIT_RECEIPT) {
            deposits.requireEnough(nominee, filed.amount(), field + ".amount");
        }
    }

    /** The faulty paper that this one replaces, if any; a paper that stands is not doubled. */
    private static @Nullable PaperEntity requireFree(
            List<PaperEntity> before, FilePapersRequest.FiledPaper filed, String field) {
        PaperEntity faulty = null;
        for (PaperEntity paper : before) {
            if (!paper.isFor(filed.person(), filed.kind())) {
                continue;
            }
            if (paper.stands()) {
                throw ProblemException.invalid(
                        FieldError.of(field, InputRule.DUPLICATE, filed.kind().word()));
            }
            if (paper.state == PaperState.DEFECTIVE) {
                faulty = paper;
            }
        }
        return faulty;
    }

    private void requireInTime(Nominee nominee, @Nullable PaperEntity faulty, Instant now) {
        if (nominee.contest().election().retrospective()) {
            return;
        }
        terms.require(nominee.contest(), CalendarStep.REGISTRATION, now);
        if (faulty != null && faulty.cureBy != null && now.isAfter(faulty.cureBy)) {
            throw NominationRule.CURE_TERM.refusal(null, nominee.body(), faulty.cureBy);
        }
    }

    private PaperEntity row(Nominee nominee, FilePapersRequest.FiledPaper filed, Instant now) {
        PaperEntity row = new PaperEntity();
        row.contest = nominee.contest().id();
        row.nominee = nominee.id();
        row.person = filed.person();
        row.kind = filed.kind();
        row.number = filed.number();
        row.issuedOn = filed.issuedOn();
        row.issuer = filed.issuer();
        row.amount = filed.amount();
        row.sha256 = filed.sha256();
        row.filedBy = caller.name();
        row.filedAt = now;
        return row;
    }
}
