package kz.mandat.registry.accreditation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import kz.mandat.platform.idempotency.Idempotent;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import kz.mandat.registry.web.CountedStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Accreditation over HTTP: the commissions decide, everybody sees whom they accredited. */
@Path("/api/accreditations")
@Tag(name = "Accreditation")
@RunOnVirtualThread
public class AccreditationResource {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LARGEST_FILE = 1 << 20;

    private final Accreditations accreditations;
    private final Observers observers;

    @Inject
    AccreditationResource(Accreditations accreditations, Observers observers) {
        this.accreditations = accreditations;
        this.observers = observers;
    }

    @POST
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Enter an application for accreditation (art. 20-1, 20-2)")
    public AccreditationView apply(@NotNull @Valid ApplyRequest request) {
        return accreditations.apply(request);
    }

    @GET
    @PermitAll
    @Operation(summary = "Organisations, missions and media; without personal data")
    public Paged<AccreditationView> list(
            @Valid @BeanParam AccreditationFilter filter,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable UUID cursor) {
        return accreditations.find(filter, cursor, limit);
    }

    @GET
    @Path("/figures")
    @PermitAll
    @Operation(
            summary =
                    "Organisations and observers in force by kind and country, of any election or one")
    public Paged<AccreditationFigures> figures(@QueryParam("election") @Nullable String election) {
        return Paged.whole(accreditations.figures(election));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "One organisation, mission or medium")
    public AccreditationView get(UUID id) {
        return accreditations.get(id);
    }

    @GET
    @Path("/{id}/steps")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL, Roles.AUDITOR})
    @Operation(summary = "Every step of an accreditation: who, when, why")
    public Paged<AccreditationStepView> steps(UUID id) {
        return Paged.whole(accreditations.steps(id));
    }

    @POST
    @Path("/{id}/accreditation")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(summary = "Accredit, or renew for another year")
    public AccreditationView accredit(UUID id, @NotNull @Valid AccreditRequest request) {
        return accreditations.accredit(id, request);
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(summary = "Refuse an accreditation with the ground")
    public AccreditationView refuse(UUID id, @NotNull @Valid RefuseAccreditationRequest request) {
        return accreditations.refuse(id, request);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @Operation(summary = "Withdraw an accreditation and those of all its observers")
    public AccreditationView withdraw(UUID id, @NotNull @Valid WithdrawRequest request) {
        return accreditations.withdraw(id, request);
    }

    @GET
    @Path("/{id}/observers")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL, Roles.AUDITOR})
    @Operation(summary = "The observers of one organisation by code, with their logins")
    public Paged<ObserverEntry> observers(
            UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        return observers.of(id, cursor, limit);
    }

    @POST
    @Path("/{id}/observers")
    @Consumes("text/csv")
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Operation(summary = "Accredit the persons of a CSV file, with a report by row")
    public ObserverImportView importObservers(UUID id, InputStream file) {
        return observers.accreditCsv(id, new CountedStream(file, LARGEST_FILE));
    }

    @POST
    @Path("/{id}/observers")
    @Consumes(XLSX)
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Operation(summary = "Accredit the persons of an XLSX file, with a report by row")
    public ObserverImportView importObserversXlsx(UUID id, InputStream file) {
        return observers.accreditXlsx(id, new CountedStream(file, LARGEST_FILE));
    }

    @POST
    @Path("/{id}/observers")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CENTRAL, Roles.TERRITORIAL})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Accredit the persons of a list: all of them, or none")
    public Paged<ObserverView> accreditObservers(
            UUID id, @NotNull @Valid ObserversRequest request) {
        return Paged.whole(observers.accredit(id, request));
    }
}
