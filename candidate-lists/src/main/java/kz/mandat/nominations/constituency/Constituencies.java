package kz.mandat.nominations.constituency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.ContestKind;
import kz.mandat.nominations.election.Contests;
import kz.mandat.nominations.election.Election;
import kz.mandat.nominations.election.ElectionKind;
import kz.mandat.nominations.election.Elections;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;

/** Takes the constituencies of an election and opens a contest of one seat in each. */
@ApplicationScoped
@Transactional
public class Constituencies {

    private final ConstituencyRepository rows;
    private final Elections elections;
    private final Contests contests;
    private final Audit audit;

    @Inject
    Constituencies(
            ConstituencyRepository rows, Elections elections, Contests contests, Audit audit) {
        this.rows = rows;
        this.elections = elections;
        this.contests = contests;
        this.audit = audit;
    }

    /** All or nothing: one faulty line, and none is taken. */
    List<Constituency> draw(String electionId, String csv) {
        elections.get(electionId);
        return draw(electionId, ConstituencyFile.read(electionId, csv));
    }

    public List<Constituency> draw(String electionId, List<Constituency> drawn) {
        Election election = elections.get(electionId);
        if (election.regime().districts() == null) {
            throw NominationRule.DISTRICT_SEATS.refusal(null, election.body(), drawn.size(), 0);
        }
        boolean byOthers = election.kind() == ElectionKind.INSTEAD_OF_DEPARTED;
        if (byOthers || contests.repeatsAnother(electionId) || hasAny(electionId)) {
            throw new ProblemException(
                    ProblemCode.ALREADY_EXISTS,
                    "The constituencies of '%s' were recorded already.".formatted(electionId));
        }
        Optional<Integer> seats = election.districtSeats();
        if (seats.isPresent() && seats.get() != drawn.size()) {
            throw NominationRule.DISTRICT_SEATS.refusal(
                    "body", election.body(), drawn.size(), seats.get());
        }
        contests.open(drawn.stream().map(one -> contest(election, one)).toList());
        rows.persist(drawn.stream().map(one -> new ConstituencyEntity(one.id(), electionId, one)));
        audit.record("constituencies.draw", electionId, String.valueOf(drawn.size()));
        return drawn;
    }

    private boolean hasAny(String electionId) {
        return !rows.ofElection(electionId).isEmpty();
    }

    private static Contest contest(Election election, Constituency one) {
        return new Contest(one.id(), election, ContestKind.DISTRICT, 1, one.territory(), one.id());
    }

    public List<Constituency> ofElection(String electionId) {
        elections.get(electionId);
        return rows.ofElection(electionId).stream().map(ConstituencyEntity::constituency).toList();
    }

    public Constituency get(String id) {
        return rows.findByIdOptional(id)
                .orElseThrow(() -> ProblemException.notFound("constituency", id))
                .constituency();
    }
}
