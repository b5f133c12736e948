package kz.mandat.tally.store;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Gives the use cases their SQL; handles take part in the transaction that is open around them. */
class Store {

    @Produces
    @Singleton
    Jdbi jdbi(DataSource database) {
        return Jdbi.create(database);
    }
}
