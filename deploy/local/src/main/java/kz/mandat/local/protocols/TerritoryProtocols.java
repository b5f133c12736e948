package kz.mandat.local.protocols;

import java.util.List;
import kz.mandat.local.data.Place;

/** The stations of one territory and their protocols, in the same order. */
public record TerritoryProtocols(
        Place place, List<PollingStation> stations, List<StationProtocol> protocols) {

    static TerritoryProtocols of(TerritorySize size, long[] ballots) {
        List<StationVote> votes = TerritoryStations.of(size, ballots);
        Paperwork paperwork = new Paperwork(SyntheticElection.CONTEST, size.place());
        return new TerritoryProtocols(
                size.place(),
                votes.stream().map(StationVote::station).toList(),
                votes.stream().map(paperwork::of).toList());
    }

    /** The account that may send them. */
    public String systemClient() {
        return place.systemClient();
    }
}
