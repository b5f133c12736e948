package kz.mandat.allocation.contest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import kz.mandat.law.regime.Regimes;
import kz.mandat.platform.event.Event;
import kz.mandat.platform.event.EventHandler;
import kz.mandat.platform.event.Topics;

/** Takes the contests, and who stands in them, that candidate-lists tells of. */
@ApplicationScoped
class Nominations implements EventHandler {

    private final ContestRepository contests;
    private final RegisteredListRepository lists;
    private final ListPersons persons;
    private final CandidateRepository candidates;
    private final ChangedContests changed;
    private final ObjectMapper json;

    @Inject
    Nominations(
            ContestRepository contests,
            RegisteredListRepository lists,
            ListPersons persons,
            CandidateRepository candidates,
            ChangedContests changed,
            ObjectMapper json) {
        this.contests = contests;
        this.lists = lists;
        this.persons = persons;
        this.candidates = candidates;
        this.changed = changed;
        this.json = json;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.NOMINATIONS);
    }

    @Override
    public void handle(Event event) {
        switch (event.name()) {
            case "ContestOpened" -> open(read(event, ContestOpened.class));
            case "ListRegistered" -> register(read(event, ListRegistered.class));
            case "PersonsListed" -> persons.take(read(event, PersonsListed.class));
            case "ListChanged" -> change(read(event, ListChanged.class));
            case "ListCancelled" -> cancel(read(event, ListCancelled.class));
            case "CandidateRegistered" -> stand(read(event, CandidateRegistered.class));
            case "CandidateRemoved" -> remove(read(event, CandidateRemoved.class));
            default -> {
                // Other facts of the topic concern other services.
            }
        }
    }

    /** A regime that this release does not know is a failure, which an operator sees. */
    private void open(ContestOpened fact) {
        Regimes.standard().byId(fact.regime());
        ContestEntity contest = contests.findOrCreate(fact.contest());
        contest.take(fact);
        contests.persist(contest);
        changed.add(fact.contest());
    }

    private void register(ListRegistered fact) {
        RegisteredListEntity list = lists.findOrCreate(fact.contest(), fact.list());
        list.take(fact);
        lists.persist(list);
        changed.add(fact.contest());
    }

    /** Somebody left the list: no seat changes, but who may receive a mandate does. */
    private void change(ListChanged fact) {
        lists.findByIdOptional(new RegisteredListEntity.Key(fact.contest(), fact.list()))
                .ifPresent(list -> list.persons = fact.persons());
    }

    private void cancel(ListCancelled fact) {
        lists.findByIdOptional(new RegisteredListEntity.Key(fact.contest(), fact.list()))
                .ifPresent(list -> list.standing = false);
        changed.add(fact.contest());
    }

    private void stand(CandidateRegistered fact) {
        CandidateEntity candidate = candidates.findOrCreate(fact.contest(), fact.candidate());
        candidate.take(fact);
        candidates.persist(candidate);
        changed.add(fact.contest());
    }

    private void remove(CandidateRemoved fact) {
        candidates
                .findByIdOptional(new CandidateEntity.Key(fact.contest(), fact.candidate()))
                .ifPresent(candidate -> candidate.standing = false);
        changed.add(fact.contest());
    }

    private <T> T read(Event event, Class<T> type) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(event.name() + " cannot be read", unreadable);
        }
    }
}
