package kz.mandat.nominations.diversity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.mandat.law.Decimal;
import kz.mandat.law.Fraction;
import kz.mandat.nominations.list.ListFigures;
import kz.mandat.nominations.list.PartyListView;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** The groups on the registered lists of a contest, for each party and over all. */
public record DiversityView(String contest, List<Row> lists, Row total) {

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

    static DiversityView of(String contest, List<PartyListView> registered) {
        List<Row> rows =
                registered.stream()
                        .map(list -> Row.of(list.party(), list.name(), List.of(list.figures())))
                        .toList();
        return new DiversityView(
                contest,
                rows,
                Row.of(null, null, registered.stream().map(PartyListView::figures).toList()));
    }
}
