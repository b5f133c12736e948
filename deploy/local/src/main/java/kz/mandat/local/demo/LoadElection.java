package kz.mandat.local.demo;

import java.time.Duration;
import java.util.List;
import kz.mandat.local.protocols.SyntheticElection;
import kz.mandat.local.protocols.TerritoryProtocols;
import kz.mandat.local.stack.Addresses;
import kz.mandat.local.stack.Progress;
import kz.mandat.local.stack.Stopwatch;

/**
 * Loads the election of 19 March 2023 as the commissions would. It may be interrupted and run
 * again: what has been done is recognised, and it goes on from there.
 */
public final class LoadElection {
    private final Api api;
    private final Progress progress;

    public LoadElection(Addresses addresses, Progress progress) {
        this.api = new Api(addresses);
        this.progress = progress;
    }

    /** Everything, from the registration of the parties to the certified result. */
    public void run() {
        Result result = new Result(api);
        if (result.isCertified()) {
            progress.done(
                    "election", "loaded before", Duration.ZERO, "10,223 protocols, certified");
            return;
        }
        Nominations nominations = new Nominations(api);
        step("parties", "registered", nominations::registerParties);
        step("election", "called", nominations::callElection);
        step("party lists", "registered", nominations::registerLists);
        List<TerritoryProtocols> territories = SyntheticElection.byTerritory();
        Stations stations = new Stations(api);
        step("stations", "imported", () -> stations.take(territories));
        step("protocols", "counted", () -> new Protocols(api, progress).send(territories));
        step("result", "certified", result::certify);
    }

    private void step(String what, String done, Runnable step) {
        Stopwatch stopwatch = Stopwatch.started();
        step.run();
        progress.done(what, done, stopwatch.elapsed(), "");
    }
}
