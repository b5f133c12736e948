package kz.mandat.allocation.result;

import java.util.List;
import kz.mandat.allocation.totals.Totals;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;

/** Why a result cannot be certified as it stands. */
final class CertificationRefusal {

    private CertificationRefusal() {}

    static ProblemException protocolsMissing(Totals counted) {
        return refusal(
                "protocols-missing",
                new Localized(
                        "Барлық хаттама түскен жоқ: %d / %d"
                                .formatted(
                                        counted.protocolsReceived(), counted.protocolsExpected()),
                        "Поступили не все протоколы: %d из %d"
                                .formatted(
                                        counted.protocolsReceived(), counted.protocolsExpected()),
                        "Protocols are missing: %d of %d have been received"
                                .formatted(
                                        counted.protocolsReceived(), counted.protocolsExpected())));
    }

    static ProblemException totalsNotCertified() {
        return refusal(
                "totals-not-certified",
                new Localized(
                        "Дауыс беру қорытындылары әлі бекітілген жоқ",
                        "Итоги голосования ещё не утверждены",
                        "The totals of this contest are not certified yet"));
    }

    static ProblemException undecided() {
        return refusal(
                "decision-required",
                new Localized(
                        "Заң жауап бермейді: алдымен комиссияның шешімі керек",
                        "Закон не даёт ответа: сначала нужно решение комиссии",
                        "The law gives no answer here: a decision of the commission comes first"));
    }

    static ProblemException anotherVote() {
        return refusal(
                "another-vote-ordered",
                new Localized(
                        "Қайта дауыс беру немесе қайта сайлау тағайындалған",
                        "Назначено повторное голосование или повторные выборы",
                        "Repeat voting or repeat elections are ordered"));
    }

    static ProblemException annulled() {
        return refusal(
                "annulled",
                new Localized(
                        "Дауыс беру жарамсыз деп танылған",
                        "Голосование признано недействительным",
                        "The vote was declared void"));
    }

    static ProblemException superseded() {
        return refusal(
                "superseded",
                new Localized(
                        "Оның орнына қайта дауыс берудің бекітілген нәтижесі келді",
                        "Вместо него действует утверждённый результат повторного голосования",
                        "The certified result of a repeat vote has come in its place"));
    }

    static ProblemException nothingToAnnul() {
        return refusal(
                "nothing-to-annul",
                new Localized(
                        "Саналған дауыс жоқ, не ол бұрыннан жарамсыз деп танылған немесе алмастырылған",
                        "Нет подсчитанных голосов, либо голосование уже недействительно или заменено",
                        "Nothing is counted, or the vote is void or replaced already"));
    }

    static ProblemException nothingToDecide() {
        return refusal(
                "nothing-to-decide",
                new Localized(
                        "Заң жауап береді немесе шешім қабылданған: шешетін мәселе жоқ",
                        "Закон даёт ответ или решение уже принято: решать нечего",
                        "The law gives the answer, or it is decided already: nothing to decide"));
    }

    static ProblemException alreadyCertified(int version) {
        return refusal(
                "already-certified",
                new Localized(
                        "%d-нұсқа бекітілген".formatted(version),
                        "Версия %d уже утверждена".formatted(version),
                        "Version %d is certified already".formatted(version)));
    }

    private static ProblemException refusal(String rule, Localized message) {
        return new ProblemException(
                ProblemCode.CONFLICT,
                message.en() + ".",
                List.of(new FieldError(null, null, rule, null, message)));
    }
}
