package kz.mandat.law.quota;

import kz.mandat.law.regime.Category;

import java.util.List;

/** A person who counts towards the quota, once, and every category that makes the person count. */
public record Counted(String person, int age, List<Category> categories) {}
