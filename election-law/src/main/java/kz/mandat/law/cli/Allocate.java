package kz.mandat.law.cli;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import kz.mandat.law.BadInput;
import kz.mandat.law.margins.Margins;
import kz.mandat.law.parties.PartyNames;
import kz.mandat.law.regime.Regime;
import kz.mandat.law.regime.Regimes;
import kz.mandat.law.seats.ListAllocation;
import kz.mandat.law.seats.ListElection;
import kz.mandat.law.seats.ListSeats;

/**
 * The command `allocate`: answers on standard output, one line about bad input on standard error.
 */
public final class Allocate {

    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Allocate(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int status = new Allocate(System.in, out, err).run(List.of(arguments));
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs the command and returns its exit status. */
    int run(List<String> arguments) {
        try {
            Options options = Options.of(arguments);
            try (InputStream file = open(options.file())) {
                if (options.batch()) {
                    new Batch(out, options.explain() != null, options.margin()).answer(file);
                } else {
                    single(options, file.readAllBytes());
                }
            }
            return DONE;
        } catch (NoSuchFileException | InvalidPathException missing) {
            return bad("FILE: " + missing.getMessage() + " does not exist");
        } catch (IOException unreadable) {
            return bad("FILE: cannot be read: " + unreadable.getMessage());
        } catch (InputError | BadInput named) {
            return bad(String.valueOf(named.getMessage()));
        }
    }

    private void single(Options options, byte[] bytes) {
        Regime regime = Regimes.standard().byId(String.valueOf(options.regime()));
        CsvVotes votes = CsvVotes.read(bytes);
        Integer seats = options.seats();
        ListElection election =
                seats == null
                        ? ListElection.of(regime, votes.againstAll(), votes.lists())
                        : new ListElection(regime, seats, votes.againstAll(), votes.lists());
        ListAllocation allocation = ListSeats.allocate(election);
        Margins margins = options.margin() ? Margins.of(election) : null;
        if (options.explain() == null) {
            out.println(Answer.of(allocation, false, margins));
            return;
        }
        out.print(Explanation.of(allocation, options.explain(), PartyNames.standard()));
        if (margins != null) {
            out.print(Explanation.of(margins, options.explain(), PartyNames.standard()));
        }
    }

    private InputStream open(String file) throws IOException {
        if (file.equals("-")) {
            return in;
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new InputError("FILE", file + " is a folder");
        }
        return Files.size(path) == 0
                ? new ByteArrayInputStream(new byte[0])
                : Files.newInputStream(path);
    }

    private int bad(String message) {
        err.println(message.replace('\n', ' ').replace('\r', ' '));
        return BAD_INPUT;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor)),
                false,
                StandardCharsets.UTF_8);
    }
}
