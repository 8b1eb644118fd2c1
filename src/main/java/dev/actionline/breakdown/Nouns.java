package dev.actionline.breakdown;

import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import dev.actionline.words.WordNet.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What kind of thing a noun names, by the lists of {@code nouns.txt} and else by WordNet. */
final class Nouns {
  private static final WordNet NET = WordNet.get();
  private static final Set<String> PRONOUNS =
      Set.of("it", "he", "she", "they", "him", "her", "them", "his", "its", "their", "one", "we", "us", "i", "you");
  private static final Map<String, Map<String, Boolean>> KNOWN = new ConcurrentHashMap<>();

  private Nouns() {}

  /** True when a list holds the noun or its head. */
  static boolean in(String list, String noun) {
    return Lexicon.NOUNS.has(list, noun) || Lexicon.NOUNS.has(list, English.head(noun)) && !(list.equals("body") && somebodysName(noun));
  }

  /** True when the noun is of a kind: a list's, or one of the few asked of WordNet. */
  static boolean is(String kind, String noun) {
    if (noun.isEmpty()
        || PRONOUNS.contains(noun)) {
      return false;
    }
    // one kind may ask for another: no computing inside the map
    Map<String, Boolean> known = KNOWN.computeIfAbsent(kind, k -> new ConcurrentHashMap<>());
    Boolean found = known.get(noun);
    if (found == null) {
      found = look(kind, noun);
      known.putIfAbsent(noun, found);
    }
    return found;
  }

  /** What a phrase means by its noun: a great Dane is a dog, and no Dane. */
  static String kind(NounPhrase phrase) {
    List<String> before = phrase.modifiers();
    String whole = before.isEmpty() ? "" : before.get(before.size() - 1) + " " + phrase.noun();
    return !is("animal", phrase.noun()) && NET.isA(whole, Kind.NOUN, 1, "animal") ? whole : phrase.noun();
  }

  /** A ball carrier, a ranch hand, a stage hand: of several words, and never anything but somebody. */
  static boolean somebodysName(String noun) {
    return noun.contains(" ") && (never(noun) || never(noun.replace(" ", "")));
  }

  private static boolean never(String noun) {
    return NET.knows(noun, Kind.NOUN) && NET.files(noun, Kind.NOUN).stream().allMatch("noun.person"::equals);
  }

  private static boolean look(String kind, String noun) {
    if (kind.endsWith("-only")) {
      return English.head(noun).equals(kind.substring(0, kind.length() - 5));
    }
    return switch (kind) {
      case "person" -> person(noun);
      case "firstly somebody" -> person(noun) || NET.firstlySomebody(English.head(noun));
      case "plainly somebody" -> in("person", noun) || somebodysName(noun)
            || (in("group", noun) || file(noun, 1, "noun.person") || file(noun, 1, "noun.group"))
                && !kin(noun, 3, "artifact") && !Signs.isFirstName(noun); // no plunger, no pack, no lee
      case "animal" -> !madeThing(noun) && in("beast", noun)
            || !madeThing(noun)
            && !in("person", noun) && kin(noun, 1, "animal") && !kin(noun, 1, "person")
            || noun.contains(" ") && NET.isA(noun, Kind.NOUN, 1, "animal"); // a great Dane
      case "vehicle" -> in("vehicle", noun) || kin(noun, 1, "vehicle");
      case "garment" -> in("garment", noun) || kin(noun, file(noun, 1, "noun.artifact") ? 1 : 3, "clothing");
      case "weapon" -> in("weapon", noun) || kin(noun, 1, "weapon");
      case "liquid" -> in("liquid", noun) || kin(noun, 1, "liquid");
      case "gas" -> in("gas", noun) || kin(noun, 1, "gas");
      case "furnishing" -> in("furnishing", noun) || in("place", noun);
      case "enterable" -> in("place", noun)
            || in("vehicle-inside", noun)
            || kin(noun, 1, "building")
            || kin(noun, 1, "room");
      case "handy" -> (artifact(noun) || in("handy", noun))
            && !in("furnishing", noun)
            && !in("place", noun)
            && !in("furniture", noun)
            && !is("vehicle", noun);
      case "sound" -> in("sound", noun) || file(noun, 1, "noun.event") && kin(noun, 2, "sound");
      case "abstract" -> abstractNoun(noun);
      case "deed" -> deed(noun);
      case "food" -> in("food", noun) || file(noun, 1, "noun.food") || noun.contains(" ") && Lexicon.NOUNS.has("food", noun.substring(0, noun.indexOf(' '))); // a fish finger
      case "drink" -> kin(noun, 1, "beverage");
      case "plant" -> file(noun, 1, "noun.plant");
      case "instrument" -> kin(noun, 1, "musical instrument");
      case "time" -> in("time", noun) || file(noun, 1, "noun.time");
      default -> in(kind, noun);
    };
  }

  /** "Rocking horse", "teddy bear": its own name says that it is made. */
  private static boolean madeThing(String noun) {
    return noun.contains(" ")
        && (noun.matches("(?:toy|stuffed|wooden|rocking|teddy|clay|tin|plush) .*")
            || NET.knows(noun, Kind.NOUN)
                && NET.file(noun, Kind.NOUN).filter("noun.artifact"::equals).isPresent());
  }

