package kz.mandat.local.protocols;

import kz.mandat.local.data.Localized;
import kz.mandat.local.data.Place;

/**
 * A polling station as tally-service imports it.
 *
 * @param id its number within the territory behind the first two digits of the KATO, as {@code
 *     75-0001}
 * @param kind ordinary or abroad
 */
public record PollingStation(
        String id, String territory, int number, String kind, long voters, Localized name) {

    static PollingStation of(Place place, int number, long voters) {
        return new PollingStation(
                "%s-%04d".formatted(place.prefix(), number),
                place.territory(),
                number,
                place.isAbroad() ? "abroad" : "ordinary",
                voters,
                new Localized(
                        "№ %d сайлау учаскесі, %s".formatted(number, place.name().kk()),
                        "Избирательный участок № %d, %s".formatted(number, place.name().ru()),
                        "Polling station %d, %s".formatted(number, place.name().en())));
    }
}
