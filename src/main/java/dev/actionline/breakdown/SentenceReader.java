package dev.actionline.breakdown;

import dev.actionline.core.Span;
import dev.actionline.words.Prepositions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Turns the raw clauses of one sentence into clauses: who acts, on what, and is it staged at all.
 */
final class SentenceReader {
  final CastList cast;
  final Discourse discourse;
  final References references;

  SentenceReader(CastList cast, Discourse discourse) {
    this.cast = cast;
    this.discourse = discourse;
    this.references = new References(cast, discourse);
  }

  final List<String> nouns = new ArrayList<>();
  Set<String> watching = Set.of();
  Optional<Reference> strangerBefore = Optional.empty();

  /** Who of the cast acted last before the sentence, in its scene. */
  Optional<Reference> actedBefore = Optional.empty();
  Optional<Revelation> revealed = Optional.empty();
  private final List<Beat.State> states = new ArrayList<>();

  /** A label of earlier clauses turned out to mean somebody of the cast. */
  record Revelation(String label, String name) {}

  private Optional<String> firstSubject = Optional.empty();

  /** What the last sentence began with, upper case. */
  Optional<String> firstSubject() {
    return firstSubject;
  }

  /** What the last sentence revealed. */
  Optional<Revelation> revealed() {
    return revealed;
  }

  /** A phrase with its preposition, for a clause told before. */
  Clause.Adjunct adjunct(RawClause.Adjunct raw, Span span) {
    Reference r = references.of(raw.phrase(), Discourse.Role.OTHER, Set.of(), span);
    return new Clause.Adjunct(Prepositions.relation(raw.preposition()), r.label());
  }

  /** States of bodies that the last sentence told, besides its clauses. */
  List<Beat.State> states() {
    return List.copyOf(states);
  }

  /** Concrete nouns the last sentence named, for its description. */
  List<String> nouns() {
    return List.copyOf(nouns);
  }

  /**
   * The clauses of a sentence, without ids.
   *
   * @param speaker who acts where nobody is told, for an aside
   * @param place from an offset in the sentence to its span in the source
   */
  List<Clause> read(
      List<RawClause> raw,
      String sentence,
      Span span,
      Optional<Reference> speaker,
      IntFunction<Span> place) {
    nouns.clear();
    states.clear();
    revealed = Optional.empty();
    firstSubject = Optional.empty();
    strangerBefore = discourse.latest().stranger();
    actedBefore = discourse.lastAgent(Set.of());
    List<Clause> out = new ArrayList<>();
    Optional<Reference> carried = speaker;
    Understanding before = null;
    Optional<NounPhrase> main = raw.stream().filter(c -> c.form == RawClause.Form.FINITE && c.subject != null).map(c -> c.subject).findFirst();
    for (RawClause clause : raw) {
      discourse.subjectAhead(() -> main.filter(m -> clause.form != RawClause.Form.FINITE && !m.isPronoun() && !m.plural() && m.joined().isEmpty() && m.owner().isEmpty() && (m.isName() || Nouns.is("person", m.noun())))
          .map(m -> references.one(m, Discourse.Role.SUBJECT, Set.of(), span)));
      discourse.newClause();
      Understanding u = new Understanding(clause, span, before, this);
      before = clause.subject == null ? before : u;
      u.subject(carried);
      if (firstSubject.isEmpty() && clause.subject != null && !u.actor.isNobody()) {
        firstSubject = Optional.of(u.actor.label().toUpperCase(java.util.Locale.ROOT));
      }
      if (clause.form == RawClause.Form.STATE
          || clause.form == RawClause.Form.INFINITIVE
          || Stageable.inTheMind(clause)) {
        u.mentionAll();
        Tellings.state(u, sentence).ifPresent(states::add);
        hears(clause);
        continue;
      }
      u.resolve();
      if (!clause.subjectIsAntecedent && !u.actor.isNobody()) {
        carried = Optional.of(u.actor);
      }
      if (Stageable.is(clause, u.actor, u.subjectNoun)) {
        Clause made = u.clause(sentence, place.apply(clause.verb.start()), speaker.isPresent());
        out.add(made);
        seen(made);
        Blow.victim(u, made.kind()).ifPresent(discourse::hit);
        explodes(made, u.actor);
        becomes(made);
      } else {
        Tellings.state(u, sentence).ifPresent(states::add);
      }
      if (clause.form == RawClause.Form.FINITE) {
        watching = Set.copyOf(u.actor.labels());
      }
    }
    gestures(raw, out);
    return out;
  }

  /** "The speck grows into a motorcycle": that is what it is from then on. */
  private void becomes(Clause made) {
    boolean thing = made.kind() == ActionClass.TRANSFORM && made.relation().filter("into"::equals).isPresent() && made.target().filter(t -> cast.named(t).isEmpty()).isPresent();
    if (thing) {
      discourse.gone(made.actors().isEmpty() ? "" : made.actors().get(0).toLowerCase(java.util.Locale.ROOT));
      discourse.mention(Reference.thing(made.target().get(), false), Discourse.Role.SUBJECT);
    }
  }

  /** A thing that has exploded is gone. */
  private void explodes(Clause made, Reference actor) {
    if (made.kind() == ActionClass.EXPLODE && !actor.cast() && !actor.isNobody()) {
      discourse.gone(actor.label());
    }
  }

  /** "a fist... a final thumbs up": words that are no clause, and say what the hand does. */
  private static void gestures(List<RawClause> raw, List<Clause> made) {
    int last = made.size() - 1;
    if (last < 0 || made.get(last).kind() != ActionClass.GESTURE) {
      return;
    }
    boolean thumb =
        raw.stream()
            .flatMap(c -> c.subject == null ? java.util.stream.Stream.empty() : c.subject.words().stream())
            .anyMatch(w -> w.is("thumbs", "thumbs-up"));
    if (thumb) {
      made.set(last, made.get(last).how("thumbs up"));
    }
  }

  /** "He hears a voice": whoever speaks next is heard only. */
  private void hears(RawClause clause) {
    boolean voice =
        clause.lemma.equals("hear")
            && clause.objects.stream()
                .anyMatch(
                    o ->
                        Lexicon.TURNS.has("heard-of-somebody", o.noun())
                            || Nouns.in("emotion-sound", o.noun()));
    if (voice) {
      discourse.voices().oneIsHeard();
    }
  }

  /** Who is told of in a deed that is seen is no mere voice any more. */
  private void seen(Clause made) {
    if (made.telling().heard()) {
      made.actors().forEach(discourse.voices()::hear);
    } else if (made.real()) {
      made.actors().forEach(discourse.voices()::see);
      made.target().ifPresent(discourse.voices()::see);
    }
  }
}
