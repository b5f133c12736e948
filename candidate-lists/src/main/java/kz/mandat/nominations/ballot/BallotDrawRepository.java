package kz.mandat.nominations.ballot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of the draws. */
@ApplicationScoped
class BallotDrawRepository implements PanacheRepositoryBase<BallotDrawEntity, String> {}
