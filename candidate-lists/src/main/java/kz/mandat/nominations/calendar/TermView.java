package kz.mandat.nominations.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import kz.mandat.nominations.wording.Wording;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** A term in local time with its article; {@code decision} is there where one set it otherwise. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TermView(
        String step,
        Localized title,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime until,
        String article,
        boolean unverified,
        @Nullable Decision decision) {

    /** The decision that moved the end of the term. */
    public record Decision(TermGround ground, String number, String article) {}

    static TermView of(LocalTerm term, @Nullable Decision decision) {
        return new TermView(
                term.step().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                Wording.localized(term.step().title()),
                term.from(),
                term.until(),
                Wording.article(term.ground()),
                term.ground().unverified(),
                decision);
    }
}
