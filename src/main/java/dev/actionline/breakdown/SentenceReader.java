package dev.actionline.breakdown;

import dev.actionline.breakdown.Clause.Adjunct;
import dev.actionline.breakdown.Discourse.Role;
import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Turns the raw clauses of one sentence into clauses: who acts, on what, and is it staged at all. */
final class SentenceReader {
  /** Within so many characters somebody must be introduced to be the owner of a strange hand. */
  private static final int SOON = 700;

  private final CastList cast;
  private final Discourse discourse;
  private final References references;

  SentenceReader(CastList cast, Discourse discourse) {
    this.cast = cast;
    this.discourse = discourse;
    this.references = new References(cast, discourse);
  }

  private final List<String> nouns = new ArrayList<>();
  private Set<String> watching = Set.of();
  private Optional<Reference> strangerBefore = Optional.empty();
  private Optional<Revelation> revealed = Optional.empty();

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
  List<Clause> read(List<RawClause> raw, String sentence, Span span, Optional<Reference> speaker, IntFunction<Span> place) {
    nouns.clear();
    revealed = Optional.empty();
    firstSubject = Optional.empty();
    strangerBefore = discourse.lastStranger();
    List<Clause> out = new ArrayList<>();
    Optional<Reference> carried = speaker;
    Understanding before = null;
    for (RawClause clause : raw) {
      discourse.newClause();
      Understanding u = new Understanding(clause, span, before);
      before = clause.subject == null ? before : u;
      u.subject(carried);
      if (firstSubject.isEmpty() && clause.subject != null && !u.actor.isNobody()) {
        firstSubject = Optional.of(u.actor.label().toUpperCase(java.util.Locale.ROOT));
      }
      if (clause.form == RawClause.Form.STATE || clause.form == RawClause.Form.INFINITIVE || Grammar.is("mental", clause.lemma)) {
        u.mentionAll();
        continue;
      }
      u.resolve();
      if (!clause.subjectIsAntecedent && !u.actor.isNobody()) {
        carried = Optional.of(u.actor);
      }
      if (Stageable.is(clause, u.actor, u.subjectNoun())) {
        Clause made = u.clause(sentence, place.apply(clause.verb.start()), speaker.isPresent());
        out.add(made);
        if (made.kind() == ActionClass.EXPLODE && !u.actor.cast() && !u.actor.isNobody()) {
          discourse.gone(u.actor.label());
        }
      }
      if (clause.form == RawClause.Form.FINITE) {
        watching = Set.copyOf(u.actor.labels());
      }
    }
    return out;
  }

  /** One clause while it is understood. */
  private final class Understanding {
    private final RawClause raw;
    private final Span span;
    private Reference actor = Reference.NOBODY;
    private Reference toldActor = Reference.NOBODY;
    private boolean subjectNegated;
    private final Understanding before;
    private String subjectNoun = "";
    private boolean negated;
    private Reference object = Reference.NOBODY;
    private Reference receiver = Reference.NOBODY;
    private boolean reflexive;
    private final List<Adjunct> adjuncts = new ArrayList<>();
    private final List<Boolean> people = new ArrayList<>();
    private final List<String> nounsOfAdjuncts = new ArrayList<>();
    private final List<Boolean> fronted = new ArrayList<>();
    private Optional<String> target = Optional.empty();
    private Optional<String> relation = Optional.empty();
    private final List<Adjunct> extra = new ArrayList<>();
    private Optional<String> part = Optional.empty();

    Understanding(RawClause raw, Span span, Understanding before) {
      this.before = before;
      this.raw = raw;
      this.span = span;
      this.negated = raw.negated;
    }

    String subjectNoun() {
      return subjectNoun;
    }

