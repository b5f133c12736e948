package kz.mandat.gateway.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final String SECRET = "a-secret-of-more-than-thirty-two-letters";
    private static final int COOKIE = 4056;
    private static final int HEADER_OF_A_PROXY = 8 * 1024;

    private final Seal seal = new Seal(List.of(SECRET));

    @Test
    void another_replica_with_the_same_secret_opens_what_one_has_sealed() {
        assertEquals(Optional.of("tokens"), new Seal(List.of(SECRET)).open(seal.close("tokens")));
    }

    @Test
    void the_same_text_is_never_sealed_alike() {
        assertNotEquals(seal.close("tokens"), seal.close("tokens"));
    }

    @Test
    void a_changed_value_opens_nothing() {
        String value = seal.close("tokens");
        char last = value.charAt(value.length() - 2);
        String changed = value.substring(0, value.length() - 2) + (last == 'A' ? 'B' : 'A') + "A";
        assertTrue(seal.open(changed).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "invented",
                "9.AAAA",
                "4.AAAA",
                "99999999999.A",
                "4.****",
                "-4.AAAA"
            })
    void a_value_that_nobody_sealed_opens_nothing(String value) {
        assertTrue(seal.open(value).isEmpty());
    }

    @Test
    void after_a_change_of_the_secret_old_sessions_still_open_and_new_ones_need_the_new_secret() {
        String other = "another-secret-of-more-than-thirty-two";
        Seal rotated = new Seal(List.of(other, SECRET));
        assertEquals(Optional.of("tokens"), rotated.open(seal.close("tokens")));
        assertTrue(seal.open(rotated.close("tokens")).isEmpty());
        assertFalse(new Seal(List.of(other)).open(seal.close("tokens")).isPresent());
    }

    @Test
    void a_session_always_needs_parts_and_fits_into_the_header_of_a_proxy() {
        String small = seal.close("x");
        assertTrue(small.length() > COOKIE);
        // As long as Keycloak's three tokens, and as hard to compress.
        byte[] bytes = new byte[2400];
        new java.util.Random(1).nextBytes(bytes);
        String tokens = java.util.Base64.getUrlEncoder().encodeToString(bytes);
        assertTrue(seal.close(tokens).length() < HEADER_OF_A_PROXY);
        assertEquals(Optional.of(tokens), seal.open(seal.close(tokens)));
    }

    @Test
    void what_a_longer_session_left_behind_does_no_harm() {
        assertEquals(Optional.of("tokens"), seal.open(seal.close("tokens") + "remains"));
    }
}
