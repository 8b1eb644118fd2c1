package dev.actionline.director;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.core.Span;
import dev.actionline.timeline.ThingLook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the things of one scene look, in words that a list knows. */
final class ThingLooks {
  /** Colours of a light, but what they say of a thing is not seen. */
  private static final Set<String> FELT = Set.of("warm", "cold", "cool");

  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private final List<Breakdown.Look> told;
  private final Span scene;
  private final Map<String, Optional<String>> known = new HashMap<>();

  ThingLooks(Breakdown breakdown, Span scene) {
    this.told = breakdown.looks();
    this.scene = scene;
  }

  /** {@code huge}, {@code dark blue}; as this scene tells it first, else as the script does. */
  Optional<String> of(String noun) {
    return known.computeIfAbsent(noun, this::find);
  }

  private Optional<String> find(String noun) {
    Optional<String> first = Optional.empty();
    for (Breakdown.Look look : told) {
      Optional<String> words = same(look.noun(), noun) ? words(look.words()) : Optional.empty();
      boolean here = scene.start() <= look.span().start() && look.span().start() < scene.end();
      if (words.isPresent() && here) {
        return words;
      }
      first = first.or(() -> words);
    }
    return first;
  }

  /** How many of them the scene tells where it names them first: {@code three crates}; 1 when it tells none. */
  int count(String noun) {
    for (Breakdown.Look look : told) {
      boolean here = scene.start() <= look.span().start() && look.span().start() < scene.end();
      if (here && look.noun().equals(noun)) {
        return look.words().stream().map(NUMBERS::indexOf).filter(n -> n > 0).findFirst().map(n -> n + 1).orElse(1);
      }
    }
    return 1;
  }

  private static boolean same(String told, String noun) {
    return told.equals(noun) || told.endsWith(" " + noun) || noun.endsWith(" " + told);
  }

  /** A shade belongs to the colour behind it, and says nothing alone. */
  private static Optional<String> words(List<String> told) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      String word = told.get(i);
      if (ThingLook.isWord(word) && !FELT.contains(word)) {
        boolean shaded = i > 0 && ThingLook.isShade(told.get(i - 1)) && ThingLook.isColor(word);
        words.add(shaded ? told.get(i - 1) + " " + word : word);
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
  }
}
