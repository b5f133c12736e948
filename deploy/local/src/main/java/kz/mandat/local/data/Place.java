package kz.mandat.local.data;

import java.time.ZoneOffset;
import java.util.Set;

/**
 * Where stations lie: one of the regions, or abroad.
 *
 * @param territory the region's KATO, or {@code abroad}
 */
public record Place(String territory, Localized name) {
    public static final Place ABROAD =
            new Place("abroad", new Localized("шетелде", "за рубежом", "abroad"));

    // In 2023 these regions kept the time of UTC+5, the rest UTC+6.
    private static final Set<String> WESTERN = Set.of("15", "23", "27", "43", "47");

    public static Place of(Region region) {
        return new Place(region.kato(), region.name());
    }

    /** The account under which its commission's own software speaks. */
    public String systemClient() {
        return "regional-" + (isAbroad() ? territory : "kz-" + prefix());
    }

    public boolean isAbroad() {
        return this.equals(ABROAD);
    }

    /** With what the ids of its stations begin. */
    public String prefix() {
        return isAbroad() ? territory : territory.substring(0, 2);
    }

    /** Its legal time on 19 March 2023; abroad, that of the capital. */
    public ZoneOffset zone() {
        return ZoneOffset.ofHours(WESTERN.contains(prefix()) ? 5 : 6);
    }
}
