package kz.mandat.nominations.election;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.mandat.law.BadInput;
import kz.mandat.law.Text;
import kz.mandat.law.regime.Body;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.nominations.wording.Wording;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;

/** What a call must name so that the law has an electoral system for it. */
@ApplicationScoped
class CallRules {

    Regime check(CallElectionRequest request) {
        Body body = body(request.body());
        Regime regime =
                Regimes.standard()
                        .forBody(body, request.votingDay())
                        .orElseThrow(() -> noRegime(request, body));
        boolean anew = request.isInsteadOfDeparted();
        if (anew != (request.constituencies() != null)) {
            throw ProblemException.invalid(
                    anew
                            ? FieldError.of("constituencies", InputRule.REQUIRED)
                            : FieldError.of("constituencies", InputRule.INVALID, request.kind()));
        }
        // Art. 97-1(6): the mandate of a departed deputy of a list passes to the next on the list
        if (anew && regime.districts() == null) {
            throw NominationRule.NO_CONSTITUENCIES.refusal("kind", body);
        }
        boolean isLocal = isMaslikhat(body) || body == Body.AKIM;
        boolean wantsSeats = isMaslikhat(body) && !anew;
        if (wantsSeats && request.seats() == null) {
            throw ProblemException.invalid(FieldError.of("seats", InputRule.REQUIRED));
        }
        if (!wantsSeats && request.seats() != null) {
            throw ProblemException.invalid(
                    FieldError.of("seats", InputRule.INVALID, request.seats()));
        }
        if (isLocal == request.territoryOrCountry().equals("KZ")) {
            throw ProblemException.invalid(
                    isLocal
                            ? FieldError.of("territory", InputRule.REQUIRED)
                            : FieldError.of(
                                    "territory", InputRule.INVALID, request.territoryOrCountry()));
        }
        return regime;
    }

    private static Body body(String id) {
        try {
            Body body = Body.of(id);
            if (body != Body.RECALL) {
                return body;
            }
        } catch (BadInput unknown) {
            // Answered below, in the form of every other refusal.
        }
        throw ProblemException.invalid(FieldError.of("body", InputRule.UNKNOWN_REFERENCE, id));
    }

    private static boolean isMaslikhat(Body body) {
        return body == Body.MASLIKHAT_REGION || body == Body.MASLIKHAT_DISTRICT;
    }

    private static ProblemException noRegime(CallElectionRequest request, Body body) {
        return ProblemException.ruleBroken(
                List.of(
                        FieldError.ofLaw(
                                "votingDay",
                                "regime-in-force",
                                "9",
                                Wording.sentence(
                                        new Text(
                                                "%4$s күні бұл органды сайлау жүйесі заңда жоқ:"
                                                        + " %1$s",
                                                "На %4$s закон не знает выборов этого органа: %2$s",
                                                "On %4$s the law has no election of this body:"
                                                        + " %3$s"),
                                        body.title().kk(),
                                        body.title().ru(),
                                        body.title().en(),
                                        request.votingDay()))));
    }
}
