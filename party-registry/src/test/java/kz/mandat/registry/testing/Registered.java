package kz.mandat.registry.testing;

/** Puts a party into the register. */
public final class Registered {

    private Registered() {}

    /**
     * A party registered on 1 September 2006 under the names «id» партиясы, партия «id», id Party.
     */
    public static void party(String id) {
        As.justice().body(request(id)).post("/api/parties").then().statusCode(201);
    }

    /** The same party, registered on another day. */
    public static void party(String id, String day) {
        As.justice()
                .body(request(id).replace("2006-09-01", day))
                .post("/api/parties")
                .then()
                .statusCode(201);
    }

    public static String request(String id) {
        return """
        {"id": "%s", "name": {"kk": "«%s» партиясы", "ru": "партия «%s»", "en": "%s Party"},
         "registeredOn": "2006-09-01", "certificateNumber": "№ %s-2006", "reason": "Order 17 of 1 September 2006"}
        """
                .formatted(id, id, id, id, id);
    }
}
