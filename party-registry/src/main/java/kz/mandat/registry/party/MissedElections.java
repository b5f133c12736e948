package kz.mandat.registry.party;

import java.util.List;
import kz.mandat.platform.text.Localized;

/** A party that took part in neither of the last two elections of the parliament, art. 14(5)6. */
public record MissedElections(String party, Localized name, List<String> contests) {}
