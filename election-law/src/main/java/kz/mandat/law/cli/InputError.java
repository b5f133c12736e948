package kz.mandat.law.cli;

/** Bad input, said in one line that names the line, if there is one, and the field. */
final class InputError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    InputError(String field, String message) {
        super(field + ": " + message);
        this.field = field;
    }

    InputError(long line, String field, String message) {
        super("line " + line + ": " + field + ": " + message);
        this.field = field;
    }

    String field() {
        return field;
    }
}
