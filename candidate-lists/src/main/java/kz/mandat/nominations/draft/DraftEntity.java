package kz.mandat.nominations.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** The row of a draft; the persons are the request's own JSON. */
@Entity
@Table(name = "list_draft")
class DraftEntity {

    /** Contest and party. */
    @Embeddable
    record Key(String contest, String party) implements Serializable {}

    @EmbeddedId Key key;

    int version;

    @org.hibernate.annotations.ColumnTransformer(write = "?::jsonb")
    String persons;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "changed_at")
    Instant changedAt;
}
