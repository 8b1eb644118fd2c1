package dev.actionline.breakdown;

import dev.actionline.breakdown.Clause.Adjunct;
import dev.actionline.breakdown.Discourse.Role;
import dev.actionline.core.Span;
import dev.actionline.words.English;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One clause while it is understood: who acts, on what, and what else is told of it. */
final class Understanding {
  final SentenceReader reader;
  final CastList cast;
  final Discourse discourse;
  final References references;
  final RawClause raw;
  final Span span;
  Reference actor = Reference.NOBODY;
  Reference toldActor = Reference.NOBODY;

  /** What the subject names, before it is asked whose body it is a part of. */
  Reference toldSubject = Reference.NOBODY;

  private boolean subjectNegated;
  private final Understanding before;
  String subjectNoun = "";
  private boolean negated;
  final Complements complements;
  Optional<String> part = Optional.empty();

  Understanding(RawClause raw, Span span, Understanding before, SentenceReader reader) {
    this.reader = reader;
    this.cast = reader.cast;
    this.discourse = reader.discourse;
    this.references = reader.references;
    this.before = before;
    this.raw = raw;
    this.span = span;
    this.negated = raw.negated;
    this.complements = new Complements(this);
  }

  /** Told as what is seen: not denied, not supposed. */
  boolean real() {
    return !negated && !raw.unreal;
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
    discourse.expect(Agency.wanted(raw));
    Reference told = references.of(raw.subject, Role.SUBJECT, others(), span);
    discourse.expect(Salience.Wanted.ANY);
    told = Christening.whoDoes(raw, told) ? references.somebody(raw.subject, span) : told;
    subjectNoun = told.noun();
    subjectNegated =
        Shape.fits(raw.subject.noun(), "nobody|none|nothing|neither")
            || Shape.fits(raw.subject.determiner(), "no|neither");
    negated |= subjectNegated;
    toldSubject = told;
    note(told);
    actor = acting(told, raw.subject);
    if (raw.subject.noun().equals("nobody") || raw.subject.determiner().equals("no")) {
      actor = Reference.NOBODY;
    }
    toldActor = actor;
    boolean fragment = raw.form == RawClause.Form.STATE && raw.lemma.isEmpty();
    boolean noise = fragment
            && (Nouns.in("sound", told.noun())
                || raw.subject.determiner().isEmpty()
                    && raw.subject.owner().isEmpty()
                    && (raw.subject.plural() || raw.subject.head().inCapitals())
                    && !raw.subject.isName()
                || raw.subject.of().filter(o -> Nouns.in("sound", o.noun())).isPresent());
    if (!raw.passive && !noise) {
      if (Bodies.partOfBefore(raw, told, discourse)) {
        discourse.mentionOwn(told, Role.SUBJECT);
        return;
      }
      if (part.isPresent()) {
        discourse.mentionOwn(told.owned(actor.labels(), Optional.empty()), Role.SUBJECT);
      }
      boolean further = fragment && before != null && !actor.cast();
      boolean beside = raw.form == RawClause.Form.PARTICIPLE && raw.host != null && !actor.cast() && raw.subject != raw.host.subject && raw.host.subject != null && !raw.host.subject.isPronoun(); // engine whining
      discourse.mention(actor.isNobody() ? told : actor, further || beside ? Role.OTHER : Role.SUBJECT);
      eachOfSubject();
    } else if (fragment && told.gender() == CastMember.Gender.PLURAL && (Nouns.is("animal", told.noun()) || Nouns.artifact(told.noun())) && !Nouns.in("sound", told.noun())) {
      discourse.mention(told, Role.OTHER); // "Stretchers everywhere.": they may be meant next
    }
  }

  /** Who is not the subject: who watches "him go" is no "him". */
  private Set<String> others() {
    Set<String> out = new LinkedHashSet<>(new Companions(cast, raw).others(discourse));
    if (raw.form == RawClause.Form.SMALL && raw.subject.isPronoun()) {
      out.addAll(reader.watching);
    }
    return out;
  }

  /** "Mara and Ivo stand": each of them may be meant next. */
  private void eachOfSubject() {
    if (raw.subject.joined().isEmpty()) {
      return;
    }
    List<NounPhrase> all = new ArrayList<>(raw.subject.joined());
    all.add(0, raw.subject.with(List.of()));
    for (NounPhrase each : all) {
      Reference r = references.of(each, Role.SUBJECT, Set.of(), span);
      if (r.cast()) {
        discourse.mention(r, Role.OTHER);
      }
    }
  }

