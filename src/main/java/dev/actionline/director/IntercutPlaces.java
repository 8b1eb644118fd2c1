package dev.actionline.director;

import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.text.Gist;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The scenes that a stretch of script is cut between, by their numbers, in the order in which they are named.
 *
 * @param scenes that have played before, or play here
 * @param here a place that is named and has not played before; empty for none
 */
record IntercutPlaces(List<Integer> scenes, String here) {
  private static final WordTable WORDS = Vocabulary.table("intercut");
  private static final Pattern BEGINS = Pattern.compile("\\bINTERCUT(?:S|TING)?\\b");
  private static final Pattern PARTS = Pattern.compile("\\s*/\\s*|\\s+(?i:and|with|&)\\s+|\\s*[,;]\\s*");
  private static final Pattern NO_PLACE =
      Pattern.compile("(?i)\\b(?:intercut(?:s|ting)?|between|as needed|throughout|int|ext|phone|telephone|call|conversation|dialogue|the|scenes?)\\b|[.:\u2013\u2014-]");

  private static final Pattern HOUR =
      Pattern.compile("\\s+[-\u2013\u2014]+\\s+[^-\u2013\u2014/]*(?i:day|night|morning|evening|dawn|dusk|later|continuous|same)\\s*$");

  IntercutPlaces {
    scenes = List.copyOf(scenes);
  }

  static boolean begins(Beat beat) {
    return beat instanceof Beat.Direction d && d.kind().equals("transition") && d.value().equals("INTERCUT");
  }

  static boolean ends(Beat beat) {
    return beat instanceof Beat.Direction d && d.kind().equals("transition") && d.value().equals("BACK TO SCENE");
  }

  static IntercutPlaces of(int... scenes) {
    return new IntercutPlaces(Arrays.stream(scenes).boxed().toList(), "");
  }

  IntercutPlaces with(int scene) {
    Set<Integer> more = new LinkedHashSet<>(scenes);
    more.add(scene);
    return new IntercutPlaces(List.copyOf(more), "");
  }

  /** Of a heading that says so: what it names, else the two places before. */
  static Optional<IntercutPlaces> inHeading(List<Breakdown.Scene> all, int scene) {
    Breakdown.Scene it = all.get(scene);
    return saysSo(it)
        ? Optional.of(named(it.heading().orElseThrow().text(), all, scene).orElseGet(() -> lastTwo(all, scene)))
        : Optional.empty();
  }

  /** Of a direction that names places or people. */
  static Optional<IntercutPlaces> in(Beat.Direction direction, List<Breakdown.Scene> all, int scene) {
    return named(direction.text(), all, scene).map(p -> p.scenes.size() > 1 ? p : p.with(scene));
  }

  /** Here and the last place before. */
  static Optional<IntercutPlaces> withLast(List<Breakdown.Scene> all, int scene) {
    return other(all, scene).map(o -> of(o, scene));
  }

  private static IntercutPlaces lastTwo(List<Breakdown.Scene> all, int scene) {
    Optional<Integer> last = other(all, scene);
    Optional<Integer> first = last.flatMap(l -> other(all, l));
    return first.isPresent() ? of(first.get(), last.get()) : of(scene);
  }

