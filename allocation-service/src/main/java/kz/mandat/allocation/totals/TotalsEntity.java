package kz.mandat.allocation.totals;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.SortedMap;
import java.util.TreeMap;

@Entity
@Table(name = "contest_totals")
class TotalsEntity {

    @Id String contest;
    long revision;

    @Column(name = "protocols_received")
    long protocolsReceived;

    @Column(name = "protocols_expected")
    long protocolsExpected;

    long voters;
    long issued;
    long found;
    long invalid;

    @Column(name = "against_all")
    long againstAll;

    @Convert(converter = VotesColumn.class)
    SortedMap<String, Long> votes;

    void take(TotalsChanged fact) {
        revision = fact.revision();
        protocolsReceived = fact.protocolsReceived();
        protocolsExpected = fact.protocolsExpected();
        voters = fact.voters();
        issued = fact.issued();
        found = fact.found();
        invalid = fact.invalid();
        againstAll = fact.againstAll();
        votes = new TreeMap<>(fact.votes());
    }

    Totals toTotals() {
        return new Totals(
                contest,
                revision,
                protocolsReceived,
                protocolsExpected,
                voters,
                issued,
                found,
                invalid,
                againstAll,
                votes);
    }
}
