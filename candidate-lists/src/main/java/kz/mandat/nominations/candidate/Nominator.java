package kz.mandat.nominations.candidate;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** Who nominates: a party by its id, an association by its name, or the candidate. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Nominator(
        @NotNull NominatorKind kind,
        @Nullable @Size(max = 60) String party,
        @Nullable @Valid Localized association) {

    /** Refuses a party without its id, an association without its name, and either too many. */
    void requireComplete() {
        requireOnlyFor(NominatorKind.PARTY, "nominator.party", party);
        requireOnlyFor(NominatorKind.ASSOCIATION, "nominator.association", association);
    }

    private void requireOnlyFor(NominatorKind owner, String field, @Nullable Object value) {
        if (kind == owner && value == null) {
            throw ProblemException.invalid(FieldError.of(field, InputRule.REQUIRED));
        }
        if (kind != owner && value != null) {
            throw ProblemException.invalid(FieldError.of(field, InputRule.INVALID, kind.word()));
        }
    }
}
