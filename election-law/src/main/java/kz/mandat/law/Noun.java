package kz.mandat.law;

import java.util.Locale;

/** Nouns that follow a number in sentences. */
enum Noun {
    MANDATES("мандат", "мандат", "мандата", "мандатов", "mandate", "mandates"),
    VOTES("дауыс", "голос", "голоса", "голосов", "vote", "votes"),
    PERSONS("адам", "человек", "человека", "человек", "person", "persons"),
    VOTERS("сайлаушы", "избиратель", "избирателя", "избирателей", "voter", "voters"),
    TENGE("теңге", "тенге", "тенге", "тенге", "tenge", "tenge");

    private final String kk;
    private final String ruOne;
    private final String ruFew;
    private final String ruMany;
    private final String enOne;
    private final String enMany;

    Noun(String kk, String ruOne, String ruFew, String ruMany, String enOne, String enMany) {
        this.kk = kk;
        this.ruOne = ruOne;
        this.ruFew = ruFew;
        this.ruMany = ruMany;
        this.enOne = enOne;
        this.enMany = enMany;
    }

    static Noun of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The number and the noun in the form that the number asks for. */
    String after(long number, Language language) {
        String noun =
                switch (language) {
                    case KK -> kk;
                    case RU -> russian(number);
                    case EN -> number == 1 ? enOne : enMany;
                };
        return Numbers.whole(number, language) + "\u00A0" + noun;
    }

    private String russian(long number) {
        long tens = Math.abs(number % 100);
        long ones = tens % 10;
        if (tens >= 11 && tens <= 14) {
            return ruMany;
        }
        if (ones == 1) {
            return ruOne;
        }
        return ones >= 2 && ones <= 4 ? ruFew : ruMany;
    }
}
