package kz.mandat.nominations.constituency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import kz.mandat.platform.text.Localized;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The row of a constituency. */
@Entity
@Table(name = "constituency")
class ConstituencyEntity {

    @Id String id;

    String election;

    int number;

    @JdbcTypeCode(SqlTypes.JSON)
    Localized name;

    String area;

    String territory;

    long voters;

    @Column(name = "lower_unit")
    boolean lowerUnit;

    boolean generated;

    protected ConstituencyEntity() {}

    ConstituencyEntity(String id, String election, Constituency drawn) {
        this.id = id;
        this.election = election;
        this.number = drawn.number();
        this.name = drawn.name();
        this.area = drawn.area();
        this.territory = drawn.territory();
        this.voters = drawn.voters();
        this.lowerUnit = drawn.lowerUnit();
        this.generated = drawn.generated();
    }

    Constituency constituency() {
        return new Constituency(id, number, name, area, territory, voters, lowerUnit, generated);
    }
}
