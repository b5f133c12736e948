package kz.mandat.nominations.election;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of the elections. */
@ApplicationScoped
class ElectionRepository implements PanacheRepositoryBase<ElectionEntity, String> {}
