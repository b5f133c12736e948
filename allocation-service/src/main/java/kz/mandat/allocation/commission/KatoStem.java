package kz.mandat.allocation.commission;

/** The digits of a KATO code that name its unit: two for a region, four for a district. */
final class KatoStem {

    private KatoStem() {}

    static boolean isCode(String territory) {
        return territory.matches("\\d{9}");
    }

    static String of(String kato) {
        for (int length = 2; length < kato.length(); length += 2) {
            if (kato.substring(length).matches("0+")) {
                return kato.substring(0, length);
            }
        }
        return kato;
    }
}
