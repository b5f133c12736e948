package kz.mandat.law.cli;

import java.util.ArrayList;
import java.util.List;
import kz.mandat.law.Fraction;
import kz.mandat.law.Language;
import kz.mandat.law.Names;
import kz.mandat.law.Numbers;
import kz.mandat.law.Step;
import kz.mandat.law.Text;
import kz.mandat.law.margins.Margin;
import kz.mandat.law.margins.Margins;
import kz.mandat.law.margins.SeatMargin;
import kz.mandat.law.seats.ListAllocation;
import kz.mandat.law.seats.ListAllocation.Allocated;
import kz.mandat.law.seats.ListAllocation.NotProvidedByLaw;
import kz.mandat.law.seats.ListResult;
import kz.mandat.law.seats.ListStanding;
import kz.mandat.law.seats.SeatReasons;

/** An outcome for people: a table, the steps with their articles, and the reason of every seat. */
final class Explanation {

    private static final List<Text> COLUMNS =
            List.of(
                    new Text("тізім", "список", "list"),
                    new Text("дауыс", "голоса", "votes"),
                    new Text("үлес", "доля", "share"),
                    new Text("тұтас бөлік", "целая часть", "whole"),
                    new Text("қалдық", "остаток", "remainder"),
                    new Text("мандат", "мандаты", "seats"));
    private static final Text STEPS = new Text("Қадамдар", "Шаги", "Steps");
    private static final Text SEATS =
            new Text("Әр мандаттың негізі", "Основание каждого мандата", "Why each seat");
    private static final Text MARGINS = new Text("Шектер", "Запас", "Margins");
    private static final Text READING = new Text("түсіндіру", "толкование", "interpretation");
    private static final Text NOT_PROVIDED =
            new Text(
                    "НӘТИЖЕ: заңда көзделмеген, мандаттар бөлінбейді.",
                    "РЕЗУЛЬТАТ: законом не предусмотрено, мандаты не распределяются.",
                    "OUTCOME: not provided by law, no seats are given.");

    private final Language language;
    private final Names names;
    private final StringBuilder out = new StringBuilder();

    private Explanation(Language language, Names names) {
        this.language = language;
        this.names = names;
    }

    static String of(ListAllocation allocation, Language language, Names names) {
        Explanation explanation = new Explanation(language, names);
        explanation.write(allocation);
        return explanation.out.toString();
    }

    static String of(Margins margins, Language language, Names names) {
        Explanation explanation = new Explanation(language, names);
        explanation.write(margins);
        return explanation.out.toString();
    }

    private void write(ListAllocation allocation) {
        line(allocation.election().regime().name().in(language));
        line("");
        switch (allocation) {
            case Allocated allocated -> Table.write(rows(allocated), out);
            case NotProvidedByLaw none -> {
                Table.write(rows(none), out);
                line("");
                line(NOT_PROVIDED.in(language));
            }
        }
        heading(STEPS);
        int number = 1;
        for (Step step : allocation.steps()) {
            line(number++ + ". " + step.text(names).in(language) + " " + ground(step));
        }
        if (allocation instanceof Allocated allocated) {
            seats(allocated);
        }
    }

    private void seats(Allocated allocated) {
        heading(SEATS);
        for (ListResult list : allocated.lists()) {
            for (Step reason : SeatReasons.all(allocated, list.id())) {
                line("- " + reason.text(names).in(language));
            }
        }
    }

    private void write(Margins margins) {
        heading(MARGINS);
        margins.smallestMove().ifPresent(this::margin);
        margins.smallestNotCast().ifPresent(this::margin);
        for (SeatMargin seat : margins.seats()) {
            if (isLastOrNext(margins, seat)) {
                seat(seat);
            }
        }
    }

    private void seat(SeatMargin seat) {
        Text held =
                seat.held()
                        ? new Text("соңғы мандат", "последний мандат", "last mandate")
                        : new Text("келесі мандат", "следующий мандат", "next mandate");
        line("");
        line(
                names.of(seat.list()).in(language)
                        + ", "
                        + held.in(language)
                        + " ("
                        + seat.seat()
                        + "):");
        for (Margin margin : new Margin[] {seat.move(), seat.notCast()}) {
            if (margin != null) {
                margin(margin);
            }
        }
    }

    private static boolean isLastOrNext(Margins margins, SeatMargin seat) {
        return !seat.held()
                || margins.seats().stream()
                        .noneMatch(other ->
                                other.held()
                                        && other.list().equals(seat.list())
                                        && other.seat() > seat.seat());
    }

    private void margin(Margin margin) {
        line("- " + margin.text(names).in(language));
    }

    private String ground(Step step) {
        String reading = step.interpretation() ? "; " + READING.in(language) : "";
        return "[" + step.ground().cite().in(language) + reading + "]";
    }

    private List<List<String>> rows(Allocated allocated) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(column -> column.in(language)).toList());
        for (ListResult list : allocated.lists()) {
            rows.add(
                    List.of(
                            names.of(list.id()).in(language),
                            Numbers.whole(list.votes(), language),
                            Numbers.publishedPercent(list.share(), language),
                            list.admitted() ? Numbers.whole(list.whole(), language) : "–",
                            list.admitted() ? decimal(list.remainder()) : "–",
                            Numbers.whole(list.seats(), language)));
        }
        return rows;
    }

    private List<List<String>> rows(NotProvidedByLaw none) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().limit(3).map(column -> column.in(language)).toList());
        for (ListStanding list : none.lists()) {
            Fraction share = list.share();
            rows.add(
                    List.of(
                            names.of(list.id()).in(language),
                            Numbers.whole(list.votes(), language),
                            share == null ? "–" : Numbers.publishedPercent(share, language)));
        }
        return rows;
    }

    private String decimal(Fraction fraction) {
        return Numbers.decimal(fraction, 4, language);
    }

    private void heading(Text text) {
        line("");
        line(text.in(language));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
