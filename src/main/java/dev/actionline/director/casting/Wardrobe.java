package dev.actionline.director.casting;

import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import dev.actionline.words.WordTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Dresses the cast: what the script says of a body and its clothes, and colours to tell them apart. */
public final class Wardrobe {
  private static final WordTable LOOKS = Vocabulary.table("looks");
  private static final WordTable GARMENTS = Vocabulary.table("garments");
  /** Colours a list may name, those that are told apart best first. */
  private static final List<String> SHIRTS = List.copyOf(Vocabulary.kind("shirt colours"));
  private static final List<String> TROUSERS = List.copyOf(Vocabulary.kind("trouser colours"));
  private static final Set<String> COLOURS = Vocabulary.kind("colours");
  /** Who is "in white" wears a dress. */
  private static final Set<String> WOMEN = Vocabulary.kind("women");
  /** What is silver is grey in them, and nobody of metal. */
  private static final Set<String> HAIR = Vocabulary.kind("hair");
  private static final Set<String> LIMBS = Vocabulary.kind("limbs");
  /** Of which one has two. */
  public static final Set<String> PAIRED = Vocabulary.kind("paired limbs");
  /** What takes the place of skin and clothes alike. */
  static final Set<String> SURFACES = Vocabulary.kind("covered all over");

  /** Behind the word for a metal or stone they tell of all of somebody: silver skin, and no silver teeth. */
  private static final Set<String> WHOLE = Vocabulary.kind("whole of a body");

  private static final Set<String> LACKED = Vocabulary.kind("has not got");

  /** What hides a shirt, and what takes its place. */
  private static final Set<String> OVER = Vocabulary.kind("over clothes");

  private static final Set<String> UNDER = Vocabulary.kind("under clothes");

  private static final WordTable WORN_IN = Vocabulary.table("worn-in");
  /** So many words of a surrounding are no accident. */
  private static final int SURROUNDED = 3;

  /** What everybody wears whose own clothes the script does not tell, and what a suit is. */
  private final List<String> outfits;
  private int dressed;
  private int outfitted;
  private final Set<String> worn = new HashSet<>();

  /** @param script all its words */
  Wardrobe(String script) {
    String words = script.toLowerCase(Locale.ROOT);
    Map<List<String>, Integer> told = new LinkedHashMap<>();
    WORN_IN.keys().forEach(k -> told.merge(WORN_IN.row(k), words.contains(k) ? 1 : 0, Integer::sum));
    outfits = told.entrySet().stream().filter(e -> e.getValue() >= SURROUNDED).map(Map.Entry::getKey).findFirst().orElse(List.of());
  }

  /** Colours that the script itself gives to somebody: nobody else gets them by chance. */
  void keep(List<String> told) {
    told.stream().filter(p -> OVER.contains(first(p)) || UNDER.contains(first(p)) || first(p).equals("dress")).forEach(p -> worn.add(English.head(p)));
  }

  /** Whether a word is a colour that clothes can have. */
  public static boolean isColour(String word) {
    return COLOURS.contains(word);
  }

  /** Whether it is worn about the body. */
  public static boolean isGarment(String word) {
    return GARMENTS.first(word).isPresent();
  }

