package dev.actionline.timeline;

import dev.actionline.stage.FigureLook;
import dev.actionline.words.WordTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joml.Vector3f;

/** Collects what traits say of a figure's look, then lays it over the figure's own. */
final class LookReader {
  private static final WordTable CUTS = WordTable.read(LookReader.class, "hair-cuts");
  private static final WordTable WOUNDS = WordTable.read(LookReader.class, "wounds");
  private static final Set<String> REGIONS = Vocabulary.kind("wound regions");
  private static final Set<String> CHECKERS = Vocabulary.kind("checkered");
  private static final Set<String> WET = Vocabulary.kind("wet");
  private static final Set<String> BLADES = Vocabulary.kind("bladed");
  private static final Set<String> SIDED = Vocabulary.kind("paired regions");

  private final Map<String, Vector3f> colors = new LinkedHashMap<>();
  private final Map<String, String> wear = new LinkedHashMap<>();
  private final Map<String, String> wounds = new LinkedHashMap<>();
  private String hair = "";
  private String surface = "";
  private float heightM;
  private float aged = -1;
  private double years = -1;

  /** All words it knows, for hints. */
  static Set<String> words() {
    Set<String> all = new TreeSet<>(Garments.words());
    all.addAll(CUTS.keys());
    all.addAll(WOUNDS.keys());
    all.addAll(ColorWords.words());
    all.addAll(
        List.of("hair", "bald", "bearded", "old", "young", "chrome", "liquid", "metal", "ghost"));
    return all;
  }

  void height(double metres) {
    heightM = (float) metres;
  }

  void years(double number) {
    years = number;
    aged = (float) Math.max(0, Math.min(1, (number - 35) / 45));
  }

  boolean saysNothing() {
    return colors.isEmpty()
        && wear.isEmpty()
        && wounds.isEmpty()
        && hair.isEmpty()
        && surface.isEmpty()
        && heightM == 0
        && aged < 0;
  }

  /**
   * Takes the words it knows out of a group.
   *
   * @return the words it has no use for, in their order
   */
  List<String> read(List<String> words) {
    List<String> rest = new ArrayList<>(words);
    readSurface(rest);
    readWound(rest);
    readHair(rest);
    readGarment(rest);
    rest.removeIf(this::readAdjective);
    List<String> left = rest.stream().filter(ColorWords::isColor).toList();
    if (!left.isEmpty()
        && rest.stream().allMatch(w -> ColorWords.isColor(w) || ColorWords.isShade(w))) {
      ColorWords.of(rest).ifPresent(c -> colors.put("shirt", c));
      rest.clear();
    }
    return rest;
  }

  private void readSurface(List<String> rest) {
    if (rest.remove("half-chrome") || rest.remove("half-metal")) {
      surface = "half-chrome";
      return;
    }
    boolean metal =
        rest.contains("chrome")
            || rest.contains("chromed")
            || (rest.contains("metal") && (rest.contains("liquid") || rest.contains("half")));
    if (metal) {
      surface = rest.contains("half") ? "half-chrome" : "chrome";
      rest.removeAll(List.of("half", "liquid", "metal", "chrome", "chromed"));
    } else if (rest.remove("ghost") || rest.remove("ghostly")) {
      surface = "ghost";
    } else if (rest.remove("stone") || rest.remove("marble")) {
      surface = "stone";
    } else if (rest.removeIf(CHECKERS::contains)) {
      surface = "checker";
    } else if (rest.removeIf(WET::contains)) {
      surface = "wet";
    }
    if (rest.removeIf(BLADES::contains)) {
      wear.put("blades", rest.contains("body") || rest.contains("chest") ? "body" : "face");
      rest.removeAll(List.of("from", "face", "head", "body", "chest", "bursting", "in", "out", "of", "his", "its"));
    }
  }

