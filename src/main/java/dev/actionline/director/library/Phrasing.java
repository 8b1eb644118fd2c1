package dev.actionline.director.library;

import dev.actionline.catalogue.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps a line from meaning another action than it was written for: the longest run of its first words
 * that the catalogue knows decides, and {@code sinks into} is what one does with an armchair.
 */
public final class Phrasing {
  private static final int LONGEST = 5;
  /** Wants a noun behind it. */
  private static final Pattern DANGLING = Pattern.compile(" (?:of|from|into|onto|to|through)$");

  private final Library library;

  /** By the actions of a library. */
  public Phrasing(Library library) {
    this.library = library;
  }

  /**
   * The verb in words that mean its action before these arguments.
   *
   * @param arguments what follows, beginning with a space unless empty
   */
  public String verb(Performances.Performance performance, String arguments) {
    boolean bare = arguments.isEmpty() || arguments.startsWith(" with ");
    if (!(bare && DANGLING.matcher(performance.verb()).find()) && means(performance.verb(), arguments, performance.action())) {
      return performance.verb();
    }
    List<String> others = new ArrayList<>();
    String head = performance.verb().split(" ")[0];
    others.add(performance.action().name());
    performance.action().words().stream().filter(w -> w.startsWith(head)).forEach(others::add);
    others.addAll(performance.action().words());
    return others.stream()
        .filter(w -> means(w, arguments, performance.action()) && !(bare && DANGLING.matcher(w).find()))
        .findFirst()
        .orElse(performance.verb());
  }

  private boolean means(String verb, String arguments, Action action) {
    String[] words = (verb + arguments).split("[ ,]+");
    for (int n = Math.min(LONGEST, words.length); n > 0; n--) {
      String said = String.join(" ", List.of(words).subList(0, n));
      Optional<Action> found = library.action(said);
      if (found.isPresent()) {
        return found.get().equals(action);
      }
    }
    return false;
  }
}