    void subject(Optional<Reference> carried) {
      if (raw.subject == null) {
        actor = carried.or(discourse::lastSubject).orElse(Reference.NOBODY);
        subjectNoun = actor.noun();
        if (raw.host == null && !actor.isNobody()) {
          discourse.mention(actor, Role.SUBJECT);
        }
        return;
      }
      if (before != null && before.raw.subject == raw.subject) {
        sameAs(before);
        return;
      }
      discourse.expect(Agency.wanted(raw.lemma));
      Reference told = references.of(raw.subject, Role.SUBJECT, others(), span);
      discourse.expect(false);
      subjectNoun = told.noun();
      subjectNegated = raw.subject.noun().matches("nobody|none|nothing|neither") || raw.subject.determiner().matches("no|neither");
      negated |= subjectNegated;
      note(told);
      actor = acting(told, raw.subject);
      if (raw.subject.noun().equals("nobody") || raw.subject.determiner().equals("no")) {
        actor = Reference.NOBODY;
      }
      toldActor = actor;
      boolean fragment = raw.form == RawClause.Form.STATE && raw.lemma.isEmpty();
      boolean noise = fragment && (Nouns.in("sound", told.noun()) || raw.subject.determiner().isEmpty() && raw.subject.owner().isEmpty()
          && (raw.subject.plural() || raw.subject.head().inCapitals()) && !raw.subject.isName()
          || raw.subject.of().filter(o -> Nouns.in("sound", o.noun())).isPresent());
      if (!raw.passive && !noise) {
        if (part.isPresent()) {
          discourse.mentionOwn(told.owned(actor.labels(), Optional.empty()), Role.SUBJECT);
        }
        discourse.mention(actor.isNobody() ? told : actor, Role.SUBJECT);
      }
    }

    /** "They watch him": he is none of them. */
    private Set<String> others() {
      boolean they = raw.subject.noun().equals("they") && !raw.objects.isEmpty();
      NounPhrase object = they ? raw.objects.get(0) : null;
      if (object == null || !object.noun().matches("him|her") || !object.isPronoun()) {
        return Set.of();
      }
      return discourse.pronoun(object.noun(), Role.SUBJECT, Set.of()).map(r -> Set.copyOf(r.labels())).orElse(Set.of());
    }

    /** The subject of the clause before goes on: it means the same. */
    private void sameAs(Understanding before) {
      subjectNoun = before.subjectNoun;
      actor = before.toldActor;
      toldActor = actor;
      part = before.part;
      negated |= before.subjectNegated;
      subjectNegated = before.subjectNegated;
      if (!raw.passive) {
        discourse.mention(actor, Role.SUBJECT);
      }
    }

    /** A hand acts for its owner. */
    private Reference acting(Reference told, NounPhrase phrase) {
      boolean body = !told.cast() && (Nouns.in("body", told.noun())
          || told.noun().matches(".*(?:boot|shoe|heel|glove|sneaker|sandal)") && !told.owner().isEmpty());
      boolean dial = phrase.modifiers().stream().anyMatch(m -> m.matches("second|minute|hour"));
      boolean parted = raw.lemma.matches("fall|drop|come|snap|break") && (raw.particle.matches("off|away|out|loose")
          || raw.lemma.matches("snap|break")) && raw.objects.isEmpty();
      boolean alone = told.owner().isEmpty() && discourse.actsAlone(told.noun());
      if (!body || dial || parted || alone) {
        return told;
      }
      Optional<Reference> owner = owner(told, phrase);
      if (owner.isPresent()) {
        part = Optional.of(told.noun());
        return owner.get();
      }
      return told;
    }

    /** Whose body it is a part of; empty when it is nobody's of the cast. */
    private Optional<Reference> owner(Reference told, NounPhrase phrase) {
      if (!told.owner().isEmpty()) {
        boolean castOwner = told.owner().stream().allMatch(l -> cast.named(l).isPresent());
        return castOwner ? Optional.of(Reference.ofCast(told.owner(), told.noun(), genderOf(told.owner()))) : Optional.empty();
      }
      if (told.of().isPresent()) {
        return Optional.empty();
      }
      if (phrase.isPronoun()) {
        return Optional.empty();
      }
      boolean strange = phrase.determiner().matches("a|an");
      if (strange) {
        return stranger(told);
      }
      boolean numbered = phrase.determiner().matches("two|three|four|both|one|the|");
      return numbered ? discourse.lastAgent(watcher()).map(a -> Reference.ofCast(a.labels(), told.noun(), a.gender())) : Optional.empty();
    }

