package kz.mandat.tally.protocol;

import java.util.ArrayList;
import java.util.List;

/**
 * A number from 0 to 999,999,999 in Kazakh and Russian words, as the protocol repeats its figures
 * (art. 43(8)).
 */
final class NumberInWords {

    private static final List<String> KK_ONES =
            List.of("", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз");
    private static final List<String> KK_TENS =
            List.of(
                    "", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен",
                    "тоқсан");
    private static final List<String> RU_ONES =
            List.of(
                    "",
                    "один",
                    "два",
                    "три",
                    "четыре",
                    "пять",
                    "шесть",
                    "семь",
                    "восемь",
                    "девять",
                    "десять",
                    "одиннадцать",
                    "двенадцать",
                    "тринадцать",
                    "четырнадцать",
                    "пятнадцать",
                    "шестнадцать",
                    "семнадцать",
                    "восемнадцать",
                    "девятнадцать");
    private static final List<String> RU_TENS =
            List.of(
                    "",
                    "",
                    "двадцать",
                    "тридцать",
                    "сорок",
                    "пятьдесят",
                    "шестьдесят",
                    "семьдесят",
                    "восемьдесят",
                    "девяносто");
    private static final List<String> RU_HUNDREDS =
            List.of(
                    "",
                    "сто",
                    "двести",
                    "триста",
                    "четыреста",
                    "пятьсот",
                    "шестьсот",
                    "семьсот",
                    "восемьсот",
                    "девятьсот");

    private NumberInWords() {}

    static String kk(long number) {
        if (number == 0) {
            return "нөл";
        }
        List<String> words = new ArrayList<>();
        kkGroup(words, number / 1_000_000, "миллион", true);
        kkGroup(words, number / 1_000 % 1_000, "мың", true);
        kkGroup(words, number % 1_000, "", false);
        return String.join(" ", words);
    }

    private static void kkGroup(List<String> words, long group, String name, boolean isNamed) {
        if (group == 0) {
            return;
        }
        int hundreds = (int) (group / 100);
        if (hundreds > 0) {
            add(words, KK_ONES.get(hundreds));
            words.add("жүз");
        }
        add(words, KK_TENS.get((int) (group / 10 % 10)));
        add(words, KK_ONES.get((int) (group % 10)));
        if (isNamed) {
            words.add(name);
        }
    }

    static String ru(long number) {
        if (number == 0) {
            return "ноль";
        }
        List<String> words = new ArrayList<>();
        ruGroup(words, number / 1_000_000, false, List.of("миллион", "миллиона", "миллионов"));
        ruGroup(words, number / 1_000 % 1_000, true, List.of("тысяча", "тысячи", "тысяч"));
        ruGroup(words, number % 1_000, false, List.of());
        return String.join(" ", words);
    }

    private static void ruGroup(
            List<String> words, long group, boolean isFeminine, List<String> names) {
        if (group == 0) {
            return;
        }
        add(words, RU_HUNDREDS.get((int) (group / 100)));
        int rest = (int) (group % 100);
        if (rest >= 20) {
            add(words, RU_TENS.get(rest / 10));
            rest %= 10;
        }
        add(words, isFeminine && rest == 1 ? "одна" : feminineTwo(rest, isFeminine));
        if (!names.isEmpty()) {
            words.add(names.get(form((int) (group % 100))));
        }
    }

    private static String feminineTwo(int ones, boolean isFeminine) {
        return isFeminine && ones == 2 ? "две" : RU_ONES.get(ones);
    }

    /** 0 after one, 1 after two to four, 2 after all others. */
    private static int form(int number) {
        int last = number % 10;
        if (number >= 11 && number <= 14) {
            return 2;
        }
        return last == 1 ? 0 : last >= 2 && last <= 4 ? 1 : 2;
    }

    private static void add(List<String> words, String word) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }
}
