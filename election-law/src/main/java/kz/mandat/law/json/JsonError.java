package kz.mandat.law.json;

/** Input that is not the JSON that was asked for, said in one line. */
public final class JsonError extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public JsonError(String message) {
        super("malformed JSON: " + message);
    }
}
