package dev.actionline.shotlist;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The names that {@code cast} declares; in a line the longest that fits wins, case and all. */
final class Names {
  static final Names NONE = new Names(List.of());

  private final List<String> longestFirst;
  private final Map<Character, List<String>> byInitial;
  private final Set<String> all;

  Names(Collection<String> names) {
    this.all = Set.copyOf(names);
    this.longestFirst =
        new TreeSet<>(names)
            .stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    this.byInitial =
        longestFirst.stream().filter(n -> !n.isEmpty()).collect(Collectors.groupingBy(n -> n.charAt(0)));
  }

  List<String> all() {
    return longestFirst;
  }

  boolean holds(String name) {
    return all.contains(name);
  }

  /** The longest name that stands at an offset, as a whole word; null for none. */
  String at(String text, int offset, int end) {
    for (String name : byInitial.getOrDefault(text.charAt(offset), List.of())) {
      if (offset + name.length() <= end
          && text.startsWith(name, offset)
          && endsWord(text, offset + name.length(), end)
          && !measures(name, text.substring(offset + name.length(), end))) {
        return name;
      }
    }
    return null;
  }

  /** {@code GUARD 2 m behind PELL}, where a GUARD and a GUARD 2 play: the number belongs to the metres. */
  private boolean measures(String name, String rest) {
    int number = name.lastIndexOf(' ');
    boolean numbered = number > 0 && name.substring(number + 1).chars().allMatch(Character::isDigit) && holds(name.substring(0, number));
    String[] words = numbered ? rest.strip().split("\\s+", 3) : new String[0];
    return numbered && words.length > 1 && Units.detached(words[0], words[1]) != null;
  }

  /**
   * {@code MARA} ends before a space or {@code 's}, and not inside {@code MARA-2} or {@code MARAH}.
   */
  private static boolean endsWord(String text, int at, int end) {
    if (at >= end || possessive(text, at, end) > 0) {
      return true;
    }
    char c = text.charAt(at);
    if (c == '.' || c == '\'' || c == '-') {
      return at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
    }
    return !Character.isLetterOrDigit(c) && c != '#' && c != '_';
  }

  /** How many characters of {@code 's} follow: 2 or 0. */
  static int possessive(String text, int at, int end) {
    boolean apostrophe = at + 1 < end && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019');
    boolean ends = apostrophe && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)));
    return ends && text.charAt(at + 1) == 's' ? 2 : 0;
  }

  /** Whether a name may stand without quotes: capitals, digits, {@code - ' . #} and spaces. */
  static boolean plain(String name) {
    boolean letterOrDigit = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLowerCase(c)
          || !(Character.isLetterOrDigit(c) || "-'.# \u2019".indexOf(c) >= 0)) {
        return false;
      }
      letterOrDigit |= Character.isLetterOrDigit(c);
    }
    return letterOrDigit;
  }
}
