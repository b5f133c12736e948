package kz.mandat.registry.region;

import java.time.LocalDate;
import kz.mandat.platform.text.Localized;

/** A region, a city of republican significance or the capital, since the day it came to be. */
public record Region(String kato, String iso, Localized name, LocalDate since) {}
