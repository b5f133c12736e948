package kz.mandat.nominations.demo;

import kz.mandat.platform.text.Localized;

/**
 * A region, a city of republican significance or the capital: its KATO code, the single-mandate
 * constituencies of the Mazhilis in it, and its rough population in thousands.
 */
record Region(String kato, Localized name, boolean isCity, int constituencies, int population) {}
