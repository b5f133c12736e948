package kz.mandat.nominations.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import kz.mandat.nominations.person.Person;
import kz.mandat.nominations.person.Sex;

/** People who do not exist: always the same for the same seed, each once, marked as generated. */
final class GeneratedPeople {

    private static final LocalDate OLDEST = LocalDate.of(1953, 1, 1);
    private static final int DAYS = 365 * 48;

    private static final List<String> STEMS =
            List.of(
                    "Арман", "Асан", "Бақыт", "Дәурен", "Дәулет", "Ермек", "Есен", "Жанат", "Жарас",
                    "Қайрат", "Қуаныш", "Мақсат", "Мейрам", "Нұрлан", "Оразбай", "Өмір", "Рахым",
                    "Самат", "Сейіт", "Талғат", "Төлеген", "Үсен", "Шәкен", "Ысқақ");
    private static final List<String> MEN =
            List.of(
                    "Асқар",
                    "Әділ",
                    "Бауыржан",
                    "Ғалым",
                    "Дархан",
                    "Ержан",
                    "Ілияс",
                    "Қанат",
                    "Мұрат",
                    "Нұржан",
                    "Олжас",
                    "Рустем",
                    "Серік",
                    "Темір",
                    "Ұлан",
                    "Шыңғыс");
    private static final List<String> WOMEN =
            List.of(
                    "Айгүл", "Әсел", "Гүлнар", "Дана", "Жанар", "Зере", "Індира", "Камила",
                    "Ләззат", "Мәдина", "Назгүл", "Роза", "Сәуле", "Томирис", "Үміт", "Шолпан");

    private final SplittableRandom random;
    private final Set<String> known = new HashSet<>();

    GeneratedPeople(String seed) {
        this.random = new SplittableRandom(seed.hashCode());
    }

    Person man() {
        return person(Sex.MALE);
    }

    Person woman() {
        return person(Sex.FEMALE);
    }

    Person anybody() {
        return random.nextInt(10) < 3 ? woman() : man();
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    private Person person(Sex sex) {
        Person drawn = drawn(sex);
        while (!known.add(drawn.key())) {
            drawn = drawn(sex);
        }
        return drawn;
    }

    private Person drawn(Sex sex) {
        boolean woman = sex == Sex.FEMALE;
        return new Person(
                one(STEMS) + (woman ? "ова" : "ов"),
                one(woman ? WOMEN : MEN),
                one(STEMS) + (woman ? "қызы" : "ұлы"),
                sex,
                OLDEST.plusDays(random.nextInt(DAYS)),
                random.nextInt(40) == 0,
                true);
    }

    private String one(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
