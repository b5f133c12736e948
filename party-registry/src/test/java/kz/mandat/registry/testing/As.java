package kz.mandat.registry.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import kz.mandat.platform.testing.Tokens;

/** A request as one of the people who use the register. */
public final class As {

    private As() {}

    public static RequestSpecification justice() {
        return of("justice", "justice", "territory:KZ");
    }

    public static RequestSpecification applicant() {
        return of("applicant", "applicant", "");
    }

    public static RequestSpecification anotherApplicant() {
        return of("another-applicant", "applicant", "");
    }

    public static RequestSpecification central() {
        return of("central", "central", "territory:KZ");
    }

    public static RequestSpecification auditor() {
        return of("auditor", "auditor", "territory:KZ");
    }

    public static RequestSpecification of(String name, String role, String unit) {
        return anybody().auth().oauth2(Tokens.of(name, role, unit));
    }

    /** Without a token. */
    public static RequestSpecification anybody() {
        return given().contentType(ContentType.JSON);
    }
}
