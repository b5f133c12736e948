package kz.mandat.law.regime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.mandat.law.BadInput;

/**
 * The regimes of the law by id, and by body and date; a file is read when it is first asked for.
 */
public final class Regimes {

    private static final List<String> IDS =
            List.of(
                    "mazhilis-2004",
                    "mazhilis-2007",
                    "mazhilis-2009",
                    "mazhilis-2021",
                    "mazhilis-2023",
                    "maslikhat-region-2023",
                    "maslikhat-district-2023",
                    "akim-2023",
                    "recall-2022",
                    "kurultai-2026");

    private static final Regimes STANDARD = new Regimes();

    private final Map<String, Regime> read = new ConcurrentHashMap<>();

    private Regimes() {}

    /** The regimes that come with the product. */
    public static Regimes standard() {
        return STANDARD;
    }

    public List<String> ids() {
        return IDS;
    }

    /** The regime of the id; another id is a {@link BadInput}. */
    public Regime byId(String id) {
        if (!IDS.contains(id)) {
            throw new BadInput("regime", "'" + id + "' is none of " + String.join(", ", IDS));
        }
        return read.computeIfAbsent(id, Regimes::load);
    }

    /** The regime under which the body is elected on a day of voting, where there is one. */
    public Optional<Regime> forBody(Body body, LocalDate votingDay) {
        return all().stream()
                .filter(regime -> regime.body() == body && regime.inForceOn(votingDay))
                .findFirst();
    }

    public List<Regime> all() {
        return IDS.stream().map(this::byId).toList();
    }

    /** A regime from the text of a file that was kept, whatever the product says today. */
    public static Regime read(String id, String document) {
        return RegimeFile.read(id + ".json", document.getBytes(StandardCharsets.UTF_8));
    }

    private static Regime load(String id) {
        String file = id + ".json";
        try (InputStream in = Regimes.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new RegimeError(file, "(whole file)", "is missing");
            }
            return RegimeFile.read(file, in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
