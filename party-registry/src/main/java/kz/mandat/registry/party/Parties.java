package kz.mandat.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.mandat.platform.audit.Audit;
import kz.mandat.platform.event.Outbox;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.text.Localized;
import kz.mandat.platform.web.Paged;
import kz.mandat.registry.time.Today;
import org.jspecify.annotations.Nullable;

/** The register of parties: what is entered stays readable as it stood on any day. */
@ApplicationScoped
@Transactional
public class Parties {

    // Words that the register's own addresses use
    private static final List<String> RESERVED =
            List.of("audit", "certificates", "missed-elections", "statistics");

    private final PartyRepository parties;
    private final PartyVersionRepository versions;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final Today today;

    @Inject
    Parties(
            PartyRepository parties,
            PartyVersionRepository versions,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock,
            Today today) {
        this.parties = parties;
        this.versions = versions;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.today = today;
    }

    /** Enters a decided registration; the party's id and its certificate's number are its own. */
    public PartyView register(RegisterPartyRequest request) {
        return register(request, null);
    }

    /** The same with the list of members that the registration rests on. */
    public PartyView register(RegisterPartyRequest request, @Nullable UUID memberList) {
        requirePast("registeredOn", request.registeredOn());
        LocalDate charterOn = request.charterOn();
        if (charterOn != null && charterOn.isAfter(request.registeredOn())) {
            throw ProblemException.invalid(
                    FieldError.of(
                            "charterOn", InputRule.OUT_OF_RANGE, "<= " + request.registeredOn()));
        }
        if (RESERVED.contains(request.id())) {
            throw ProblemException.invalid(
                    FieldError.of("id", InputRule.INVALID, String.join(", ", RESERVED)));
        }
        if (parties.findById(request.id()) != null) {
            throw alreadyExists("id", request.id(), "The party '%s' is registered already.");
        }
        if (versions.isNameTaken(request.name(), request.id())) {
            throw PartyRule.NAME_TAKEN.refusal("name", request.name().kk());
        }
        if (parties.isCertificateGiven(request.certificateNumber())) {
            throw alreadyExists(
                    "certificateNumber",
                    request.certificateNumber(),
                    "The certificate '%s' belongs to another party.");
        }
        PartyEntity party =
                new PartyEntity(request.id(), request.registeredOn(), request.certificateNumber());
        party.memberList = memberList;
        parties.persistAndFlush(party);
        PartyVersionEntity version = new PartyVersionEntity(party);
        version.act = PartyAct.REGISTRATION;
        version.state = PartyState.REGISTERED;
        version.effectiveOn = request.registeredOn();
        version.name(request.name());
        version.certificateNumber = request.certificateNumber();
        version.leader = request.leader();
        version.address = request.address();
        version.charterOn = charterOn;
        version.reason = request.reason();
        version.recordedAt = clock.instant();
        version.recordedBy = caller.name();
        versions.persist(version);
        audit.record("party.register", "party:" + party.id, request.reason());
        outbox.append(
                Topics.PARTIES,
                party.id,
                new PartyRegistered(party.id, request.name(), request.registeredOn()));
        return PartyView.of(version);
    }

    /** What keeps a new party from a name: another one that is called so, art. 7. */
    public Optional<FieldError> nameFault(Localized name) {
        return versions.isNameTaken(name, "")
                ? Optional.of(PartyRule.NAME_TAKEN.broken("name", name.kk()))
                : Optional.empty();
    }

    public Paged<PartyView> find(
            PartyFilter filter, @Nullable LocalDate on, int limit, String after) {
        List<PartyView> found =
                versions.inForce(filter, on == null ? today.date() : on, after, limit + 1).stream()
                        .map(PartyView::of)
                        .toList();
        return Paged.cut(found, limit, PartyView::id);
    }

    /** The entry now, or as it stood on a day. */
    public PartyView get(String id, @Nullable LocalDate on) {
        return versions.inForce(id, on == null ? today.date() : on)
                .map(PartyView::of)
                .orElseThrow(() -> ProblemException.notFound("party", id));
    }

    public List<PartyVersionView> history(String id) {
        List<PartyVersionEntity> history = versions.history(id);
        if (history.isEmpty()) {
            throw ProblemException.notFound("party", id);
        }
        return history.stream().map(PartyVersionView::of).toList();
    }

    private void requirePast(String field, LocalDate date) {
        if (date.isAfter(today.date())) {
            throw ProblemException.invalid(
                    FieldError.of(field, InputRule.OUT_OF_RANGE, "<= " + today.date()));
        }
    }

    private static ProblemException alreadyExists(String field, String value, String detail) {
        return new ProblemException(
                ProblemCode.ALREADY_EXISTS,
                detail.formatted(value),
                List.of(FieldError.of(field, InputRule.DUPLICATE, value)));
    }
}
