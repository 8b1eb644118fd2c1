package dev.actionline.director.set;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.core.Span;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.timeline.ThingLook;
import dev.actionline.words.Numerals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the things of one scene look, in words that a list knows. */
final class ThingLooks {
  /** Colours of a light, but what they say of a thing is not seen. */
  /** More than so many of a thing are told, and not laid out one by one: forty million dollars. */
  private static final int MOST = 12;

  private static final Set<String> FELT = Vocabulary.kind("felt");

  private final List<Breakdown.Look> told;
  private final List<Breakdown.Look> here;
  private final Map<String, Optional<String>> known = new HashMap<>();

  ThingLooks(Breakdown breakdown, Span scene) {
    this.told = breakdown.looks();
    this.here =
        told.stream().filter(l -> scene.start() <= l.span().start() && l.span().start() < scene.end()).toList();
  }

  /** {@code huge}, {@code dark blue}; as this scene tells it first, else as the script does. */
  Optional<String> of(String noun) {
    return known.computeIfAbsent(noun, this::find);
  }

  private Optional<String> find(String noun) {
    return first(noun, here).or(() -> first(noun, told));
  }

  private static Optional<String> first(String noun, List<Breakdown.Look> told) {
    return told.stream().filter(l -> same(l.noun(), noun)).flatMap(l -> words(l.words()).stream()).findFirst();
  }

  /** How many of them the scene tells where it names them first: {@code three crates}; 1 when it tells none. */
  int count(String noun) {
    return here.stream().filter(l -> l.noun().equals(noun)).findFirst().stream()
        .flatMap(l -> l.words().stream()).flatMapToInt(w -> Numerals.of(w).stream()).filter(n -> n > 1).findFirst().stream().filter(n -> n <= MOST).findFirst().orElse(1);
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
