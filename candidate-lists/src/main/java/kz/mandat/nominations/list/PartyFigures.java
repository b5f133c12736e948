package kz.mandat.nominations.list;

import kz.mandat.platform.text.Localized;

/** A party's list in figures, at some stage. */
public record PartyFigures(String party, Localized name, ListFigures figures) {}
