package kz.mandat.nominations.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kz.mandat.nominations.candidate.ExaminedCandidates;
import kz.mandat.nominations.commission.Commission;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.Contests;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Roles;

/**
 * The examination of a candidate of a constituency: the commission notes defects, the party that
 * nominated answers, and for everybody else the commission records what was brought.
 */
@ApplicationScoped
@Transactional
public class CandidateExaminations {

    private final ExaminationRepository rows;
    private final Defects defects;
    private final ExaminedCandidates candidates;
    private final Contests contests;
    private final Commission commission;
    private final Caller caller;

    @Inject
    CandidateExaminations(
            ExaminationRepository rows,
            Defects defects,
            ExaminedCandidates candidates,
            Contests contests,
            Commission commission,
            Caller caller) {
        this.rows = rows;
        this.defects = defects;
        this.candidates = candidates;
        this.contests = contests;
        this.commission = commission;
        this.caller = caller;
    }

    CandidateExaminationView note(
            String contestId, String code, CandidateExaminationResource.NoteRequest request) {
        Examined examined = forCommission(contestId, code);
        defects.note(
                examined,
                new Defects.Noted(null, request.document(), request.remark(), request.cureBy()));
        return view(examined);
    }

    CandidateExaminationView answer(String contestId, String code, UUID id, String answer) {
        Examined examined = forConcerned(contestId, code);
        defects.answer(examined, id, answer);
        return view(examined);
    }

    CandidateExaminationView close(String contestId, String code, UUID id, String reason) {
        Examined examined = forCommission(contestId, code);
        defects.close(examined, id, reason);
        return view(examined);
    }

    CandidateExaminationView correct(
            String contestId, String code, CandidateExaminationResource.NameRequest request) {
        Examined examined = forCommission(contestId, code);
        String submitted = candidates.field(contestId, code, request.field());
        defects.correct(
                examined,
                new Defects.Corrected(
                        null, request.field(), submitted, request.corrected(), request.reason()));
        return view(examined);
    }

    CandidateExaminationView of(String contestId, String code) {
        return view(forConcerned(contestId, code));
    }

    private Examined forCommission(String contestId, String code) {
        Contest contest = contests.get(contestId);
        commission.requireFor(contest);
        return Examined.candidate(contest, code, candidates.nominated(contestId, code).id());
    }

    private Examined forConcerned(String contestId, String code) {
        Contest contest = contests.get(contestId);
        ExaminedCandidates.Found found = candidates.nominated(contestId, code);
        if (!caller.has(Roles.PARTY)) {
            commission.requireFor(contest);
        } else if (found.party() == null) {
            throw Caller.outside("candidate '" + code + "'");
        } else {
            caller.requireParty(found.party());
        }
        return Examined.candidate(contest, code, found.id());
    }

    private CandidateExaminationView view(Examined examined) {
        return CandidateExaminationView.of(
                rows.defectsOfCandidate(examined.candidate()),
                rows.correctionsOfCandidate(examined.candidate()));
    }
}
