package dev.actionline.director;

import java.util.Map;
import java.util.Set;

/** Prepositions as a list writes them. */
final class Relations {
  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("toward", "to"), Map.entry("towards", "to"), Map.entry("up to", "to"),
          Map.entry("over to", "to"), Map.entry("upon", "on"), Map.entry("atop", "on"),
          Map.entry("within", "in"), Map.entry("inside", "in"), Map.entry("next to", "beside"),
          Map.entry("alongside", "beside"), Map.entry("across from", "opposite"), Map.entry("out from", "out of"),
          Map.entry("off of", "off"), Map.entry("for", "to"), Map.entry("after", "to"),
          Map.entry("underneath", "under"), Map.entry("beneath", "under"), Map.entry("among", "past"),
          Map.entry("between", "past"), Map.entry("amid", "past"),
          Map.entry("from behind", "from"), Map.entry("from under", "from"));
  private static final Set<String> SPATIAL =
      Set.of("to", "into", "onto", "in", "on", "at", "behind", "past", "around", "over", "under",
          "through", "along", "across", "beside", "near", "by", "against", "from", "off", "up",
          "down", "between", "above", "below", "out of",
          "in front of", "opposite");

  private Relations() {}

  /** The plainest preposition that means the same: {@code to} for {@code towards}. */
  static String plain(String how) {
    return PLAIN.getOrDefault(how, how);
  }

  /** Whether a plain preposition tells where. */
  static boolean spatial(String how) {
    return SPATIAL.contains(how);
  }
}
