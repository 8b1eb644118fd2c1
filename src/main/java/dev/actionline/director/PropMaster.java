package dev.actionline.director;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.stage.Model;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The props of one scene: each noun of the script that is a thing, by the name it has in the list. */
final class PropMaster {
  private static final List<String> LARGE =
      List.of("furniture", "appliance", "vehicle", "structure", "machine", "tree", "person", "boat");
  /** Things that fit on a table, metres. */
  private static final float SMALL = 0.6f;

  private final Library library;
  private final Ground ground;
  private final Set<String> known;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();
  private final Map<String, String> remembered = new LinkedHashMap<>();

  PropMaster(Breakdown breakdown, Ground ground, Library library) {
    this.library = library;
    this.ground = ground;
    this.known = new java.util.LinkedHashSet<>();
    breakdown.props().forEach(p -> known.add(p.noun()));
  }

  /**
   * Whether a noun is a thing that can be brought: the breakdown lists it, or a model bears it. What the
   * set is built of, and what is no object but a substance, stays where it is.
   */
  boolean isThing(String noun) {
    if (ground.builtOf(noun) || noun.contains("'") || noun.contains(" of ")) {
      return false;
    }
    if (library.propNamed(noun).isPresent() || library.propNamed(lastWord(noun)).isPresent()) {
      return true;
    }
    boolean listed = known.contains(noun) || known.stream().anyMatch(k -> k.endsWith(" " + noun));
    return listed && !isSubstance(lastWord(noun));
  }

  private boolean isSubstance(String noun) {
    return library.words().file(noun, WordNet.Kind.NOUN).filter("noun.substance"::equals).isPresent();
  }

  /** Where a thing is if the scene needs it: in the hand that held it when the last scene ended. */
  void remember(String prop, String place) {
    remembered.put(prop, place);
  }

  /** The name of a prop that the scene has, by the script's noun. */
  Optional<String> named(String noun) {
    if (names.containsKey(noun)) {
      return Optional.of(names.get(noun));
    }
    return names.entrySet().stream()
        .filter(e -> e.getKey().endsWith(" " + noun) || noun.endsWith(" " + e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Brings a prop into the scene, at a place as a list writes it; returns its name there. */
  String bring(String noun, String place) {
    Optional<String> there = named(noun);
    if (there.isPresent()) {
      return there.get();
    }
    String model = library.prop(noun).map(m -> m.name().replace('-', ' ')).orElse(noun);
    String name = names.containsValue(model) ? noun : model;
    names.put(noun, name);
    places.put(name, remembered.getOrDefault(name, place));
    return name;
  }

  /** Whether it lies on a table rather than stands on the floor; by the model, else by its kind. */
  boolean small(String noun) {
    Optional<Model> model = library.propNamed(noun).or(() -> library.propNamed(lastWord(noun)));
    return model.map(m -> size(m) < SMALL).orElseGet(() -> !large(lastWord(noun)));
  }

  private boolean large(String noun) {
    return LARGE.stream().anyMatch(k -> library.words().isA(noun, WordNet.Kind.NOUN, 1, k));
  }

  private static float size(Model model) {
    float width = Math.max(model.high().x - model.low().x, model.high().z - model.low().z);
    return Math.max(width, model.high().y - model.low().y);
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    places.forEach((name, place) -> lines.add(Line.of("prop " + name + " " + place)));
    return lines;
  }

  private static String lastWord(String noun) {
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }
}
