package kz.mandat.tally.print;

import kz.mandat.platform.text.Localized;

/** What stands above the parts of the sheet. */
enum SheetHead {
    TITLE(
            "Дауыс беру нәтижелері туралы хаттама",
            "Протокол о результатах голосования",
            "Protocol of the results of voting"),
    IN_WORDS("сөзбен", "прописью", "in words"),
    MEMBERS(
            "Комиссия мүшелері берген бюллетеньдер (43(4)3)",
            "Бюллетени, выданные членами комиссии (43(4)3)",
            "Ballots issued by the members of the commission (43(4)3)"),
    BOXES("Тасымалды жәшіктер (41(6))", "Переносные урны (41(6))", "Mobile boxes (41(6))"),
    /** With the number of the box, the applications and the ballots found, in this order. */
    BOX(
            "№ %1$d: өтініш %2$d, бюллетень %3$d",
            "№ %1$d: заявлений %2$d, бюллетеней %3$d", "No %1$d: applications %2$d, ballots %3$d"),
    RELATIONS("Бақылау арақатынастары", "Контрольные соотношения", "Control relations"),
    REMARKS("Ескертпелер", "Замечания", "Remarks"),
    OPINIONS("Ерекше пікірлер", "Особые мнения", "Special opinions"),
    SIGNED_AT("Қол қойылған уақыты", "Время подписания", "Time of signing"),
    SIGNED("Қол қойғандар", "Подписали", "Signed by");

    private final String kk;
    private final String ru;
    private final String en;

    SheetHead(String kk, String ru, String en) {
        this.kk = kk;
        this.ru = ru;
        this.en = en;
    }

    Localized text() {
        return new Localized(kk, ru, en);
    }
}
