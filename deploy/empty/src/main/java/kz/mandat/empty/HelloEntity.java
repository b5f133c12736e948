package kz.mandat.empty;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One table, so that the mapper of tables has something to start for. */
@Entity
@Table(name = "hello")
public class HelloEntity extends PanacheEntityBase {

    @Id private long id;

    public long id() {
        return id;
    }
}
