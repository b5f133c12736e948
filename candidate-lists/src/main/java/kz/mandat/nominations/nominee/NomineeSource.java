package kz.mandat.nominations.nominee;

import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.ContestKind;

import java.util.Optional;

/** Where the nominees of one kind of contest are kept. */
public interface NomineeSource {

    ContestKind kind();

    Optional<Nominee> find(Contest contest, String holder);
}
