package kz.mandat.platform.security;

/** The realm roles, as the identity provider names them. */
public final class Roles {

    public static final String JUSTICE = "justice";
    public static final String APPLICANT = "applicant";
    public static final String CENTRAL = "central";
    public static final String TERRITORIAL = "territorial";
    public static final String DISTRICT = "district";
    public static final String PRECINCT = "precinct";
    public static final String PARTY = "party";
    public static final String OBSERVER = "observer";
    public static final String AUDITOR = "auditor";
    public static final String REGIONAL_SYSTEM = "regional-system";

    private Roles() {}
}
