package dev.actionline.director.library;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.WordNet;
import dev.actionline.words.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How something is done: the adverbs of a clause, as modifiers of its line. */
public final class Manner {
  /** What tries is said with the verb. */
  private static final Set<String> TRIES = Vocabulary.kind("trying");

  /** Adverbs that say when, where or how often, and not how. */
  private static final Set<String> NOTHING = Vocabulary.kind("no manner");

  /** Ways that a verb's particle tells and that the word that plays it does not. */
  private static final Set<String> WAYS = Vocabulary.kind("ways of falling");

  /** Which side of it is down. */
  private static final Set<String> LIES = Vocabulary.kind("sides down");

  /** What comes to lie on one; a note that is read upside down stays as it is. */
  private static final Set<ActionClass> LAYS =
      Set.of(ActionClass.LIE, ActionClass.FALL, ActionClass.PUT, ActionClass.THROW, ActionClass.JUMP, ActionClass.MOVE, ActionClass.TURN, ActionClass.SLEEP, ActionClass.GIVE, ActionClass.PUSH);

  private static final WordTable OF_VERBS = Vocabulary.table("manners");

  private Manner() {}

  /** What a verb says of how: {@code slam}: hard. */
  public static List<String> ofVerb(String verb) {
    return OF_VERBS.row(verb.split(" ")[0]);
  }

  /** What is told of limbs says how one goes: {@code favouring her left leg}: limping. */
  public static Optional<String> ofLimbs(Clause clause) {
    Stream<String> limbs = Stream.concat(clause.target().stream(), clause.adjuncts().stream().filter(a -> a.relation().equals("with")).map(Clause.Adjunct::noun));
    return !clause.simultaneous() ? Optional.empty() : limbs.flatMap(l -> OF_VERBS.first(clause.verb() + " " + l).stream()).findFirst();
  }

  /** The manner that a clause's verb says and the word that plays it does not. */
  public static String kept(Clause clause, String played) {
    List<String> kept =
        ofVerb(clause.verb()).stream().filter(w -> !clause.manner().contains(w)).toList();
    boolean same = played.split(" ")[0].equals(clause.simpleVerb());
    String[] verb = clause.verb().split(" ");
    String way = WAYS.contains(verb[verb.length - 1]) && !played.endsWith(verb[verb.length - 1]) ? ", " + verb[verb.length - 1] : "";
    if (!way.isEmpty()) {
      return same || kept.isEmpty() ? way : way + ", " + String.join(", ", kept);
    }
    return same || kept.isEmpty() ? "" : ", " + String.join(", ", kept);
  }

  /** {@code , slowly, hard}; empty when there is nothing to say. */
  public static String of(Clause clause, Library library) {
    List<String> words = new ArrayList<>();
    for (String word : clause.manner()) {
      boolean said = clause.verb().endsWith(" " + word) || TRIES.contains(word);
      if (!said && (LIES.contains(word) && LAYS.contains(clause.kind()) || !LIES.contains(word) && tellsHow(word, library.words()))) {
        words.add(word);
      }
    }
    return words.isEmpty() ? "" : ", " + String.join(", ", words);
  }

  /** Whether it is a mere attempt by its verb or its adverbs. */
  public static boolean tries(Clause clause) {
    return clause.telling().attempt() || clause.manner().stream().anyMatch(TRIES::contains);
  }

  /** Adverbs, and adjectives that are nothing else; a step or a side is no manner. */
  private static boolean tellsHow(String word, WordNet net) {
    if (NOTHING.contains(word)) {
      return false;
    }
    boolean adverb = word.endsWith("ly") || net.knows(word, WordNet.Kind.ADVERB);
    boolean adjective =
        net.knows(word, WordNet.Kind.ADJECTIVE) && !net.knows(word, WordNet.Kind.NOUN);
    return word.matches("[a-z-]+") && (adverb || adjective);
  }
}
