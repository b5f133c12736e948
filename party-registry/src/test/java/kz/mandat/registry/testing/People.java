package kz.mandat.registry.testing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kz.mandat.registry.personal.Iin;

/** Invented persons with numbers that are right, and lists of them. */
public final class People {

    public static final String HEADING = "iin,surname,givenName,patronymic,bornOn,region,contact\n";
    public static final List<String> REGIONS =
            List.of(
                    "100000000",
                    "110000000",
                    "150000000",
                    "190000000",
                    "230000000",
                    "270000000",
                    "310000000",
                    "330000000",
                    "350000000",
                    "390000000",
                    "430000000",
                    "470000000",
                    "550000000",
                    "590000000",
                    "610000000",
                    "620000000",
                    "630000000",
                    "710000000",
                    "750000000",
                    "790000000");
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1960, 1, 1);
    private static final int BIRTH_DAYS = 13_000;
    private static final DateTimeFormatter SIX_DIGITS = DateTimeFormatter.ofPattern("yyMMdd");

    private People() {}

    public static LocalDate birthOf(int person) {
        return FIRST_BIRTH.plusDays(person % BIRTH_DAYS);
    }

    /** The right number of an invented person; another one for each of 100,000 and more. */
    public static String iinOf(int person) {
        return iin(birthOf(person), person / BIRTH_DAYS * 40);
    }

    /** A right number for a date of birth, from a serial number on. */
    public static String iin(LocalDate birth, int fromSerial) {
        char century = birth.getYear() < 2000 ? '3' : '5';
        for (int serial = fromSerial; ; serial++) {
            String eleven = birth.format(SIX_DIGITS) + century + "%04d".formatted(serial);
            for (int digit = 0; digit < 10; digit++) {
                if (Iin.parse(eleven + digit).isPresent()) {
                    return eleven + digit;
                }
            }
        }
    }

    public static String row(int person, String region) {
        return "%s,Тегі%d,Аты,Әкесінің аты,%s,%s,+7 701 000 00 00\n"
                .formatted(iinOf(person), person, birthOf(person), region);
    }

    /** So many persons in each of the first regions. */
    public static String list(int firstPerson, int regions, int inEach) {
        StringBuilder list = new StringBuilder(HEADING);
        int person = firstPerson;
        for (String region : REGIONS.subList(0, regions)) {
            for (int i = 0; i < inEach; i++) {
                list.append(row(person++, region));
            }
        }
        return list.toString();
    }
}
