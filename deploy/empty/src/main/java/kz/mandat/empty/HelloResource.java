package kz.mandat.empty;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Says hello to everybody. */
@Path("/hello")
public class HelloResource {

    @GET
    @PermitAll
    public String hello() {
        return "hello";
    }
}
