package dev.actionline.breakdown;

import dev.actionline.breakdown.Clause.Adjunct;
import dev.actionline.breakdown.Discourse.Role;
import dev.actionline.words.Prepositions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a clause tells beside who acts: on what, for whom, with what and where; and which of all this is its target. */
final class Complements {
  /**
   * An adjunct of which it is known what it means.
   *
   * @param adjunct as the clause will tell it
   * @param noun the plain noun, whatever somebody is called
   * @param person whether it is one of the cast
   * @param fronted whether it stands before the verb
   */
  record Complement(Adjunct adjunct, String noun, boolean person, boolean fronted) {}

  /** What somebody does these to has been in his hands. */
  private static final Set<ActionClass> MOVED =
      Set.of(ActionClass.PUT, ActionClass.GIVE, ActionClass.THROW, ActionClass.CARRY, ActionClass.PUSH, ActionClass.PULL);

  /** What is small and undergoes these is in a hand. */
  private static final Set<ActionClass> TURNED =
      Set.of(ActionClass.OPEN, ActionClass.CLOSE, ActionClass.CUT, ActionClass.TIE, ActionClass.WRITE, ActionClass.EAT, ActionClass.TURN, ActionClass.TOUCH);

  private static final Set<String> OF_A_PLACE = Prepositions.of("of a place");

  private final Understanding clause;
  private final RawClause raw;
  private final Discourse discourse;
  private final List<Complement> adjuncts = new ArrayList<>();
  private final List<Adjunct> extra = new ArrayList<>();
  private Reference object = Reference.NOBODY;
  private Reference receiver = Reference.NOBODY;
  private List<String> onto = List.of();
  private boolean reflexive;
  private Optional<String> target = Optional.empty();
  private Optional<Complement> chosen = Optional.empty();

  Complements(Understanding clause) {
    this.clause = clause;
    this.raw = clause.raw;
    this.discourse = clause.discourse;
  }

  /** To whom or what it is done, told as the subject of a passive. */
  void suffers(Reference subject) {
    object = subject;
    discourse.mention(subject, Role.SUBJECT);
  }

  /**
   * Finds out what is meant by all that stands beside the subject.
   *
   * @param others labels of those who are not meant: who acts
   */
  void read(Set<String> others) {
    objects(others);
    if (!Shape.fits(object.noun(), "he|him|she|her")) {
      others.addAll(object.labels());
    }
    adjuncts(others);
    choose();
  }

  /** What it is done to, without a preposition; nobody for nothing. */
  Reference object() {
    return object;
  }

  /** Whose body an adjunct tells: "over her head". */
  List<String> onto() {
    return onto;
  }

  /** Whether somebody is told whom it is done for. */
  boolean received() {
    return !receiver.isNobody();
  }

  /** Done to oneself. */
  boolean reflexive() {
    return reflexive;
  }

  /** All that is told with a preposition, the target too. */
  List<Complement> all() {
    return List.copyOf(adjuncts);
  }

  /** What the clause is done to: its object, else the first adjunct that tells a place on the set. */
  Optional<String> target() {
    return target;
  }

  /** The preposition of the target; empty for an object. */
  Optional<String> relation() {
    return chosen.map(c -> c.adjunct().relation());
  }

  /** The receiver, owners and all that is told beside the target, in their order. */
  List<Adjunct> adjuncts() {
    List<Adjunct> out = new ArrayList<>();
    if (received()) {
      out.add(new Adjunct("to", receiver.label()));
    }
    out.addAll(extra);
    adjuncts.stream().filter(a -> chosen.filter(c -> c == a).isEmpty()).map(Complement::adjunct).forEach(out::add);
    return out;
  }

  private void objects(Set<String> avoid) {
    List<Reference> told = new ArrayList<>();
    for (NounPhrase each : raw.objects) {
      NounPhrase phrase = Lexicon.TURNS.has("held-by-it", each.noun()) && each.determiner().isEmpty() && each.of().isPresent() ? each.of().get() : each; // takes hold of the rope
      reflexive |= phrase.isReflexive();
      boolean nothing = phrase.noun().equals("it") && Lexicon.TURNS.has("says-it-for-nothing", raw.lemma); // floors it
      if (nothing || phrase.isReflexive() || Nouns.is("time", phrase.noun()) && told.size() + 1 > 1) {
        continue;
      }
      Optional<Reference> again =
          phrase.noun().equals("it") ? discourse.done(raw.lemma) : Optional.empty();
      discourse.expect(Agency.wantedOf(raw, phrase));
      Reference r = again.orElseGet(() -> clause.references.of(phrase, Role.OBJECT, avoid, clause.span));
      discourse.expect(Salience.Wanted.ANY);
      if (phrase.noun().equals("nobody") || phrase.noun().equals("nothing") && Classes.of(raw.lemma, "") == ActionClass.SPEAK) {
        clause.deny();
      }
      clause.note(r);
      told.add(r);
      for (NounPhrase more : phrase.joined()) {
        discourse.mention(clause.references.of(more, Role.OBJECT, avoid, clause.span), Role.OBJECT);
      }
    }
    if (raw.passive) {
      told.forEach(r -> extra.add(new Adjunct("", r.label())));
      return;
    }
    if (told.size() == 2) {
      boolean deed = raw.lemma.equals("give") && Nouns.is("deed", told.get(1).noun()) && !Nouns.is("deed", told.get(0).noun());
      boolean dative = told.get(0).cast() || raw.objects.get(0).isPronoun() || deed;
      object = dative ? told.get(1) : told.get(0);
      receiver = dative ? told.get(0) : Reference.NOBODY;
    } else if (told.size() == 1) {
      object = told.get(0);
    }
    if (!object.isNobody() && !object.cast() && object.gender() == CastMember.Gender.NEUTER) {
      discourse.done(raw.lemma, object);
    }
    discourse.mention(receiver, Role.OTHER);
    mention(object, Role.OBJECT);
  }

