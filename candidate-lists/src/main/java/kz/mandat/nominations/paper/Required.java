package kz.mandat.nominations.paper;

import static kz.mandat.nominations.paper.PaperKind.BIOGRAPHY;
import static kz.mandat.nominations.paper.PaperKind.CONSENT;
import static kz.mandat.nominations.paper.PaperKind.DEPOSIT_RECEIPT;
import static kz.mandat.nominations.paper.PaperKind.DISABILITY_CERTIFICATE;
import static kz.mandat.nominations.paper.PaperKind.MEMBERSHIP;
import static kz.mandat.nominations.paper.PaperKind.MINUTES;
import static kz.mandat.nominations.paper.PaperKind.PROPOSAL_OF_HIGHER_AKIM;
import static kz.mandat.nominations.paper.PaperKind.SPECIAL_CHECK;
import static kz.mandat.nominations.paper.PaperKind.STATEMENT_OF_INTENT;
import static kz.mandat.nominations.paper.PaperKind.TAX_CERTIFICATE;
import static kz.mandat.nominations.paper.PaperKind.TAX_CERTIFICATE_OF_SPOUSE;

import java.util.ArrayList;
import java.util.List;
import kz.mandat.law.regime.Body;
import kz.mandat.nominations.nominee.Nominee;
import org.jspecify.annotations.Nullable;

/** A paper that the law wants for a registration: of the list, or of the person at a place. */
record Required(@Nullable Integer person, PaperKind kind, String article) {

    // Art. 89(3), 89(4-1), 104(3), 104(3-1), 113-5(5)-(7)
    static List<Required> of(Nominee nominee, boolean depositDue) {
        String article = article(nominee);
        List<Required> papers = new ArrayList<>();
        for (PaperKind kind : ofAll(nominee, depositDue)) {
            papers.add(new Required(null, kind, article));
        }
        for (Nominee.Place place : nominee.places()) {
            for (PaperKind kind : ofEach(nominee)) {
                papers.add(new Required(place.number(), kind, article));
            }
            if (countsForDisability(nominee, place)) {
                papers.add(new Required(place.number(), DISABILITY_CERTIFICATE, article));
            }
        }
        return List.copyOf(papers);
    }

    static String article(Nominee nominee) {
        return switch (nominee.body()) {
            case MAZHILIS, KURULTAI, RECALL -> nominee.isList() ? "89(3)" : "89(4-1)";
            case MASLIKHAT_REGION, MASLIKHAT_DISTRICT -> nominee.isList() ? "104(3)" : "104(3-1)";
            case AKIM ->
                    switch (nominee.by()) {
                        case LIST, PARTY, ASSOCIATION -> "113-5(5)";
                        case SELF -> "113-5(6)";
                        case HIGHER_AKIM -> "113-5(7)";
                    };
        };
    }

    private static List<PaperKind> ofAll(Nominee nominee, boolean depositDue) {
        List<PaperKind> kinds = new ArrayList<>();
        switch (nominee.by()) {
            case LIST, PARTY, ASSOCIATION -> kinds.add(MINUTES);
            case HIGHER_AKIM -> kinds.add(PROPOSAL_OF_HIGHER_AKIM);
            case SELF -> {
                // Nobody but the candidate decides: the statement of intent is the candidate's.
            }
        }
        if (depositDue) {
            kinds.add(DEPOSIT_RECEIPT);
        }
        if (nominee.body() == Body.AKIM) {
            kinds.add(SPECIAL_CHECK);
        }
        return kinds;
    }

    private static List<PaperKind> ofEach(Nominee nominee) {
        List<PaperKind> kinds = new ArrayList<>();
        kinds.add(nominee.by() == Nominee.By.SELF ? STATEMENT_OF_INTENT : CONSENT);
        kinds.addAll(List.of(BIOGRAPHY, TAX_CERTIFICATE, TAX_CERTIFICATE_OF_SPOUSE));
        boolean akimOfParty = nominee.body() == Body.AKIM && nominee.by() == Nominee.By.PARTY;
        if (nominee.isList() || akimOfParty) {
            kinds.add(MEMBERSHIP);
        }
        return kinds;
    }

    /** Lists of maslikhats have no group of persons with disabilities. */
    private static boolean countsForDisability(Nominee nominee, Nominee.Place place) {
        boolean parliament = nominee.body() == Body.MAZHILIS || nominee.body() == Body.KURULTAI;
        return nominee.isList() && parliament && place.person().disability();
    }
}
