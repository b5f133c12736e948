package kz.mandat.allocation.totals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import kz.mandat.allocation.contest.ChangedContests;
import kz.mandat.platform.event.Event;
import kz.mandat.platform.event.EventHandler;
import kz.mandat.platform.event.Topics;

/** Takes the totals that tally-service tells of; what is older than the known is passed over. */
@ApplicationScoped
class TotalsFacts implements EventHandler {

    private final TotalsRepository totals;
    private final TotalsCertificationRepository certifications;
    private final AnnulledStations annulled;
    private final ChangedContests changed;
    private final ObjectMapper json;

    @Inject
    TotalsFacts(
            TotalsRepository totals,
            TotalsCertificationRepository certifications,
            AnnulledStations annulled,
            ChangedContests changed,
            ObjectMapper json) {
        this.totals = totals;
        this.certifications = certifications;
        this.annulled = annulled;
        this.changed = changed;
        this.json = json;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.TALLY);
    }

    @Override
    public void handle(Event event) {
        switch (event.name()) {
            case "TotalsChanged" -> change(read(event, TotalsChanged.class));
            case "ProtocolDecided" -> decide(read(event, ProtocolDecided.class));
            case "TotalsCertified" -> certify(read(event, TotalsCertified.class));
            default -> {
                // Other facts of the topic concern other services.
            }
        }
    }

    private void change(TotalsChanged fact) {
        TotalsEntity known = totals.findById(fact.contest());
        if (known != null && known.revision >= fact.revision()) {
            return;
        }
        TotalsEntity row = known == null ? new TotalsEntity() : known;
        row.contest = fact.contest();
        row.take(fact);
        totals.persist(row);
        changed.add(fact.contest());
    }

    private void decide(ProtocolDecided fact) {
        if (fact.annuls()) {
            annulled.add(fact.contest(), fact.station());
        }
    }

    private void certify(TotalsCertified fact) {
        TotalsCertificationEntity.Key key =
                new TotalsCertificationEntity.Key(fact.contest(), fact.revision());
        if (certifications.findById(key) != null) {
            return;
        }
        TotalsCertificationEntity row = new TotalsCertificationEntity();
        row.contest = fact.contest();
        row.revision = fact.revision();
        row.decisionNumber = fact.decisionNumber();
        row.certifiedAt = fact.certifiedAt().toInstant();
        certifications.persist(row);
    }

    private <T> T read(Event event, Class<T> type) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(event.name() + " cannot be read", unreadable);
        }
    }
}
