package kz.mandat.registry.founding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.mandat.law.Sourced;
import kz.mandat.law.Step;
import kz.mandat.law.parties.PartyRequirements;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.registry.founding.ComparisonView.Requirement;
import kz.mandat.registry.law.Shortfall;
import kz.mandat.registry.members.ListKind;
import kz.mandat.registry.members.ListVerdict;
import kz.mandat.registry.members.MemberLists;
import kz.mandat.registry.members.MemberLists.Counted;
import kz.mandat.registry.region.Regions;
import kz.mandat.registry.time.Today;
import org.jspecify.annotations.Nullable;

/** Holds one application against the law before 2020, before November 2022, and now. */
@ApplicationScoped
@Transactional
public class Comparison {

    private static final LocalDate LAW_OF_2019 = LocalDate.of(2019, 6, 1);
    private static final LocalDate LAW_OF_2021 = LocalDate.of(2021, 6, 1);

    private final Applications applications;
    private final MemberLists lists;
    private final Regions regions;
    private final Today today;

    @Inject
    Comparison(Applications applications, MemberLists lists, Regions regions, Today today) {
        this.applications = applications;
        this.lists = lists;
        this.regions = regions;
        this.today = today;
    }

    public List<ComparisonView> of(UUID id) {
        ApplicationEntity application = applications.visible(id, LockModeType.NONE);
        return Stream.of(LAW_OF_2019, LAW_OF_2021, today.date())
                .map(day -> compare(application, day))
                .toList();
    }

    private ComparisonView compare(ApplicationEntity application, LocalDate day) {
        PartyRequirements law = PartyRequirements.on(day);
        List<Shortfall> failing = new ArrayList<>();
        for (ListKind kind : ListKind.values()) {
            Map<String, Long> counts =
                    lists.counted(application.id, kind).map(Counted::byRegion).orElse(Map.of());
            Set<String> regionsOfTheDay = regions.on(day);
            for (Step step : ListVerdict.missing(kind, day, counts, regionsOfTheDay)) {
                failing.add(Shortfall.of(step, regions.names()));
            }
        }
        terms(application, day, law, failing);
        return new ComparisonView(
                day, law.from(), law.until(), failing.isEmpty(), requirements(law), failing);
    }

    private static void terms(
            ApplicationEntity application,
            LocalDate day,
            PartyRequirements law,
            List<Shortfall> failing) {
        LocalDate confirmed = application.confirmedOn;
        LocalDate congress = application.congressOn;
        if (confirmed == null || congress == null) {
            return;
        }
        FoundingTerms terms = new FoundingTerms(day);
        if (congress.isAfter(terms.congressUntil(confirmed))) {
            failing.add(
                    late(
                            FoundingRule.CONGRESS_TOO_LATE.broken(
                                    "congress", terms.congressUntil(confirmed)),
                            law.congressAfterConfirmation()));
        }
        LocalDate submitted = application.submittedOn;
        Sourced<?> life = law.lifeOfOrganisingCommittee();
        terms.documentsUntil(confirmed, congress)
                .filter(until -> submitted != null && submitted.isAfter(until))
                .ifPresent(until ->
                        failing.add(
                                late(
                                        FoundingRule.DOCUMENTS_TOO_LATE.broken("submission", until),
                                        life == null ? law.congressAfterConfirmation() : life)));
    }

    private static Shortfall late(FieldError error, Sourced<?> term) {
        return new Shortfall(
                error.rule(),
                Shortfall.localized(term.ground().cite()),
                term.unverified(),
                error.message());
    }

    private static List<Requirement> requirements(PartyRequirements law) {
        List<Requirement> requirements = new ArrayList<>();
        add(requirements, "members", law.members());
        add(requirements, "membersInEachRegion", law.membersInEachRegion());
        add(requirements, "initiativeGroup", law.initiativeGroup());
        add(requirements, "initiativeRegions", law.initiativeRegions());
        add(requirements, "organisingCommittee", law.organisingCommittee());
        add(requirements, "congressAfterConfirmation", law.congressAfterConfirmation());
        add(requirements, "lifeOfOrganisingCommittee", law.lifeOfOrganisingCommittee());
        add(requirements, "documentsAfterCongress", law.documentsAfterCongress());
        add(requirements, "branchesAfterRegistration", law.branchesAfterRegistration());
        return requirements;
    }

    private static void add(
            List<Requirement> requirements, String name, @Nullable Sourced<?> value) {
        if (value != null) {
            requirements.add(
                    new Requirement(
                            name,
                            value.value().toString(),
                            Shortfall.localized(value.ground().cite()),
                            value.unverified()));
        }
    }
}