  private void readWound(List<String> rest) {
    Optional<String> wound = rest.stream().filter(WOUNDS::has).findFirst();
    Optional<String> region = rest.stream().filter(REGIONS::contains).findFirst();
    if (wound.isEmpty() || (region.isEmpty() && rest.size() > 1)) {
      return;
    }
    String is = WOUNDS.first(wound.get()).orElseThrow();
    String where = region.orElse(is.equals("blood") ? "chest" : "all");
    boolean right = rest.contains("right");
    wounds.put(
        (SIDED.contains(where) ? (right ? "right " : "left ") : "") + where, is);
    rest.removeAll(List.of(wound.get(), where, "left", "right", "on", "over"));
  }

  private void readHair(List<String> rest) {
    if (!rest.remove("hair") && !rest.remove("haired")) {
      return;
    }
    ColorWords.ofHair(rest).ifPresent(c -> colors.put("hair", c));
    rest.stream()
        .flatMap(w -> CUTS.first(w).stream())
        .findFirst()
        .ifPresent(cut -> hair = cut);
    rest.removeIf(
        w ->
            CUTS.has(w)
                || ColorWords.isColor(w)
                || ColorWords.isShade(w)
                || w.startsWith("blond")
                || w.equals("fair")
                || w.equals("ginger"));
  }

  private void readGarment(List<String> rest) {
    Optional<String> word = rest.stream().filter(Garments.words()::contains).findFirst();
    if (word.isEmpty()) {
      return;
    }
    Garments.Garment garment = Garments.named(word.get()).orElseThrow();
    wear.putAll(garment.worn());
    ColorWords.of(rest).ifPresent(c -> garment.parts().forEach(part -> colors.put(part, c)));
    if (rest.remove("sleeveless")) {
      wear.put("sleeves", "none");
    }
    if (rest.remove("short-sleeved") || (garment.parts().equals(List.of("shirt")) && rest.remove("short"))) {
      wear.put("sleeves", "short");
    }
    if (garment.worn().containsKey("dress") && rest.remove("long")) {
      wear.put("dress", "long");
    }
    rest.remove(word.get());
    rest.removeIf(w -> ColorWords.isColor(w) || ColorWords.isShade(w));
  }

  private boolean readAdjective(String word) {
    switch (word) {
      case "bald" -> hair = "none";
      case "bearded" -> wear.put("beard", "yes");
      case "old", "elderly", "aged" -> aged = Math.max(aged, 0.8f);
      case "middle-aged" -> aged = Math.max(aged, 0.3f);
      case "young" -> aged = 0;
      case "barefoot" -> wear.put("shoes", "no");
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The figure's look with everything that was said; what nobody said about clothes stays open. */
  FigureLook over(FigureLook own) {
    Map<String, Vector3f> allColors = new LinkedHashMap<>(own.colors());
    if (aged > 0.6f && !colors.containsKey("hair")) {
      allColors.put("hair", ColorWords.linear(0xb9b6b0));
    }
    allColors.putAll(colors);
    Map<String, String> allWear = new LinkedHashMap<>(own.wear());
    allWear.putAll(wear);
    Map<String, String> allWounds = new LinkedHashMap<>(own.wounds());
    allWounds.putAll(wounds);
    return new FigureLook(
        own.figure(),
        heightM > 0 ? heightM : grown(own.heightM()),
        hair.isEmpty() ? own.hair() : hair,
        allColors,
        allWear,
        surface.isEmpty() ? own.surface() : surface,
        allWounds,
        aged < 0 ? own.aged() : aged);
  }

  /** A child's height by age: about 0.75 m at one and 6.3 cm a year, as in WHO growth tables. */
  private float grown(float heightM) {
    return years > 0 && years < 17 ? (float) Math.min(heightM, 0.69 + 0.063 * years) : heightM;
  }

  boolean saysHair() {
    return !hair.isEmpty();
  }

  boolean saysColor(String part) {
    return colors.containsKey(part);
  }
}
