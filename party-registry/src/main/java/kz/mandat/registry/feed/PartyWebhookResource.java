package kz.mandat.registry.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import kz.mandat.platform.webhook.WebhookRequest;
import kz.mandat.platform.webhook.WebhookView;
import kz.mandat.platform.webhook.Webhooks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Webhooks for facts about parties over HTTP; everybody sees only their own. */
@Path("/api/parties/webhooks")
@Tag(name = "Webhooks")
@RunOnVirtualThread
@RolesAllowed({Roles.REGIONAL_SYSTEM, Roles.CENTRAL})
public class PartyWebhookResource {

    private final Webhooks webhooks;

    @Inject
    PartyWebhookResource(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Have facts about parties sent to an address; the secret is told once")
    public WebhookView add(@NotNull @Valid WebhookRequest request) {
        return webhooks.add(request);
    }

    @GET
    @Operation(summary = "The caller's webhooks and how they go")
    public Paged<WebhookView> list() {
        return Paged.whole(webhooks.mine());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "End a webhook")
    public void remove(@RestPath UUID id) {
        webhooks.remove(id);
    }
}
