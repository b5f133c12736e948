package kz.mandat.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kz.mandat.platform.event.Event;
import kz.mandat.platform.event.EventHandler;
import kz.mandat.platform.event.Topics;
import kz.mandat.platform.text.Localized;

/**
 * Which parties took part in which elections of the parliament, by a list or by a candidate in a
 * single-mandate constituency, from the facts of nominations. The Kurultai counts as the Mazhilis,
 * whose place it took.
 */
@ApplicationScoped
class Participation implements EventHandler {

    private static final Set<String> PARLIAMENT = Set.of("mazhilis", "kurultai");

    private static final String LIST_CONTEST =
            """
            insert into list_contest (contest, voting_day, election) values (?1, cast(?2 as date), cast(?3 as text))
            on conflict (contest) do update
                set voting_day = excluded.voting_day, election = excluded.election
            """;
    private static final String DISTRICT_CONTEST =
            "insert into district_contest (contest, election) values (?1, ?2) on conflict do"
                    + " nothing";
    private static final String LIST =
            "insert into list_taken_part (contest, party) values (?1, ?2) on conflict do nothing";
    private static final String NO_LIST =
            "delete from list_taken_part where contest = ?1 and party = ?2";
    private static final String CANDIDATE =
            """
            insert into candidate_taken_part (contest, candidate, party) values (?1, ?2, ?3)
            on conflict do nothing
            """;
    private static final String NO_CANDIDATE =
            "delete from candidate_taken_part where contest = ?1 and candidate = ?2";

    // The last two elections since the registration, and whether the party took part in each.
    private static final String LAST_TWO =
            """
            select p.id, v.name_kk, v.name_ru, v.name_en,
                   cast(array_agg(e.contest order by e.voting_day) as text[]), bool_or(e.took_part)
            from party p
            join party_version v on v.party = p.id
                and v.version = (select max(w.version) from party_version w where w.party = p.id)
            cross join lateral (
                select c.contest, c.voting_day,
                       exists (select from list_taken_part t
                               where t.contest = c.contest and t.party = p.id)
                       or exists (select from candidate_taken_part t
                                  join district_contest d on d.contest = t.contest
                                  where d.election = c.election and t.party = p.id) as took_part
                from list_contest c
                where c.voting_day <= ?1 and c.voting_day > p.registered_on
                order by c.voting_day desc limit 2) e
            where v.state <> 'LIQUIDATED' and (?2 = '' or p.id = ?2)
            group by p.id, v.name_kk, v.name_ru, v.name_en
            """;

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
            case "ListRegistered" -> keep(LIST, event, "contest", "list");
            case "ListCancelled" -> keep(NO_LIST, event, "contest", "list");
            case "CandidateRegistered" -> {
                if (event.data().path("party").isTextual()) {
                    keep(CANDIDATE, event, "contest", "candidate", "party");
                }
            }
            case "CandidateRemoved" -> keep(NO_CANDIDATE, event, "contest", "candidate");
            default -> {
                // Not of this register's business.
            }
        }
    }

    private void opened(Event event) {
        if (!PARLIAMENT.contains(event.data().path("body").asText())) {
            return;
        }
        if (event.data().path("kind").asText().equals("list")) {
            keep(LIST_CONTEST, event, "contest", "votingDay", "election");
        } else {
            keep(DISTRICT_CONTEST, event, "contest", "election");
        }
    }

    private void keep(String sql, Event event, String... fields) {
        var statement = database.createNativeQuery(sql);
        for (int i = 0; i < fields.length; i++) {
            statement.setParameter(i + 1, event.data().path(fields[i]).textValue());
        }
        statement.executeUpdate();
    }

    /**
     * Art. 14(5)6: in neither of the last two elections of the parliament since its registration.
     */
    void requireMissedTwice(String party, LocalDate on) {
        List<MissedElections> missed = missedTwice(party, on);
        if (missed.isEmpty()) {
            throw PartyRule.NOT_MISSED_TWICE.refusal("ground", party);
        }
    }

    /** The parties that have missed two elections in a row; an empty id stands for all. */
    List<MissedElections> missedTwice(String party, LocalDate on) {
        List<?> rows =
                database.createNativeQuery(LAST_TWO)
                        .setParameter(1, on)
                        .setParameter(2, party)
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .filter(row -> ((String[]) row[4]).length == 2 && !((Boolean) row[5]))
                .map(row ->
                        new MissedElections(
                                (String) row[0],
                                new Localized((String) row[1], (String) row[2], (String) row[3]),
                                Arrays.asList((String[]) row[4])))
                .toList();
    }
}
