package kz.mandat.nominations.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kz.mandat.nominations.commission.Commission;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.Contests;
import kz.mandat.nominations.list.ExaminedLists;
import kz.mandat.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** The commission notes defects, the party answers within the term, the commission closes them. */
@ApplicationScoped
@Transactional
public class Examinations {

    private final ExaminationRepository rows;
    private final Defects defects;
    private final ExaminedLists lists;
    private final Contests contests;
    private final Commission commission;
    private final Caller caller;

    @Inject
    Examinations(
            ExaminationRepository rows,
            Defects defects,
            ExaminedLists lists,
            Contests contests,
            Commission commission,
            Caller caller) {
        this.rows = rows;
        this.defects = defects;
        this.lists = lists;
        this.contests = contests;
        this.commission = commission;
        this.caller = caller;
    }

    ExaminationView note(
            String contestId, String party, ExaminationResource.NoteDefectRequest request) {
        Examined list = forCommission(contestId, party, request.person());
        defects.note(
                list,
                new Defects.Noted(
                        request.person(), request.document(), request.remark(), request.cureBy()));
        return view(list);
    }

    ExaminationView answer(String contestId, String party, UUID id, String answer) {
        Contest contest = contests.get(contestId);
        caller.requireParty(party);
        Examined list = Examined.list(contest, party, lists.submitted(contestId, party, null));
        defects.answer(list, id, answer);
        return view(list);
    }

    ExaminationView close(String contestId, String party, UUID id, String reason) {
        Examined list = forCommission(contestId, party, null);
        defects.close(list, id, reason);
        return view(list);
    }

    ExaminationView correct(
            String contestId, String party, ExaminationResource.CorrectRequest request) {
        Examined list = forCommission(contestId, party, request.person());
        String submitted = lists.field(list.list(), request.person(), request.field());
        defects.correct(
                list,
                new Defects.Corrected(
                        request.person(),
                        request.field(),
                        submitted,
                        request.corrected(),
                        request.reason()));
        return view(list);
    }

    ExaminationView of(String contestId, String party) {
        Contest contest = contests.get(contestId);
        if (!commission.actsFor(contest)) {
            caller.requireParty(party);
        }
        return view(Examined.list(contest, party, lists.submitted(contestId, party, null)));
    }

    private Examined forCommission(String contestId, String party, @Nullable Integer person) {
        Contest contest = contests.get(contestId);
        commission.requireFor(contest);
        return Examined.list(contest, party, lists.submitted(contestId, party, person));
    }

    private ExaminationView view(Examined list) {
        return ExaminationView.of(rows.defects(list.list()), rows.corrections(list.list()));
    }
}
