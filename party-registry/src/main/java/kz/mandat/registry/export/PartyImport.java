package kz.mandat.registry.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.web.ImportReport;
import kz.mandat.platform.web.Ndjson;
import kz.mandat.registry.party.ChangePartyRequest;
import kz.mandat.registry.party.LiquidatePartyRequest;
import kz.mandat.registry.party.Parties;
import kz.mandat.registry.party.PartyDecisions;
import kz.mandat.registry.party.PartyVersionView;
import kz.mandat.registry.party.PartyView;
import kz.mandat.registry.party.RegisterPartyRequest;
import kz.mandat.registry.party.ReinstatePartyRequest;
import kz.mandat.registry.party.SuspendPartyRequest;

/**
 * Enters an exported register decision by decision, by the same rules as one by one. What stands
 * here already stays; a refused line changes nothing.
 */
@ApplicationScoped
class PartyImport {

    private final Parties parties;
    private final PartyDecisions decisions;
    private final Validator validator;

    @Inject
    PartyImport(Parties parties, PartyDecisions decisions, Validator validator) {
        this.parties = parties;
        this.decisions = decisions;
        this.validator = validator;
    }

    ImportReport take(Iterable<Ndjson.Line<PartyLine>> lines) {
        ImportReport.Running report = new ImportReport.Running();
        for (Ndjson.Line<PartyLine> line : lines) {
            PartyLine entry = line.value();
            if (entry == null) {
                report.rejected(line.number(), null, Objects.requireNonNull(line.problem()));
            } else {
                take(line.number(), entry, report);
            }
        }
        return report.report();
    }

    private void take(long number, PartyLine line, ImportReport.Running report) {
        try {
            if (isKnown(valid(line))) {
                report.unchanged(1);
            } else {
                enter(line);
                report.stored(1);
            }
        } catch (ProblemException refused) {
            report.rejected(number, line.id(), refused.problem());
        }
    }

    private boolean isKnown(PartyLine line) {
        Optional<PartyVersionView> known =
                history(line.id()).stream()
                        .filter(version -> version.version() == line.version())
                        .findFirst();
        if (known.isPresent() && !says(known.get(), line)) {
            throw new ProblemException(
                    ProblemCode.CONFLICT,
                    "Version %d of '%s' says something else here."
                            .formatted(line.version(), line.id()));
        }
        return known.isPresent();
    }

    private List<PartyVersionView> history(String id) {
        try {
            return parties.history(id);
        } catch (ProblemException unknown) {
            return List.of();
        }
    }

    private static boolean says(PartyVersionView known, PartyLine line) {
        PartyView entry = known.entry();
        return known.act() == line.act()
                && known.effectiveOn().equals(line.effectiveOn())
                && known.reason().equals(line.reason())
                && entry.name().equals(line.name())
                && entry.certificateNumber().equals(line.certificateNumber())
                && Objects.equals(entry.leader(), line.leader())
                && Objects.equals(entry.address(), line.address())
                && Objects.equals(entry.charterOn(), line.charterOn());
    }

    private void enter(PartyLine line) {
        int seen = line.version() - 1;
        switch (line.act()) {
            case REGISTRATION ->
                    parties.register(
                            valid(
                                    new RegisterPartyRequest(
                                            line.id(),
                                            line.name(),
                                            line.effectiveOn(),
                                            line.certificateNumber(),
                                            line.leader(),
                                            line.address(),
                                            line.charterOn(),
                                            line.reason())));
            case CHANGE ->
                    decisions.change(
                            line.id(),
                            valid(
                                    new ChangePartyRequest(
                                            seen,
                                            line.effectiveOn(),
                                            line.name(),
                                            line.certificateNumber(),
                                            line.leader(),
                                            line.address(),
                                            line.charterOn(),
                                            line.reason())));
            case SUSPENSION ->
                    decisions.suspend(
                            line.id(),
                            valid(
                                    new SuspendPartyRequest(
                                            seen,
                                            line.effectiveOn(),
                                            line.until(),
                                            line.reason())));
            case REINSTATEMENT ->
                    decisions.reinstate(
                            line.id(),
                            valid(
                                    new ReinstatePartyRequest(
                                            seen, line.effectiveOn(), line.reason())));
            case LIQUIDATION ->
                    decisions.liquidate(
                            line.id(),
                            valid(
                                    new LiquidatePartyRequest(
                                            seen,
                                            line.effectiveOn(),
                                            line.ground(),
                                            line.reason())));
        }
    }

    private <T> T valid(T request) {
        Set<ConstraintViolation<T>> faults = validator.validate(request);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(
                    faults.stream()
                            .map(PartyImport::fault)
                            .sorted(Comparator.comparing(FieldError::field))
                            .toList());
        }
        return request;
    }

    private static FieldError fault(ConstraintViolation<?> fault) {
        String field = fault.getPropertyPath().toString();
        return fault.getInvalidValue() == null
                ? FieldError.of(field, InputRule.REQUIRED)
                : FieldError.of(field, InputRule.INVALID, fault.getMessage());
    }
}
