package kz.mandat.platform.export;

import java.util.List;
import java.util.Map;

/**
 * The files of one export. {@code revision} is SQL for one text that changes whenever the files may
 * change, and is no text where there is nothing to export; {@code parameters} are what the files'
 * queries read as {@code export.*}.
 */
public record ExportSet(
        String name, String revision, Map<String, String> parameters, List<ExportFile> files) {

    /** SQL for a revision of whole tables: it changes with every row that is added or updated. */
    public static String revisionOf(String... tables) {
        return java.util.Arrays.stream(tables)
                .map(
                        "(select count(*) || '-' || coalesce(max(xmin::text::bigint), 0) from %s)"
                                ::formatted)
                .collect(java.util.stream.Collectors.joining(" || '-' || ", "select ", ""));
    }
}
