package kz.mandat.nominations.diversity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.mandat.law.Decimal;
import kz.mandat.law.Fraction;
import kz.mandat.nominations.list.ListFigures;
import kz.mandat.nominations.list.PartyFigures;
import kz.mandat.nominations.list.Stage;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** The groups on lists at a stage, for each party and over all; of one contest or of several. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DiversityView(
        @Nullable String contest, int contests, Stage stage, List<Row> lists, Row total) {

    /** One party or all; shares in per cent of the persons, two places. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            @Nullable String party,
            @Nullable Localized name,
            int persons,
            int women,
            int youth,
            int disability,
            int counted,
            String womenPercent,
            String youthPercent,
            String disabilityPercent,
            String countedPercent) {

        static Row of(@Nullable String party, @Nullable Localized name, List<ListFigures> all) {
            int persons = all.stream().mapToInt(ListFigures::persons).sum();
            int women = all.stream().mapToInt(ListFigures::women).sum();
            int youth = all.stream().mapToInt(ListFigures::youth).sum();
            int disability = all.stream().mapToInt(ListFigures::disability).sum();
            int counted = all.stream().mapToInt(ListFigures::counted).sum();
            return new Row(
                    party,
                    name,
                    persons,
                    women,
                    youth,
                    disability,
                    counted,
                    percent(women, persons),
                    percent(youth, persons),
                    percent(disability, persons),
                    percent(counted, persons));
        }

        private static String percent(int part, int whole) {
            return whole == 0 ? "0.00" : Decimal.rounded(Fraction.of(100L * part, whole), 2);
        }

        List<Object> cells() {
            return List.of(
                    party == null ? "" : party,
                    persons,
                    women,
                    youth,
                    disability,
                    counted,
                    womenPercent,
                    youthPercent,
                    disabilityPercent,
                    countedPercent);
        }
    }

    static DiversityView of(String contest, Stage stage, List<PartyFigures> lists) {
        return new DiversityView(contest, 1, stage, rows(lists), total(lists));
    }

    /** The lists of several contests, each party's together. */
    static DiversityView of(int contests, Stage stage, List<PartyFigures> lists) {
        return new DiversityView(null, contests, stage, rows(lists), total(lists));
    }

    private static List<Row> rows(List<PartyFigures> lists) {
        Map<String, List<PartyFigures>> byParty = new TreeMap<>();
        lists.forEach(list ->
                byParty.computeIfAbsent(list.party(), party -> new ArrayList<>()).add(list));
        return byParty.values().stream()
                .map(own ->
                        Row.of(
                                own.getFirst().party(),
                                own.getFirst().name(),
                                own.stream().map(PartyFigures::figures).toList()))
                .toList();
    }

    private static Row total(List<PartyFigures> lists) {
        return Row.of(null, null, lists.stream().map(PartyFigures::figures).toList());
    }
}
