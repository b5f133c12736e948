package kz.mandat.local.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Who the people of a list's quota are. Of the 281 people on the seven lists the commission counted
 * 80 women and 19 under 29; the quota counts add up to 92, so 12 of them are men.
 */
final class QuotaMix {
    private static final int ALL = 92;
    private static final int MEN = 12;
    private static final int UNDER_29 = 19;
    private static final int WITH_DISABILITY = 4;

    private QuotaMix() {}

    static List<Trait> of(int quota) {
        int men = portion(MEN, quota);
        int young = portion(UNDER_29, quota);
        int withDisability = portion(WITH_DISABILITY, quota);
        List<Trait> traits = new ArrayList<>();
        traits.addAll(Collections.nCopies(withDisability, Trait.MAN_WITH_DISABILITY));
        traits.addAll(Collections.nCopies(men - withDisability, Trait.YOUNG_MAN));
        traits.addAll(Collections.nCopies(young, Trait.YOUNG_WOMAN));
        traits.addAll(Collections.nCopies(quota - men - young, Trait.WOMAN));
        return traits;
    }

    private static int portion(int people, int quota) {
        return (2 * people * quota + ALL) / (2 * ALL);
    }
}