    /** Who watches "the ribs rise" is not whose ribs they are. */
    private Set<String> watcher() {
      return raw.form == RawClause.Form.SMALL ? watching : Set.of();
    }

    /** "A hand grabs her": a beast's claw, or the hand of somebody who is introduced right after. */
    private Optional<Reference> stranger(Reference told) {
      if (told.noun().matches("claw|paw|tentacle|fang|talon|wing|hoof|snout|pincer|tail")) {
        return discourse.lastBeast();
      }
      if (!told.noun().matches("hand|arm|finger|fist|palm|figure")) {
        return Optional.empty();
      }
      return cast.all().stream()
          .filter(e -> e.first.start() >= span.end() && e.first.start() < span.end() + SOON && !discourse.inScene(e.name))
          .min(java.util.Comparator.comparingInt(e -> e.first.start()))
          .map(e -> References.ofEntry(e, told.noun()));
    }

    private CastMember.Gender genderOf(List<String> labels) {
      return labels.size() > 1 ? CastMember.Gender.PLURAL
          : cast.named(labels.get(0)).map(e -> References.ofEntry(e, "").gender()).orElse(CastMember.Gender.UNKNOWN);
    }

    private void note(Reference reference) {
      if (!reference.isNobody() && !reference.noun().isEmpty()) {
        nouns.add(reference.cast() ? reference.label() : reference.noun());
      }
    }

    /** A state: only what it names is kept in mind. */
    void mentionAll() {
      revelation();
      if (raw.lemma.equals("be") && raw.subject != null && raw.subject.isName() && raw.objects.size() == 1
          && !raw.objects.get(0).isPronoun() && !raw.objects.get(0).isName()) {
        cast.byName(raw.subject.noun()).ifPresent(e -> describe(e, raw.objects.get(0)));
      }
      for (NounPhrase phrase : raw.objects) {
        Reference r = references.of(phrase, Role.OBJECT, avoid(), span);
        note(r);
        discourse.mention(r, raw.form == RawClause.Form.PARTICIPLE ? Role.OTHER : Role.OBJECT);
      }
      for (RawClause.Adjunct adjunct : raw.adjuncts) {
        Reference r = references.of(adjunct.phrase(), Role.OTHER, avoid(), span);
        note(r);
        discourse.mention(r, Role.OTHER);
      }
    }

    /** "It is Ivo", or after "something rises" the bare name: who it was. */
    private void revelation() {
      boolean is = raw.lemma.equals("be") && raw.subject != null && raw.subject.noun().matches("it|this|that")
          && raw.objects.size() == 1 && raw.objects.get(0).isName();
      boolean bare = raw.lemma.isEmpty() && raw.subject != null && raw.subject.isName();
      if (!is && !bare) {
        return;
      }
      Reference who = is ? references.of(raw.objects.get(0), Role.SUBJECT, Set.of(), span) : actor;
      Optional<Reference> stranger = strangerBefore;
      boolean vague = stranger.filter(s -> is || s.noun().matches("something|someone|somebody|figure|shape|silhouette|shadow|form")).isPresent();
      if (who.cast() && who.labels().size() == 1 && vague && !stranger.get().labels().equals(who.labels())) {
        revealed = Optional.of(new Revelation(stranger.get().label().toUpperCase(java.util.Locale.ROOT), who.label()));
        discourse.mention(who, Role.SUBJECT);
      }
    }

    /** "Six, a round robot": what somebody is. */
    private void describe(CastEntry entry, NounPhrase phrase) {
      Signs.ofNoun(entry, phrase.noun(), phrase.plural());
      entry.aliases.add(phrase.noun());
      entry.traits.addAll(phrase.modifiers());
    }

