package kz.mandat.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.mandat.platform.event.Event;
import kz.mandat.platform.event.EventHandler;
import kz.mandat.platform.event.Topics;

/**
 * Which parties had lists in which elections of the parliament, from the facts of nominations. The
 * Kurultai counts as the Mazhilis, whose place it took.
 */
@ApplicationScoped
class Participation implements EventHandler {

    private static final Set<String> PARLIAMENT = Set.of("mazhilis", "kurultai");

    private final EntityManager database;

    @Inject
    Participation(EntityManager database) {
        this.database = database;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.NOMINATIONS);
    }

    @Override
    public void handle(Event event) {
        switch (event.name()) {
            case "ContestOpened" -> opened(event);
            case "ListRegistered" -> registered(event);
            default -> {
                // Not of this register's business.
            }
        }
    }

    private void opened(Event event) {
        if (event.data().path("kind").asText().equals("list")
                && PARLIAMENT.contains(event.data().path("body").asText())) {
            database.createNativeQuery(
                            "insert into list_contest (contest, voting_day) values (?1, cast(?2 as"
                                    + " date)) on conflict (contest) do update set voting_day ="
                                    + " excluded.voting_day")
                    .setParameter(1, event.data().get("contest").textValue())
                    .setParameter(2, event.data().get("votingDay").textValue())
                    .executeUpdate();
        }
    }

    private void registered(Event event) {
        database.createNativeQuery(
                        "insert into list_taken_part (contest, party) values (?1, ?2) on conflict"
                                + " do nothing")
                .setParameter(1, event.data().get("contest").textValue())
                .setParameter(2, event.data().get("list").textValue())
                .executeUpdate();
    }

    /**
     * Art. 14(5)6: in neither of the last two elections of the parliament since its registration.
     */
    void requireMissedTwice(String party, LocalDate on) {
        List<?> last =
                database.createNativeQuery(
                                "select c.contest, exists (select from list_taken_part t where"
                                        + " t.contest = c.contest and t.party = ?1) from list_contest c"
                                        + " join party p on p.id = ?1 where c.voting_day <= ?2 and"
                                        + " c.voting_day > p.registered_on order by c.voting_day desc"
                                        + " limit 2")
                        .setParameter(1, party)
                        .setParameter(2, on)
                        .getResultList();
        boolean missedAll = last.stream().noneMatch(row -> (Boolean) ((Object[]) row)[1]);
        if (last.size() < 2 || !missedAll) {
            String known =
                    last.stream()
                            .map(row -> String.valueOf(((Object[]) row)[0]))
                            .collect(Collectors.joining(", "));
            throw PartyRule.NOT_MISSED_TWICE.refusal("ground", known.isEmpty() ? "–" : known);
        }
    }
}
