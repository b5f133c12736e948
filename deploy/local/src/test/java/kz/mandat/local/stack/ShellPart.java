package kz.mandat.local.stack;

import java.util.List;

/** A part that is a line of shell, ready as soon as it runs. */
record ShellPart(String name, List<String> after, String script) implements Part {

    static ShellPart of(String name, String script, String... after) {
        return new ShellPart(name, List.of(after), script);
    }

    @Override
    public String address() {
        return "nowhere";
    }

    @Override
    public List<Integer> ports() {
        return List.of();
    }

    @Override
    public String origin() {
        return Digest.of(script);
    }

    @Override
    public void prepare(Progress progress) {}

    @Override
    public Launch launch() {
        return Launch.of(List.of("sh", "-c", script));
    }

    @Override
    public boolean isReady() {
        return !script.contains("exit");
    }
}
