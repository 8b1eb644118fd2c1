package dev.actionline.breakdown;

import dev.actionline.breakdown.Clause.Adjunct;
import dev.actionline.words.Prepositions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How an understood clause is told, and the states of bodies that are told by the way. */
final class Tellings {
  private Tellings() {}

  static Clause.Telling of(Understanding u, String judgedBy) {
    boolean voice =
        Classes.of(u.raw.lemma, u.raw.particle) == ActionClass.SPEAK
            || Classes.of(u.raw.lemma, u.raw.particle) == ActionClass.EMOTE;
    boolean heard = voice && u.actor.cast() && u.discourse.voices().mayBe(u.actor);
    return new Clause.Telling(
        u.raw.passive, u.raw.attempt && u.raw.unreal, heard, Optional.empty(), owner(u), judgedBy);
  }

  /** Whose the thing is that acts. */
  private static Optional<String> owner(Understanding u) {
    Reference told = u.toldSubject;
    if (u.raw.passive || u.actor.isNobody() || u.actor.cast()) {
      return Optional.empty();
    }
    if (!told.owner().isEmpty()) {
      return Optional.of(String.join(" & ", told.owner()));
    }
    for (RawClause.Adjunct behind : u.raw.ofSubject) {
      Reference r = u.references.of(behind.phrase(), Discourse.Role.OTHER, u.avoid(), u.span);
      if (r.cast()) {
        return Optional.of(r.label());
      }
      if (!r.owner().isEmpty()) {
        return Optional.of(String.join(" & ", r.owner()));
      }
    }
    return told.of();
  }

  /** The state of a body that a clause tells, when it tells no deed. */
  static Optional<Beat.State> state(Understanding u, String sentence) {
    Reference who = u.toldActor.isNobody() ? u.actor : u.toldActor;
    Optional<String> part = u.part;
    boolean owned = !who.cast() && Nouns.in("body", who.noun()) && !who.owner().isEmpty();
    if (owned) {
      part = Optional.of(who.noun());
      who = Reference.ofCast(who.owner(), who.noun(), CastMember.Gender.UNKNOWN);
    }
    Optional<String> word = word(u);
    if (word.isEmpty() || u.raw.subject == null || !who.cast() || who.labels().size() != 1 || !u.real()) {
      return Optional.empty();
    }
    return Optional.of(
        new Beat.State(who.label(), part, word.get(), adjuncts(u), sentence, u.span));
  }

  private static Optional<String> word(Understanding u) {
    Optional<String> feeling = feeling(u.raw);
    if (feeling.isPresent()) {
      return feeling;
    }
    if (u.raw.lemma.equals("have")) {
      return u.raw.objects.stream().map(NounPhrase::noun).filter(n -> Lexicon.TURNS.has("look-of-a-thing", n)).findFirst();
    }
    boolean passive = u.raw.passive || u.raw.verb.tag() == dev.actionline.words.Tag.PAST;
    return passive && Grammar.is("bodystate", u.raw.lemma)
        ? Optional.of(u.raw.lemma)
        : Optional.empty();
  }

  /** What somebody is told to feel: "is afraid", "looks worried", "is disgusted"; what goes on in a head: "thinks". */
  private static Optional<String> feeling(RawClause raw) {
    if (raw.negated) {
      return Optional.empty();
    }
    return Stream.of(raw.result, raw.passive ? raw.verb.lower() : "")
        .filter(w -> Grammar.is("feeling", w))
        .findFirst()
        .or(() -> Optional.of(raw.lemma).filter(l -> raw.form == RawClause.Form.FINITE && Grammar.is("inward", l)));
  }

  private static List<Adjunct> adjuncts(Understanding u) {
    List<Adjunct> out = new ArrayList<>();
    for (NounPhrase object : u.raw.objects) {
      object
          .joined()
          .forEach(j -> j.of().ifPresent(of -> out.add(new Adjunct("of", of.noun()))));
      object.of().ifPresent(of -> out.add(new Adjunct("of", of.noun())));
    }
    for (RawClause.Adjunct adjunct : u.raw.adjuncts) {
      Reference r = u.references.of(adjunct.phrase(), Discourse.Role.OTHER, u.avoid(), u.span);
      if (!r.isNobody()) {
        out.add(new Adjunct(Prepositions.relation(adjunct.preposition()), r.label()));
      }
    }
    return out;
  }
}
