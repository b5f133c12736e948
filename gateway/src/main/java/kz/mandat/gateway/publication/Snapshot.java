package kz.mandat.gateway.publication;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A published result as it is at a moment; its name says the version and what is in it, so that the
 * same name always means the same bytes.
 */
record Snapshot(String contest, String name, Buffer body) {

    private static final int LETTERS = 16;

    static Snapshot of(String contest, Buffer body) {
        int version = body.toJsonObject().getInteger("version", 0);
        return new Snapshot(contest, version + "-" + fingerprint(body) + ".json", body);
    }

    /** The bytes named: the beginning of their SHA-256. */
    static String fingerprint(Buffer body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes());
            return HexFormat.of().formatHex(hash).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String path() {
        return "/snapshots/" + contest + "/" + name;
    }

    JsonObject result() {
        return body.toJsonObject();
    }

    /** What the short-lived pointer says: where the newest file is. */
    Buffer pointer() {
        JsonObject result = result();
        return Buffer.buffer(
                new JsonObject()
                        .put("contest", contest)
                        .put("file", path())
                        .put("version", result.getValue("version"))
                        .put("status", result.getValue("status"))
                        .encode()
                        .getBytes(StandardCharsets.UTF_8));
    }
}
