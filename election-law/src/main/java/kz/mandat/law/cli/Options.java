package kz.mandat.law.cli;

import java.util.Iterator;
import java.util.List;
import kz.mandat.law.Language;
import org.jspecify.annotations.Nullable;

/** What the command line asks for. */
record Options(
        @Nullable String regime,
        @Nullable Integer seats,
        boolean batch,
        @Nullable Language explain,
        boolean margin,
        String file) {

    static final String USAGE =
            "usage: allocate --regime ID [--seats N] [--explain [kk|ru|en]] [--margin] FILE.csv"
                    + " | allocate --batch [--explain] [--margin] FILE.ndjson";

    static Options of(List<String> arguments) {
        Reader reader = new Reader();
        Iterator<String> left = arguments.iterator();
        while (left.hasNext()) {
            reader.take(left.next(), left);
        }
        return reader.options();
    }

    private static final class Reader {

        private @Nullable String regime;
        private @Nullable Integer seats;
        private boolean batch;
        private @Nullable Language explain;
        private boolean languageMayFollow;
        private boolean margin;
        private @Nullable String file;

        void take(String argument, Iterator<String> left) {
            if (languageMayFollow && isLanguage(argument)) {
                explain = Language.of(argument);
                languageMayFollow = false;
                return;
            }
            languageMayFollow = false;
            switch (argument) {
                case "--regime" -> regime = value(argument, left);
                case "--seats" -> seats = number(value(argument, left));
                case "--batch" -> batch = true;
                case "--margin", "--margins" -> margin = true;
                case "--explain" -> {
                    explain = Language.EN;
                    languageMayFollow = true;
                }
                default -> file(argument);
            }
        }

        private void file(String argument) {
            if (argument.startsWith("--explain=")) {
                explain = language(argument.substring("--explain=".length()));
            } else if (argument.startsWith("--")) {
                throw new InputError(argument, "unknown option; " + USAGE);
            } else if (file == null) {
                file = argument;
            } else {
                throw new InputError("FILE", "one file at a time, not also " + argument);
            }
        }

        Options options() {
            if (file == null) {
                throw new InputError("FILE", "is missing; " + USAGE);
            }
            if (regime == null && !batch) {
                throw new InputError("--regime", "is missing; " + USAGE);
            }
            if (batch && (regime != null || seats != null)) {
                throw new InputError("--batch", "every line names its own regime and seats");
            }
            return new Options(regime, seats, batch, explain, margin, file);
        }

        private static String value(String option, Iterator<String> left) {
            if (!left.hasNext()) {
                throw new InputError(option, "needs a value; " + USAGE);
            }
            return left.next();
        }

        private static int number(String text) {
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException notANumber) {
                throw new InputError("--seats", "'" + text + "' is not a whole number in range");
            }
        }

        private static Language language(String tag) {
            if (!isLanguage(tag)) {
                throw new InputError("--explain", "'" + tag + "' is none of kk, ru, en");
            }
            return Language.of(tag);
        }

        private static boolean isLanguage(String tag) {
            return tag.equals("kk") || tag.equals("ru") || tag.equals("en");
        }
    }
}