    private Set<String> avoid() {
      Set<String> out = new LinkedHashSet<>();
      if (part.isPresent()) {
        out.add(part.get());
      } else {
        out.addAll(actor.labels());
      }
      return out;
    }

    void resolve() {
      if (raw.passive) {
        object = references.of(raw.subject == null ? new NounPhrase(List.of(raw.verb), raw.verb, "", List.of(), "",
            Optional.empty(), Optional.empty(), false, List.of()) : raw.subject, Role.SUBJECT, Set.of(), span);
        if (raw.subject == null) {
          object = actor;
        }
        discourse.mention(object, Role.SUBJECT);
        actor = Reference.NOBODY;
      }
      Set<String> avoid = avoid();
      objects(avoid);
      if (!object.noun().matches("he|him|she|her")) {
        avoid.addAll(object.labels());
      }
      adjuncts(avoid);
      chooseTarget();
    }

    private void objects(Set<String> avoid) {
      List<Reference> told = new ArrayList<>();
      for (NounPhrase phrase : raw.objects) {
        reflexive |= phrase.isReflexive();
        if (phrase.isReflexive() || Nouns.is("time", phrase.noun()) && told.size() + 1 > 1) {
          continue;
        }
        Reference r = references.of(phrase, Role.OBJECT, avoid, span);
        note(r);
        told.add(r);
        for (NounPhrase each : phrase.joined()) {
          discourse.mention(references.of(each, Role.OBJECT, avoid, span), Role.OBJECT);
        }
      }
      if (raw.passive) {
        told.forEach(r -> extra.add(new Adjunct("", r.label())));
        return;
      }
      if (told.size() == 2) {
        boolean dative = told.get(0).cast() || raw.objects.get(0).isPronoun();
        object = dative ? told.get(1) : told.get(0);
        receiver = dative ? told.get(0) : Reference.NOBODY;
      } else if (told.size() == 1) {
        object = told.get(0);
      }
      discourse.mention(receiver, Role.OTHER);
      mention(object, Role.OBJECT);
    }

    private void mention(Reference r, Role asked) {
      Role role = raw.unreal ? Role.OTHER : asked;
      boolean body = !r.isNobody() && !r.cast() && Nouns.in("body", r.noun());
      if (body && (r.owner().isEmpty() || r.owner().equals(actor.labels()))) {
        discourse.mentionOwn(r.owned(List.of(), Optional.empty()), role);
      } else {
        discourse.mention(body ? r.owned(List.of(), Optional.empty()) : r, role);
      }
    }

    private void adjuncts(Set<String> avoid) {
      for (RawClause.Adjunct adjunct : raw.adjuncts) {
        if (adjunct.preposition().matches("like|as|than")) {
          adjuncts.add(new Adjunct(adjunct.preposition(), adjunct.phrase().noun()));
          people.add(false);
          nounsOfAdjuncts.add(adjunct.phrase().noun());
          fronted.add(adjunct.fronted());
          continue;
        }
        boolean path = adjunct.phrase().noun().equals("it") && adjunct.preposition().matches("over|across|through|along|up|down|inside|into|under|toward|towards|against|onto");
        Reference r = references.of(adjunct.phrase(), path ? Role.PLACE : Role.OTHER, avoid, span);
        String preposition = Prepositions.relation(adjunct.preposition());
        String direction = Prepositions.direction(adjunct.preposition());
        if (!direction.isEmpty() && raw.particle.isEmpty()) {
          raw.particle = direction;
        }
        if (raw.passive && preposition.equals("by") && !Nouns.is("furnishing", r.noun())) {
          actor = acting(r, adjunct.phrase());
          discourse.mention(actor, Role.OBJECT);
          continue;
        }
        if (r.isNobody() || adjunct.phrase().isReflexive()) {
          continue;
        }
        note(r);
        adjuncts.add(new Adjunct(preposition, r.label()));
        people.add(r.cast());
        nounsOfAdjuncts.add(r.noun());
        fronted.add(adjunct.fronted());
        whole(r, adjuncts.size());
        mention(r, Role.OTHER);
      }
    }

