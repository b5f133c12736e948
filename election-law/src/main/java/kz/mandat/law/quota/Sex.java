package kz.mandat.law.quota;

import kz.mandat.law.BadInput;

/** A person's sex as the identity document gives it. */
public enum Sex {
    FEMALE("female"),
    MALE("male");

    private final String id;

    Sex(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** The sex of the id; another id is a {@link BadInput}. */
    public static Sex of(String id) {
        for (Sex sex : values()) {
            if (sex.id.equals(id)) {
                return sex;
            }
        }
        throw new BadInput("sex", "'" + id + "' is none of female, male");
    }
}
