package kz.mandat.bench;

/** One measurement with its bars. */
@FunctionalInterface
interface Benchmark {

    /** Measures, reports, and tells whether every bar held. */
    boolean run() throws Exception;
}
