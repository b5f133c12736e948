package kz.mandat.nominations.candidate;

import java.util.List;

/** The signatures of a self-nominated candidate for akim against those that the law requires. */
public record SignatureCheck(
        long voters, long required, long valid, long invalid, boolean enough, String article) {

    static SignatureCheck of(
            long voters, long required, String article, List<SignatureSheet> sheets) {
        long signed = sheets.stream().mapToLong(SignatureSheet::signatures).sum();
        long invalid = sheets.stream().mapToLong(SignatureSheet::invalid).sum();
        long valid = signed - invalid;
        return new SignatureCheck(voters, required, valid, invalid, valid >= required, article);
    }
}
