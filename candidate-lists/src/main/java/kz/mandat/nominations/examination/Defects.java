package kz.mandat.nominations.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import kz.mandat.law.regime.CalendarStep;
import kz.mandat.nominations.calendar.Terms;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Keeps defects with their cure, and official corrections, of what is examined. */
@ApplicationScoped
@Transactional
class Defects {

    private final ExaminationRepository rows;
    private final Terms terms;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Defects(ExaminationRepository rows, Terms terms, Audit audit, Caller caller, Clock clock) {
        this.rows = rows;
        this.terms = terms;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is wanting, of the whole or of the person at a place, and until when it is cured. */
    record Noted(@Nullable Integer person, String document, String remark, OffsetDateTime cureBy) {}

    /** A name as it was submitted and as the commission found it. */
    record Corrected(
            @Nullable Integer person,
            String field,
            String submitted,
            String corrected,
            String reason) {}

    // Art. 89(3)-(4), 104(3)-(4): what a registration needs and what may be wanting
    void note(Examined examined, Noted noted) {
        Instant cureBy = noted.cureBy().toInstant();
        if (!examined.contest().election().retrospective()) {
            terms.require(examined.contest(), CalendarStep.REGISTRATION, cureBy);
        }
        DefectEntity defect = new DefectEntity();
        defect.list = examined.list();
        defect.candidate = examined.candidate();
        defect.person = noted.person();
        defect.document = noted.document();
        defect.article =
                String.valueOf(NominationRule.DOCUMENTS.article(examined.contest().body()));
        defect.remark = noted.remark();
        defect.cureBy = cureBy;
        defect.notedBy = caller.name();
        defect.notedAt = clock.instant();
        rows.persistAndFlush(defect);
        audit.record("defect.note", examined.subject(), noted.document());
    }

    void answer(Examined examined, UUID id, String answer) {
        DefectEntity defect = open(examined, id);
        boolean late =
                !examined.contest().election().retrospective()
                        && clock.instant().isAfter(defect.cureBy);
        if (late) {
            throw NominationRule.CURE_TERM.refusal(null, examined.contest().body(), defect.cureBy);
        }
        defect.answer = answer;
        defect.answeredBy = caller.name();
        defect.answeredAt = clock.instant();
        rows.flush();
        audit.record("defect.answer", examined.subject(), null);
    }

    void close(Examined examined, UUID id, String reason) {
        DefectEntity defect = open(examined, id);
        defect.cured = true;
        defect.closedBy = caller.name();
        defect.closedAt = clock.instant();
        rows.flush();
        audit.record("defect.close", examined.subject(), reason);
    }

    private DefectEntity open(Examined examined, UUID id) {
        DefectEntity defect =
                rows.locked(id)
                        .filter(examined::has)
                        .orElseThrow(() -> ProblemException.notFound("defect", id.toString()));
        if (defect.cured) {
            throw new ProblemException(ProblemCode.CONFLICT, "The defect is cured already.");
        }
        return defect;
    }

    void correct(Examined examined, Corrected corrected) {
        CorrectionEntity correction = new CorrectionEntity();
        correction.list = examined.list();
        correction.candidate = examined.candidate();
        correction.person = corrected.person();
        correction.field = corrected.field();
        correction.submitted = corrected.submitted();
        correction.corrected = corrected.corrected();
        correction.reason = corrected.reason();
        correction.correctedBy = caller.name();
        correction.correctedAt = clock.instant();
        rows.add(correction);
        rows.flush();
        audit.record(
                examined.list() == null ? "candidate.correct" : "list.correct",
                examined.subject(),
                corrected.reason());
    }
}
