package kz.mandat.allocation.totals;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The fact, told by tally-service, of a decision on a station's protocol. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ProtocolDecided(String contest, String station, String decision) {

    boolean annuls() {
        return decision.equals("annul");
    }
}
