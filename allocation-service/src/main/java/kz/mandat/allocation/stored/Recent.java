package kz.mandat.allocation.stored;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Remembers the last so many answers that were asked for, each made once. */
public final class Recent<K, V> {

    private final Map<K, V> answers;

    public Recent(int most) {
        this.answers =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                        return size() > most;
                    }
                };
    }

    /** The remembered answer, or the one that is made now. */
    public V get(K question, Supplier<V> make) {
        synchronized (answers) {
            V known = answers.get(question);
            if (known == null) {
                known = make.get();
                answers.put(question, known);
            }
            return known;
        }
    }
}
