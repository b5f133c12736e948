package kz.mandat.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DecimalTest {

    @Test
    void what_is_cut_off_leaves_a_mark() {
        assertEquals("4.9999…", Decimal.cut(Fraction.of(4_999_999, 1_000_000), 4));
        assertEquals("0.5000", Decimal.cut(Fraction.of(1, 2), 4));
        assertEquals("-0.34…", Decimal.cut(Fraction.of(-1, 3), 2));
        assertEquals("7", Decimal.cut(Fraction.of(7), 0));
    }

    @Test
    void published_percentages_are_rounded_half_up() {
        assertEquals("0.13", Decimal.rounded(Fraction.of(1, 8), 2));
        assertEquals("0.12", Decimal.rounded(Fraction.of(1249, 10_000), 2));
    }

    @Test
    void each_language_writes_numbers_in_its_own_way() {
        assertEquals("1,234,567", Numbers.whole(1_234_567, Language.EN));
        assertEquals("1\u00A0234\u00A0567", Numbers.whole(1_234_567, Language.RU));
        assertEquals("-123", Numbers.whole(-123, Language.KK));
        assertEquals("-1,234", Numbers.whole(-1_234, Language.EN));
        assertEquals(
                "86\u00A0546,6521…", Numbers.decimal(Fraction.of(1_990_573, 23), 4, Language.KK));
        assertEquals("0,7", Numbers.decimal(Fraction.of(7, 10), 4, Language.RU));
        assertEquals("100", Numbers.decimal(Fraction.of(100), 4, Language.EN));
        assertEquals("5\u00A0%", Numbers.percent(Fraction.of(1, 20), 4, Language.RU));
        assertEquals("33.3333…%", Numbers.percent(Fraction.of(1, 3), 4, Language.EN));
        assertEquals("53.90%", Numbers.publishedPercent(Fraction.of(539, 1000), Language.EN));
    }

    @Test
    void nouns_agree_with_their_number() {
        Sentence sentence = new Sentence("{n:mandates}", "{n:mandates}", "{n:mandates}");
        assertEquals("1\u00A0мандат", ru(sentence, 1));
        assertEquals("3\u00A0мандата", ru(sentence, 3));
        assertEquals("11\u00A0мандатов", ru(sentence, 11));
        assertEquals("12\u00A0мандатов", ru(sentence, 12));
        assertEquals("21\u00A0мандат", ru(sentence, 21));
        assertEquals("25\u00A0мандатов", ru(sentence, 25));
        assertEquals("1\u00A0mandate", sentence.with(Figures.of("n", 1L), Names.IDS).en());
        assertEquals("2\u00A0mandates", sentence.with(Figures.of("n", 2L), Names.IDS).en());
    }

    private static String ru(Sentence sentence, long number) {
        return sentence.with(Figures.of("n", number), Names.IDS).ru();
    }
}
