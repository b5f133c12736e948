package kz.mandat.nominations.election;

import java.time.ZoneId;

/**
 * The local time of a territory, in which the law's terms end. Kazakhstan had two zones until 1
 * March 2024 and has had one since; the zone's own history knows which applied on a date.
 */
public final class LocalTimes {

    /** The central commission sits in the capital. */
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Almaty");

    private LocalTimes() {}

    /** The zone of a territory by its KATO code; the country keeps the capital's time. */
    public static ZoneId zoneOf(String territory) {
        return switch (territory.substring(0, 2)) {
            case "15" -> ZoneId.of("Asia/Aqtobe");
            case "23" -> ZoneId.of("Asia/Atyrau");
            case "27" -> ZoneId.of("Asia/Oral");
            case "43" -> ZoneId.of("Asia/Qyzylorda");
            case "47" -> ZoneId.of("Asia/Aqtau");
            default -> CAPITAL;
        };
    }
}
