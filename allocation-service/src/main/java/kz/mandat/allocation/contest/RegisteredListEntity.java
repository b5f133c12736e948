package kz.mandat.allocation.contest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "registered_list")
@IdClass(RegisteredListEntity.Key.class)
class RegisteredListEntity {

    record Key(String contest, String list) implements Serializable {}

    @Id String contest;
    @Id String list;

    @Column(name = "name_kk")
    String nameKk;

    @Column(name = "name_ru")
    String nameRu;

    @Column(name = "name_en")
    String nameEn;

    @Column(name = "registered_at")
    Instant registeredAt;

    boolean standing;

    /** How many persons stand on the list, where that was told. */
    @Nullable Integer persons;

    void take(ListRegistered fact) {
        nameKk = fact.name().kk();
        nameRu = fact.name().ru();
        nameEn = fact.name().en();
        standing = true;
        persons = fact.persons();
        registeredAt = fact.registeredAt().toInstant();
    }

    Contestant toContestant() {
        Localized name = new Localized(nameKk, nameRu, nameEn);
        return new Contestant(contest, list, name, registeredAt, standing);
    }
}
