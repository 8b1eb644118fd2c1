package dev.actionline.director.casting;

import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.library.Library;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.Numerals;
import dev.actionline.words.WordNet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many who are about and go on with something while a scene plays: {@code children playing}, {@code
 * people are reading}. Nobody counts them and nobody points at them; the two children somebody plays
 * with later are others.
 */
final class Crowds {
  /** Before a plural these point at certain ones: {@code the children}, {@code two small children}. */
  private static final Set<String> POINTING = Vocabulary.kind("points at some");

  /** So many words may stand between a number and its noun. */
  private static final int BETWEEN = 2;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}'\u2019-]+|[.,;:!?\u2026]");
  private static final Pattern GOES_ON = Pattern.compile("(?i)\\p{L}{2,}ing");

  private final Breakdown breakdown;
  private final Library library;
  private final Function<String, Role> roles;
  private final Set<Clause> crowds = Collections.newSetFromMap(new IdentityHashMap<>());

  Crowds(Breakdown breakdown, Library library, Function<String, Role> roles) {
    this.breakdown = breakdown;
    this.library = library;
    this.roles = roles;
    Map<String, Boolean> last = new LinkedHashMap<>();
    for (Breakdown.Scene scene : breakdown.scenes()) {
      for (Beat beat : scene.beats()) {
        if (beat instanceof Clause clause && !clause.actors().isEmpty()) {
          read(clause, last);
        }
      }
    }
  }

  private void read(Clause clause, Map<String, Boolean> last) {
    boolean crowd = goesOn(clause);
    for (String actor : clause.actors()) {
      Role role = roles.apply(actor);
      boolean many = role != null && role.figure() && role.group() && !speaks(role.name());
      boolean bare = many && bare(clause.sentence(), role.member().map(m -> m.noun()).orElse(""), last.getOrDefault(actor, false));
      last.put(actor, bare);
      crowd &= bare;
    }
    if (crowd) {
      crowds.add(clause);
    }
  }

  /** Whether a clause tells what a crowd goes on doing. */
  boolean in(Clause clause) {
    return crowds.contains(clause);
  }

  /** A participle or a progressive form, and nobody of the cast has to do with it. */
  private boolean goesOn(Clause clause) {
    Interest interest = Interest.of(clause.kind());
    boolean upon = clause.target().filter(t -> roles.apply(t) != null).isPresent();
    return clause.real() && !upon && !library.performances().needsSomething(clause.verb(), clause.kind()) && GOES_ON.matcher(verb(clause)).matches()
        && interest != Interest.FIGHT && interest != Interest.TOUCH && interest != Interest.CHANGE;
  }

  /** The verb as it is written. */
  private String verb(Clause clause) {
    String text = breakdown.screenplay().source().text();
    int end = clause.verbSpan().start();
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(clause.verbSpan().start(), end);
  }

  /** A plural that nothing points at; a sentence without the noun goes on about those before. */
  private boolean bare(String sentence, String noun, boolean before) {
    Matcher words = WORD.matcher(sentence);
    int since = BETWEEN + 1;
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      boolean plural = word.equals("people") && noun.equals("people")
          || !word.equals(noun) && library.words().lemma(word, WordNet.Kind.NOUN).equals(noun);
      if (plural) {
        return since > BETWEEN;
      }
      boolean points = POINTING.contains(word) || Numerals.several(word) || word.endsWith("'s") || word.endsWith("\u2019s");
      since = points ? 0 : Character.isLetter(word.charAt(0)) ? since + 1 : BETWEEN + 1;
    }
    return before;
  }

  private boolean speaks(String name) {
    return breakdown.scenes().stream()
        .flatMap(s -> s.beats().stream())
        .anyMatch(b -> b instanceof Beat.Speech s && s.speaker().equals(name));
  }
}
