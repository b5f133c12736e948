package kz.mandat.nominations.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** The parties that may nominate, as the registry told them. */
@ApplicationScoped
@Transactional
public class Parties {

    private final PartyRepository rows;

    @Inject
    Parties(PartyRepository rows) {
        this.rows = rows;
    }

    public Optional<Party> find(String id) {
        return rows.findByIdOptional(id).map(PartyEntity::party);
    }

    public List<Party> all() {
        return rows.listAll().stream().map(PartyEntity::party).toList();
    }

    void register(String id, Localized name, LocalDate registeredOn) {
        PartyEntity row = rows.findByIdOptional(id).orElseGet(() -> new PartyEntity(id));
        row.name = name;
        row.registeredOn = registeredOn;
        rows.persist(row);
    }

    void rename(String id, Localized name) {
        rows.findByIdOptional(id).ifPresent(row -> row.name = name);
    }

    void suspend(String id, LocalDate since, @Nullable LocalDate until) {
        rows.findByIdOptional(id)
                .ifPresent(row -> {
                    row.suspendedOn = since;
                    row.suspendedUntil = until;
                });
    }

    void reinstate(String id, LocalDate on) {
        rows.findByIdOptional(id).ifPresent(row -> row.suspendedUntil = on);
    }

    void liquidate(String id, LocalDate on) {
        rows.findByIdOptional(id).ifPresent(row -> row.liquidatedOn = on);
    }
}
