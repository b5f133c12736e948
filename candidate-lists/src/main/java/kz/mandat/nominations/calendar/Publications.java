package kz.mandat.nominations.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.mandat.law.calendar.ElectoralCalendar;
import kz.mandat.nominations.commission.Commission;
import kz.mandat.nominations.election.Election;
import kz.mandat.nominations.election.Elections;
import kz.mandat.nominations.election.LocalTimes;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;

/** Records when results were set and published; several terms are counted from these days. */
@ApplicationScoped
@Transactional
public class Publications {

    private final PublicationRepository rows;
    private final Elections elections;
    private final Commission commission;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Publications(
            PublicationRepository rows,
            Elections elections,
            Commission commission,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.elections = elections;
        this.commission = commission;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    // Art. 44(4)
    PublishResultsRequest record(String electionId, PublishResultsRequest request) {
        Election election = elections.get(electionId);
        commission.requireFor(election);
        requireOrder(election, request);
        if (rows.findByIdOptional(electionId).isPresent()) {
            throw new ProblemException(
                    ProblemCode.ALREADY_EXISTS, "The publication was recorded already.");
        }
        PublicationEntity row = new PublicationEntity();
        row.election = electionId;
        row.resultsOn = request.resultsOn();
        row.publishedOn = request.publishedOn();
        row.source = request.source();
        row.recordedBy = caller.name();
        row.recordedAt = clock.instant();
        rows.persistAndFlush(row);
        audit.record("results.publish", electionId, request.source());
        return request;
    }

    private void requireOrder(Election election, PublishResultsRequest request) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), LocalTimes.zoneOf(election.territory()));
        if (request.resultsOn().isBefore(election.votingDay())) {
            throw ProblemException.invalid(
                    FieldError.of("resultsOn", InputRule.INVALID, request.resultsOn()));
        }
        if (request.publishedOn().isBefore(request.resultsOn())
                || request.publishedOn().isAfter(today)) {
            throw ProblemException.invalid(
                    FieldError.of("publishedOn", InputRule.INVALID, request.publishedOn()));
        }
    }

    /** The days that terms are counted from, as far as they are known. */
    ElectoralCalendar.Days days(Election election) {
        Optional<PublicationEntity> published = rows.findByIdOptional(election.id());
        return new ElectoralCalendar.Days(
                election.votingDay(),
                published.map(row -> row.resultsOn).orElse(null),
                published.map(row -> row.publishedOn).orElse(null),
                null);
    }
}
