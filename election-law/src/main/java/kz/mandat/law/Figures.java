package kz.mandat.law;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** The figures of a step by name, in order: longs, fractions, words and yes or no. */
public final class Figures extends AbstractMap<String, Object> {

    private final Object[] pairs;

    private Figures(Object[] pairs) {
        this.pairs = pairs;
    }

    /** Names and values in turn, in the order in which they are to be read. */
    public static Figures of(Object... namesAndValues) {
        return new Figures(namesAndValues);
    }

    public long whole(String name) {
        return (Long) require(name);
    }

    public Fraction fraction(String name) {
        return (Fraction) require(name);
    }

    public String word(String name) {
        return (String) require(name);
    }

    public boolean yes(String name) {
        return (Boolean) require(name);
    }

    /** The figures as numbers and strings only, for writers that know no fractions. */
    public Map<String, Object> plain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        forEach((name, value) ->
                plain.put(name, value instanceof Fraction ? value.toString() : value));
        return plain;
    }

    private Object require(String name) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(name)) {
                return pairs[i + 1];
            }
        }
        throw new NoSuchElementException(name);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Object>> iterator() {
                return new Pairs(pairs);
            }

            @Override
            public int size() {
                return pairs.length / 2;
            }
        };
    }

    private static final class Pairs implements Iterator<Entry<String, Object>> {

        private final Object[] pairs;
        private int position;

        private Pairs(Object[] pairs) {
            this.pairs = pairs;
        }

        @Override
        public boolean hasNext() {
            return position < pairs.length;
        }

        @Override
        public Entry<String, Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            position += 2;
            return Map.entry((String) pairs[position - 2], pairs[position - 1]);
        }
    }
}
