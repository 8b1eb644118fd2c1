package dev.actionline.breakdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How old everybody is, scene by scene, over the years that pass between them. */
final class Ages {
  /** Somebody's age in a scene, as it is told there. */
  private record Known(String name, int scene, int years) {}

  private static final Pattern EXACT =
      Pattern.compile(
          "(?i)\\b(?:now|aged|age) (\\d{1,3})\\b|\\b(\\d{1,3}|[a-z]+)[- ]years?[- ]old\\b");
  private static final List<String> DECADES = Lexicon.TURNS.all("decade");
  private static final Pattern DECADE =
      Pattern.compile(
          "(?i)\\bin (?:his|her|their|is) (early |mid |mid-|late )?(" + String.join("|", DECADES) + "|[1-9]0s)\\b");

  /** A decade alone means its first half: who looks older is told to be in the late ones. */
  private static final int WITHIN = 3;

  private Ages() {}

  /** The scenes with the ages of those who are told of in them. */
  static List<Breakdown.Scene> of(List<Breakdown.Scene> scenes, CastList cast) {
    List<Eras.When> when = Eras.of(scenes);
    List<Known> known = known(scenes, cast);
    List<Breakdown.Scene> out = new ArrayList<>();
    for (int i = 0; i < scenes.size(); i++) {
      Map<String, Integer> ages = new LinkedHashMap<>();
      for (Known k : known) {
        boolean same = when.get(k.scene).era() == when.get(i).era();
        int years = k.years + when.get(i).year() - when.get(k.scene).year();
        boolean nearer = k.scene <= i || !ages.containsKey(k.name);
        if (same && years > 0 && nearer) {
          ages.put(k.name, years);
        }
      }
      out.add(scenes.get(i).withAges(ages));
    }
    return out;
  }

  /** Everybody's age where he is first told of. */
  static Map<String, Integer> first(List<Breakdown.Scene> scenes) {
    Map<String, Integer> out = new LinkedHashMap<>();
    for (Breakdown.Scene scene : scenes) {
      scene.ages().forEach(
          (name, years) -> {
            if (!out.containsKey(name) && tells(scene, name)) {
              out.put(name, years);
            }
          });
    }
    return out;
  }

  private static boolean tells(Breakdown.Scene scene, String name) {
    return scene.beats().stream()
        .anyMatch(
            b ->
                b instanceof Clause c
                        && (c.actors().contains(name) || c.target().filter(name::equals).isPresent())
                    || b instanceof Beat.Speech s && s.speaker().equals(name)
                    || b instanceof Beat.Description d && d.nouns().contains(name));
  }

  private static List<Known> known(List<Breakdown.Scene> scenes, CastList cast) {
    List<Known> out = new ArrayList<>();
    List<CastEntry> aged = cast.all().stream().filter(e -> e.years().isPresent()).toList();
    for (int i = 0; i < scenes.size(); i++) {
      Breakdown.Scene scene = scenes.get(i);
      for (CastEntry entry : aged) {
        boolean here =
            entry.first.start() >= scene.span().start()
                && (i + 1 == scenes.size()
                    || entry.first.start() < scenes.get(i + 1).span().start());
        if (here) {
          out.add(new Known(entry.name, i, entry.years().getAsInt()));
        }
      }
      for (Beat beat : scene.beats()) {
        int number = i;
        told(beat, cast).ifPresent(k -> out.add(new Known(k.name, number, k.years)));
      }
    }
    return out;
  }

  /** An age that a sentence tells of the first of the cast that it names. */
  private static Optional<Known> told(Beat beat, CastList cast) {
    String sentence = "";
    Optional<String> who = Optional.empty();
    if (beat instanceof Beat.Description d) {
      sentence = d.sentence();
      who = d.nouns().stream().filter(n -> cast.named(n).isPresent()).findFirst();
    } else if (beat instanceof Clause c && c.actors().size() == 1) {
      sentence = c.sentence();
      who = c.actors().stream().filter(n -> ownAge(c, n, cast)).findFirst();
    }
    OptionalInt years = years(sentence);
    return who.isPresent() && years.isPresent()
        ? Optional.of(new Known(who.get(), 0, years.getAsInt()))
        : Optional.empty();
  }

  /** "A four-year-old girl runs": the age stands before the noun that is hers. */
  private static boolean ownAge(Clause clause, String name, CastList cast) {
    String noun = cast.named(name).map(e -> e.noun).orElse("");
    String text = clause.sentence().toLowerCase(Locale.ROOT);
    Matcher m = EXACT.matcher(text);
    Matcher decade = DECADE.matcher(text);
    boolean behind =
        decade.find()
            && Nouns.is("person", text.substring(0, decade.start()).replaceFirst(".*?(\\w+)\\s*$", "$1"));
    return behind || !noun.isEmpty() && m.find() && text.startsWith(" " + noun, m.end());
  }

  /** The years a text tells: "64 years old", "a four-year-old", "in his late forties". */
  static OptionalInt years(String text) {
    Matcher exact = EXACT.matcher(text);
    while (exact.find()) {
      String number =
          (exact.group(1) == null ? exact.group(2) : exact.group(1)).toLowerCase(Locale.ROOT);
      int years = Eras.number(number);
      boolean told = number.matches("\\d+") || years > 1 || number.equals("one");
      if (told && years < 130) {
        return OptionalInt.of(years);
      }
    }
    Matcher decade = DECADE.matcher(text);
    if (!decade.find()) {
      return OptionalInt.empty();
    }
    String word = decade.group(2).toLowerCase(Locale.ROOT);
    int begin =
        word.endsWith("0s")
            ? Integer.parseInt(word.substring(0, 2))
            : 10 * (DECADES.indexOf(word) + 1);
    String part = decade.group(1) == null ? "" : decade.group(1).trim().toLowerCase(Locale.ROOT);
    return OptionalInt.of(
        begin + (part.startsWith("late") ? 8 : part.startsWith("mid") ? 5 : word.equals("teens") ? 5 : WITHIN));
  }
}
