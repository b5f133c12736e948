package kz.mandat.bench.registry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kz.mandat.local.data.Region;

/** An invented person with a right number; every hundredth row of a list has a wrong one. */
record Member(String iin, String surname, LocalDate bornOn, String region) {

    static final List<String> HEADING =
            List.of("iin", "surname", "givenName", "patronymic", "bornOn", "region", "contact");
    private static final List<String> REGIONS = Region.all().stream().map(Region::kato).toList();
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1960, 1, 1);
    private static final int BIRTH_DAYS = 13_000;
    private static final DateTimeFormatter SIX_DIGITS = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int NO_CHECK_DIGIT = 10;
    private static final int WRONG_EVERY = 100;

    static Member right(int person) {
        LocalDate born = FIRST_BIRTH.plusDays(person % BIRTH_DAYS);
        return new Member(
                iin(born, person / BIRTH_DAYS * 40),
                "Тегі" + person,
                born,
                REGIONS.get(person % REGIONS.size()));
    }

    /** The person of that number, in every hundredth case with a digit too many. */
    static Member inAList(int person) {
        Member right = right(person);
        return person % WRONG_EVERY == 0
                ? new Member(right.iin + "0", right.surname, right.bornOn, right.region)
                : right;
    }

    static int wrongAmong(int first, int count) {
        return (first + count - 1) / WRONG_EVERY - (first - 1) / WRONG_EVERY;
    }

    List<String> cells() {
        return List.of(
                iin, surname, "Нұрлан", "Серікұлы", bornOn.toString(), region, "+7 701 000 00 00");
    }

    private static String iin(LocalDate born, int fromSerial) {
        for (int serial = fromSerial; ; serial++) {
            String eleven = born.format(SIX_DIGITS) + "3" + "%04d".formatted(serial);
            int check = checkDigit(eleven);
            if (check != NO_CHECK_DIGIT) {
                return eleven + check;
            }
        }
    }

    private static int checkDigit(String eleven) {
        int first = weighted(eleven, 1);
        return first == NO_CHECK_DIGIT ? weighted(eleven, 3) : first;
    }

    /** Weights run up from the first one to 11, and on from 1. */
    private static int weighted(String eleven, int firstWeight) {
        int sum = 0;
        for (int i = 0; i < eleven.length(); i++) {
            sum += (eleven.charAt(i) - '0') * ((firstWeight - 1 + i) % 11 + 1);
        }
        return sum % 11;
    }
}
