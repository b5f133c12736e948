package kz.mandat.law;

import java.util.regex.Pattern;

/** An article of the law with its paragraph, such as "97-1(2)", in the edition that was read. */
public record Article(String number, Edition edition) implements Ground {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\d+(-\\d+)*(\\([0-9-]+\\))*\\d*(, \\d+(-\\d+)*(\\([0-9-]+\\))*\\d*)*");

    public Article {
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("'" + number + "' is not the number of an article");
        }
    }

    @Override
    public Text cite() {
        return new Text(number + "-бап", "ст. " + number, "art. " + number);
    }

    @Override
    public boolean unverified() {
        return false;
    }
}
