package kz.mandat.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list and the cursor of the next page, or null at the end. */
public record Paged<T>(List<T> items, @Nullable String next) {

    public static <T> Paged<T> whole(List<T> items) {
        return new Paged<>(items, null);
    }

    /** Cuts the page from a query that asked for one row more than the limit. */
    public static <T> Paged<T> cut(
            List<T> oneMore, int limit, java.util.function.Function<T, String> cursor) {
        if (oneMore.size() <= limit) {
            return whole(oneMore);
        }
        List<T> items = oneMore.subList(0, limit);
        return new Paged<>(List.copyOf(items), cursor.apply(items.getLast()));
    }
}
