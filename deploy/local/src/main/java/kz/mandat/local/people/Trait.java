package kz.mandat.local.people;

import java.time.LocalDate;
import java.util.Random;

/**
 * Why a person counts for the quota of art. 89(4), or does not; the youth end at 35 (Law on Youth
 * Policy, art. 1).
 */
enum Trait {
    WOMAN(36, 62),
    YOUNG_WOMAN(25, 28),
    YOUNG_MAN(29, 34),
    MAN_WITH_DISABILITY(36, 60),
    OTHER_MAN(36, 68);

    private static final LocalDate VOTING_DAY = LocalDate.of(2023, 3, 19);

    private final int youngest;
    private final int oldest;

    Trait(int youngest, int oldest) {
        this.youngest = youngest;
        this.oldest = oldest;
    }

    boolean isWoman() {
        return this == WOMAN || this == YOUNG_WOMAN;
    }

    boolean hasDisability() {
        return this == MAN_WITH_DISABILITY;
    }

    /**
     * A birthday such that the age in whole years on voting day lies within this trait's bounds.
     */
    LocalDate bornOn(Random random) {
        int age = youngest + random.nextInt(oldest - youngest + 1);
        return VOTING_DAY.minusYears(age).minusDays(random.nextInt(365));
    }
}
