package kz.mandat.nominations.nominee;

import java.util.Optional;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.ContestKind;

/** Where the nominees of one kind of contest are kept. */
public interface NomineeSource {

    ContestKind kind();

    Optional<Nominee> find(Contest contest, String holder);
}
