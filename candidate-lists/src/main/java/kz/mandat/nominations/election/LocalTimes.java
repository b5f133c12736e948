package kz.mandat.nominations.election;

import java.time.ZoneId;
import kz.mandat.law.calendar.KazakhstanTime;

/** The local time of a territory, in which the law's terms end. */
public final class LocalTimes {

    private LocalTimes() {}

    /** The zone of a territory by its KATO code; the country keeps the capital's time. */
    public static ZoneId zoneOf(String territory) {
        // The first two digits of a KATO code are those of the region's ISO 3166-2 code.
        return KazakhstanTime.zoneOf(
                territory.equals("KZ") ? "KZ" : "KZ-" + territory.substring(0, 2));
    }
}
