package kz.mandat.law.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.mandat.law.Figures;
import kz.mandat.law.Sentence;
import kz.mandat.law.Step;
import kz.mandat.law.seats.ListAllocation.Allocated;

/**
 * A list that won more mandates than it names persons; the law is silent on it at the first
 * distribution.
 */
public record Shortfall(String list, int names, int seats, Step step) {

    private static final Sentence SENTENCE =
            new Sentence(
                    "{list:name}: тізімде {names:persons}, ал алынған мандаттар {seats};"
                            + " {vacant:mandates} бос қалады, бұл жағдай бірінші бөлу үшін заңда"
                            + " көзделмеген.",
                    "{list:name}: в списке {names:persons}, а мандатов получено {seats};"
                            + " {vacant:mandates} без кандидатов, при первом распределении законом это"
                            + " не предусмотрено.",
                    "{list:name}: the list names {names:persons} but won {seats:mandates};"
                            + " {vacant:mandates} have nobody to fill them, which the law does not"
                            + " provide for at the first distribution.");

    /** The lists with fewer names than seats; a list whose length is not given is not reported. */
    public static List<Shortfall> of(Allocated allocated, Map<String, Integer> namesByList) {
        List<Shortfall> shortfalls = new ArrayList<>();
        for (ListResult result : allocated.lists()) {
            Integer names = namesByList.get(result.id());
            if (names != null && names < result.seats()) {
                shortfalls.add(of(allocated, result, names));
            }
        }
        return List.copyOf(shortfalls);
    }

    private static Shortfall of(Allocated allocated, ListResult result, int names) {
        Figures figures =
                Figures.of(
                        "list",
                        result.id(),
                        "names",
                        (long) names,
                        "seats",
                        (long) result.seats(),
                        "vacant",
                        (long) result.seats() - names);
        Step step =
                new Step(
                        "fewer-names",
                        allocated.election().rules().wholeParts().ground(),
                        true,
                        figures,
                        SENTENCE);
        return new Shortfall(result.id(), names, result.seats(), step);
    }
}
