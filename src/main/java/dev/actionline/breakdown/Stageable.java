package dev.actionline.breakdown;

import dev.actionline.words.Tag;
import java.util.Set;

/**
 * Whether a clause tells a physical action: not a state, a thought, or a thing that is merely
 * there.
 */
final class Stageable {
  private static final Set<String> NEVER = Set.of("be", "have", "can", "will", "would", "must", "");

  private Stageable() {}

  static boolean is(RawClause raw, Reference actor, String subjectNoun) {
    String lemma = raw.lemma;
    if (lemma.equals("have") && raw.form == RawClause.Form.FINITE && !raw.negated) {
      return raw.object().filter(o -> Grammar.is("had", o.noun())).isPresent();
    }
    boolean loses = lemma.equals("lose") || lemma.equals("recover") && !raw.objects.isEmpty();
    if (loses && raw.objects.stream().allMatch(o -> unseenLoss(o.noun()))) {
      return false;
    }
    if (noDeed(raw, subjectNoun)) {
      return false;
    }
    if (lemma.equals("do") && !raw.negated) {
      return raw.object().isPresent() && !raw.objects.get(0).isPronoun();
    }
    if (state(raw, actor)) {
      return false;
    }
    if (raw.subject != null && raw.subject.isPronoun() && actor.isNobody() && !raw.passive) {
      return true;
    }
    return raw.passive || does(raw, actor, subjectNoun);
  }

  /** By its verb alone nothing is done, or only a camera does it, or it is over. */
  private static boolean noDeed(RawClause raw, String subjectNoun) {
    String lemma = raw.lemma;
    if (lemma.equals("let") && raw.particle.isEmpty() && raw.result.isEmpty() && !raw.objects.isEmpty() && raw.objects.stream().allMatch(o -> Shape.fits(o.noun(), "him|her|them"))) {
      return true; // he takes her wrist; she lets him
    }
    boolean overAlready = raw.unreal && lemma.equals("go") && !raw.result.isEmpty();
    return NEVER.contains(lemma)
        || overAlready
        || raw.inserted && lemma.equals("do")
        || Shape.fits(subjectNoun, "camera|there") && filming(raw)
        || inTheMind(raw);
  }

  /** Told as a state in which something is, and no deed. */
  private static boolean state(RawClause raw, Reference actor) {
    String lemma = raw.lemma;
    if (raw.passive
        && (Grammar.is("resultative", lemma) || Grammar.is("feeling", raw.verb.lower()))
        && raw.adjuncts.stream().noneMatch(a -> a.preposition().equals("by"))) {
      return true;
    }
    boolean mind =
        Lexicon.TURNS.has("takes-no-thing", lemma)
            && raw.objects.stream()
                .anyMatch(o -> Lexicon.TURNS.has("no-thing-taken", o.noun()) && !(o.owner().isPresent() && Lexicon.TURNS.has("made-as-a-way", o.noun()) && lemma.equals("make")));
    if (mind) {
      return true;
    }
    if (lemma.equals("see") && raw.passive || lemma.equals("call") && raw.passive) {
      return true;
    }
    if (linking(raw) || Grammar.is("always-state", lemma)
            && (raw.objects.isEmpty()
                || raw.subject == null && raw.adjuncts.stream().anyMatch(RawClause.Adjunct::fronted))) {
      return true;
    }
    boolean bare =
        raw.form == RawClause.Form.FINITE && raw.verb.tag() == Tag.VERB && !raw.begun && raw.subject == null;
    if (bare && !raw.unreal && !raw.negated && actor.gender() != CastMember.Gender.PLURAL) {
      return true;
    }
    return Grammar.is("stayverb", lemma)
        && !Shape.fits(raw.particle, "back|behind|down|away")
        && !Shape.fits(raw.result, "still|put")
        && !raw.manner.contains("put");
  }

  /** "Every camera swings to her": cameras that are seen. */
  private static boolean filming(RawClause raw) {
    return raw.subject == null || raw.subject.isPronoun() || !raw.subject.plural() && Shape.fits(raw.subject.determiner(), "the|our|");
  }

  /** A game, a friend: what is lost without being seen to fall. */
  private static boolean unseenLoss(String noun) {
    return !Lexicon.TURNS.has("lost-within", noun)
        && !Nouns.artifact(noun)
        && !Nouns.is("garment", noun);
  }

