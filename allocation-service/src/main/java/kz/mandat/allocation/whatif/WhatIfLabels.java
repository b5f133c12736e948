package kz.mandat.allocation.whatif;

import kz.mandat.law.Language;

/** The words of the printed answer in one language. */
public record WhatIfLabels(
        String title,
        String before,
        String after,
        String name,
        String votes,
        String seats,
        String changes,
        String link) {

    private static final WhatIfLabels KK =
            new WhatIfLabels(
                    "Егер басқаша болса",
                    "Болғаны",
                    "Болжам бойынша",
                    "Атауы",
                    "Дауыстар",
                    "Мандаттар",
                    "Әр мандаттың өзгерісі",
                    "Осы сұрақтың мекенжайы");
    private static final WhatIfLabels RU =
            new WhatIfLabels(
                    "Что было бы, если",
                    "Как есть",
                    "По предположению",
                    "Название",
                    "Голоса",
                    "Мандаты",
                    "Изменение каждого мандата",
                    "Адрес этого вопроса");
    private static final WhatIfLabels EN =
            new WhatIfLabels(
                    "What if",
                    "As it is",
                    "Supposed",
                    "Name",
                    "Votes",
                    "Mandates",
                    "The change of every mandate",
                    "The address of this question");

    static WhatIfLabels in(Language language) {
        return switch (language) {
            case KK -> KK;
            case RU -> RU;
            case EN -> EN;
        };
    }
}
