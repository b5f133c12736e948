package kz.mandat.platform.trial;

record TrialHeld(String trial, int count) {}
