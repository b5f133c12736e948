package kz.mandat.law.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import kz.mandat.law.BadInput;

/**
 * Local time in Kazakhstan as it was on a date: two zones until 29 February 2024, one (UTC+5)
 * since.
 */
public final class KazakhstanTime {

    /** The time of the capital, by which the Central Election Commission works. */
    public static final ZoneId CENTRAL = ZoneId.of("Asia/Almaty");

    private static final Map<String, String> ZONES =
            Map.of(
                    "KZ-15", "Asia/Aqtobe",
                    "KZ-23", "Asia/Atyrau",
                    "KZ-27", "Asia/Oral",
                    "KZ-39", "Asia/Qostanay",
                    "KZ-43", "Asia/Qyzylorda",
                    "KZ-47", "Asia/Aqtau");

    private KazakhstanTime() {}

    /** The zone of a region by its ISO 3166-2 code; the country itself has the central time. */
    public static ZoneId zoneOf(String iso) {
        if (!iso.matches("KZ(-\\d\\d)?")) {
            throw new BadInput("region", "'" + iso + "' is not a code of Kazakhstan");
        }
        return ZoneId.of(ZONES.getOrDefault(iso, CENTRAL.getId()));
    }

    /** The moment of a local date and time. */
    public static OffsetDateTime at(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toOffsetDateTime();
    }
}
