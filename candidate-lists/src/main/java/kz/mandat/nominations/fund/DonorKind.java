package kz.mandat.nominations.fund;

/** Who gives, as far as the law distinguishes. */
enum DonorKind {
    PERSON,
    LEGAL_ENTITY,
    ANONYMOUS,
    STATE_BODY,
    LOCAL_SELF_GOVERNMENT,
    CHARITY,
    RELIGIOUS_BODY,
    FOREIGN_PARTICIPATION,
    FOREIGN;

    /** Only citizens and organisations of the Republic give, and neither of the last six kinds. */
    // Art. 34
    boolean mayGive() {
        return this == PERSON || this == LEGAL_ENTITY;
    }
}
