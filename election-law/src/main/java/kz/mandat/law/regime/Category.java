package kz.mandat.law.regime;

import kz.mandat.law.Text;

/** A group of persons whose representatives count towards a quota. */
public enum Category {
    WOMEN(new Text("әйелдер", "женщины", "women")),
    YOUTH(new Text("жастар", "молодежь", "youth")),
    DISABILITY(
            new Text(
                    "мүгедектігі бар адамдар",
                    "лица с инвалидностью",
                    "persons with disabilities"));

    private final Text title;

    Category(Text title) {
        this.title = title;
    }

    public Text title() {
        return title;
    }
}
