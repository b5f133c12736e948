package kz.mandat.allocation.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.mandat.allocation.outcome.ListView;
import kz.mandat.allocation.outcome.StepView;
import kz.mandat.allocation.result.ResultView;
import kz.mandat.allocation.result.Supersession;
import kz.mandat.law.Fraction;
import kz.mandat.law.Language;
import kz.mandat.law.Numbers;
import kz.mandat.law.regime.Regimes;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** An explanation in one language with all numbers written out, ready for the page. */
public record ExplanationPage(
        String lang,
        Labels labels,
        String contest,
        String regime,
        String hash,
        String status,
        int version,
        @Nullable String note,
        String updated,
        @Nullable String certified,
        @Nullable String supersedes,
        List<String> following,
        boolean constituency,
        List<Row> figures,
        List<ListRow> lists,
        List<StepRow> steps,
        List<StepRow> mandates,
        List<String> close) {

    /** A figure and what it is. */
    public record Row(String name, String value) {}

    /** One list, or one candidate. */
    public record ListRow(
            String name,
            String votes,
            String percent,
            boolean admitted,
            String whole,
            String remainder,
            String seats) {}

    /** One step, or the reason of one mandate. */
    public record StepRow(String number, String ground, boolean marked, String text) {}

    static ExplanationPage of(ExplanationView explanation, Language language) {
        ResultView result = explanation.result();
        Labels labels = Labels.in(language);
        return new ExplanationPage(
                language.tag(),
                labels,
                result.contest(),
                Regimes.standard().byId(result.regime()).name().in(language),
                result.regimeHash(),
                labels.statusOf(result.status()),
                result.version(),
                result.note() == null ? null : in(result.note(), language),
                result.updatedAt().toString(),
                result.certified() == null ? null : result.certified().decisionNumber(),
                supersedes(result),
                result.following().stream()
                        .map(one -> one.contest() + " (" + one.decisionNumber() + ")")
                        .toList(),
                result.kind().equals("district"),
                figures(result, labels, language),
                result.lists().stream().map(list -> row(list, language)).toList(),
                steps(result.steps(), language),
                mandates(explanation.mandates(), language),
                close(explanation, language));
    }

    private static @Nullable String supersedes(ResultView result) {
        Supersession before = result.supersedes();
        return before == null
                ? null
                : "%s, %d (%s)"
                        .formatted(before.contest(), before.version(), before.decisionNumber());
    }

    /** The sum that gives the base, ready for a calculator. */
    private static String base(ResultView result, Language language) {
        return Stream.concat(
                                result.lists().stream().map(ListView::votes),
                                Stream.of(result.againstAll()))
                        .map(votes -> Numbers.whole(votes, language))
                        .collect(Collectors.joining(" + "))
                + " = "
                + Numbers.whole(result.base(), language);
    }

    private static List<Row> figures(ResultView result, Labels labels, Language language) {
        return List.of(
                new Row(
                        labels.protocols(),
                        Numbers.whole(result.protocolsReceived(), language)
                                + " / "
                                + Numbers.whole(result.protocolsExpected(), language)),
                new Row(labels.voters(), Numbers.whole(result.voters(), language)),
                new Row(labels.issued(), Numbers.whole(result.issued(), language)),
                new Row(labels.invalid(), Numbers.whole(result.invalid(), language)),
                new Row(labels.againstAll(), Numbers.whole(result.againstAll(), language)),
                new Row(labels.base(), base(result, language)),
                new Row(labels.seats(), Numbers.whole(result.seats(), language)));
    }

    private static ListRow row(ListView list, Language language) {
        return new ListRow(
                in(list.name(), language),
                Numbers.whole(list.votes(), language),
                Numbers.publishedPercent(Fraction.parse(list.share()), language),
                list.admitted(),
                list.whole() == null ? "" : Numbers.whole(list.whole(), language),
                list.remainder() == null
                        ? ""
                        : Numbers.decimal(Fraction.parse(list.remainder()), 4, language),
                list.seats() == null ? "—" : Numbers.whole(list.seats(), language));
    }

    private static List<StepRow> steps(List<StepView> steps, Language language) {
        List<StepRow> rows = new ArrayList<>();
        for (StepView step : steps) {
            rows.add(row(Integer.toString(rows.size() + 1), step, language));
        }
        return rows;
    }

    private static List<StepRow> mandates(List<SeatReasonView> mandates, Language language) {
        List<StepRow> rows = new ArrayList<>();
        for (SeatReasonView mandate : mandates) {
            rows.add(row(Integer.toString(rows.size() + 1), mandate.reason(), language));
        }
        return rows;
    }

    private static StepRow row(String number, StepView step, Language language) {
        return new StepRow(
                number,
                in(step.ground(), language),
                step.interpretation() || step.unverified(),
                in(step.text(), language));
    }

    private static List<String> close(ExplanationView explanation, Language language) {
        DistrictMarginView district = explanation.district();
        if (district != null) {
            return List.of(in(district.text(), language));
        }
        MarginsView margins = explanation.margins();
        return margins == null
                ? List.of()
                : Stream.concat(
                                Stream.ofNullable(margins.smallestMove()),
                                margins.notCast().stream())
                        .map(margin -> in(margin.text(), language))
                        .toList();
    }

    private static String in(Localized text, Language language) {
        return switch (language) {
            case KK -> text.kk();
            case RU -> text.ru();
            case EN -> text.en();
        };
    }
}
