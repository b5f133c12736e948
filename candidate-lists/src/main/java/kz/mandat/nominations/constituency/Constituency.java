package kz.mandat.nominations.constituency;

import kz.mandat.platform.text.Localized;

/**
 * A constituency by its id, which is also that of its contest. A lower unit is a city of district
 * significance, a village, a settlement or a rural district that elects its akim.
 */
public record Constituency(
        String id,
        int number,
        Localized name,
        String area,
        String territory,
        long voters,
        boolean lowerUnit,
        boolean generated) {}
