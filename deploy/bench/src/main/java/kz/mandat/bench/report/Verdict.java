package kz.mandat.bench.report;

/** Whether a figure reached its bar. */
public enum Verdict {
    HOLDS("holds"),
    MISSED("**missed**"),
    SHOWN("-");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    static Verdict of(boolean held) {
        return held ? HOLDS : MISSED;
    }

    String text() {
        return text;
    }
}
