package kz.mandat.tally.turnout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.mandat.platform.event.Event;
import kz.mandat.platform.event.EventHandler;
import kz.mandat.platform.event.Topics;

/** When an election is called whose published turnout the service has with it, it is shown. */
@ApplicationScoped
class PublishedTurnoutFacts implements EventHandler {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,64}");
    private static final String SOURCE =
            "Central Election Commission, as printed by the press on the voting day";

    private final PublishedTurnout published;

    @Inject
    PublishedTurnoutFacts(PublishedTurnout published) {
        this.published = published;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.NOMINATIONS);
    }

    @Override
    public void handle(Event event) {
        if (event.name().equals("ElectionCalled")) {
            String election = event.data().required("election").asText();
            table(election)
                    .ifPresent(
                            csv -> published.publish(election, PublishedTable.read(csv), SOURCE));
        }
    }

    private static Optional<String> table(String election) {
        if (!NAME.matcher(election).matches()) {
            return Optional.empty();
        }
        try (InputStream file =
                PublishedTurnoutFacts.class.getResourceAsStream(election + ".csv")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