  /** The phrases of a cast line that the script's own words ask for, without doubles. */
  static List<String> told(List<String> traits) {
    List<String> words = words(traits);
    List<String> phrases = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean colourOfSomething = (COLOURS.contains(word) || word.equals("dark")) && garmentAfter(words, i).isPresent();
      String colour = word.equals("gray") ? "grey" : word.equals("dark") ? "black" : word;
      if (colourOfSomething) {
        add(phrases, garmentAfter(words, i).get() + " " + colour);
      } else if (COLOURS.contains(word) && i > 0 && words.get(i - 1).equals("in")) {
        add(phrases, (words.stream().anyMatch(WOMEN::contains) ? "dress " : "suit ") + colour);
      } else {
        boolean told = phrases.stream().anyMatch(p -> p.startsWith(word + " "));
        boolean part = i + 1 < words.size() && !words.get(i + 1).equals(",") && !WHOLE.contains(words.get(i + 1)) && LOOKS.row(word).stream().anyMatch(SURFACES::contains);
        boolean grey = i + 1 < words.size() && HAIR.contains(words.get(i + 1)) && LOOKS.row(word).stream().anyMatch(SURFACES::contains);
        for (String phrase : told || part && !grey ? List.<String>of() : grey ? List.of("hair grey") : LOOKS.row(word)) {
          add(phrases, phrase.equals("bloody") ? wound(words, i) : phrase);
        }
      }
    }
    if (words.contains("half") && phrases.remove("chrome")) {
      add(phrases, "half chrome");
    }
    if (phrases.contains("liquid metal") || phrases.contains("half chrome")) {
      phrases.remove("chrome");
    }
    return phrases;
  }

  /**
   * What the script tells, and colours of its own for what it does not tell.
   *
   * @param outermost the garment that is seen most of: {@code shirt}, or {@code jacket} over one
   */
  List<String> dress(List<String> told, String outermost) {
    List<String> phrases = new ArrayList<>(told);
    Optional<String> outfit = outfits.isEmpty() ? Optional.empty() : Optional.of(outfits.get(outfitted++ % outfits.size()));
    phrases.replaceAll(p -> p.equals("suit") ? outfit.orElse(p) : p);
    phrases.replaceAll(p -> p.equals("dress") ? "dress " + fresh() : p);
    boolean dress = told.stream().anyMatch(p -> p.startsWith("dress"));
    boolean plain = phrases.stream().noneMatch(p -> OVER.contains(first(p)) || UNDER.contains(first(p)) || first(p).equals("dress"));
    outfit.filter(o -> plain && !phrases.contains(o) && phrases.stream().noneMatch(SURFACES::contains)).ifPresent(phrases::add);
    boolean bare = dress || outfit.filter(phrases::contains).isPresent() || told.stream().anyMatch(p -> SURFACES.contains(p) && !p.equals("half chrome"));
    if (!bare) {
      boolean over = told.stream().anyMatch(p -> OVER.contains(first(p)));
      boolean colour = told.stream().anyMatch(p -> UNDER.contains(first(p)) && p.contains(" "));
      if (!over && !colour) {
        phrases.add(outermost + " " + fresh());
      }
      if (told.stream().noneMatch(p -> p.startsWith("trousers ") || p.startsWith("suit"))) {
        phrases.add("trousers " + TROUSERS.get(dressed / 2 % TROUSERS.size()));
      }
    }
    dressed++;
    phrases.forEach(p -> worn.add(English.head(p)));
    return phrases;
  }

  /** The next colour that nobody wears yet. */
  private String fresh() {
    for (int i = 0; i < SHIRTS.size(); i++) {
      String colour = SHIRTS.get((dressed + i) % SHIRTS.size());
      if (!worn.contains(colour)) {
        return colour;
      }
    }
    return SHIRTS.get(dressed % SHIRTS.size());
  }

  /** Ordinary clothes, which need not be the same for all of a group. */
  static boolean plain(List<String> traits) {
    return traits.stream().anyMatch(t -> t.startsWith("shirt ") || t.startsWith("jacket ")) && traits.stream().noneMatch(t -> SURFACES.contains(t));
  }

  /** The clothes of one of a group: other colours for each. */
  static List<String> varied(List<String> traits, int which) {
    return traits.stream()
        .map(t -> t.startsWith("shirt ") ? "shirt " + after(SHIRTS, t.substring(6), 3 * which)
            : t.startsWith("trousers ") ? "trousers " + after(TROUSERS, t.substring(9), which) : t)
        .toList();
  }

  /** Somebody's traits at another age, in the colours that one knows him by. */
  static List<String> asBefore(List<String> traits, List<String> before) {
    return traits.stream().map(t -> before.stream().filter(b -> UNDER.contains(first(t)) && first(b).equals(first(t))).findFirst().orElse(t)).toList();
  }

  private static String after(List<String> colours, String colour, int steps) {
    int at = colours.indexOf(colour);
    return at < 0 ? colour : colours.get((at + steps) % colours.size());
  }

  /** {@code bloody left leg} where the script names the limb, else plain. */
  private static String wound(List<String> words, int at) {
    for (int i = Math.max(0, at - 3); i < Math.min(words.size(), at + 4); i++) {
      if (LIMBS.contains(words.get(i))) {
        String limb = words.get(i);
        boolean told = i > 0 && Set.of("left", "right").contains(words.get(i - 1));
        boolean paired = PAIRED.contains(limb);
        return "bloody " + (told ? words.get(i - 1) + " " : paired ? "left " : "") + limb;
      }
    }
    return "bloody";
  }

  private static Optional<String> garmentAfter(List<String> words, int colour) {
    for (int i = colour + 1; i < Math.min(words.size(), colour + 3) && !words.get(i).equals(","); i++) {
      Optional<String> garment = GARMENTS.first(words.get(i));
      if (garment.isPresent()) {
        return garment;
      }
    }
    return Optional.empty();
  }

  private static String first(String phrase) {
    return phrase.split(" ")[0];
  }

  private static void add(List<String> phrases, String phrase) {
    String key = first(phrase);
    boolean once = OVER.contains(key) || UNDER.contains(key) || Set.of("hair", "hat", "trousers", "bloody").contains(key);
    boolean taken = once && phrases.stream().anyMatch(p -> first(p).equals(key));
    if (!taken && !phrases.contains(phrase)) {
      phrases.add(phrase);
    }
  }

  /** The words of all traits, a comma behind each; what somebody has not got is nothing to see. */
  private static List<String> words(List<String> traits) {
    List<String> words = new ArrayList<>();
    for (String trait : traits) {
      if (LACKED.contains(trait.toLowerCase(Locale.ROOT).split(" ")[0])) {
        continue;
      }
      for (String word : trait.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}'-]+")) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
      words.add(",");
    }
    return words;
  }
}
