package dev.actionline.breakdown;

import java.util.List;
import java.util.OptionalInt;

/** Whether two names with something in common are one person's. */
final class WholeNames {
  /** As far as two tellings of one person's age may lie apart. */
  private static final int SAME_YEARS = 8;

  private WholeNames() {}

  /** COACH HUGHES is COACH DALE HUGHES: title and surname of one whole name. */
  static boolean shortened(String known, String name) {
    List<String> shorter = List.of(known.split(" "));
    List<String> longer = List.of(name.split(" "));
    return shorter.size() == 2 && longer.size() > 2 && shorter.get(0).equals(longer.get(0)) && shorter.get(1).equals(longer.get(longer.size() - 1))
        && Signs.isFirstName(longer.get(1)) && !Signs.isFirstName(shorter.get(0));
  }

  /** "Mrs. Kessler, 70s" is not Nadia Kessler of thirty, but her mother. */
  static boolean another(CastEntry entry, String run, String age) {
    OptionalInt years = age == null ? OptionalInt.empty() : Signs.age(age);
    boolean fullNames =
        Signs.isFullName(run) && Signs.isFullName(entry.name) && !run.split(" ")[0].equalsIgnoreCase(entry.name.split(" ")[0]);
    return fullNames && years.isPresent() && entry.age.isPresent() && Math.abs(years.getAsInt() - entry.age.getAsInt()) > SAME_YEARS;
  }
}
