package kz.mandat.nominations.deposit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of the settled deposits. */
@ApplicationScoped
class SettlementRepository implements PanacheRepositoryBase<SettlementEntity, UUID> {}
