package kz.mandat.law.regime;

/** Which of two lists with equal remainders has the advantage. */
public enum EqualRemainders {
    EARLIER_REGISTERED
}