  /** The subject of the clause before goes on: it means the same. */
  private void sameAs(Understanding before) {
    subjectNoun = before.subjectNoun;
    actor = before.toldActor;
    toldActor = actor;
    toldSubject = before.toldSubject;
    part = before.part;
    negated |= before.subjectNegated;
    subjectNegated = before.subjectNegated;
    if (!raw.passive) {
      discourse.mention(actor, Role.SUBJECT);
    }
  }

  void note(Reference reference) {
    if (!reference.isNobody() && !reference.noun().isEmpty()) {
      reader.nouns.add(reference.cast() ? reference.label() : reference.noun());
    }
  }

  /** A hand acts for its owner. */
  private Reference acting(Reference told, NounPhrase phrase) {
    Bodies bodies = new Bodies(cast, discourse, raw, reader.watching, span);
    Optional<Reference> owner = bodies.ownerActing(told, phrase);
    part = owner.isPresent() ? Optional.of(told.noun()) : part;
    return owner.orElse(told);
  }

  /** A state: only what it names is kept in mind. */
  void mentionAll() {
    new Identification(reader, raw, span).look(actor);
    boolean named =
        raw.lemma.equals("be") && raw.subject != null && (raw.subject.isName() || Nouns.is("person", raw.subject.noun()));
    for (NounPhrase phrase : raw.objects) {
      if (named && (Nouns.is("person", phrase.noun()) || Nouns.is("animal", phrase.noun()))) {
        continue;
      }
      Reference r = references.of(phrase, Role.OBJECT, avoid(), span);
      note(r);
      if (!r.cast() && Nouns.in("body", r.noun())) {
        discourse.mentionOwn(r, Role.OTHER); // shaved head
      } else {
        discourse.mention(r, raw.form == RawClause.Form.PARTICIPLE ? Role.OTHER : Role.OBJECT);
      }
    }
    for (RawClause.Adjunct adjunct : raw.adjuncts) {
      Reference r = references.of(adjunct.phrase(), Role.OTHER, avoid(), span);
      note(r);
      discourse.mention(r, Role.OTHER);
    }
  }

  Set<String> avoid() {
    Set<String> out = new LinkedHashSet<>();
    if (raw.ordered) {
      out.add(discourse.lastSpeaker());
    }
    if (part.isPresent()) {
      out.add(part.get());
    } else {
      out.addAll(actor.labels());
    }
    return out;
  }

  void resolve() {
    if (raw.passive) {
      complements.suffers(raw.subject == null ? actor : references.of(raw.subject, Role.SUBJECT, Set.of(), span));
      if (raw.subject != null) {
        eachOfSubject();
      }
      actor = Reference.NOBODY;
    }
    complements.read(avoid());
  }

  /** Told not to happen. */
  void deny() {
    negated = true;
  }

  /** "By the guard": who does it, behind a passive. */
  void by(Reference told, NounPhrase phrase) {
    actor = acting(told, phrase);
    discourse.mention(actor, Role.OBJECT);
  }

  Clause clause(String sentence, Span verb, boolean spoken) {
    List<Adjunct> all = complements.adjuncts();
    part.ifPresent(p -> all.add(new Adjunct("with", p)));
    List<String> manner = new ArrayList<>(raw.manner);
    if (!raw.result.isEmpty()) {
      manner.add(raw.result);
    }
    boolean simultaneous = raw.form == RawClause.Form.PARTICIPLE && raw.host != null;
    StagingRules.Judged judged = Judgement.of(this);
    return new Clause(
        0,
        sentence,
        span,
        verb,
        upper(actor),
        verbLabel(),
        complements.target(),
        complements.relation(),
        all,
        manner,
        judged.kind(),
        simultaneous,
        real(),
        spoken,
        Tellings.of(this, judged.by()));
  }

  private List<String> upper(Reference who) {
    List<String> out = new ArrayList<>();
    for (String label : who.labels()) {
      boolean known = cast.named(label).isPresent();
      out.add(known ? label : English.head(label).toUpperCase(java.util.Locale.ROOT));
      cast.named(label)
          .filter(e -> !raw.unreal && !negated || e.introduced)
          .ifPresent(e -> e.acts |= !passiveThing(e));
    }
    return out;
  }

  private boolean passiveThing(CastEntry entry) {
    return entry.kind == CastMember.Kind.THING;
  }

  private String verbLabel() {
    String verb = raw.lemma;
    if (!raw.particle.isEmpty() && complements.relation().filter(raw.particle::equals).isEmpty()) {
      verb += " " + raw.particle;
    } else if (Lexicon.TURNS.has("comes-to-be", raw.result)) {
      verb += " " + raw.result;
    }
    return verb;
  }
}
