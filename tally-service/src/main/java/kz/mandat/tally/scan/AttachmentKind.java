package kz.mandat.tally.scan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemException;

/** What a file shows: the protocol itself, or what was attached to it (art. 43(8)). */
public enum AttachmentKind {
    PROTOCOL,
    SPECIAL_OPINION,
    REMARK,
    ACT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static AttachmentKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.invalid(FieldError.of("kind", InputRule.INVALID, code)));
    }
}
