package kz.mandat.law;

/** A source other than the text of the law; everything that rests on it is shown as unverified. */
public record Source(String description) implements Ground {

    public Source {
        if (description.isBlank()) {
            throw new IllegalArgumentException("a source needs words");
        }
    }

    @Override
    public Text cite() {
        return new Text(
                description + " (расталмаған)",
                description + " (не подтверждено)",
                description + " (unverified)");
    }

    @Override
    public boolean unverified() {
        return true;
    }
}
