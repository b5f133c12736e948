package kz.mandat.registry.founding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kz.mandat.platform.text.Localized;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "party_application")
class ApplicationEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String applicant;
    @Nullable UUID previous;

    @Enumerated(EnumType.STRING)
    ApplicationState state;

    int step;
    String nameKk;
    String nameRu;
    String nameEn;
    LocalDate noticedOn;
    LocalDate lastActOn;
    @Nullable LocalDate confirmedOn;
    @Nullable LocalDate pressNoticeOn;
    @Nullable LocalDate congressOn;
    @Nullable LocalDate submittedOn;
    @Nullable LocalDate decisionDue;
    @Nullable LocalDate refusedOn;
    @Nullable String party;

    Localized name() {
        return new Localized(nameKk, nameRu, nameEn);
    }
}
