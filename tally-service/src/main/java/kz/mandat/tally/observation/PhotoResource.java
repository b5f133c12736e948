package kz.mandat.tally.observation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import kz.mandat.tally.scan.ScanResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Photographs of observers' copies over HTTP; they show names, so the public sees their hashes. */
@Path("/api/copies/{copy}/photos")
@Tag(name = "Observers' copies")
@RunOnVirtualThread
public class PhotoResource {

    private final Photos photos;

    @Inject
    PhotoResource(Photos photos) {
        this.photos = photos;
    }

    @POST
    @ResponseStatus(201)
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, "application/pdf", "image/jpeg", "image/png"})
    @RolesAllowed(Roles.OBSERVER)
    @Operation(summary = "Add a photograph of one's own copy: PDF, JPEG or PNG up to 10 MB")
    public PhotoView add(@RestPath UUID copy, InputStream body) {
        return photos.add(copy, body);
    }

    @GET
    @PermitAll
    @Operation(summary = "The photographs of a copy with their hashes")
    public Paged<PhotoView> list(@RestPath UUID copy) {
        return Paged.whole(photos.of(copy));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OBSERVER, Roles.TERRITORIAL, Roles.DISTRICT, Roles.CENTRAL, Roles.AUDITOR})
    @Operation(summary = "The file of a photograph")
    public RestResponse<InputStream> file(@RestPath UUID copy, @RestPath UUID id) {
        return ScanResource.download(photos.file(copy, id));
    }
}
