package kz.mandat.nominations.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of the publications. */
@ApplicationScoped
class PublicationRepository implements PanacheRepositoryBase<PublicationEntity, String> {}
