package dev.actionline.breakdown;

import dev.actionline.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A clause as the grammar found it: words and phrases, nobody named yet. Filled while it is read.
 */
final class RawClause {
  /** How the verb is told. */
  enum Form {
    FINITE,
    PARTICIPLE,
    /** The verb after "watches him". */
    SMALL,
    /** "to grab it": its purpose, no clause of its own. */
    INFINITIVE,
    /** "is on the floor", "has a gun". */
    STATE
  }

  /** A preposition with its noun phrase. */
  record Adjunct(String preposition, NounPhrase phrase, boolean fronted) {}

  final Word verb;
  final String lemma;
  final Form form;
  NounPhrase subject;
  String particle = "";
  final List<NounPhrase> objects = new ArrayList<>();
  final List<Adjunct> adjuncts = new ArrayList<>();
  final List<String> manner = new ArrayList<>();
  String result = "";
  boolean passive;
  boolean negated;
  boolean unreal;

  /** Told of one who begins to do it: "starts to laugh". */
  boolean begun;

  /** Tried, and not told as done. */
  boolean attempt;

  /** Somebody else ordered it just before. */
  boolean ordered;

  /** What stands behind its subject: the craters {@code in her body}. */
  final List<Adjunct> ofSubject = new ArrayList<>();

  /** The clause it happens with or hangs on; null for a main clause. */
  RawClause host;

  /** A relative clause with a subject of its own: "whom the doctors forbid". */
  boolean inserted;

  /** Its subject is told by a relative or participle after a noun. */
  boolean subjectIsAntecedent;

  RawClause(Word verb, String lemma, Form form, NounPhrase subject) {
    this.verb = verb;
    this.lemma = lemma;
    this.form = form;
    this.subject = subject;
  }

  Optional<NounPhrase> object() {
    return objects.isEmpty() ? Optional.empty() : Optional.of(objects.get(objects.size() - 1));
  }

  @Override
  public String toString() {
    return form
        + " "
        + (subject == null ? "-" : subject.noun())
        + " "
        + lemma
        + " "
        + particle
        + " "
        + result
        + objects.stream().map(NounPhrase::noun).toList()
        + adjuncts.stream().map(a -> a.preposition + " " + a.phrase.noun()).toList()
        + (negated ? " NOT" : "")
        + (unreal ? " UNREAL" : "")
        + (passive ? " PASSIVE" : "");
  }
}
