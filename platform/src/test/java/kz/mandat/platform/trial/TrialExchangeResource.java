package kz.mandat.platform.trial;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.mandat.platform.export.Column;
import kz.mandat.platform.export.DataPackage;
import kz.mandat.platform.export.ExportFile;
import kz.mandat.platform.export.ExportSet;
import kz.mandat.platform.export.Exports;
import kz.mandat.platform.export.Table;
import kz.mandat.platform.feed.ChangeFeed;
import kz.mandat.platform.feed.Changes;
import kz.mandat.platform.feed.Cursor;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import kz.mandat.platform.webhook.WebhookRequest;
import kz.mandat.platform.webhook.WebhookView;
import kz.mandat.platform.webhook.Webhooks;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The feed, the webhooks and the exports as a service offers them. */
@Path("/api/trials")
@RunOnVirtualThread
public class TrialExchangeResource {

    private static final Table TRIALS =
            new Table(
                    "trials",
                    "Trials",
                    List.of(
                            Column.text("id", "id", "Its name"),
                            Column.integer("count", "count", "How often")),
                    "from trial where id like current_setting('export.like') order by id collate \"C\"",
                    List.of("id"));

    private final ChangeFeed feed;
    private final Webhooks webhooks;
    private final Exports exports;

    @Inject
    TrialExchangeResource(ChangeFeed feed, Webhooks webhooks, Exports exports) {
        this.feed = feed;
        this.webhooks = webhooks;
        this.exports = exports;
    }

    @GET
    @Path("/changes")
    @PermitAll
    public Changes changes(
            @RestQuery @DefaultValue("") String after,
            @RestQuery List<String> type,
            @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return feed.after(Cursor.parse(after), type, limit);
    }

    @POST
    @Path("/webhooks")
    @ResponseStatus(201)
    @RolesAllowed(Roles.CENTRAL)
    public WebhookView add(@NotNull @Valid WebhookRequest request) {
        return webhooks.add(request);
    }

    @GET
    @Path("/webhooks")
    @RolesAllowed(Roles.CENTRAL)
    public Paged<WebhookView> list() {
        return Paged.whole(webhooks.mine());
    }

    @DELETE
    @Path("/webhooks/{id}")
    @RolesAllowed(Roles.CENTRAL)
    public void remove(@RestPath UUID id) {
        webhooks.remove(id);
    }

    @GET
    @Path("/exports/{like}/{file}")
    @PermitAll
    public Response export(@RestPath String like, @RestPath String file, @Context Request request) {
        ExportSet set =
                new ExportSet(
                        "trials",
                        ExportSet.revisionOf("trial"),
                        Map.of("like", like),
                        List.of(
                                TRIALS.csv(),
                                ExportFile.lines(
                                        "trials",
                                        "select row_to_json(t) from (select id, count %s) t"
                                                .formatted(TRIALS.from())),
                                DataPackage.of("trials", "Trials", List.of(TRIALS))));
        return exports.answer(set, file, request);
    }
}
