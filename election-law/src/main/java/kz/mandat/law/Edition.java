package kz.mandat.law;

import java.time.LocalDate;

/** The edition of a law whose text was read and whose articles are cited. */
public enum Edition {
    EL10(
            LocalDate.of(2010, 6, 14),
            new Text(
                    "«Қазақстан Республикасындағы сайлау туралы» Конституциялық заң, 14.06.2010"
                            + " редакциясы",
                    "Конституционный закон «О выборах в Республике Казахстан», редакция 14.06.2010",
                    "Constitutional Law “On Elections in the Republic of Kazakhstan”, text of"
                            + " 2010-06-14")),
    EL23(
            LocalDate.of(2023, 1, 1),
            new Text(
                    "«Қазақстан Республикасындағы сайлау туралы» Конституциялық заң, 01.01.2023"
                            + " редакциясы",
                    "Конституционный закон «О выборах в Республике Казахстан», редакция 01.01.2023",
                    "Constitutional Law “On Elections in the Republic of Kazakhstan”, text of"
                            + " 2023-01-01")),
    EL26(
            LocalDate.of(2026, 7, 1),
            new Text(
                    "«Қазақстан Республикасындағы сайлау туралы» Конституциялық заң, 01.07.2026"
                            + " редакциясы",
                    "Конституционный закон «О выборах в Республике Казахстан», редакция 01.07.2026",
                    "Constitutional Law “On Elections in the Republic of Kazakhstan”, text of"
                            + " 2026-07-01")),
    KUR26(
            LocalDate.of(2026, 7, 1),
            new Text(
                    "Қазақстан Республикасының Құрылтайы және оның депутаттарының мәртебесі туралы"
                            + " Конституциялық заң, 05.06.2026",
                    "Конституционный закон о Курултае Республики Казахстан и статусе его депутатов,"
                            + " 05.06.2026",
                    "Constitutional Law on the Kurultai of the Republic of Kazakhstan and the"
                            + " status of its deputies, 2026-06-05")),
    PP22(
            LocalDate.of(2022, 11, 18),
            new Text(
                    "«Саяси партиялар туралы» Заң, 05.11.2022 № 157-VII өзгерістерімен",
                    "Закон «О политических партиях» с изменениями от 05.11.2022 № 157-VII",
                    "Law “On Political Parties” as amended on 2022-11-05, No 157-VII")),
    PP_OLD(
            LocalDate.of(2002, 7, 15),
            new Text(
                    "«Саяси партиялар туралы» Заң, бұрынғы редакция",
                    "Закон «О политических партиях», прежняя редакция",
                    "Law “On Political Parties”, an earlier text")),
    YP(
            LocalDate.of(2022, 12, 26),
            new Text(
                    "«Мемлекеттік жастар саясаты туралы» Заң",
                    "Закон «О государственной молодежной политике»",
                    "Law “On State Youth Policy”"));

    private final LocalDate date;
    private final Text title;

    Edition(LocalDate date, Text title) {
        this.date = date;
        this.title = title;
    }

    public LocalDate date() {
        return date;
    }

    public Text title() {
        return title;
    }
}
