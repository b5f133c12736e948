package kz.mandat.gateway.login;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginPagesTest {

    @Test
    void a_login_leads_back_to_the_page_it_came_from() {
        assertEquals("/results/x?tab=2", LoginPages.ownPath("/results/x?tab=2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "x",
                "/a\r\nSet-Cookie: b",
                ""
            })
    void a_login_never_leads_to_another_site(String path) {
        assertEquals("/", LoginPages.ownPath(path));
    }

    @Test
    void a_login_without_a_page_leads_home() {
        assertEquals("/", LoginPages.ownPath(null));
    }
}
