package kz.mandat.nominations.examination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the examination of a list has brought, for its party and the commission. */
public record ExaminationView(boolean open, List<Defect> defects, List<Correction> corrections) {

    /** A defect of a document, of the list or of the person at a place. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Defect(
            UUID id,
            @Nullable Integer person,
            String document,
            String article,
            String remark,
            Instant notedAt,
            Instant cureBy,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            boolean cured) {

        static Defect of(DefectEntity row) {
            return new Defect(
                    row.id,
                    row.person,
                    row.document,
                    row.article,
                    row.remark,
                    row.notedAt,
                    row.cureBy,
                    row.answer,
                    row.answeredAt,
                    row.cured);
        }
    }

    /** An official correction beside what the party submitted. */
    public record Correction(
            int person, String field, String submitted, String corrected, String reason) {

        static Correction of(CorrectionEntity row) {
            return new Correction(
                    Objects.requireNonNull(row.person),
                    row.field,
                    row.submitted,
                    row.corrected,
                    row.reason);
        }
    }

    static ExaminationView of(List<DefectEntity> defects, List<CorrectionEntity> corrections) {
        return new ExaminationView(
                defects.stream().anyMatch(defect -> !defect.cured),
                defects.stream().map(Defect::of).toList(),
                corrections.stream().map(Correction::of).toList());
    }
}
