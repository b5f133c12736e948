package kz.mandat.law.parties;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.mandat.law.BadInput;
import kz.mandat.law.Edition;
import kz.mandat.law.Figures;
import kz.mandat.law.Fraction;
import kz.mandat.law.Ground;
import kz.mandat.law.Resource;
import kz.mandat.law.Sentence;
import kz.mandat.law.Sourced;
import kz.mandat.law.Step;
import kz.mandat.law.regime.Node;
import org.jspecify.annotations.Nullable;

/** What a party needs to be registered, from one day until before another. */
public record PartyRequirements(
        LocalDate from,
        @Nullable LocalDate until,
        Sourced<Long> members,
        Sourced<Long> membersInEachRegion,
        Sourced<Long> initiativeGroup,
        Sourced<Fraction> initiativeRegions,
        Sourced<Long> organisingCommittee,
        Sourced<Period> congressAfterConfirmation,
        @Nullable Sourced<Period> lifeOfOrganisingCommittee,
        @Nullable Sourced<Period> documentsAfterCongress,
        Sourced<Period> branchesAfterRegistration,
        @Nullable Sourced<Period> renewedApplicationAfter) {

    private static final Sentence TOO_FEW =
            new Sentence(
                    "Партияда {members} мүше, кемінде {needed} қажет: тағы {missing} жетіспейді.",
                    "В партии членов {members}, требуется не менее {needed}: не хватает {missing}.",
                    "The party has {members} members, at least {needed} are needed: {missing}"
                            + " missing.");
    private static final Sentence TOO_FEW_IN_REGION =
            new Sentence(
                    "{region:name}: {members} мүше, кемінде {needed} қажет: тағы {missing}"
                            + " жетіспейді.",
                    "{region:name}: членов {members}, требуется не менее {needed}: не хватает"
                            + " {missing}.",
                    "{region:name}: {members} members, at least {needed} are needed: {missing}"
                            + " missing.");
    private static final Sentence INITIATIVE =
            new Sentence(
                    "Бастамашы топта {persons:persons}, {regions} өңірден; кемінде"
                            + " {needed:persons}, {neededRegions} өңірден қажет.",
                    "В инициативной группе {persons:persons} из {regions} регионов; требуется не"
                            + " менее {needed:persons} из {neededRegions} регионов.",
                    "The initiative group has {persons:persons} from {regions} regions; at least"
                            + " {needed:persons} from {neededRegions} regions are needed.");

    /** The requirements in force on a day; before the first known ones it is a {@link BadInput}. */
    public static PartyRequirements on(LocalDate day) {
        return all().stream()
                .filter(one ->
                        !day.isBefore(one.from) && (one.until == null || day.isBefore(one.until)))
                .findFirst()
                .orElseThrow(() -> new BadInput("date", "no requirements are known for " + day));
    }

    public static List<PartyRequirements> all() {
        String name = "party-registration.json";
        Node file = Node.root(name, Resource.bytes(PartyRequirements.class, name), Edition.PP22);
        List<PartyRequirements> all = file.objects("requirements", PartyRequirements::read);
        file.finish();
        return all;
    }

    /** What is missing: the members in all, and in each of the regions, cities and the capital. */
    // PP art. 10(6)
    public List<Step> missing(Map<String, Long> membersByRegion, Set<String> regions) {
        List<Step> missing = new ArrayList<>();
        long total = membersByRegion.values().stream().reduce(0L, Math::addExact);
        if (total < members.value()) {
            missing.add(
                    new Step(
                            "party-members",
                            members.ground(),
                            false,
                            Figures.of(
                                    "members",
                                    total,
                                    "needed",
                                    members.value(),
                                    "missing",
                                    members.value() - total),
                            TOO_FEW));
        }
        for (String region : new TreeSet<>(regions)) {
            inRegion(region, membersByRegion.getOrDefault(region, 0L), missing);
        }
        return List.copyOf(missing);
    }

    /**
     * What the initiative group lacks, of persons or of regions, with so many regions in the
     * country.
     */
    // PP art. 6: from two thirds of the regions, cities of republican significance and the capital
    public List<Step> initiative(long persons, int regions, int regionsOfTheCountry) {
        long neededRegions =
                initiativeRegions
                        .value()
                        .times(Fraction.of(regionsOfTheCountry))
                        .ceiling()
                        .longValueExact();
        if (persons >= initiativeGroup.value() && regions >= neededRegions) {
            return List.of();
        }
        Ground ground = initiativeGroup.ground();
        return List.of(
                new Step(
                        "initiative-group",
                        ground,
                        false,
                        Figures.of(
                                "persons",
                                persons,
                                "regions",
                                (long) regions,
                                "needed",
                                initiativeGroup.value(),
                                "neededRegions",
                                neededRegions),
                        INITIATIVE));
    }

    private void inRegion(String region, long count, List<Step> missing) {
        if (count < membersInEachRegion.value()) {
            missing.add(
                    new Step(
                            "party-members-in-region",
                            membersInEachRegion.ground(),
                            false,
                            Figures.of(
                                    "region",
                                    region,
                                    "members",
                                    count,
                                    "needed",
                                    membersInEachRegion.value(),
                                    "missing",
                                    membersInEachRegion.value() - count),
                            TOO_FEW_IN_REGION));
        }
    }

    private static PartyRequirements read(Node node) {
        return new PartyRequirements(
                node.required("from", day -> LocalDate.parse((String) day)),
                node.has("until")
                        ? node.required("until", day -> LocalDate.parse((String) day))
                        : null,
                node.sourced("members", value -> (Long) value),
                node.sourced("membersInEachRegion", value -> (Long) value),
                node.sourced("initiativeGroup", value -> (Long) value),
                node.sourced("initiativeRegions", value -> Fraction.parse((String) value)),
                node.sourced("organisingCommittee", value -> (Long) value),
                node.sourced("congressAfterConfirmation", PartyRequirements::period),
                node.optionalSourced("lifeOfOrganisingCommittee", PartyRequirements::period),
                node.optionalSourced("documentsAfterCongress", PartyRequirements::period),
                node.sourced("branchesAfterRegistration", PartyRequirements::period),
                node.optionalSourced("renewedApplicationAfter", PartyRequirements::period));
    }

    private static Period period(Object value) {
        return Period.parse((String) value);
    }
}
