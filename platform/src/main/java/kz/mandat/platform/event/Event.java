package kz.mandat.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;

/**
 * A fact as it travels (CloudEvents 1.0, structured JSON). Types read {@code
 * kz.mandat.<Name>.v<version>}; the subject is the key that keeps facts about one thing in order.
 */
public record Event(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        OffsetDateTime time,
        String datacontenttype,
        JsonNode data) {

    private static final String PREFIX = "kz.mandat.";

    public static String typeOf(String name, int version) {
        return PREFIX + name + ".v" + version;
    }

    /** The name of the fact without prefix and version, such as {@code PartyRegistered}. */
    public String name() {
        int version = type.lastIndexOf(".v");
        return type.startsWith(PREFIX) && version > PREFIX.length()
                ? type.substring(PREFIX.length(), version)
                : type;
    }
}
