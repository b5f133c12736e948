package kz.mandat.law.bodies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kz.mandat.law.BadInput;
import kz.mandat.law.regime.Regimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodySeatsTest {

    @ParameterizedTest
    @CsvSource({
        "mazhilis-2004, 10, 67, 0", "mazhilis-2007, 98, 0, 9", "mazhilis-2009, 98, 0, 9",
        "mazhilis-2021, 98, 0, 9", "mazhilis-2023, 69, 29, 0", "kurultai-2026, 145, 0, 0"
    })
    void each_parliament_has_its_parts(String regime, int lists, int districts, int outside) {
        BodySeats seats = BodySeats.of(Regimes.standard().byId(regime));
        assertEquals(lists, seats.lists());
        assertEquals(districts, seats.districts());
        assertEquals(outside, seats.outsideTheVote());
        assertEquals(seats, BodySeats.of(Regimes.standard().byId(regime), seats.total()));
    }

    @ParameterizedTest
    @CsvSource({"42, 21, 21", "43, 21, 22", "1, 0, 1"})
    void an_odd_seat_of_a_maslikhat_goes_to_the_districts(int total, int lists, int districts) {
        BodySeats seats = BodySeats.of(Regimes.standard().byId("maslikhat-region-2023"), total);
        assertEquals(lists, seats.lists());
        assertEquals(districts, seats.districts());
    }

    @Test
    void a_district_maslikhat_has_constituencies_only() {
        BodySeats seats = BodySeats.of(Regimes.standard().byId("maslikhat-district-2023"), 15);
        assertEquals(0, seats.lists());
        assertEquals(15, seats.districts());
    }

    @Test
    void sizes_that_the_regime_excludes_are_refused() {
        var mazhilis = Regimes.standard().byId("mazhilis-2023");
        assertThrows(BadInput.class, () -> BodySeats.of(mazhilis, 99));
        assertThrows(BadInput.class, () -> BodySeats.of(mazhilis, 0));
        var maslikhat = Regimes.standard().byId("maslikhat-region-2023");
        assertThrows(BadInput.class, () -> BodySeats.of(maslikhat));
    }
}
