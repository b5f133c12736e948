package kz.mandat.tally.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The key that packages are signed with; it is made when the first package is. */
@ApplicationScoped
class PackageKeys {

    private static final String ALGORITHM = "Ed25519";
    private static final String ID = "offline-1";
    // The encoding of such a public key ends with its 32 bytes
    private static final int RAW = 32;
    private static final String HEADER =
            base64("{\"alg\":\"EdDSA\",\"kid\":\"" + ID + "\",\"typ\":\"mandat-offline-package\"}");

    private final Jdbi database;
    private final Clock clock;

    @Inject
    PackageKeys(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    SignedPackage sign(byte[] content) {
        try {
            String payload = Base64.getUrlEncoder().withoutPadding().encodeToString(content);
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair().getPrivate());
            signature.update(signedText(HEADER, payload));
            return new SignedPackage(HEADER, payload, base64(signature.sign()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the package was signed here and has not been changed since. */
    boolean isOurs(SignedPackage signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(pair().getPublic());
            signature.update(signedText(signed.header(), signed.payload()));
            return signed.header().equals(HEADER)
                    && signature.verify(Base64.getUrlDecoder().decode(signed.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** The public key as a JSON Web Key Set (RFC 8037). */
    Map<String, Object> published() {
        byte[] open = pair().getPublic().getEncoded();
        byte[] raw = Arrays.copyOfRange(open, open.length - RAW, open.length);
        return Map.of(
                "keys",
                List.of(
                        Map.of(
                                "kty",
                                "OKP",
                                "crv",
                                ALGORITHM,
                                "alg",
                                "EdDSA",
                                "use",
                                "sig",
                                "kid",
                                ID,
                                "x",
                                base64(raw))));
    }

    private KeyPair pair() {
        return stored().orElseGet(this::made);
    }

    private Optional<KeyPair> stored() {
        return database.withHandle(handle ->
                handle.createQuery("select private_key, public_key from package_key where id = :id")
                        .bind("id", ID)
                        .map((row, context) -> read(row.getBytes(1), row.getBytes(2)))
                        .findOne());
    }

    /** Of two replicas that make one at the same time the first wins. */
    private KeyPair made() {
        KeyPair fresh = generated();
        database.useHandle(handle ->
                handle.createUpdate(
                                """
                                insert into package_key (id, private_key, public_key, created_at)
                                values (:id, :secret, :open, :at) on conflict do nothing
                                """)
                        .bind("id", ID)
                        .bind("secret", fresh.getPrivate().getEncoded())
                        .bind("open", fresh.getPublic().getEncoded())
                        .bind("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                        .execute());
        return stored().orElseThrow();
    }

    private static KeyPair read(byte[] secret, byte[] open) {
        try {
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(open)),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(secret)));
        } catch (GeneralSecurityException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }

    private static KeyPair generated() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] signedText(String header, String payload) {
        return (header + "." + payload).getBytes(StandardCharsets.US_ASCII);
    }

    private static String base64(byte[] octets) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }
}
