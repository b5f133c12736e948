package kz.mandat.law.regime;

/** Whether a second list is admitted where only one reached the threshold. */
public enum OneList {
    ADMITS_THE_NEXT_LARGEST,
    TAKES_ALL
}