    /** The owner of an adjunct goes with the further ones. */
    private void whole(Reference r, int number) {
      if (number == 1 && object.isNobody()) {
        r.owner().forEach(o -> extra.add(new Adjunct("of", o)));
        r.of().ifPresent(o -> extra.add(new Adjunct("of", o)));
      }
    }

    private void chooseTarget() {
      if (!object.isNobody() && !object.noun().matches("something|anything|everything") || object.cast()) {
        target = Optional.of(object.label());
        object.owner().forEach(o -> extra.add(new Adjunct("of", o)));
        if (object.owner().isEmpty()) {
          object.of().ifPresent(o -> extra.add(new Adjunct("of", o)));
        }
        return;
      }
      int best = Targets.choose(raw.lemma, adjuncts, nounsOfAdjuncts, fronted, people);
      if (best >= 0) {
        Adjunct chosen = adjuncts.remove(best);
        target = Optional.of(chosen.noun());
        relation = Optional.of(chosen.relation());
      }
    }

    Clause clause(String sentence, Span verb, boolean spoken) {
      List<Adjunct> all = new ArrayList<>();
      if (!receiver.isNobody()) {
        all.add(new Adjunct("to", receiver.label()));
      }
      all.addAll(extra);
      all.addAll(adjuncts);
      part.ifPresent(p -> all.add(new Adjunct("with", p)));
      List<String> manner = new ArrayList<>(raw.manner);
      if (!raw.result.isEmpty()) {
        manner.add(raw.result);
      }
      boolean simultaneous = raw.form == RawClause.Form.PARTICIPLE && raw.host != null;
      return new Clause(0, sentence, span, verb, upper(actor), verbLabel(), target, relation, List.copyOf(all), manner,
          StagingRules.judge(staging()), simultaneous, !negated && !raw.unreal, spoken);
    }

    private List<String> upper(Reference who) {
      List<String> out = new ArrayList<>();
      for (String label : who.labels()) {
        boolean known = cast.named(label).isPresent();
        out.add(known ? label : Nouns.head(label).toUpperCase(java.util.Locale.ROOT));
        cast.named(label).filter(e -> !raw.unreal && !negated || e.introduced).ifPresent(e -> e.acts |= !passiveThing(e));
      }
      return out;
    }

    private boolean passiveThing(CastEntry entry) {
      return entry.kind == CastMember.Kind.THING;
    }

    private String verbLabel() {
      String verb = raw.lemma;
      if (!raw.particle.isEmpty() && !(relation.isPresent() && relation.get().equals(raw.particle))) {
        verb += " " + raw.particle;
      } else if (raw.result.matches("open|shut|awake|taut|free|closed")) {
        verb += " " + raw.result;
      }
      return verb;
    }

    private Staging staging() {
      boolean agent = actor.cast() || actor.noun().matches("someone|somebody|everyone|everybody|anyone") || Nouns.is("person", actor.noun()) || Nouns.is("animal", actor.noun())
          || raw.passive && actor.isNobody();
      boolean beast = actor.labels().stream().flatMap(l -> cast.named(l).stream())
          .anyMatch(e -> e.kind == CastMember.Kind.ANIMAL || e.kind == CastMember.Kind.MACHINE);
      List<String> prepositions = raw.adjuncts.stream().map(a -> Prepositions.relation(a.preposition())).toList();
      boolean personal = object.cast() || Nouns.is("person", object.noun()) && !object.isNobody();
      String objectNoun = object.isNobody() ? "" : object.noun();
      boolean machine = actor.labels().stream().flatMap(l -> cast.named(l).stream()).anyMatch(e -> e.kind == CastMember.Kind.MACHINE);
      return new Staging(raw.lemma, raw.particle, raw.result, subjectNoun, agent, beast, machine, objectNoun, personal, reflexive,
          !receiver.isNobody(), prepositions, nounsOfAdjuncts, people);
    }
  }
}
