package kz.mandat.registry.party;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.mandat.platform.text.Localized;

@ApplicationScoped
class PartyVersionRepository implements PanacheRepository<PartyVersionEntity> {

    private static final String IN_FORCE =
            "from PartyVersionEntity v join fetch v.party where v.version = (select max(w.version)"
                    + " from PartyVersionEntity w where w.party = v.party and w.effectiveOn <= ?1) ";

    /** The entry as it stood on a day; none before the registration. */
    Optional<PartyVersionEntity> inForce(String party, LocalDate on) {
        return find(IN_FORCE + "and v.party.id = ?2", on, party).firstResultOptional();
    }

    List<PartyVersionEntity> inForce(PartyFilter filter, LocalDate on, String after, int limit) {
        return find(
                        IN_FORCE
                                + "and v.party.id > ?2 and (?3 = '' or locate(?3, v.search) > 0)"
                                + " and (?4 is null or v.state = ?4) order by v.party.id",
                        on,
                        after,
                        filter.searched(),
                        filter.state())
                .range(0, limit - 1)
                .list();
    }

    /** Every entry as it stood on a day. */
    List<PartyVersionEntity> everyone(LocalDate on) {
        return list(IN_FORCE + "order by v.party.id", on);
    }

    PartyVersionEntity present(PartyEntity party) {
        return find("party = ?1 and version = ?2", party, party.version).singleResult();
    }

    /** The parties that stand as suspended for a term that ended before a day. */
    List<String> suspendedUntilBefore(LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select v.party.id from PartyVersionEntity v where v.version ="
                                + " v.party.version and v.state = ?1 and v.suspendedUntil < ?2",
                        String.class)
                .setParameter(1, PartyState.SUSPENDED)
                .setParameter(2, day)
                .getResultList();
    }

    /** Whether another party that is not liquidated is called so in any language (art. 7). */
    boolean isNameTaken(Localized name, String except) {
        return count(
                        "from PartyVersionEntity v where v.version = v.party.version and v.party.id"
                                + " <> ?1 and v.state <> ?2 and (lower(v.nameKk) = lower(?3) or"
                                + " lower(v.nameRu) = lower(?4) or lower(v.nameEn) = lower(?5))",
                        except,
                        PartyState.LIQUIDATED,
                        name.kk(),
                        name.ru(),
                        name.en())
                > 0;
    }

    List<PartyVersionEntity> history(String party) {
        return list(
                "from PartyVersionEntity v join fetch v.party where v.party.id = ?1 order by"
                        + " v.version",
                party);
    }
}
