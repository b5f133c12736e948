package kz.mandat.registry.members;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kz.mandat.registry.members.RowStore.Stored;
import kz.mandat.registry.personal.Iin;
import kz.mandat.registry.personal.PersonalData;
import kz.mandat.registry.table.UnreadableList;

/** One run over a list: checks row by row, sees doubles, and hands the rows on in blocks. */
final class ListImport implements Consumer<ListRow> {

    static final int MOST_ROWS = 250_000;
    private static final int BLOCK = 2000;

    private final UUID list;
    private final List<UUID> otherParties;
    private final RowCheck check;
    private final RowStore store;
    private final PersonalData personalData;
    private final ListTally tally = new ListTally();
    private final Map<String, Long> firstLines = new HashMap<>();
    private final List<Stored> block = new ArrayList<>(BLOCK);

    ListImport(
            UUID list, ListKind kind, RowCheck check, RowStore store, PersonalData personalData) {
        this.list = list;
        this.check = check;
        this.store = store;
        // PP art. 3(2): a member of one party only. Citizens who initiate one need not be members.
        this.otherParties = kind == ListKind.MEMBERS ? store.listsOfParties() : List.of();
        this.personalData = personalData;
    }

    @Override
    public void accept(ListRow row) {
        CheckedRow checked = check.check(row);
        Iin iin = checked.iin();
        String fingerprint = iin == null ? "" : personalData.fingerprint(iin.digits());
        block.add(new Stored(withDouble(checked, fingerprint), fingerprint));
        if (block.size() == BLOCK) {
            flush();
        }
        if (tally.rows() > MOST_ROWS) {
            throw new UnreadableList(UnreadableList.Reason.TOO_MANY_ROWS, MOST_ROWS);
        }
    }

    private CheckedRow withDouble(CheckedRow row, String fingerprint) {
        Long first =
                fingerprint.isEmpty()
                        ? null
                        : firstLines.putIfAbsent(fingerprint, row.row().line());
        return first == null
                ? row
                : with(row, new RowFault(row.row().line(), Column.IIN, RowRule.DUPLICATE, first));
    }

    private static CheckedRow with(CheckedRow row, RowFault fault) {
        List<RowFault> faults = new ArrayList<>(row.faults());
        faults.add(fault);
        return new CheckedRow(row.row(), row.iin(), row.region(), List.copyOf(faults));
    }

    /** The last block; then the counts are whole. */
    ListTally finish() {
        flush();
        return tally;
    }

    private void flush() {
        Set<String> taken =
                store.among(
                        block.stream()
                                .map(Stored::fingerprint)
                                .filter(hash -> !hash.isEmpty())
                                .toList(),
                        otherParties);
        List<Stored> rows = new ArrayList<>(block.size());
        for (Stored stored : block) {
            CheckedRow row =
                    taken.contains(stored.fingerprint())
                            ? with(
                                    stored.row(),
                                    RowFault.of(
                                            stored.row().row().line(),
                                            Column.IIN,
                                            RowRule.OTHER_PARTY))
                            : stored.row();
            tally.count(row);
            rows.add(new Stored(row, stored.fingerprint()));
        }
        store.write(list, rows);
        block.clear();
    }
}
