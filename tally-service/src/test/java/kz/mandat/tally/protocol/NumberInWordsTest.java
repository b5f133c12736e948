package kz.mandat.tally.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, нөл, ноль",
        "1, бір, один",
        "11, он бір, одиннадцать",
        "40, қырық, сорок",
        "100, бір жүз, сто",
        "342, үш жүз қырық екі, триста сорок два",
        "1000, бір мың, одна тысяча",
        "2012, екі мың он екі, две тысячи двенадцать",
        "5911, бес мың тоғыз жүз он бір, пять тысяч девятьсот одиннадцать",
        "12000, он екі мың, двенадцать тысяч",
        "21001, жиырма бір мың бір, двадцать одна тысяча один",
        "111003, бір жүз он бір мың үш, сто одиннадцать тысяч три",
        "2000000, екі миллион, два миллиона",
        "12035578, он екі миллион отыз бес мың бес жүз жетпіс сегіз, двенадцать миллионов тридцать пять тысяч пятьсот семьдесят восемь"
    })
    void a_number_is_repeated_in_words(long number, String kk, String ru) {
        assertEquals(kk, NumberInWords.kk(number));
        assertEquals(ru, NumberInWords.ru(number));
    }
}
