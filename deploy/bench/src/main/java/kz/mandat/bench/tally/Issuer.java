package kz.mandat.bench.tally;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Signs tokens as the identity provider does, with a key that only this bench knows. */
final class Issuer {

    static final String NAME = "https://bench.mandat.kz";
    private static final Duration LIFE = Duration.ofHours(12);

    private final KeyPair keys = generate();
    private final ObjectMapper json = new ObjectMapper();

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    String token(Account account) {
        Instant now = Instant.now();
        String content =
                part(Map.of("alg", "RS256", "typ", "JWT"))
                        + "."
                        + part(
                                Map.of(
                                        "iss", NAME,
                                        "sub", account.name(),
                                        "aud", "mandat-api",
                                        "preferred_username", account.name(),
                                        "realm_access", Map.of("roles", List.of(account.role())),
                                        "unit", account.unit(),
                                        "iat", now.getEpochSecond(),
                                        "exp", now.plus(LIFE).getEpochSecond()));
        return content + "." + signature(content);
    }

    private String part(Map<String, Object> content) {
        try {
            return base64(json.writeValueAsBytes(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String signature(String content) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
