package kz.mandat.nominations.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.mandat.nominations.deposit.DepositsDue;
import kz.mandat.nominations.nominee.Nominee;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.ProblemException;

/** Whether all papers of a list or candidate are there and examined. */
@ApplicationScoped
@Transactional
public class Papers {

    private final PaperRepository rows;
    private final DepositsDue deposits;

    @Inject
    Papers(PaperRepository rows, DepositsDue deposits) {
        this.rows = rows;
        this.deposits = deposits;
    }

    /** What was paid, by the receipts that stand. */
    public long paid(UUID nominee) {
        return rows.of(nominee).stream()
                .filter(paper -> paper.kind == PaperKind.DEPOSIT_RECEIPT && paper.stands())
                .map(paper -> paper.amount)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    /**
     * Refuses a registration without its papers, naming how many of which kind are missing. An
     * election recorded afterwards has its papers in the archive.
     */
    // Art. 89(3), 89(4-1), 104(3), 104(3-1), 113-5(5)-(7)
    public void requireExamined(Nominee nominee) {
        if (nominee.contest().election().retrospective()) {
            return;
        }
        List<PaperEntity> papers = rows.of(nominee.id());
        List<Required> missing = missing(required(nominee), papers);
        List<FieldError> faults = new ArrayList<>();
        counted(missing.stream().map(Required::kind).toList())
                .forEach((kind, count) ->
                        faults.add(fault(NominationRule.PAPERS_MISSING, nominee, kind, count)));
        counted(
                        papers.stream()
                                .filter(paper -> paper.state == PaperState.FILED)
                                .map(paper -> paper.kind)
                                .toList())
                .forEach((kind, count) ->
                        faults.add(fault(NominationRule.PAPERS_UNEXAMINED, nominee, kind, count)));
        if (!faults.isEmpty()) {
            throw ProblemException.ruleBroken(faults);
        }
    }

    private static Map<PaperKind, Long> counted(List<PaperKind> kinds) {
        return kinds.stream()
                .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
    }

    private static FieldError fault(
            NominationRule rule, Nominee nominee, PaperKind kind, long count) {
        FieldError fault = rule.fault("papers." + kind.word(), nominee.body(), kind.word(), count);
        return new FieldError(
                fault.field(), null, fault.rule(), Required.article(nominee), fault.message());
    }

    List<Required> required(Nominee nominee) {
        return Required.of(nominee, deposits.isDue(nominee));
    }

    PapersView view(Nominee nominee) {
        List<PaperEntity> papers = rows.of(nominee.id());
        List<Required> missing = missing(required(nominee), papers);
        boolean complete =
                missing.isEmpty()
                        && papers.stream().noneMatch(paper -> paper.state == PaperState.FILED);
        return new PapersView(
                complete,
                missing.stream().map(PapersView.Missing::of).toList(),
                papers.stream().map(PapersView.Paper::of).toList());
    }

    private static List<Required> missing(List<Required> required, List<PaperEntity> papers) {
        return required.stream()
                .filter(one ->
                        papers.stream()
                                .noneMatch(paper ->
                                        paper.stands() && paper.isFor(one.person(), one.kind())))
                .toList();
    }
}
