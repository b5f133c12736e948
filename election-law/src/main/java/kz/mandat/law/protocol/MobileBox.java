package kz.mandat.law.protocol;

/**
 * One mobile ballot box: its number, the written applications for it and the ballots found in it.
 */
public record MobileBox(int number, long applications, long found) {}
