package kz.mandat.law.quota;

import java.util.List;
import kz.mandat.law.regime.Category;

/** A person who counts towards the quota, once, and every category that makes the person count. */
public record Counted(String person, int age, List<Category> categories) {}
