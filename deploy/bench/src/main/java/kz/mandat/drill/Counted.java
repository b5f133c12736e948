package kz.mandat.drill;

import kz.mandat.bench.report.Report;
import kz.mandat.bench.suite.Suite;
import kz.mandat.bench.suite.Trial;

/** Whether what was acknowledged is stored, accepted, sent and published exactly once. */
final class Counted {

    private Counted() {}

    static void check(Suite suite, Trial trial, int protocols, Report report) {
        String ofTrial = " where contest = '" + trial.contest() + "'";
        long stored = suite.count("tally_service", "select count(*) from protocol" + ofTrial);
        report.bar("stored once", "" + protocols, "" + stored, stored == protocols);
        trial.acceptAll();
        boolean published = trial.isPublished(protocols);
        report.bar(
                "published",
                "" + protocols,
                "" + trial.published(),
                published && trial.isExact(protocols));
        long facts =
                suite.count(
                        "tally_service",
                        "select count(distinct payload::jsonb #>> '{data,station}') filter (where true)"
                                + " from outbox where type like '%ProtocolAccepted%' and payload like '%"
                                + trial.contest()
                                + "%'");
        long allFacts =
                suite.count(
                        "tally_service",
                        "select count(*) from outbox where type like '%ProtocolAccepted%' and payload like '%"
                                + trial.contest()
                                + "%'");
        report.bar(
                "facts of acceptance, one a station",
                "" + protocols,
                facts + " stations, " + allFacts + " facts",
                facts == protocols && allFacts == protocols);
    }
}
