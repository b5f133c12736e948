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
 * One protocol as a well-formed page to print: each figure with its words, the explanations of
 * warnings, remarks, special opinions and those who signed. All text is escaped.
 */
public final class ProtocolSheet {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm xxx");

    private final StringBuilder page = new StringBuilder();
    private final ProtocolForm form;
    private final FiguresInWords words;
    private final SheetLanguage language;

    private ProtocolSheet(ProtocolForm form, SheetLanguage language) {
        this.form = form;
        this.words = FiguresInWords.of(form);
        this.language = language;
    }

    public static String of(
            EntryView entry,
            String state,
            Localized station,
            Map<String, Localized> options,
            SheetLanguage language) {
        ProtocolForm form = entry.form();
        if (form == null) {
            throw new IllegalArgumentException("no figures to print");
        }
        return new ProtocolSheet(form, language).page(entry, state, station, options);
    }

    private String page(
            EntryView entry, String state, Localized station, Map<String, Localized> options) {
        page.append(
                """
                <!DOCTYPE html>
                <html lang="%2$s"><head><meta charset="utf-8"/><title>%1$s</title><style>
                @page { size: A4; margin: 15mm } body { font: 11pt/1.35 serif; max-width: 180mm; margin: auto }
                h1 { font-size: 15pt; text-align: center } table { width: 100%%; border-collapse: collapse }
                td, th { border: 1px solid; padding: 4px; text-align: left; vertical-align: top } td.figure { text-align: right; font-weight: bold }
                small { color: #333 }</style></head><body>
                <h1>%1$s</h1>
                """
                        .formatted(
                                escaped(language.line(SheetHead.TITLE.text())),
                                language.ofDocument()));
        line(language.line(station));
        line(
                "%s · %s · v%d · %s"
                        .formatted(form.contest(), form.station(), entry.version(), state));
        page.append(
                "<table><tr><th>№</th><th></th><th></th><th>%s</th></tr>\n"
                        .formatted(escaped(language.line(SheetHead.IN_WORDS.text()))));
        int number = 1;
        for (Label label : Label.values()) {
            if (label == Label.AGAINST_ALL) {
                number = votes(number, options);
            }
            row(number++, label.text(), label.article(), label.field(), label.figure(form));
        }
        page.append("</table>\n");
        members();
        boxes();
        findings(entry.findings());
        texts(SheetHead.REMARKS, form.remarks() == null ? List.of() : List.of(form.remarks()));
        texts(SheetHead.OPINIONS, form.specialOpinions());
        if (form.signedAt() != null) {
            line(language.line(SheetHead.SIGNED_AT.text()) + ": " + TIME.format(form.signedAt()));
        }
        texts(SheetHead.SIGNED, form.signatures());
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
            row(number++, name, "43(4-1)2", "votes." + each.getKey(), each.getValue());
        }
        return number;
    }

    private void row(
            int number, Localized name, String article, String field, @Nullable Long figure) {
        page.append(
                "<tr><td>%d</td><td>%s <small>%s</small></td>"
                        .formatted(number, broken(language.lines(name)), escaped(article)));
        List<String> inWords =
                language.words(
                        words.kk().getOrDefault(field, "—"), words.ru().getOrDefault(field, "—"));
        page.append(
                "<td class=\"figure\">%s</td><td>%s</td></tr>\n"
                        .formatted(figure == null ? "—" : figure, broken(inWords)));
    }

    private static String broken(List<String> lines) {
        return lines.stream().map(ProtocolSheet::escaped).collect(Collectors.joining("<br/>"));
    }

    private void members() {
        List<Long> issued = form.issuedByMember() == null ? List.of() : form.issuedByMember();
        texts(
                SheetHead.MEMBERS,
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
                SheetHead.BOXES,
                boxes.stream()
                        .map(box ->
                                language.line(SheetHead.BOX.text())
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
                    "%s (%s): %s%s"
                            .formatted(
                                    finding.relation(),
                                    finding.article(),
                                    language.line(finding.message()),
                                    why.isEmpty() ? "" : " — " + why));
        }
        texts(SheetHead.RELATIONS, lines);
    }

    private void texts(SheetHead head, @Nullable List<String> texts) {
        if (texts == null || texts.isEmpty()) {
            return;
        }
        page.append("<h2>%s</h2>\n".formatted(escaped(language.line(head.text()))));
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
