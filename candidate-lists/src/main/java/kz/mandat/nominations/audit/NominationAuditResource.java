package kz.mandat.nominations.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import kz.mandat.platform.audit.AuditFilter;
import kz.mandat.platform.audit.AuditRecordView;
import kz.mandat.platform.audit.AuditTrail;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/**
 * The audit trail of elections and nominations over HTTP, for the auditor and the central
 * commission.
 */
@Path("/api/elections/audit")
@Tag(name = "Audit")
@RunOnVirtualThread
@RolesAllowed({Roles.AUDITOR, Roles.CENTRAL})
public class NominationAuditResource {

    private final AuditTrail trail;

    @Inject
    NominationAuditResource(AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @Operation(summary = "Who did what in elections and nominations, newest first")
    public Paged<AuditRecordView> read(
            @BeanParam AuditFilter filter,
            @QueryParam("cursor") @DefaultValue(AuditTrail.NEWEST) @Min(1) long cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return trail.read(filter, cursor, limit);
    }

    @GET
    @Path("/export.csv")
    @Produces("text/csv;charset=UTF-8")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"audit.csv\"")
    @Operation(summary = "The same as a file")
    public StreamingOutput export(@BeanParam AuditFilter filter) {
        return trail.csv(filter);
    }
}
