package kz.mandat.nominations.testing;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Constituencies and candidates as a test needs them. */
public final class Districts {

    private static final String HEAD =
            "number,name_kk,name_ru,name_en,area,territory,voters,lower_unit,generated\n";

    private Districts() {}

    /** A file of so many constituencies in a territory, each with so many voters. */
    public static String csv(int count, String territory, long voters) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        "%1$d,№ %1$d округ,Округ № %1$d,District %1$d,Generated,%2$s,%3$d,,true"
                                .formatted(number, territory, voters))
                .collect(Collectors.joining("\n", HEAD, "\n"));
    }

    public static void drawn(String election, String csv) {
        Api.central()
                .contentType("text/csv; charset=utf-8")
                .body(csv)
                .post("/api/elections/" + election + "/constituencies")
                .then()
                .statusCode(201);
    }

    /** A nomination of the person with that surname by that nominator. */
    public static Map<String, Object> nomination(String surname, Map<String, Object> nominator) {
        Map<String, Object> person = GeneratedPeople.person("district", 1, "female");
        person.put("surname", surname);
        return Map.of(
                "person", person, "nominator", nominator, "occupation", "teacher (generated)");
    }

    public static Map<String, Object> by(String party) {
        return Map.of("kind", "party", "party", party);
    }

    public static Map<String, Object> self() {
        return Map.of("kind", "self");
    }

    public static Map<String, Object> registration(String at) {
        return Map.of("registeredAt", at, "decisionNumber", "7", "reason", "Documents complete");
    }
}