  private static boolean person(String noun) {
    if (in("person", noun) || in("group", noun) || somebodysName(noun)) {
      return true;
    }
    String last = noun.substring(noun.lastIndexOf('-') + 1);
    if (!last.equals(noun) && NET.files(noun, Kind.NOUN).isEmpty()) {
      return Lexicon.TURNS.has("years-told", noun.substring(noun.indexOf('-') + 1)) || person(last); // a seven-year-old, a sous-chef
    }
    String head = English.head(noun);
    boolean compound = !head.equals(noun) && NET.knows(noun, Kind.NOUN);
    if (compound && NET.files(noun, Kind.NOUN).stream().noneMatch(f -> f.matches("noun.(person|group)"))) {
      return false; // a dust devil
    }
    boolean thing =
        in("notprop", noun)
            || in("body", noun)
            || in("furnishing", noun)
            || in("control", noun)
            || in("written", noun)
            || in("weapon", noun)
            || in("vehicle", noun)
            || in("thing", noun)
            || in("furniture", noun)
            || in("light", noun)
            || in("door", noun)
            || in("garment", noun)
            || in("liquid", noun)
            || in("gas", noun)
            || in("colour", noun);
    List<String> files = NET.files(head, Kind.NOUN);
    boolean doer =
        head.matches(".{2,}(?:er|or|ist|man|woman|ian|eer|boy|girl|maker|keeper|ess)")
            && files.stream().limit(3).anyMatch("noun.person"::equals)
            && !files.get(0).matches("noun.(artifact|group|food)");
    boolean madeUp =
        files.isEmpty()
            && head.matches(".{2,}(?:man|woman|men|women|person|boy|girl|master|keeper|maker|smith|monger|wright)");
    return (doer || madeUp || kin(head, 1, "imaginary being")) && !thing
        || !thing
            && !files.isEmpty()
            && files.get(0).equals("noun.person")
            && files.stream().limit(3).noneMatch(f -> f.matches("noun.(artifact|body|substance|object)"));
  }

  /** What is done, told by a noun that is a verb as well: "a shrug", "a leap". */
  private static boolean deed(String noun) {
    String head = English.head(noun);
    List<String> files = NET.files(head, Kind.NOUN);
    // a radio is what is said on the air, and the set that it is heard from
    boolean set =
        !files.isEmpty()
            && files.get(0).equals("noun.communication")
            && files.stream().limit(3).anyMatch("noun.artifact"::equals);
    return Classes.listed().contains(head)
        && !in("body", head)
        && !in("light", head)
        && !files.isEmpty()
        && !set
        && files.get(0).matches("noun.(act|event|communication|process|feeling|phenomenon)");
  }

  private static boolean abstractNoun(String noun) {
    if (in("abstract", noun) || in("measure", noun)) {
      return true;
    }
    boolean concrete =
        in("body", noun)
            || in("furnishing", noun)
            || in("gas", noun)
            || in("liquid", noun)
            || in("weather", noun)
            || in("light", noun)
            || in("control", noun)
            || in("written", noun)
            || in("sound", noun)
            || in("garment", noun)
            || in("door", noun)
            || in("seat", noun)
            || in("vague", noun)
            || in("machine", noun)
            || in("vehicle", noun)
            || in("person", noun)
            || in("loose", noun);
    if (concrete) {
      return false;
    }
    List<String> files = NET.files(English.head(noun), Kind.NOUN);
    return !files.isEmpty()
        && List.of(
                "noun.attribute",
                "noun.cognition",
                "noun.feeling",
                "noun.motive",
                "noun.relation",
                "noun.state",
                "noun.time",
                "noun.process",
                "noun.phenomenon")
            .contains(files.get(0))
        && files.stream()
            .limit(3)
            .noneMatch(f -> f.matches("noun.(artifact|object|substance|body|food|plant)"));
  }

  private static boolean file(String noun, int senses, String file) {
    List<String> files = NET.files(English.head(noun), Kind.NOUN);
    return files.subList(0, Math.min(senses, files.size())).contains(file);
  }

  private static boolean kin(String noun, int senses, String ancestor) {
    return NET.isA(English.head(noun), Kind.NOUN, senses, ancestor);
  }

  /** An animal that may as well lie in a pan. */
  static boolean edible(String noun) {
    return !in("beast", noun) && NET.files(English.head(noun), Kind.NOUN).contains("noun.food");
  }

  /** Something one can take, sit on or drive: made by people, and no part of a building. */
  static boolean artifact(String noun) {
    String head = English.head(noun);
    if (NET.files(head, Kind.NOUN).isEmpty()) {
      return NET.lastNoun(head).filter(n -> file(n, 1, "noun.artifact")).isPresent();
    }
    return file(noun, 1, "noun.artifact")
        || file(noun, 1, "noun.food") && !in("loose", noun)
        || file(noun, 2, "noun.artifact") && !file(noun, 1, "noun.person");
  }
}
