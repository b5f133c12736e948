package kz.mandat.nominations.examination;

import java.util.List;

/** What the examination of a candidate has brought, for its nominator and the commission. */
public record CandidateExaminationView(
        boolean open, List<ExaminationView.Defect> defects, List<Correction> corrections) {

    /** An official correction beside what was submitted. */
    public record Correction(String field, String submitted, String corrected, String reason) {}

    static CandidateExaminationView of(
            List<DefectEntity> defects, List<CorrectionEntity> corrections) {
        return new CandidateExaminationView(
                defects.stream().anyMatch(defect -> !defect.cured),
                defects.stream().map(ExaminationView.Defect::of).toList(),
                corrections.stream()
                        .map(one ->
                                new Correction(one.field, one.submitted, one.corrected, one.reason))
                        .toList());
    }
}
