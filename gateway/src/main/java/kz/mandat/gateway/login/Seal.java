package kz.mandat.gateway.login;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals text so that only holders of the secret read or make it (AES-256-GCM). The newest secret
 * seals; older ones still open, so that a secret can be changed while people work.
 */
final class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int LARGEST = 64 * 1024;
    private static final byte[] PURPOSE = "mandat session 1".getBytes(StandardCharsets.UTF_8);

    // A value of this many bytes is too long for one cookie, so that a session is always kept in
    // several and never finds an older, shorter one in its place.
    private static final int STEP = 3 * 1024;

    private final SecureRandom random = new SecureRandom();
    private final List<SecretKeySpec> keys;

    Seal(List<String> secrets) {
        this.keys = secrets.stream().map(Seal::key).toList();
    }

    private static SecretKeySpec key(String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(PURPOSE);
            return new SecretKeySpec(digest.digest(secret.getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Letters that a cookie may carry; the first say how many follow. */
    String close(String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] packed = pack(text);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce).doFinal(packed);
            ByteBuffer whole = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
            String letters = Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
            return letters.length() + "." + letters;
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The session could not be sealed", failure);
        }
    }

    /** The text, unless somebody else made or changed the value. */
    Optional<String> open(String value) {
        int dot = value.indexOf('.');
        if (dot < 1 || dot > 6 || !value.substring(0, dot).chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int end = dot + 1 + Integer.parseInt(value.substring(0, dot));
        if (end > value.length()) {
            return Optional.empty();
        }
        try {
            // What stands behind is left of a session that was longer.
            byte[] whole = Base64.getUrlDecoder().decode(value.substring(dot + 1, end));
            return whole.length > NONCE ? open(whole) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Optional<String> open(byte[] whole) {
        byte[] nonce = Arrays.copyOf(whole, NONCE);
        for (SecretKeySpec key : keys) {
            try {
                byte[] packed =
                        cipher(Cipher.DECRYPT_MODE, key, nonce)
                                .doFinal(whole, NONCE, whole.length - NONCE);
                return Optional.of(unpack(packed));
            } catch (GeneralSecurityException | DataFormatException _) {
                // Not by this secret; perhaps by an older one.
            }
        }
        return Optional.empty();
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(PURPOSE);
        return cipher;
    }

    /** Tokens lose a quarter of their length, which a request has to carry each time. */
    private static byte[] pack(String text) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] part = new byte[STEP];
        while (!deflater.finished()) {
            packed.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        int steps = (packed.size() + STEP - 1) / STEP;
        return Arrays.copyOf(packed.toByteArray(), steps * STEP);
    }

    private static String unpack(byte[] packed) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(packed);
        byte[] text = new byte[LARGEST];
        int length = inflater.inflate(text);
        inflater.end();
        return new String(text, 0, length, StandardCharsets.UTF_8);
    }
}
