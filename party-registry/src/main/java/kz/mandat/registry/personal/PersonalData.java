package kz.mandat.registry.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals texts with AES-GCM and matches them by HMAC, both with keys derived from the one key of the
 * environment. A database without that key gives nothing away.
 */
@ApplicationScoped
public class PersonalData {

    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey sealing;
    private final SecretKey matching;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public PersonalData(@ConfigProperty(name = "mandat.personal-data.key") String key)
            throws GeneralSecurityException {
        byte[] master = Base64.getDecoder().decode(key);
        if (master.length != 32) {
            throw new IllegalArgumentException(
                    "PERSONAL_DATA_KEY must be 32 bytes in Base64, such as `openssl rand -base64"
                            + " 32` gives");
        }
        this.sealing = derive(master, "AES", "sealing");
        this.matching = derive(master, "HmacSHA256", "matching");
    }

    private static SecretKey derive(byte[] master, String algorithm, String purpose)
            throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        algorithm,
                        HKDFParameterSpec.ofExtract()
                                .addIKM(master)
                                .thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), 32));
    }

    public byte[] seal(String text) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, nonce)
                            .doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(FORMAT)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The text again; whoever opens it leaves an audit record. */
    public String open(byte[] sealed) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(sealed);
            if (buffer.get() != FORMAT) {
                throw new IllegalStateException("Sealed in an unknown format");
            }
            byte[] nonce = new byte[NONCE_BYTES];
            buffer.get(nonce);
            byte[] content = new byte[buffer.remaining()];
            buffer.get(content);
            return new String(
                    cipher(Cipher.DECRYPT_MODE, nonce).doFinal(content), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The key does not open this", failure);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    /** Equal for equal texts, and telling nothing of the text without the key. */
    public String fingerprint(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(matching);
            return HexFormat.of()
                    .formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
