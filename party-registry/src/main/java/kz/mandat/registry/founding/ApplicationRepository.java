package kz.mandat.registry.founding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ApplicationRepository implements PanacheRepositoryBase<ApplicationEntity, UUID> {

    /** The application of that name, from the same applicant, that was refused last. */
    Optional<ApplicationEntity> lastRefused(String applicant, Localized name) {
        return find(
                        "applicant = ?1 and refusedOn is not null and (lower(nameKk) = lower(?2) or"
                                + " lower(nameRu) = lower(?3)) order by refusedOn desc",
                        applicant,
                        name.kk(),
                        name.ru())
                .firstResultOptional();
    }

    /** Newest first, below a cursor; of one applicant, or of all for an empty name. */
    List<ApplicationEntity> page(
            String applicant, @Nullable ApplicationState state, @Nullable UUID before, int limit) {
        return find(
                        "(?1 = '' or applicant = ?1) and (?2 is null or state = ?2) and (?3 is null"
                                + " or id < ?3) order by id desc",
                        applicant,
                        state,
                        before)
                .range(0, limit - 1)
                .list();
    }
}
