package dev.actionline.breakdown;

import dev.actionline.words.WordNet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which class a bare verb has, and by what way. For those who ask; a clause is judged with its nouns. */
public final class VerbClasses {
  private VerbClasses() {}

  /**
   * The class of a verb.
   *
   * @param way from the verb to a listed one by WordNet, both included; the verb alone when it is
   *     listed itself; empty when nothing is near and the class is {@code other}
   */
  public record Way(ActionClass kind, List<String> way) {
    public Way {
      way = List.copyOf(way);
    }
  }

  /** A thousand common verbs of action lines, in the order of the alphabet. */
  public static List<String> common() {
    return Lexicon.lines("common-verbs.txt").stream()
        .filter(l -> !l.startsWith("#"))
        .flatMap(l -> Arrays.stream(l.trim().split("\\s+")))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /**
   * The way of a verb.
   *
   * @param verb lower-case lemma, with its particle if it has one: {@code slam down}
   */
  public static Way of(String verb) {
    int space = verb.indexOf(' ');
    String lemma = space < 0 ? verb : verb.substring(0, space);
    String particle = space < 0 ? "" : verb.substring(space + 1);
    ActionClass kind = Classes.of(lemma, particle);
    if (!particle.isEmpty() && Classes.listed().contains(lemma + "+" + particle)) {
      return new Way(kind, List.of(verb));
    }
    if (Classes.listed().contains(lemma)) {
      return new Way(kind, List.of(lemma));
    }
    Optional<WordNet.Kin> kin =
        WordNet.get().nearest(lemma, WordNet.Kind.VERB, Classes.listed());
    return new Way(kind, kin.map(WordNet.Kin::way).orElse(List.of()));
  }
}
