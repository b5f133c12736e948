package kz.mandat.law.vacancies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import java.util.List;
import kz.mandat.law.regime.Regimes;
import kz.mandat.law.vacancies.VoidVote.Action;
import kz.mandat.law.vacancies.VoidVote.Consequence;
import org.junit.jupiter.api.Test;

class VoidVoteTest {

    @Test
    void a_void_vote_to_the_mazhilis_is_held_again_within_a_month_or_anew_within_two() {
        VoidVote vote = of("mazhilis-2023");

        assertEquals("95(1)", vote.ground().number());
        assertEquals(
                List.of(Action.REPEAT_VOTING, Action.REPEAT_ELECTIONS),
                vote.consequences().stream().map(Consequence::action).toList());
        assertEquals(Period.ofMonths(1), vote.consequences().getFirst().within());
    }

    @Test
    void a_void_vote_to_a_maslikhat_or_of_an_akim_is_held_anew() {
        assertEquals("110(2)", only(of("maslikhat-region-2023")).article().number());
        assertEquals(Period.ofMonths(2), only(of("maslikhat-district-2023")).within());
        assertEquals("113-9", only(of("akim-2023")).article().number());
    }

    @Test
    void a_vote_on_a_recall_has_no_other_vote_after_it() {
        assertEquals(List.of(), of("recall-2022").consequences());
    }

    private static Consequence only(VoidVote vote) {
        assertEquals(1, vote.consequences().size());
        return vote.consequences().getFirst();
    }

    private static VoidVote of(String regime) {
        return VoidVote.of(Regimes.standard().byId(regime));
    }
}
