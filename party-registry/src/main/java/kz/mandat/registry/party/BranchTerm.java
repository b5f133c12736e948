package kz.mandat.registry.party;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import kz.mandat.law.Sourced;
import kz.mandat.law.parties.PartyRequirements;
import kz.mandat.platform.text.Localized;
import kz.mandat.registry.law.Shortfall;

/** Until when a party's branches have to be registered, under the law of its registration. */
record BranchTerm(LocalDate until, Localized ground, boolean unverified) {

    // PP art. 10: within twelve months of the registration; six before November 2022
    static Optional<BranchTerm> of(LocalDate registeredOn) {
        return PartyRequirements.all().stream()
                .filter(law -> isInForce(law, registeredOn))
                .findFirst()
                .map(law -> of(registeredOn, law.branchesAfterRegistration()));
    }

    private static boolean isInForce(PartyRequirements law, LocalDate day) {
        LocalDate until = law.until();
        return !day.isBefore(law.from()) && (until == null || day.isBefore(until));
    }

    private static BranchTerm of(LocalDate registeredOn, Sourced<Period> term) {
        return new BranchTerm(
                registeredOn.plus(term.value()),
                Shortfall.localized(term.ground().cite()),
                term.unverified());
    }
}
