package kz.mandat.local.people;

/**
 * Somebody on a party list as candidate-lists takes it.
 *
 * @param sex female or male
 * @param bornOn a date as 1980-01-01
 * @param generated always true: no person of that name is meant
 */
public record Person(
        String surname,
        String givenName,
        String patronymic,
        String sex,
        String bornOn,
        boolean disability,
        boolean generated) {

    String fullName() {
        return surname + " " + givenName + " " + patronymic;
    }
}
