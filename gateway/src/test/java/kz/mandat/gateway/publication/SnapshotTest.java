package kz.mandat.gateway.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static Snapshot of(String body) {
        return Snapshot.of("mazhilis-2023-list", Buffer.buffer(body));
    }

    @Test
    void a_name_says_the_version_and_what_is_in_it() {
        Snapshot counted = of("{\"version\":21,\"status\":\"computed\"}");
        Snapshot certified = of("{\"version\":21,\"status\":\"certified\"}");
        assertTrue(counted.path().startsWith("/snapshots/mazhilis-2023-list/21-"));
        assertNotEquals(counted.name(), certified.name());
        assertEquals(counted, of("{\"version\":21,\"status\":\"computed\"}"));
    }

    @Test
    void the_pointer_leads_to_the_file() {
        Snapshot snapshot = of("{\"version\":21,\"status\":\"certified\"}");
        assertEquals(snapshot.path(), snapshot.pointer().toJsonObject().getString("file"));
    }
}
