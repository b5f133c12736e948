package kz.mandat.platform.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Tokens as the identity provider makes them, signed by the test, so that a 401 and a 403 are real.
 */
public final class Tokens {

    static final String ISSUER = "https://tests.mandat.kz";
    private static final KeyPair KEYS = generate();

    private Tokens() {}

    /**
     * A valid token for an account of that name with one role and a unit such as {@code
     * party:amanat}.
     */
    public static String of(String name, String role, String unit) {
        return token(name, role, unit, "mandat-api", Duration.ofMinutes(5));
    }

    public static String expired(String name, String role, String unit) {
        return token(name, role, unit, "mandat-api", Duration.ofHours(-1));
    }

    public static String forAnotherAudience(String name, String role, String unit) {
        return token(name, role, unit, "another-api", Duration.ofMinutes(5));
    }

    public static String central() {
        return of("central", "central", "territory:KZ");
    }

    private static String token(
            String name, String role, String unit, String audience, Duration life) {
        Instant now = Instant.now();
        return Jwt.issuer(ISSUER)
                .subject(name)
                .audience(audience)
                .claim("preferred_username", name)
                .claim("realm_access", Map.of("roles", List.of(role)))
                .claim("unit", unit)
                .issuedAt(now.minus(Duration.ofHours(2)))
                .expiresAt(now.plus(life))
                .sign(KEYS.getPrivate());
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
