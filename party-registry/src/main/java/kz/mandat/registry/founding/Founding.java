package kz.mandat.registry.founding;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.registry.members.ListKind;
import kz.mandat.registry.members.MemberListView;
import kz.mandat.registry.members.MemberLists;
import kz.mandat.registry.members.ReceivedFile;
import org.jspecify.annotations.Nullable;

/** What an organising committee does between its notice and the decision. */
@ApplicationScoped
@Transactional
public class Founding {

    private static final int COPIES = 2;
    private static final int LONGEST_IMPORT_SECONDS = 300;
    private static final Set<ApplicationState> BEFORE_CONFIRMATION =
            Set.of(ApplicationState.NOTICED);
    private static final Set<ApplicationState> BEFORE_EXAMINATION =
            Set.of(
                    ApplicationState.CONFIRMED,
                    ApplicationState.CONGRESS_HELD,
                    ApplicationState.INTERRUPTED);

    private final Applications applications;
    private final MemberLists lists;

    @Inject
    Founding(Applications applications, MemberLists lists) {
        this.applications = applications;
        this.lists = lists;
    }

    /** A list is taken while the applicant works on it, not while it is examined. */
    @TransactionConfiguration(timeout = LONGEST_IMPORT_SECONDS)
    public MemberListView takeList(
            UUID id, ListKind kind, ReceivedFile file, @Nullable Integer statedRows) {
        ApplicationEntity application = applications.visible(id, LockModeType.PESSIMISTIC_WRITE);
        Set<ApplicationState> open =
                kind == ListKind.INITIATIVE ? BEFORE_CONFIRMATION : BEFORE_EXAMINATION;
        if (!open.contains(application.state)) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The application is %s: no %s list now."
                            .formatted(application.state.code(), kind.code()));
        }
        return lists.take(id, kind, file, application.noticedOn, statedRows);
    }

    // PP art. 6: within a month of the confirmation; a late one is recorded as late
    public ApplicationView giveNoticeInThePress(UUID id, PressNoticeRequest request) {
        ApplicationEntity application =
                applications.begin(id, ApplicationAct.PRESS_NOTICE, request.on());
        if (application.pressNoticeOn != null) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "The notice in the press of %s is on record."
                            .formatted(application.pressNoticeOn));
        }
        application.pressNoticeOn = request.on();
        applications.record(
                application,
                ApplicationAct.PRESS_NOTICE,
                request.on(),
                FoundingTerms.pressNoticeUntil(confirmedOn(application)),
                "PP 6",
                request.publication());
        return ApplicationView.of(application);
    }

    // PP art. 6: within the term, in person
    public ApplicationView holdCongress(UUID id, CongressRequest request) {
        ApplicationEntity application =
                applications.begin(id, ApplicationAct.CONGRESS, request.on());
        LocalDate until =
                new FoundingTerms(application.noticedOn).congressUntil(confirmedOn(application));
        if (request.on().isAfter(until)) {
            throw FoundingRule.CONGRESS_TOO_LATE.refusal("on", until);
        }
        if (request.proxies() > 0) {
            throw FoundingRule.PROXIES.refusal("proxies");
        }
        application.congressOn = request.on();
        applications.record(
                application,
                ApplicationAct.CONGRESS,
                request.on(),
                until,
                "PP 6",
                "Minutes " + request.minutesNumber());
        return ApplicationView.of(application);
    }

    // PP art. 10(7): the documents; art. 6, 10: their term and the committee's life
    public ApplicationView submit(UUID id, SubmissionRequest request) {
        ApplicationEntity application =
                applications.begin(id, ApplicationAct.SUBMISSION, request.on());
        LocalDate congress = application.congressOn;
        if (congress == null) {
            throw new IllegalStateException("No congress before the submission");
        }
        Optional<LocalDate> until =
                new FoundingTerms(application.noticedOn)
                        .documentsUntil(confirmedOn(application), congress);
        if (until.isPresent() && request.on().isAfter(until.get())) {
            throw FoundingRule.DOCUMENTS_TOO_LATE.refusal("on", until.get());
        }
        requireDocuments(id, request);
        application.submittedOn = request.on();
        application.decisionDue = FoundingTerms.decisionUntil(request.on());
        applications.record(
                application,
                ApplicationAct.SUBMISSION,
                request.on(),
                until.orElse(null),
                "PP 10(7)",
                "Receipt " + request.feeReceipt());
        return ApplicationView.of(application);
    }

    private void requireDocuments(UUID id, SubmissionRequest request) {
        List<FieldError> missing = new ArrayList<>();
        require(request.charterCopies() >= COPIES, "charterCopies", missing);
        require(request.programmeCopies() >= COPIES, "programmeCopies", missing);
        require(request.minutes(), "minutes", missing);
        require(request.memberListOnPaper(), "memberListOnPaper", missing);
        require(
                request.feeReceipt() != null && !request.feeReceipt().isBlank(),
                "feeReceipt",
                missing);
        require(lists.counted(id, ListKind.MEMBERS).isPresent(), "members", missing);
        if (!missing.isEmpty()) {
            throw ProblemException.ruleBroken(missing);
        }
    }

    private static void require(boolean present, String field, List<FieldError> missing) {
        if (!present) {
            missing.add(FoundingRule.DOCUMENT_MISSING.broken(field));
        }
    }

    /** The cure of defects starts the examination's term anew. */
    public ApplicationView cure(UUID id, ActRequest request) {
        ApplicationEntity application = applications.begin(id, ApplicationAct.CURE, request.on());
        application.decisionDue = FoundingTerms.decisionUntil(request.on());
        applications.record(
                application, ApplicationAct.CURE, request.on(), null, null, request.reason());
        return ApplicationView.of(application);
    }

    /** To a court, art. 11. */
    public ApplicationView appeal(UUID id, ActRequest request) {
        ApplicationEntity application = applications.begin(id, ApplicationAct.APPEAL, request.on());
        applications.record(
                application, ApplicationAct.APPEAL, request.on(), null, "PP 11", request.reason());
        return ApplicationView.of(application);
    }

    private static LocalDate confirmedOn(ApplicationEntity application) {
        LocalDate confirmed = application.confirmedOn;
        if (confirmed == null) {
            throw new IllegalStateException("No confirmation before the congress");
        }
        return confirmed;
    }
}
