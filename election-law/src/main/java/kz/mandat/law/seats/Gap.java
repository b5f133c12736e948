package kz.mandat.law.seats;

/** Where the law gives no answer, so that no seats are given. */
public enum Gap {
    NO_VOTES("no-votes"),
    NO_LIST_REACHES_THE_THRESHOLD("no-list-reaches-the-threshold"),
    NEXT_PLACE_SHARED("next-place-shared"),
    MINIMUM_ABOVE_ALL_SEATS("minimum-above-all-seats"),
    EQUAL_REMAINDERS_REGISTERED_TOGETHER("equal-remainders-registered-together"),
    EQUAL_REMAINDERS_REGISTRATION_UNKNOWN("equal-remainders-registration-unknown");

    private final String id;

    Gap(String id) {
        this.id = id;
    }

    /** The stable name in answers. */
    public String id() {
        return id;
    }
}
