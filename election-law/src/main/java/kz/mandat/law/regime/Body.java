package kz.mandat.law.regime;

import java.util.Arrays;
import java.util.stream.Collectors;
import kz.mandat.law.BadInput;
import kz.mandat.law.Text;

/** What is elected, or voted upon. */
public enum Body {
    MAZHILIS("mazhilis", new Text("Мәжіліс", "Мажилис", "Mazhilis")),
    KURULTAI("kurultai", new Text("Құрылтай", "Курултай", "Kurultai")),
    MASLIKHAT_REGION(
            "maslikhat-region",
            new Text(
                    "облыстың, республикалық маңызы бар қаланың, астананың мәслихаты",
                    "маслихат области, города республиканского значения, столицы",
                    "maslikhat of a region, a city of republican significance or the capital")),
    MASLIKHAT_DISTRICT(
            "maslikhat-district",
            new Text(
                    "ауданның, қаланың мәслихаты",
                    "маслихат района, города",
                    "maslikhat of a district or city")),
    AKIM("akim", new Text("әкім", "аким", "akim")),
    RECALL(
            "recall",
            new Text("депутатты кері шақырып алу", "отзыв депутата", "recall of a deputy"));

    private final String id;
    private final Text title;

    Body(String id, Text title) {
        this.id = id;
        this.title = title;
    }

    public String id() {
        return id;
    }

    public Text title() {
        return title;
    }

    /** The body of the id; another id is a {@link BadInput}. */
    public static Body of(String id) {
        for (Body body : values()) {
            if (body.id.equals(id)) {
                return body;
            }
        }
        String known = Arrays.stream(values()).map(Body::id).collect(Collectors.joining(", "));
        throw new BadInput("body", "'" + id + "' is none of " + known);
    }
}