  /** Keeps in mind what may be meant next: a part of the body hardly, what somebody has in hand rather. */
  private void mention(Reference r, Role asked) {
    Role role = raw.unreal ? Role.OTHER : asked;
    boolean body = !r.isNobody() && !r.cast() && (Nouns.in("body", r.noun()) || Lexicon.TURNS.has("of-oneself", r.noun()) && !r.owner().isEmpty());
    boolean severed = raw.objects.stream().anyMatch(o -> o.noun().equals("it"));
    if (body && !severed && (r.owner().isEmpty() || r.owner().equals(clause.actor.labels()))) {
      discourse.mentionOwn(r.owned(List.of(), Optional.empty()), role);
    } else if (role == Role.OBJECT && !r.cast() && clause.actor.cast() && inHand(r)) {
      discourse.mentionHandled(body ? r.owned(List.of(), Optional.empty()) : r, clause.actor.labels());
    } else {
      discourse.mention(body ? r.owned(List.of(), Optional.empty()) : r, role);
    }
  }

  /** Whoever does it to the thing has it in hand. */
  private boolean inHand(Reference thing) {
    ActionClass kind = Classes.of(raw.lemma, raw.particle);
    return Wielding.inHand(raw.lemma, raw.particle)
        || MOVED.contains(kind)
        || Grammar.is("passed", raw.lemma)
        || TURNED.contains(kind) && Nouns.is("handy", thing.noun()) && !Nouns.in("part", thing.noun());
  }

  private void adjuncts(Set<String> avoid) {
    for (RawClause.Adjunct adjunct : raw.adjuncts) {
      if (Shape.fits(adjunct.preposition(), "like|as|than")) {
        String noun = adjunct.phrase().noun();
        adjuncts.add(new Complement(new Adjunct(adjunct.preposition(), noun), noun, false, adjunct.fronted()));
        continue;
      }
      if (adjunct.preposition().equals("up to") && Nouns.in("body", adjunct.phrase().noun())) {
        continue;
      }
      boolean path =
          adjunct.phrase().noun().equals("it")
              && Classes.of(raw.lemma, raw.particle) != ActionClass.EAT
              && OF_A_PLACE.contains(adjunct.preposition());
      boolean company = adjunct.fronted() && adjunct.phrase().noun().equals("them"); // "behind them"
      discourse.expect(company ? Salience.Wanted.ALIVE : Salience.Wanted.ANY);
      boolean doer = raw.passive && adjunct.preposition().equals("by") && !adjunct.phrase().isPronoun();
      Reference r = clause.references.of(adjunct.phrase(), path ? Role.PLACE : doer ? Role.SUBJECT : Role.OTHER, avoid, clause.span);
      discourse.expect(Salience.Wanted.ANY);
      String preposition = Prepositions.relation(adjunct.preposition());
      String direction = Prepositions.direction(adjunct.preposition());
      if (!direction.isEmpty() && raw.particle.isEmpty()) {
        raw.particle = direction;
      }
      if (raw.passive && preposition.equals("by") && !Nouns.is("furnishing", r.noun())) {
        clause.by(r, adjunct.phrase());
        continue;
      }
      if (r.isNobody() || adjunct.phrase().isReflexive()) {
        continue;
      }
      clause.note(r);
      adjuncts.add(new Complement(new Adjunct(preposition, r.label()), r.noun(), r.cast(), adjunct.fronted()));
      onto = r.cast() ? r.labels() : Nouns.in("body", r.noun()) ? r.owner() : onto;
      whole(r, adjuncts.size());
      if (preposition.equals("in") && Nouns.is("garment", r.noun()) && Shape.fits(adjunct.phrase().determiner(), "an?") && Agency.isAlive(raw.lemma)) {
        discourse.mentionOwn(r, Role.OTHER); // in a red coat
      } else if (preposition.equals("with") && clause.actor.cast() && !r.cast() && Nouns.in("body", object.noun()) && Nouns.artifact(r.noun())) {
        discourse.mentionHandled(r, clause.actor.labels()); // dabs her lips with a napkin, folds it
      } else {
        mention(r, Role.OTHER);
      }
    }
  }

  /** The owner of an adjunct goes with the further ones. */
  private void whole(Reference r, int number) {
    if (number == 1 && object.isNobody()) {
      r.owner().forEach(o -> extra.add(new Adjunct("of", o)));
      r.of().ifPresent(o -> extra.add(new Adjunct("of", o)));
    }
  }

  /** The object is the target; without one, the adjunct that tells a place. */
  private void choose() {
    if (!object.isNobody() && !Shape.fits(object.noun(), "something|anything|everything")
        || object.cast()) {
      target = Optional.of(object.label());
      object.owner().forEach(o -> extra.add(new Adjunct("of", o)));
      if (object.owner().isEmpty()) {
        object.of().ifPresent(o -> extra.add(new Adjunct("of", o)));
      }
      return;
    }
    chosen = Targets.choose(raw, adjuncts);
    target = chosen.map(c -> c.adjunct().noun());
  }
}
