package dev.actionline.director.text;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Clause;
import dev.actionline.words.WordNet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a beat tells by its words alone, whoever plays it and wherever. */
public final class Gist {
  private static final Set<String> THROWS = Vocabulary.kind("throws");
  private static final Set<String> RIDES = Vocabulary.kind("rides");
  private static final Set<String> CHANGES = Vocabulary.kind("changes");
  private static final Set<String> LOUD = Vocabulary.kind("says loudly");
  /** Every sentence of it with an exclamation mark. */
  private static final Pattern CALLED = Pattern.compile("(?:[^.?!\u2026]+!\\s*)+");

  private static final Set<ActionClass> BRINGS = Set.of(ActionClass.CARRY, ActionClass.PUSH, ActionClass.PULL);
  /** What makes somebody reel. */
  private static final Set<ActionClass> BLOWS =
      Set.of(ActionClass.SHOOT, ActionClass.STRIKE, ActionClass.PUSH, ActionClass.EXPLODE, ActionClass.THROW, ActionClass.CUT);

  private Gist() {}

  /** Whether something is thrown; cards that are thrown in are put down in their way. */
  public static boolean throwing(Clause clause) {
    return clause.kind() == ActionClass.THROW || clause.kind() == ActionClass.PUT && THROWS.contains(clause.verb().split(" ")[0]);
  }

  /** Whether somebody is on the back of a beast, or on wheels. */
  public static boolean rides(Clause clause) {
    return RIDES.contains(clause.simpleVerb());
  }

  /** Whether somebody changes shape, be it told into what or not. */
  public static boolean changes(Clause clause) {
    return CHANGES.contains(clause.simpleVerb());
  }

  /** {@code Karl wheels in a cake}: whether a thing is brought into the scene. */
  public static boolean bringsIn(Clause clause) {
    boolean in = clause.relation().isEmpty() ? clause.verb().endsWith(" in") : clause.relation().get().equals("in") && !clause.verb().contains(" ");
    return in && BRINGS.contains(clause.kind())
        && clause.target().filter(t -> Stream.of("artifact", "food").anyMatch(k -> WordNet.get().isA(t.toLowerCase(Locale.ROOT), WordNet.Kind.NOUN, 1, k))).isPresent();
  }

  /** {@code on her knees, on her lap}: that is how, and nothing is done to them. */
  public static boolean kneeling(Clause.Adjunct adjunct) {
    return adjunct.relation().equals("on") && adjunct.noun().matches("knees?|lap");
  }

  /** Whether something is told in its scene before it that makes somebody reel. */
  public static boolean mayReel(Clause clause, Breakdown.Scene scene) {
    return scene.beats().stream().takeWhile(b -> b != clause).anyMatch(b -> b instanceof Clause c && BLOWS.contains(c.kind()));
  }

  /** Whether a speech is called out rather than said. */
  public static boolean loud(Beat.Speech speech) {
    String aside = speech.aside().toLowerCase(Locale.ROOT);
    boolean told = LOUD.stream().anyMatch(aside::contains);
    return told || CALLED.matcher(speech.words()).matches() || speech.words().contains("!!") || speech.words().matches("[^\\p{Ll}]*\\p{Lu}{3}[^\\p{Ll}]*");
  }

  /** Whether a speech is spoken by nobody who is about: {@code V.O.}. */
  public static boolean voiceOver(Beat.Speech speech) {
    return letters(speech).startsWith("VO");
  }

  /** Whether a speech is heard from outside the picture: {@code O.S., V.O., FILTERED}. */
  public static boolean offScreen(Beat.Speech speech) {
    String letters = letters(speech);
    return letters.startsWith("VO") || letters.startsWith("OS") || letters.startsWith("OC")
        || letters.contains("FILTERED") || letters.contains("PHONE") && !letters.startsWith("INTO") || letters.contains("PRELAP");
  }

  private static String letters(Beat.Speech speech) {
    return speech.extension().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
  }
}
