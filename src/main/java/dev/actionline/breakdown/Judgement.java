package dev.actionline.breakdown;

import dev.actionline.words.Prepositions;
import java.util.List;

/** What an understood clause looks like to the rules of staging. */
final class Judgement {
  private Judgement() {}

  static StagingRules.Judged of(Understanding u) {
    return StagingRules.judge(staging(u));
  }

  private static Staging staging(Understanding u) {
    boolean agent =
        u.actor.cast()
            || Lexicon.TURNS.has("anybody", u.actor.noun())
            || u.raw.subject != null
                && (u.raw.subject.noun().equals("nobody") && Classes.of(u.raw.lemma, "") != ActionClass.OTHER
                    || Shape.fits(u.raw.subject.noun(), "neither|none") && Classes.of(u.raw.lemma, "") == ActionClass.SPEAK)
            || Nouns.is("person", u.actor.noun())
            || Nouns.is("animal", u.actor.noun())
            || u.raw.passive && u.actor.isNobody();
    boolean beast =
        u.actor.labels().stream()
            .flatMap(l -> u.cast.named(l).stream())
            .anyMatch(e -> e.kind == CastMember.Kind.ANIMAL || e.kind == CastMember.Kind.MACHINE);
    List<String> prepositions =
        u.raw.adjuncts.stream().map(a -> Prepositions.relation(a.preposition())).toList();
    Reference object = u.complements.object();
    boolean personal = object.cast() || Nouns.is("person", object.noun()) && !object.isNobody();
    String objectNoun = object.isNobody() ? "" : object.noun();
    boolean machine =
        u.actor.labels().stream()
            .flatMap(l -> u.cast.named(l).stream())
            .anyMatch(e -> e.kind == CastMember.Kind.MACHINE);
    return new Staging(
        u.raw.lemma,
        u.raw.particle,
        u.raw.result,
        molten(u) ? "liquid" : subject(u),
        agent,
        beast,
        machine,
        objectNoun,
        personal,
        u.complements.reflexive(),
        u.complements.received(),
        prepositions,
        u.complements.all().stream().map(Complements.Complement::noun).toList(),
        u.complements.all().stream().map(Complements.Complement::person).toList());
  }

  /** A dog called SMOKE rises as a dog does: of a name only the kind that bears it counts. */
  private static String subject(Understanding u) {
    boolean name = u.actor.cast() && u.raw.subject != null && u.raw.subject.isName();
    return name
        ? u.cast.named(u.actor.label()).map(e -> e.noun).orElse(u.subjectNoun)
        : u.subjectNoun;
  }

  /** "Liquid silver runs": as a liquid does, whatever it is. */
  private static boolean molten(Understanding u) {
    return u.raw.subject != null
        && u.raw.subject.modifiers().stream().anyMatch(m -> Lexicon.TURNS.has("liquid-state", m));
  }
}
