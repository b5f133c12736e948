package kz.mandat.law.regime;

/** Which ballots of a mobile box are invalid when it holds more than were applied for. */
public enum MobileBoxRule {
    ALL_BALLOTS_OF_THE_BOX,
    BALLOTS_OF_THE_ELECTION_CONCERNED
}
