package kz.mandat.bench.tally;

/** Somebody who signs in: a name, one role and the unit that bounds it. */
record Account(String name, String role, String unit) {

    static final Account CENTRAL = new Account("central", "central", "territory:KZ");

    static Account territorial(String name, String territory) {
        return new Account(name, "territorial", "territory:" + territory);
    }

    static Account regionalSystem(String territory) {
        return new Account("system-" + territory, "regional-system", "territory:" + territory);
    }
}