  /** The last scene before one that plays elsewhere. */
  private static Optional<Integer> other(List<Breakdown.Scene> all, int scene) {
    for (int i = scene - 1; i >= 0; i--) {
      boolean elsewhere = !all.get(i).place().equals(all.get(scene).place()) && !all.get(i).beats().isEmpty();
      if (elsewhere && !saysSo(all.get(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The places that a heading cuts between, when none of them has played before; lower case. */
  static List<String> newIn(Breakdown.Scene scene, List<Breakdown.Scene> before) {
    List<String> places = new ArrayList<>(saysSo(scene) ? names(scene.heading().orElseThrow().text()) : List.of());
    List<Breakdown.Scene> all = new ArrayList<>(before);
    all.add(scene);
    boolean played = places.stream().anyMatch(p -> before(p, all, before.size()).isPresent());
    return played ? List.of() : places;
  }

  /** The scenes of the places and people in a line; of those that have not played yet it is this one. */
  private static Optional<IntercutPlaces> named(String words, List<Breakdown.Scene> all, int scene) {
    Set<Integer> found = new LinkedHashSet<>();
    String fresh = "";
    for (String name : names(words)) {
      Optional<Integer> before = before(name, all, scene);
      before.ifPresent(found::add);
      fresh = before.isEmpty() ? name : fresh;
    }
    if (!fresh.isEmpty() && !found.isEmpty()) {
      found.add(scene);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new IntercutPlaces(List.copyOf(found), found.contains(scene) ? fresh : ""));
  }

  private static List<String> names(String words) {
    String places = HOUR.matcher(words).replaceFirst("");
    List<String> names = new ArrayList<>();
    for (String part : PARTS.split(places)) {
      String name = NO_PLACE.matcher(part).replaceAll(" ").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  /** The last scene at a place, or with somebody. */
  private static Optional<Integer> before(String name, List<Breakdown.Scene> all, int scene) {
    for (int i = scene; i >= 0; i--) {
      String place = all.get(i).place();
      boolean itself = i == scene && saysSo(all.get(i));
      boolean there = !place.isEmpty() && (place.contains(name) || name.contains(place));
      boolean plays = !all.get(i).beats().isEmpty() && !itself;
      if (plays && (there || people(all.get(i).beats()).contains(name.toUpperCase(Locale.ROOT)))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean saysSo(Breakdown.Scene scene) {
    return BEGINS.matcher(scene.heading().map(h -> h.text().toUpperCase(Locale.ROOT)).orElse("")).find();
  }

  /** Who is seen to do or say something. */
  private static Set<String> people(List<Beat> beats) {
    Set<String> people = new TreeSet<>();
    for (Beat beat : beats) {
      who(beat).ifPresent(people::add);
      if (beat instanceof Clause clause) {
        people.addAll(clause.actors());
      }
    }
    return people;
  }

  /** The first of all who acts. */
  static Optional<String> who(List<Beat> beats) {
    return beats.stream().flatMap(b -> who(b).stream()).findFirst();
  }

  private static Optional<String> who(Beat beat) {
    if (beat instanceof Beat.Speech speech) {
      return Gist.offScreen(speech) ? Optional.empty() : Optional.of(speech.speaker());
    } else if (beat instanceof Clause clause) {
      return clause.actors().stream().findFirst();
    } else if (beat instanceof Beat.State state) {
      return Optional.of(state.who());
    }
    return beat instanceof Beat.Direction direction ? direction.subject() : Optional.empty();
  }

  /**
   * The scene in which a beat plays: where who acts was before; what nobody does plays on where the beat before did.
   *
   * @param last where the beat before played
   * @param taken what of this scene has been told so far
   * @param came who has come in meanwhile, and where
   */
  int host(Beat beat, List<Breakdown.Scene> all, int scene, int last, List<Beat> taken, Map<String, Integer> came) {
    Optional<String> who = who(beat);
    if (who.isEmpty()) {
      return last;
    }
    for (int place : scenes) {
      if (place != scene && people(all.get(place).beats()).contains(who.get())) {
        return place;
      }
    }
    if (people(taken).contains(who.get()) && !came.containsKey(who.get())) {
      return scene;
    }
    int there = with(beat, all, scene, taken).orElse(scenes.contains(scene) ? scene : last);
    return came.computeIfAbsent(who.get(), w -> there);
  }

  /** Who has not been seen yet comes to the place that is named, or to whom he has to do with. */
  private Optional<Integer> with(Beat beat, List<Breakdown.Scene> all, int scene, List<Beat> taken) {
    Set<String> nouns = new TreeSet<>();
    if (beat instanceof Clause clause) {
      clause.target().ifPresent(nouns::add);
      clause.owner().ifPresent(nouns::add);
      clause.adjuncts().forEach(a -> nouns.add(a.noun()));
    }
    return scenes.stream()
        .filter(s -> nouns.stream().anyMatch(n -> all.get(s).place().contains(n) || people(s == scene ? taken : all.get(s).beats()).contains(n)))
        .findFirst();
  }

  /** Whether the places speak over the phone: the script names one, or somebody who calls. */
  static boolean isCall(List<Integer> hosts, List<Breakdown.Scene> all, List<Beat> within) {
    List<Beat> beats = new ArrayList<>(within);
    new TreeSet<>(hosts).forEach(h -> beats.addAll(all.get(h).beats()));
    return beats.stream().anyMatch(IntercutPlaces::tellsOfACall);
  }

  /** Who of one place is on the phone: the first of whom the script tells it, else the first who speaks there. */
  static Optional<String> caller(List<Beat> beats) {
    Optional<String> told = beats.stream().filter(IntercutPlaces::tellsOfACall).flatMap(b -> who(b).stream()).findFirst();
    return told.or(() -> beats.stream().filter(Beat.Speech.class::isInstance).flatMap(b -> who(b).stream()).findFirst());
  }

  private static boolean tellsOfACall(Beat beat) {
    String words =
        beat instanceof Clause clause
            ? clause.sentence()
            : beat instanceof Beat.Speech speech ? speech.aside() + " " + speech.extension()
                : beat instanceof Beat.Direction direction ? direction.text() : beat instanceof Beat.Description d ? d.sentence() : "";
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (WORDS.has(word)) {
        return true;
      }
    }
    return false;
  }
}
