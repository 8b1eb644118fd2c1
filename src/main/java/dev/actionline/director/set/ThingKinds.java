package dev.actionline.director.set;

import dev.actionline.director.casting.Wardrobe;
import dev.actionline.director.library.FullNames;
import dev.actionline.director.library.Library;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.stage.Model;
import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import dev.actionline.words.WordTable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/** What a noun is as a thing, by its model, else by its kind in WordNet. */
public final class ThingKinds {
  private static final List<String> LARGE = List.copyOf(Vocabulary.kind("large"));
  private static final Set<String> SOLID =
      Set.of("noun.artifact", "noun.food", "noun.plant", "noun.possession");
  /** Artifacts to the dictionary, but nothing that stands about by itself. */
  private static final Set<String> NO_OBJECTS = Vocabulary.kind("no objects");
  private static final WordTable BODY = Vocabulary.table("body");
  private static final WordTable ELEMENTS = Vocabulary.table("elements");
  private static final WordTable EFFECTS = Vocabulary.table("effects");
  private static final List<String> ROPES = Vocabulary.table("tethers").row("ropes");
  private static final Set<String> BACKPACKS = Vocabulary.kind("backpacks");
  private static final Set<String> BAGS = Vocabulary.kind("kinds of bags");
  private static final Set<String> ON_THE_HEAD = Vocabulary.kind("worn on the head");
  /** Things that fit on a table, metres. */
  private static final float SMALL = 0.6f;
  /** Things that one can carry in a hand, metres. */
  private static final float HANDY = 1.4f;
  /** As large as a body from corner to corner, metres. */
  private static final float BODILY = 1.4f;
  /** Longer than what is slender and held, and wider, metres. */
  private static final float POLE = 2.7f;
  private static final float SLENDER = 0.3f;

  private final Library library;
  private final FullNames full;

  /**
   * The kinds of things of one scene.
   *
   * @param full the whole names of what the scene calls by half of them
   */
  ThingKinds(Library library, FullNames full) {
    this.library = library;
    this.full = full;
  }

  /** Whether it lies on a table rather than stands on the floor; by the model, else by its kind. */
  public boolean small(String told) {
    String noun = full.of(told);
    Optional<Model> model = library.propNamed(noun).or(() -> library.propNamed(lastWord(noun)));
    return model.map(m -> size(m) < SMALL && m.marks().stream().noneMatch(k -> k.type().equals("seat"))).orElseGet(() -> !large(lastWord(noun)));
  }

  /** How wide a thing of a noun is, metres. */
  public double width(String noun) {
    return library.prop(noun).map(m -> (double) m.high().x() - m.low().x()).orElse(0.6);
  }

  /** Whether a thing is as large as a body. */
  public boolean bodily(String noun) {
    return library.prop(noun.toLowerCase(Locale.ROOT)).filter(m -> m.high().distance(m.low()) > BODILY).isPresent();
  }

  /** Whether somebody can hold it. */
  public boolean handy(String told) {
    String noun = full.of(told);
    Optional<Model> model = library.propNamed(noun).or(() -> library.propNamed(lastWord(noun)));
    return model.map(m -> size(m) < HANDY || slender(m)).orElseGet(() -> !large(lastWord(noun)));
  }

  /** A spear, a broom, a pole: as long as a body, and carried in a hand for all that. */
  private static boolean slender(Model model) {
    Vector3f across = new Vector3f(model.high()).sub(model.low());
    float longest = Math.max(across.x, Math.max(across.y, across.z));
    float shortest = Math.min(across.x, Math.min(across.y, across.z));
    return longest < POLE && across.x + across.y + across.z - longest - shortest < SLENDER;
  }

  /** Whether it is worn on the head or before the face. */
  public boolean headgear(String noun) {
    return isA(lastWord(noun), ON_THE_HEAD);
  }

  /** Where a thing of its kind is carried by whom it belongs to: a backpack on the back. */
  public Optional<String> carriedOn(String noun) {
    String last = lastWord(noun);
    boolean back = BACKPACKS.contains(last) || isA(last, List.of("backpack"));
    boolean bag = isA(last, BAGS);
    return back ? Optional.of("back") : bag ? Optional.of("shoulder") : Optional.empty();
  }

  /** A physical object of its own by the dictionary; what nobody knows may be one. */
  boolean concrete(String noun) {
    String last = lastWord(noun);
    Optional<String> kind = library.words().file(noun, WordNet.Kind.NOUN).or(() -> library.words().file(last, WordNet.Kind.NOUN));
    boolean no = Wardrobe.isColour(last) || bodyPart(last) || isA(last, NO_OBJECTS);
    return !no && kind.map(SOLID::contains).orElse(noun.contains(" "));
  }

  /** What is poured, and is no object. */
  boolean substance(String noun) {
    return library.words().file(noun, WordNet.Kind.NOUN).filter("noun.substance"::equals).isPresent();
  }

  /** Whether a noun is one of some kinds of WordNet, in its first sense. */
  public boolean isA(String noun, Collection<String> kinds) {
    return kinds.stream().anyMatch(k -> library.words().isA(noun, WordNet.Kind.NOUN, 1, k));
  }

  private boolean large(String noun) {
    return LARGE.stream().anyMatch(k -> library.words().isA(noun, WordNet.Kind.NOUN, 1, k));
  }

  private static float size(Model model) {
    float width = Math.max(model.high().x - model.low().x, model.high().z - model.low().z);
    return Math.max(width, model.high().y - model.low().y);
  }

  /** Of a punchbag the bag. */
  static String lastWord(String noun) {
    String last = English.head(noun);
    return WordNet.get().knows(last, WordNet.Kind.NOUN) ? last : WordNet.get().lastNoun(last).orElse(last);
  }

  /** The effect of the screen that a noun is shown by: smoke, sparks; empty for what has a model or none. */
  public static Optional<String> effect(String noun) {
    String last = English.head(noun);
    return EFFECTS.first(noun).or(() -> EFFECTS.first(last));
  }

  /** Whether a noun means something that leads from one to another. */
  public static boolean isRope(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    return ROPES.contains(word) || ROPES.contains(English.head(word));
  }

  /** Whether a noun is a part of a body. */
  public static boolean bodyPart(String noun) {
    return BODY.has(noun);
  }

  /** What a word is to a picture: {@code rain, light, liquid}; empty for a thing. */
  public static Optional<String> element(String noun) {
    return ELEMENTS.first(noun).or(() -> ELEMENTS.first(English.head(noun)).filter(k -> !k.equals("light")));
  }
}
