package kz.mandat.law.regime;

/** The ages in completed years that count as youth: from the first, and below the second. */
public record YouthAge(int from, int below) {

    public YouthAge {
        if (from < 0 || below <= from) {
            throw new IllegalArgumentException("impossible ages");
        }
    }

    public boolean includes(int age) {
        return age >= from && age < below;
    }

    static YouthAge read(Object value) {
        String[] ages = ((String) value).split("\\.\\.<", -1);
        return new YouthAge(Integer.parseInt(ages[0]), Integer.parseInt(ages[1]));
    }

    @Override
    public String toString() {
        return from + "..<" + below;
    }
}
