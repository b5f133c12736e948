package kz.mandat.law.mandates;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.mandat.law.BadInput;
import kz.mandat.law.quota.QuotaPerson;
import kz.mandat.law.regime.FillRule;
import kz.mandat.law.regime.Regime;

/**
 * The mandates that a list won and the persons on it, in the order of the list; ages count on the
 * reference date.
 */
public record MandateClaim(
        Regime regime, int mandates, List<ListPerson> list, LocalDate referenceDate) {

    public MandateClaim {
        list = List.copyOf(list);
        if (mandates < 1) {
            throw new BadInput("mandates", mandates + " is not above 0");
        }
        Set<String> ids = new HashSet<>();
        for (ListPerson person : list) {
            if (!ids.add(person.id())) {
                throw new BadInput("id", "'" + person.id() + "' occurs twice");
            }
        }
    }

    /** The mandates that can be filled at all. */
    int filled() {
        return Math.min(mandates, list.size());
    }

    FillRule rule() {
        FillRule rule = regime.listRules().fill();
        if (rule == null) {
            throw new BadInput("regime", regime.id() + " does not say how mandates are filled");
        }
        return rule;
    }

    List<QuotaPerson> persons(List<String> ids) {
        return ids.stream().map(id -> person(id).person()).toList();
    }

    ListPerson person(String id) {
        return list.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadInput("order", "'" + id + "' is not on the list"));
    }
}
