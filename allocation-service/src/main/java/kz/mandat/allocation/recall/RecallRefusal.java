package kz.mandat.allocation.recall;

import java.util.List;
import kz.mandat.law.regime.RecallRules;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;

/** Why a recall does not go on as it was asked. */
final class RecallRefusal {

    private RecallRefusal() {}

    static ProblemException quietTime(RecallRules rules) {
        return byLaw(
                "appliedOn",
                "recall-quiet-time",
                rules.quietAtStartAndEnd().ground().cite().en().replace("art. ", ""),
                new Localized(
                        "Депутат жұмысының бірінші және соңғы жылында, сондай-ақ мандат сақталған"
                                + " дауыс беруден кейін бір жыл ішінде кері шақырып алу басталмайды",
                        "В первый и последний год работы депутата и в течение года после"
                                + " голосования, сохранившего мандат, отзыв не начинают",
                        "No recall begins in the deputy's first and last year, nor within a year of"
                                + " a vote that kept the mandate"));
    }

    static ProblemException maslikhatsOnly() {
        return byLaw(
                "appliedOn",
                "recall-of-maslikhat-deputies",
                "113-12(1)",
                new Localized(
                        "2026 жылғы 1 шілдеден бастап тек мәслихат депутаттары кері шақырылады",
                        "С 1 июля 2026 года отзывают только депутатов маслихатов",
                        "Since 1 July 2026 only deputies of maslikhats are recalled"));
    }

    static ProblemException noDeputy() {
        return byLaw(
                "contest",
                "recall-of-deputies",
                "113-12(1)",
                new Localized(
                        "Кері шақырып алу округтен сайланған депутатқа ғана қатысты",
                        "Отзыв касается только депутата, избранного по округу",
                        "A recall concerns only a deputy elected in a constituency"));
    }

    static ProblemException wrongState(String state) {
        Localized message =
                new Localized(
                        "Кері шақырып алудың күйі бұған жол бермейді: " + state,
                        "Состояние отзыва этого не допускает: " + state,
                        "The state of the recall does not allow this: " + state);
        return new ProblemException(
                ProblemCode.CONFLICT,
                message.en() + ".",
                List.of(new FieldError(null, null, "wrong-state", null, message)));
    }

    static ProblemException notCertified(long received, long expected) {
        Localized message =
                new Localized(
                        "Дауыс беру қорытындылары бекітілмеген: хаттамалар %d / %d"
                                .formatted(received, expected),
                        "Итоги голосования не утверждены: протоколов %d из %d"
                                .formatted(received, expected),
                        "The count is not certified: %d of %d protocols"
                                .formatted(received, expected));
        return new ProblemException(
                ProblemCode.CONFLICT,
                message.en() + ".",
                List.of(new FieldError(null, null, "totals-not-certified", null, message)));
    }

    private static ProblemException byLaw(
            String field, String rule, String article, Localized message) {
        return ProblemException.ruleBroken(
                List.of(FieldError.ofLaw(field, rule, article, message)));
    }
}