  /** A thing that is merely there, or no thing at all, does nothing. */
  private static boolean does(RawClause raw, Reference actor, String subjectNoun) {
    boolean alive =
        actor.cast()
            || raw.lemma.equals("lie") && Lexicon.TURNS.has("remains", actor.noun())
            || Shape.fits(actor.noun(), "something|thing")
            || Lexicon.TURNS.has("anybody", actor.noun())
            || Nouns.in("vague", actor.noun())
            || Nouns.is("person", actor.noun())
            || Nouns.is("animal", actor.noun());
    boolean leads =
        Lexicon.TURNS.has("runs-as-a-way", raw.lemma) && !Nouns.is("furnishing", actor.noun());
    boolean moves = raw.lemma.equals("lean") && raw.adjuncts.isEmpty() && raw.objects.isEmpty();
    if (!alive
        && !leads
        && !moves
        && Grammar.is("furnish", raw.lemma)
        && raw.particle.isEmpty()
        && !(Nouns.in("gas", actor.noun()) || Nouns.in("liquid", actor.noun()))) {
      return false;
    }
    boolean vague =
        Nouns.is("abstract", actor.noun())
            && !alive
            && !Nouns.in("body", subjectNoun)
            && !Nouns.in("sound", actor.noun())
            && !(Shape.fits(actor.noun(), "step") && raw.subject != null && raw.subject.plural());
    return !vague;
  }

  /** A verb of the mind, where nothing of it is seen. */
  static boolean inTheMind(RawClause raw) {
    return Grammar.is("mental", raw.lemma) && !becomesThing(raw) && !feelsAbout(raw) && !handles(raw);
  }

  /** "feels along the wall": with the hands. */
  private static boolean feelsAbout(RawClause raw) {
    return raw.lemma.equals("feel")
        && raw.objects.stream().anyMatch(o -> o.noun().equals("way"))
        || raw.lemma.equals("feel")
        && raw.objects.stream().anyMatch(o -> Lexicon.TURNS.has("part-of-clothes", o.noun()) || Nouns.is("garment", o.noun()))
        || raw.lemma.equals("feel")
        && raw.objects.isEmpty()
        && (Shape.fits(raw.particle, "around|about|along")
            || raw.adjuncts.stream().anyMatch(a -> Shape.fits(a.preposition(), "along|for|around|under|over|inside")));
  }

  /** "Accepts the medal", "fits the key into the lock", "smells the milk": what somebody does with a thing. */
  private static boolean handles(RawClause raw) {
    return Grammar.is("handled", raw.lemma)
        && (raw.subject == null || raw.subject.isName() || !Nouns.artifact(raw.subject.noun()))
        && raw.objects.stream().map(NounPhrase::noun).anyMatch(n -> n.equals("it") && raw.lemma.equals("weigh") || Nouns.artifact(n)
            || Nouns.is("food", n) || Nouns.is("plant", n) || Nouns.in("handled-only", n) || Nouns.in("body", n));
  }

  /** "It becomes a motorcycle": a change that is seen. */
  private static boolean becomesThing(RawClause raw) {
    return raw.lemma.equals("become")
        && raw.objects.stream()
            .anyMatch(
                o ->
                    Nouns.artifact(o.noun())
                        || Nouns.is("animal", o.noun())
                        || Nouns.in("monster", o.noun())
                        || o.isName()
                        || o.determiner().equals("the") && o.head().capitalised());
  }

  /** "looks tired", "grows quiet", "feels like rain". */
  private static boolean linking(RawClause raw) {
    if (!Grammar.is("linking", raw.lemma) || !raw.objects.isEmpty()) {
      return Shape.fits(raw.lemma, "seem|remain") || raw.lemma.equals("become") && !becomesThing(raw);
    }
    boolean like = raw.adjuncts.stream().anyMatch(a -> Shape.fits(a.preposition(), "like|as"));
    boolean described = !raw.result.isEmpty();
    return Lexicon.TURNS.has("copula-like", raw.lemma)
        || described && raw.particle.isEmpty()
        || like && !raw.lemma.equals("look")
        || like && raw.lemma.equals("look") && raw.particle.isEmpty();
  }
}
