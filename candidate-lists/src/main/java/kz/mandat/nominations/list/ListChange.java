package kz.mandat.nominations.list;

/** How many of a list's persons have left it since it was submitted. */
record ListChange(int submitted, int left) {

    static ListChange of(PartyListEntity list) {
        return new ListChange(list.persons.size(), list.persons.size() - list.standing().size());
    }

    /** More than fifty per cent of the whole list: the registration may be cancelled. */
    // Art. 89(6)4, 104(6)3
    boolean moreThanHalfLeft() {
        return 2 * left > submitted;
    }
}
