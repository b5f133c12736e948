package kz.mandat.nominations.nominee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.mandat.nominations.election.Contest;

/** Finds a list or a candidate of a contest, whoever asks. */
@ApplicationScoped
public class KnownNominees {

    private final Instance<NomineeSource> sources;

    @Inject
    KnownNominees(Instance<NomineeSource> sources) {
        this.sources = sources;
    }

    public Optional<Nominee> find(Contest contest, String holder) {
        return sources.stream()
                .filter(source -> source.kind() == contest.kind())
                .flatMap(source -> source.find(contest, holder).stream())
                .findFirst();
    }
}
