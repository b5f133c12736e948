package kz.mandat.tally.record;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.tally.complaint.Complaints;
import kz.mandat.tally.observation.Copies;
import kz.mandat.tally.observation.CopyView;
import kz.mandat.tally.protocol.Histories;
import kz.mandat.tally.station.StationView;
import kz.mandat.tally.station.Stations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The public page of a polling station in one call. */
@Path("/api/stations/{id}/record")
@Tag(name = "Polling stations")
@RunOnVirtualThread
public class StationRecordResource {

    private static final int MOST_COMPLAINTS = 1000;

    private final Stations stations;
    private final Histories histories;
    private final Copies copies;
    private final Complaints complaints;

    @Inject
    StationRecordResource(
            Stations stations, Histories histories, Copies copies, Complaints complaints) {
        this.stations = stations;
        this.histories = histories;
        this.copies = copies;
        this.complaints = complaints;
    }

    @GET
    @PermitAll
    @Operation(
            summary =
                    "All of a station: its register, all versions of its protocols, all copies, all"
                            + " differences, complaints")
    public StationRecord find(@RestPath String id) {
        StationView station =
                stations.find(id).orElseThrow(() -> ProblemException.notFound("station", id));
        List<CopyView> all = copies.ofStation(id);
        return new StationRecord(
                station,
                stations.versions(id),
                histories.ofStation(id).items(),
                all,
                all.stream()
                        .filter(copy -> copy.comparison() == CopyView.Comparison.DIFFERS)
                        .toList(),
                complaints.list("", id, null, MOST_COMPLAINTS));
    }
}
