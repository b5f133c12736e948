package kz.mandat.nominations.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.mandat.law.regime.CalendarStep;
import kz.mandat.nominations.calendar.Terms;
import kz.mandat.nominations.commission.Commission;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.Contests;
import kz.mandat.nominations.list.ExaminedLists;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;

/** The commission notes defects, the party answers within the term, the commission closes them. */
@ApplicationScoped
@Transactional
public class Examinations {

    private final ExaminationRepository rows;
    private final ExaminedLists lists;
    private final Contests contests;
    private final Commission commission;
    private final Terms terms;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Examinations(
            ExaminationRepository rows,
            ExaminedLists lists,
            Contests contests,
            Commission commission,
            Terms terms,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.contests = contests;
        this.commission = commission;
        this.terms = terms;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    // Art. 89(3)-(4), 104(3)-(4): what a registration needs and what may be wanting
    ExaminationView note(
            String contestId, String party, ExaminationResource.NoteDefectRequest request) {
        Contest contest = own(contestId);
        UUID list = lists.submitted(contestId, party, request.person());
        Instant cureBy = request.cureBy().toInstant();
        if (!contest.election().retrospective()) {
            terms.require(contest, CalendarStep.REGISTRATION, cureBy);
        }
        DefectEntity defect = new DefectEntity();
        defect.list = list;
        defect.person = request.person();
        defect.document = request.document();
        defect.article = String.valueOf(NominationRule.DOCUMENTS.article(contest.body()));
        defect.remark = request.remark();
        defect.cureBy = cureBy;
        defect.notedBy = caller.name();
        defect.notedAt = clock.instant();
        rows.persistAndFlush(defect);
        audit.record("defect.note", contestId + "/" + party, request.document());
        return view(list);
    }

    ExaminationView answer(String contestId, String party, UUID id, String answer) {
        Contest contest = contests.get(contestId);
        caller.requireParty(party);
        UUID list = lists.submitted(contestId, party, null);
        DefectEntity defect = open(list, id);
        if (!contest.election().retrospective() && clock.instant().isAfter(defect.cureBy)) {
            throw NominationRule.CURE_TERM.refusal(null, contest.body(), defect.cureBy);
        }
        defect.answer = answer;
        defect.answeredBy = caller.name();
        defect.answeredAt = clock.instant();
        rows.flush();
        audit.record("defect.answer", contestId + "/" + party, null);
        return view(list);
    }

    ExaminationView close(String contestId, String party, UUID id, String reason) {
        own(contestId);
        UUID list = lists.submitted(contestId, party, null);
        DefectEntity defect = open(list, id);
        defect.cured = true;
        defect.closedBy = caller.name();
        defect.closedAt = clock.instant();
        rows.flush();
        audit.record("defect.close", contestId + "/" + party, reason);
        return view(list);
    }

    ExaminationView correct(
            String contestId, String party, ExaminationResource.CorrectRequest request) {
        own(contestId);
        UUID list = lists.submitted(contestId, party, request.person());
        CorrectionEntity correction = new CorrectionEntity();
        correction.list = list;
        correction.person = request.person();
        correction.field = request.field();
        correction.submitted = lists.field(list, request.person(), request.field());
        correction.corrected = request.corrected();
        correction.reason = request.reason();
        correction.correctedBy = caller.name();
        correction.correctedAt = clock.instant();
        rows.add(correction);
        rows.flush();
        audit.record("list.correct", contestId + "/" + party, request.reason());
        return view(list);
    }

    ExaminationView of(String contestId, String party) {
        Contest contest = contests.get(contestId);
        if (!commission.actsFor(contest)) {
            caller.requireParty(party);
        }
        return view(lists.submitted(contestId, party, null));
    }

    private DefectEntity open(UUID list, UUID id) {
        DefectEntity defect =
                rows.locked(id)
                        .filter(one -> one.list.equals(list))
                        .orElseThrow(() -> ProblemException.notFound("defect", id.toString()));
        if (defect.cured) {
            throw new ProblemException(ProblemCode.CONFLICT, "The defect is cured already.");
        }
        return defect;
    }

    private Contest own(String contestId) {
        Contest contest = contests.get(contestId);
        commission.requireFor(contest);
        return contest;
    }

    private ExaminationView view(UUID list) {
        return ExaminationView.of(rows.defects(list), rows.corrections(list));
    }
}
