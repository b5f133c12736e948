package kz.mandat.tally.print;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.mandat.platform.text.Localized;
import kz.mandat.tally.protocol.EntryView;
import kz.mandat.tally.protocol.FiguresInWords;
import kz.mandat.tally.protocol.Finding;
import kz.mandat.tally.protocol.MobileBox;
import kz.mandat.tally.protocol.ProtocolForm;
import org.jspecify.annotations.Nullable;

/**
 * One protocol as a sheet to print: each figure with its words in Kazakh and Russian, the
 * explanations of warnings, remarks, special opinions and those who signed. All text is escaped.
 */
final class ProtocolSheet {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm xxx");
    private static final int HEADS = 2;

    private final StringBuilder page = new StringBuilder();
    private final ProtocolForm form;
    private final FiguresInWords words;

    private ProtocolSheet(ProtocolForm form) {
        this.form = form;
        this.words = FiguresInWords.of(form);
    }

    static String of(
            EntryView entry, String state, Localized station, Map<String, Localized> options) {
        ProtocolForm form = entry.form();
        if (form == null) {
            throw new IllegalArgumentException("no figures to print");
        }
        return new ProtocolSheet(form).page(entry, state, station, options);
    }

    private String page(
            EntryView entry, String state, Localized station, Map<String, Localized> options) {
        page.append(
                """
                <!DOCTYPE html>
                <html lang="kk"><head><meta charset="utf-8"><title>%1$s</title><style>
                @page { size: A4; margin: 15mm } body { font: 11pt/1.35 serif; max-width: 180mm; margin: auto }
                h1 { font-size: 15pt; text-align: center } table { width: 100%%; border-collapse: collapse }
                td, th { border: 1px solid; padding: 4px; text-align: left; vertical-align: top } td.figure { text-align: right; font-weight: bold }
                small { color: #333 }</style></head><body>
                <h1>%1$s</h1>
                """
                        .formatted(
                                escaped(
                                        "Дауыс беру нәтижелері туралы хаттама · Протокол о"
                                                + " результатах голосования")));
        line(station.kk() + " · " + station.ru());
        line(
                "%s · %s · v%d · %s"
                        .formatted(form.contest(), form.station(), entry.version(), state));
        page.append("<table><tr><th>№</th><th></th><th></th><th>сөзбен · прописью</th></tr>\n");
        int number = 1;
        for (Label label : Label.values()) {
            if (label == Label.AGAINST_ALL) {
                number = votes(number, options);
            }
            row(
                    number++,
                    label.kk(),
                    label.ru(),
                    label.article(),
                    label.field(),
                    label.figure(form));
        }
        page.append("</table>\n");
        members();
        boxes();
        findings(entry.findings());
        texts(
                "Ескертпелер · Замечания",
                form.remarks() == null ? List.of() : List.of(form.remarks()));
        texts("Ерекше пікірлер · Особые мнения", form.specialOpinions());
        times();
        texts("Қол қойғандар · Подписали", form.signatures());
        return page.append("</body></html>\n").toString();
    }

    private int votes(int from, Map<String, Localized> options) {
        int number = from;
        Map<String, Long> votes = form.votes() == null ? Map.of() : form.votes();
        for (Map.Entry<String, Long> each : votes.entrySet()) {
            Localized name =
                    options.getOrDefault(
                            each.getKey(),
                            new Localized(each.getKey(), each.getKey(), each.getKey()));
            row(
                    number++,
                    name.kk(),
                    name.ru(),
                    "43(4-1)2",
                    "votes." + each.getKey(),
                    each.getValue());
        }
        return number;
    }

    private void row(
            int number, String kk, String ru, String article, String field, @Nullable Long figure) {
        page.append(
                "<tr><td>%d</td><td>%s<br>%s <small>%s</small></td>"
                        .formatted(number, escaped(kk), escaped(ru), escaped(article)));
        page.append(
                "<td class=\"figure\">%s</td><td>%s<br>%s</td></tr>\n"
                        .formatted(
                                figure == null ? "—" : figure,
                                escaped(words.kk().getOrDefault(field, "—")),
                                escaped(words.ru().getOrDefault(field, "—"))));
    }

    private void members() {
        List<Long> issued = form.issuedByMember() == null ? List.of() : form.issuedByMember();
        texts(
                "Комиссия мүшелері берген бюллетеньдер · Бюллетени, выданные членами комиссии"
                        + " (43(4)3)",
                issued.isEmpty()
                        ? List.of()
                        : List.of(
                                issued.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(" + "))));
    }

    private void boxes() {
        List<MobileBox> boxes = form.mobileBoxes() == null ? List.of() : form.mobileBoxes();
        texts(
                "Тасымалды жәшіктер · Переносные урны (41(6))",
                boxes.stream()
                        .map(box ->
                                "№ %d: өтініш · заявлений %d, бюллетень · бюллетеней %d"
                                        .formatted(box.number(), box.applications(), box.found()))
                        .toList());
    }

    private void findings(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            String why =
                    form.explanations() == null
                            ? ""
                            : form.explanations().getOrDefault(finding.relation(), "");
            lines.add(
                    "%s (%s): %s · %s%s"
                            .formatted(
                                    finding.relation(),
                                    finding.article(),
                                    finding.message().kk(),
                                    finding.message().ru(),
                                    why.isEmpty() ? "" : " — " + why));
        }
        texts("Бақылау арақатынастары · Контрольные соотношения", lines);
    }

    private void times() {
        if (form.signedAt() != null) {
            line("Қол қойылған уақыты · Время подписания: " + TIME.format(form.signedAt()));
        }
    }

    private void texts(String head, @Nullable List<String> texts) {
        if (texts == null || texts.isEmpty()) {
            return;
        }
        page.append("<h%1$d>%2$s</h%1$d>\n".formatted(HEADS, escaped(head)));
        texts.forEach(this::line);
    }

    private void line(String text) {
        page.append("<p>").append(escaped(text)).append("</p>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
