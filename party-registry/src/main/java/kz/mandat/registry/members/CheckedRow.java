package kz.mandat.registry.members;

import java.util.List;
import kz.mandat.registry.personal.Iin;
import org.jspecify.annotations.Nullable;

/** A row with what could be read from it and every rule that it breaks. */
record CheckedRow(ListRow row, @Nullable Iin iin, @Nullable String region, List<RowFault> faults) {}
