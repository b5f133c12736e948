package kz.mandat.nominations.ballot;

import kz.mandat.nominations.print.Sheet;
import kz.mandat.platform.text.Localized;

/** The specimen of a ballot, in Kazakh and in Russian on one sheet as the law prints it. */
final class Specimen {

    private Specimen() {}

    static String of(BallotView ballot) {
        Sheet sheet =
                new Sheet("kk", "Сайлау бюллетені / Избирательный бюллетень")
                        .mark("ҮЛГІ / ОБРАЗЕЦ")
                        .centred(ballot.contest())
                        .paragraph(
                                "Бос шаршыға бір ғана белгі қойыңыз. / Поставьте только одну"
                                        + " отметку в пустом квадрате.")
                        .beginTable();
        for (BallotView.Line line : ballot.lines()) {
            sheet.choice(text(line.name()), line.generated() ? "жасанды / вымышленное лицо" : "");
        }
        return sheet.endTable().html();
    }

    private static String text(Localized name) {
        return name.kk().equals(name.ru()) ? name.kk() : name.kk() + " / " + name.ru();
    }
}
