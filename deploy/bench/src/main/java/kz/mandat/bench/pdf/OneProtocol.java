package kz.mandat.bench.pdf;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.mandat.platform.text.Localized;
import kz.mandat.tally.print.ProtocolSheet;
import kz.mandat.tally.print.SheetLanguage;
import kz.mandat.tally.protocol.EntryView;
import kz.mandat.tally.protocol.MobileBox;
import kz.mandat.tally.protocol.ProtocolForm;

/** A protocol of the list contest of 2023 with seven lists, as tally-service prints it. */
final class OneProtocol {

    private static final Map<String, Localized> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("amanat", list("«AMANAT» партиясы", "партия «AMANAT»", "Amanat Party"));
        LISTS.put("auyl", list("«Ауыл» партиясы", "партия «Ауыл»", "Auyl Party"));
        LISTS.put("respublica", list("«Respublica» партиясы", "партия «Respublica»", "Respublica"));
        LISTS.put("aqjol", list("«Ақ жол» партиясы", "партия «Ақ жол»", "Aq Jol Party"));
        LISTS.put("qhp", list("Қазақстан Халық партиясы", "Народная партия", "People's Party"));
        LISTS.put("osdp", list("ЖСДП", "ОСДП", "OSDP"));
        LISTS.put("baytaq", list("«Байтақ» партиясы", "партия «Байтақ»", "Baytaq Party"));
    }

    private OneProtocol() {}

    private static Localized list(String kk, String ru, String en) {
        return new Localized(kk, ru, en);
    }

    static String sheet() {
        OffsetDateTime signed = OffsetDateTime.parse("2023-03-19T23:10:00+06:00");
        return ProtocolSheet.of(
                new EntryView(new UUID(1, 1), 1, "clerk", signed, form(signed), List.of()),
                "accepted",
                new Localized("№ 1 сайлау учаскесі", "Избирательный участок № 1", "Station 1"),
                LISTS,
                SheetLanguage.PAPER);
    }

    private static ProtocolForm form(OffsetDateTime signed) {
        Map<String, Long> votes = new LinkedHashMap<>();
        long figure = 412;
        for (String list : LISTS.keySet()) {
            votes.put(list, figure);
            figure = figure / 2 + 3;
        }
        long cast = votes.values().stream().mapToLong(Long::longValue).sum();
        long found = cast + 44 + 11;
        return new ProtocolForm(
                "mazhilis-2023-list",
                "75-0001",
                2_431L,
                found,
                List.of(found / 2, found - found / 2),
                7L,
                23L,
                2_455L,
                2_455L - found,
                found,
                votes,
                44L,
                11L,
                List.of(new MobileBox(1L, 23L, 23L)),
                signed.minusHours(3),
                signed,
                List.of("Әлия Ғабитқызы", "Нұрлан Өмірзақ", "Сергей Петров"),
                "Ескертпелер жоқ · Замечаний нет",
                false,
                1,
                Map.of());
    }
}
