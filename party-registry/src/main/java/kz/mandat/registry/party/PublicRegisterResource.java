package kz.mandat.registry.party;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** The register for the public: downloads, figures, certificates. */
@Path("/api/parties")
@Tag(name = "Parties")
@RunOnVirtualThread
@PermitAll
public class PublicRegisterResource {

    private final PublicRegister register;
    private final Certificates certificates;

    @Inject
    PublicRegisterResource(PublicRegister register, Certificates certificates) {
        this.register = register;
        this.certificates = certificates;
    }

    @GET
    @Path("/register.csv")
    @Produces("text/csv;charset=UTF-8")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"parties.csv\"")
    @Operation(summary = "The whole register as CSV, now or as it stood on a day")
    public String csv(@QueryParam("asOf") @Nullable LocalDate asOf) {
        return register.csv(asOf);
    }

    @GET
    @Path("/register.json")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"parties.json\"")
    @Operation(summary = "The whole register as JSON, now or as it stood on a day")
    public Paged<PartyView> json(@QueryParam("asOf") @Nullable LocalDate asOf) {
        return Paged.whole(register.all(asOf));
    }

    @GET
    @Path("/statistics")
    @Operation(summary = "Parties by state, members by region")
    public RegisterStatistics statistics(@QueryParam("asOf") @Nullable LocalDate asOf) {
        return register.statistics(asOf);
    }

    @GET
    @Path("/certificates/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The entry to which the code of a certificate leads")
    public PartyView check(String code) {
        return certificates.check(code);
    }

    @GET
    @Path("/certificates/{code}")
    @Produces("text/html;charset=UTF-8")
    @Operation(summary = "The same as a page for whoever scans the code")
    public String checkPage(String code) {
        return certificates.checkPage(code);
    }

    @GET
    @Path("/{id}/certificate")
    @Produces("text/html;charset=UTF-8")
    @Operation(summary = "The certificate of registration to print")
    public String certificate(String id) {
        return certificates.page(id);
    }
}
