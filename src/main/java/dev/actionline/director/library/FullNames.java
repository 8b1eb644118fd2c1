package dev.actionline.director.library;

import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The kind of a thing that the scene's words or its place tell: the light above the door is a door light, the lamp on the table a
 * table lamp, a can of paint a paint can, a monitor in a hospital a hospital monitor; where the catalogue has such a kind.
 */
public final class FullNames {
  /** Words that mean one of many kinds, which is told by its own word. */
  private static final Set<String> GENERAL = Vocabulary.kind("general words");

  private static final Set<String> SHED = Vocabulary.kind("shed by it");
  private static final Set<String> BLADES = Vocabulary.kind("blades");

  private final Library library;
  private final String scene;
  private final List<String> places;
  private final Map<String, String> names = new HashMap<>();

  /**
   * @param scene the words of the scene
   * @param place the place of its heading
   */
  public FullNames(Library library, String scene, String place) {
    this.library = library;
    this.scene = scene.toLowerCase(Locale.ROOT);
    this.places = PlaceWords.of(place, library).stream().map(PlaceWords.Word::text)
        .flatMap(w -> Stream.of(w, w.split(" ")[0])).distinct().toList();
  }

  /** The name of the kind; the noun itself where there is none, and where it tells its kind already. */
  public String of(String noun) {
    return noun.indexOf(' ') >= 0 ? source(noun) : names.computeIfAbsent(noun, this::find);
  }

  /** Lantern light comes from a lantern. */
  private String source(String noun) {
    String lamp = noun.substring(0, noun.lastIndexOf(' '));
    return SHED.contains(noun.substring(lamp.length() + 1)) && library.propNamed(noun).isEmpty() && library.propNamed(lamp).isPresent() ? lamp : noun;
  }

  private String find(String noun) {
    boolean told = scene.contains(noun);
    List<String> kinds = new ArrayList<>();
    if (told) {
      Matcher at = Pattern.compile("\\b" + Pattern.quote(noun) + " (?:(?:above|over|beside|by|at|on) (?:the|a|an|her|his|its|their)|of) (\\p{L}+)").matcher(scene);
      while (at.find()) {
        kinds.add(at.group(1));
      }
    }
    kinds.addAll(places);
    // the rod of who sits fishing is a fishing rod
    String doing = "ing " + noun;
    library.spokenPropNames().stream().filter(n -> n.endsWith(doing)).map(n -> n.substring(0, n.length() - noun.length() - 1))
        .filter(k -> Pattern.compile("\\b" + Pattern.quote(k) + "\\b").matcher(scene).find()).forEach(kinds::add);
    if (told) {
      // the cleaner that hums is the vacuum cleaner of the sentence, the wall that is called low a low wall
      Matcher compound = Pattern.compile("\\b(\\p{L}+) " + Pattern.quote(noun) + "\\b").matcher(scene);
      while (compound.find()) {
        kinds.add(compound.group(1));
      }
    }
    return kinds.stream().map(k -> k + " " + noun).filter(n -> known(n) || another(n, noun)).findFirst().or(() -> particular(noun)).orElse(noun);
  }

  /** A flying saucer is no saucer: said in one the words mean another model than the last of them alone. */
  private boolean another(String name, String noun) {
    return scene.contains(name) && library.propNamed(name).filter(m -> library.propNamed(noun).filter(m::equals).isEmpty()).isPresent();
  }

  /** "Lowers the gun", who aimed a revolver: one thing; a sword is met with "his own blade": another of its kind. */
  private Optional<String> particular(String noun) {
    boolean general = GENERAL.contains(noun) && Pattern.compile("\\b(?:the|own) " + Pattern.quote(noun) + "\\b").matcher(scene).find()
        && !Pattern.compile("\\b(?:an?|another|his|her|their) " + Pattern.quote(noun) + "\\b").matcher(scene).find();
    return general
        ? Stream.of(scene.split("[^\\p{L}-]+")).filter(w -> !w.equals(noun) && library.propNamed(w).isPresent() && (BLADES.contains(w) && BLADES.contains(noun) || library.words().isA(w, WordNet.Kind.NOUN, 1, noun))).findFirst()
        : Optional.empty();
  }

  /** The words of the scene, in small letters. */
  public String scene() {
    return scene;
  }

  private boolean known(String name) {
    return library.isPropName(name.replace(' ', '-')) || library.isPropName(name);
  }
}
