package dev.actionline.app;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Breakdowns;
import dev.actionline.breakdown.Clause;
import dev.actionline.breakdown.VerbClasses;
import dev.actionline.core.Source;
import dev.actionline.core.UserError;
import dev.actionline.director.Director;
import dev.actionline.director.Draft;
import dev.actionline.director.library.Ways;
import dev.actionline.screenplay.ScreenplayReader;
import dev.actionline.words.English;
import dev.actionline.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain "She vaults the counter."}: the way from a sentence to what is seen. */
@Command(
    name = "explain",
    description = "Show how a sentence of action is understood and staged.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  /** Pronouns need somebody to mean. */
  private static final String STANDING_IN = "INT. ROOM - DAY\n\n%s\n\n%s\n";

  private static final String HER = "ANNA (30, a woman) waits.";
  private static final String HIM = "BEN (30, a man) waits.";

  @Parameters(arity = "0..1", paramLabel = "SENTENCE", description = "A sentence of action, in quotes.")
  private String sentence = "";

  @Option(names = "--verbs", description = "Print where a thousand common verbs end, as a table.")
  private boolean verbs;

  private final Ways ways = new Ways();

  @Override
  public Integer call() {
    if (verbs) {
      System.out.print(page());
      return 0;
    }
    String text = sentence.strip();
    if (text.isEmpty()) {
      throw new UserError("there is no sentence", "actionline explain \"She vaults the counter.\"");
    }
    String ended = text.matches("(?s).*[.!?]$") ? text : text + ".";
    Source source = new Source("sentence.fountain", String.format(STANDING_IN, company(ended), ended));
    Breakdown breakdown = Breakdowns.of(ScreenplayReader.read(source).value()).value();
    Draft draft = Director.draft(breakdown).value();
    int from = source.text().lastIndexOf(ended);
    List<Draft.Staging> stagings =
        draft.stagings().stream().filter(s -> s.clause().span().start() >= from).toList();
    line("words", words(ended));
    if (stagings.isEmpty()) {
      line("clauses", "none: it tells no action that is seen");
    }
    stagings.forEach(this::clause);
    lines(draft.text(), source.line(from)).forEach(l -> line("staged", l));
    return 0;
  }

  /** The page docs/verbs.md. */
  static String page() {
    return "# Where verbs end\n\nA thousand common verbs of action lines: the class each has by itself (with its"
        + " nouns a clause may be judged\notherwise), the action that plays it (with the word of the action's"
        + " when it is not the verb), and the manner\nthat is kept when another word plays it. Printed by"
        + " `actionline explain --verbs`.\n\n"
        + new Ways().table(VerbClasses.common());
  }

  /** Who waits in the room, that a pronoun can mean them. */
  private static String company(String text) {
    String words = " " + text.toLowerCase(Locale.ROOT) + " ";
    boolean they = words.matches("(?s).*\\b(?:they|them|their)\\b.*");
    boolean she = they || words.matches("(?s).*\\b(?:she|her|hers|herself)\\b.*");
    boolean he = they || words.matches("(?s).*\\b(?:he|him|his|himself)\\b.*");
    return (she ? HER : "") + (she && he ? " " : "") + (he ? HIM : "");
  }

  private static String words(String text) {
    List<String> out = new ArrayList<>();
    for (Word word : English.get().tag(English.words(text))) {
      String lemma = word.lemma().equals(word.lower()) ? "" : " " + word.lemma();
      out.add(word.text() + " (" + word.tag().name().toLowerCase(Locale.ROOT).replace('_', ' ') + lemma + ")");
    }
    return String.join(" ", out);
  }

  private void clause(Draft.Staging staging) {
    Clause c = staging.clause();
    line("clause", told(c));
    line("class", c.kind().label() + ": " + c.telling().judgedBy());
    Optional<Ways.Played> played = ways.played(c.verb(), c.kind());
    if (staging.action().isPresent()) {
      String word =
          played.filter(p -> p.action().equals(staging.action().get())).map(Ways.Played::word).orElse("");
      line("action", staging.action().get() + (word.isEmpty() ? "" : word.equals(c.verb()) ? ": the verb is a word of it" : ": by its word \"" + word + "\""));
    } else {
      line("action", "none: " + staging.why().orElse("nothing in the catalogue comes near"));
    }
    c.target().ifPresent(t -> line("target", target(t)));
    List<String> manner = new ArrayList<>(c.manner());
    played.ifPresent(p -> manner.addAll(p.manner()));
    if (!manner.isEmpty()) {
      line("manner", String.join(", ", manner));
    }
  }

  private static String told(Clause c) {
    StringBuilder out = new StringBuilder(c.actorLabel().orElse("(nobody)")).append(' ').append(c.verb());
    c.target().ifPresent(t -> out.append(' ').append(c.relation().map(r -> r + " ").orElse("")).append(t));
    c.adjuncts().forEach(a -> out.append(' ').append(a.relation()).append(' ').append(a.noun()));
    return c.real() ? out.toString() : out + " (told, not shown)";
  }

  private String target(String noun) {
    if (noun.equals(noun.toUpperCase(Locale.ROOT))) {
      return noun + ": of the cast";
    }
    return noun + ": " + ways.meant(noun).orElse("a place or a part of something");
  }

  /** The lines of the list that come from the sentence's line. */
  private static List<String> lines(String list, int line) {
    return list.lines()
        .filter(l -> l.matches(".*\\s@" + line + "$"))
        .map(l -> l.replaceFirst("\\s+@\\d+$", "").strip())
        .filter(l -> !l.startsWith("shot "))
        .toList();
  }

  private static void line(String name, String text) {
    System.out.printf("%-8s %s%n", name, text);
  }
}
