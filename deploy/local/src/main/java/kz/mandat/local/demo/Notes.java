package kz.mandat.local.demo;

import kz.mandat.local.data.Localized;

/** What everybody who sees the demonstration's figures must know about them. */
final class Notes {
    static final Localized ON_THE_DATA =
            new Localized(
                    "Ел бойынша жиынтықтар ресми. Жарамсыз бюллетеньдер саны есептеліп шығарылған: берілген бюллетеньдерден "
                            + "жарамдылары алынып тасталған. Учаскелердің көлемі мен дауыстардың учаскелерге бөлінуі жасанды: "
                            + "комиссия учаскелер бойынша кесте жарияламайды. Тізімдердегі адамдар ойдан құрастырылған.",
                    "Итоги по стране официальные. Число недействительных бюллетеней выведено: выданные минус действительные. "
                            + "Размеры участков и разбивка голосов по участкам синтетические: комиссия не публикует таблицу по "
                            + "участкам. Люди в списках вымышлены.",
                    "The totals of the country are official. The number of invalid ballots is derived: issued minus valid. "
                            + "The sizes of the stations and the split of the votes among them are synthetic: the commission "
                            + "publishes no table by station. The people on the lists are generated.");

    private Notes() {}
}
