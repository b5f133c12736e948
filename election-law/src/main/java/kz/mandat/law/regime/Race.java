package kz.mandat.law.regime;

import kz.mandat.law.Text;

/** What a deposit or an election fund belongs to. */
public enum Race {
    LIST(new Text("партиялық тізім", "партийный список", "party list")),
    DISTRICT(
            new Text(
                    "бірмандаттық округтегі кандидат",
                    "кандидат в одномандатном округе",
                    "candidate in a single-mandate constituency")),
    AKIM_OF_DISTRICT_OR_CITY(
            new Text(
                    "аудан, облыстық маңызы бар қала әкімі",
                    "аким района, города областного значения",
                    "akim of a district or city of regional significance")),
    AKIM_OF_LOWER_UNIT(
            new Text(
                    "аудандық маңызы бар қала, ауыл, кент, ауылдық округ әкімі",
                    "аким города районного значения, села, поселка, сельского округа",
                    "akim of a city of district significance, village, settlement or rural"
                            + " district"));

    private final Text title;

    Race(Text title) {
        this.title = title;
    }

    public Text title() {
        return title;
    }
}
