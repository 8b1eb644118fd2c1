package dev.actionline.director.coverage;

import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Unseen;
import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import java.util.List;
import java.util.Locale;

/** Titles of shots, as somebody would write them on a call sheet. */
public final class Labels {
  private static final int WORDS = 5;

  private Labels() {}

  /** {@code Mara limps to Ivo}. */
  public static String of(Clause clause) {
    return of(clause, clause.actors());
  }

  /** The same of who plays it, where that is somebody else than the sentence seems to say. */
  public static String of(Clause clause, Staged staged, Company company) {
    if (company.isBackground(clause)) {
      return of(staged);
    }
    List<String> told = clause.actors().stream().flatMap(a -> company.performers(a).stream()).toList();
    String who = staged.who().size() == 1 && staged.played() ? staged.who().get(0) : "";
    boolean answers = clause.target().filter(t -> company.performers(t).contains(who)).isPresent();
    boolean another = company.figure(who) && !told.isEmpty() && !told.contains(who) && !answers;
    return of(clause, another ? List.of(Company.name(who)) : clause.actors());
  }

  private static String of(Clause clause, List<String> actors) {
    boolean denied = !clause.real() && Unseen.denied(clause);
    boolean several = actors.size() > 1 || manyOf(clause, actors);
    String verb = denied ? (several ? "do not " : "does not ") + clause.verb() : several ? clause.verb() : ThirdPerson.of(clause.verb());
    String target = clause.target().map(t -> t.equals(t.toUpperCase(Locale.ROOT)) ? title(t) : t).orElse("");
    String relation = clause.relation().map(r -> r + " ").orElse("");
    if (actors.isEmpty()) {
      return capital(target.isEmpty() ? clause.verb() : target + ": " + clause.verb());
    }
    String who = title(String.join(" and ", actors)) + part(clause, ThirdPerson.of(clause.simpleVerb()));
    return capital((who + " " + verb + (target.isEmpty() ? "" : " " + relation + target)).strip());
  }

  /** {@code The mules scream}: one name, and the verb of several. */
  private static boolean manyOf(Clause clause, List<String> actors) {
    List<String> words = List.of(clause.sentence().toLowerCase(Locale.ROOT).split("[^\\p{L}'-]+"));
    String name = actors.isEmpty() ? "" : English.head(actors.get(0)).toLowerCase(Locale.ROOT);
    boolean plural = name.endsWith("s") && (words.contains(clause.simpleVerb()) || !WordNet.get().lemma(name, WordNet.Kind.NOUN).equals(name));
    return actors.size() == 1 && plural && !words.contains(ThirdPerson.of(clause.simpleVerb()));
  }

  /** {@code Bob's grin fades}: what of somebody does it. */
  private static String part(Clause clause, String verb) {
    String sentence = clause.sentence().toLowerCase(Locale.ROOT);
    return clause.adjunct("with").filter(p -> clause.actors().size() == 1 && sentence.contains(p + " " + verb)).map(p -> "'s " + p).orElse("");
  }

  /** {@code People reading}: what extras do. */
  static String of(Staged business) {
    return capital(business.whom().stream().findFirst().orElse(""));
  }

  /** The first words of a speech, or who speaks. */
  public static String of(String speaker, String words) {
    String first = words.split("(?<=[.!?\u2026])\\s")[0].strip();
    return first.split("\\s+").length <= WORDS && !first.isEmpty()
        ? first.replaceFirst("[.,;:]+$", "")
        : title(speaker) + " speaks";
  }

  /** The first of what can be read. */
  public static String quoted(String words) {
    String[] all = words.strip().split("\\s+");
    return String.join(" ", List.of(all).subList(0, Math.min(WORDS, all.length))).replaceFirst("[.,;:]+$", "");
  }

  /** The first words of a description. */
  public static String of(Beat.Description description) {
    String[] words = description.sentence().replaceAll("[.\u2026!?]+$", "").strip().split("\\s+");
    return capital(String.join(" ", List.of(words).subList(0, Math.min(WORDS, words.length)))
        .replaceFirst("[,;:]$", ""));
  }

  /** {@code MARA AND IVO} as {@code Mara and Ivo}. */
  public static String title(String capitals) {
    StringBuilder out = new StringBuilder();
    boolean begin = true;
    for (char c : capitals.toLowerCase(Locale.ROOT).replace(" & ", " and ").toCharArray()) {
      out.append(begin ? Character.toUpperCase(c) : c);
      boolean irish = c == '\'' && out.length() > 1 && Character.isUpperCase(out.charAt(out.length() - 2)); // O'Brien
      begin = c == ' ' || c == '-' || irish;
    }
    return out.toString().replace(" And ", " and ").replace(" Of ", " of ").replace(" The ", " the ");
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
