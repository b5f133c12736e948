package kz.mandat.law;

/** Input that cannot be an election: the field at fault and one sentence about it. */
public final class BadInput extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public BadInput(String field, String message) {
        super(field + ": " + message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
