package kz.mandat.local.people;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Gives names by chance, none of them twice: nobody may stand on two lists. */
final class Naming {
    private final Random random;
    private final Set<String> given = new HashSet<>();

    Naming(Random random) {
        this.random = random;
    }

    Person name(Trait trait) {
        Person person = draft(trait);
        while (!given.add(person.fullName())) {
            person = draft(trait);
        }
        return person;
    }

    private Person draft(Trait trait) {
        NameStock stock = random.nextInt(4) == 0 ? NameStock.RUSSIAN : NameStock.KAZAKH;
        boolean woman = trait.isWoman();
        return new Person(
                oneOf(stock.surnames()) + (woman ? "а" : ""),
                oneOf(woman ? stock.women() : stock.men()),
                oneOf(stock.fathers()) + (woman ? stock.daughter() : stock.son()),
                woman ? "female" : "male",
                trait.bornOn(random).toString(),
                trait.hasDisability(),
                true);
    }

    private String oneOf(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
