package kz.mandat.nominations.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.mandat.law.regime.CalendarStep;
import kz.mandat.nominations.calendar.LocalTerm;
import kz.mandat.nominations.calendar.Terms;
import kz.mandat.nominations.commission.Commission;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.Contests;
import kz.mandat.nominations.party.Parties;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.security.Roles;
import kz.mandat.platform.web.Paged;
import org.jspecify.annotations.Nullable;

/** The lists that lie before the caller's commission, over all contests. */
@ApplicationScoped
@Transactional
public class SubmittedLists {

    private static final int BLOCK = 200;

    private final PartyListRepository rows;
    private final Contests contests;
    private final Parties parties;
    private final Terms terms;
    private final Commission commission;
    private final Caller caller;

    @Inject
    SubmittedLists(
            PartyListRepository rows,
            Contests contests,
            Parties parties,
            Terms terms,
            Commission commission,
            Caller caller) {
        this.rows = rows;
        this.contests = contests;
        this.parties = parties;
        this.terms = terms;
        this.commission = commission;
        this.caller = caller;
    }

    /** Which lists are wanted; an empty text, or no state, stands for any. */
    public record Wanted(String election, String contest, @Nullable ListState state) {}

    /** A contest as the caller sees it, asked for once a page. */
    private record Seen(Contest contest, boolean own, Optional<LocalTerm> registration) {}

    /** One page; other commissions' lists are passed over. */
    Paged<SubmittedListView> find(Wanted wanted, @Nullable UUID after, int limit) {
        Map<String, Seen> seen = new HashMap<>();
        List<PartyListEntity> found = new ArrayList<>();
        UUID place = after;
        List<PartyListEntity> block;
        do {
            block = rows.page(wanted, place, BLOCK);
            for (PartyListEntity list : block) {
                if (found.size() <= limit && seen(list, seen).own()) {
                    found.add(list);
                }
                place = list.id;
            }
        } while (found.size() <= limit && block.size() == BLOCK);
        Map<UUID, OpenDefects> defects =
                rows.openDefects(found.stream().map(list -> list.id).toList());
        List<SubmittedListView> views =
                found.stream()
                        .map(list -> view(list, seen(list, seen), defects.get(list.id)))
                        .toList();
        return Paged.cut(views, limit, view -> view.id().toString());
    }

    private Seen seen(PartyListEntity list, Map<String, Seen> seen) {
        return seen.computeIfAbsent(
                list.contest,
                id -> {
                    Contest contest = contests.get(id);
                    boolean own = caller.has(Roles.AUDITOR) || commission.actsFor(contest);
                    return new Seen(
                            contest,
                            own,
                            own
                                    ? terms.find(contest, CalendarStep.REGISTRATION)
                                    : Optional.empty());
                });
    }

    private SubmittedListView view(PartyListEntity list, Seen seen, @Nullable OpenDefects defects) {
        OffsetDateTime until = seen.registration().map(LocalTerm::until).orElse(null);
        return new SubmittedListView(
                list.id,
                seen.contest().election().id(),
                list.contest,
                list.party,
                parties.find(list.party).orElseThrow().name(),
                list.state,
                list.submittedAt,
                list.registeredAt,
                list.standing().size(),
                defects == null ? 0 : defects.count(),
                defects == null ? null : defects.cureBy(),
                until);
    }
}
