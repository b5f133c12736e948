package kz.mandat.nominations.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of the parties. */
@ApplicationScoped
class PartyRepository implements PanacheRepositoryBase<PartyEntity, String> {}
