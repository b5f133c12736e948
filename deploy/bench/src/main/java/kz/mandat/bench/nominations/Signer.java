package kz.mandat.bench.nominations;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Signs tokens of roles and units with a key that only this bench knows. */
final class Signer {

    static final String NAME = "https://bench.mandat.kz";
    private static final Duration LIFE = Duration.ofHours(2);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;

    Signer() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    String token(String name, String role, String unit) throws GeneralSecurityException {
        Instant now = Instant.now();
        String claims =
                """
                {"iss":"%1$s","sub":"%2$s","aud":"mandat-api","preferred_username":"%2$s","unit":"%3$s",
                 "realm_access":{"roles":["%4$s"]},"iat":%5$d,"exp":%6$d}
                """
                        .formatted(
                                NAME,
                                name,
                                unit,
                                role,
                                now.getEpochSecond(),
                                now.plus(LIFE).getEpochSecond());
        String content = part("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + part(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + BASE64.encodeToString(signature.sign());
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
