package kz.mandat.allocation.contest;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;

/** The contests whose inputs the present transaction has changed, in the order of the changes. */
@TransactionScoped
public class ChangedContests implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LinkedHashSet<String> ids = new LinkedHashSet<>();

    @Inject
    public ChangedContests() {
        // Empty at the beginning of each transaction
    }

    public void add(String contest) {
        ids.add(contest);
    }

    /** The changed contests; asking again gives only those changed since. */
    public Set<String> drain() {
        Set<String> changed = new LinkedHashSet<>(ids);
        ids.clear();
        return changed;
    }
}
