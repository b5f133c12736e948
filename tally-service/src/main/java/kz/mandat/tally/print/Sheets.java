package kz.mandat.tally.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.tally.contest.Contests;
import kz.mandat.tally.protocol.EntryView;
import kz.mandat.tally.protocol.ProtocolView;
import kz.mandat.tally.protocol.Protocols;
import kz.mandat.tally.station.Stations;

/** Makes the sheet of a protocol for those who may read its figures. */
@ApplicationScoped
class Sheets {

    private final Protocols protocols;
    private final Stations stations;
    private final Contests contests;

    @Inject
    Sheets(Protocols protocols, Stations stations, Contests contests) {
        this.protocols = protocols;
        this.stations = stations;
        this.contests = contests;
    }

    String of(UUID id, SheetLanguage language) {
        ProtocolView protocol = protocols.find(id);
        EntryView entry =
                protocol.entries().stream()
                        .filter(each -> each.form() != null)
                        .reduce((first, last) -> last)
                        .orElseThrow(() ->
                                ProblemException.notFound("printable version", id.toString()));
        return ProtocolSheet.of(
                entry,
                protocol.state().code(),
                stations.find(protocol.station()).orElseThrow().name(),
                contests.names(protocol.contest()),
                language);
    }
}
