package kz.mandat.tally.station;

import kz.mandat.platform.text.Localized;

/** A polling station as it is imported; voters is the number on its list. */
public record StationRow(
        String id, String territory, Integer number, String kind, Integer voters, Localized name) {}
