package kz.mandat.law.regime;

/** A regime file that cannot be the law: names the file, the key and what is wrong with it. */
public final class RegimeError extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    RegimeError(String file, String key, String problem) {
        super(file + ": " + key + ": " + problem);
    }
}
