package kz.mandat.tally.station;

import kz.mandat.platform.text.Localized;

/** A polling station as the public sees it. */
public record StationView(
        String id, String territory, int number, String kind, int voters, Localized name) {}
