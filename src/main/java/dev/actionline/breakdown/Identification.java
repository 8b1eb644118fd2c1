package dev.actionline.breakdown;

import dev.actionline.breakdown.Discourse.Role;
import dev.actionline.core.Span;
import dev.actionline.words.WordNet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** States that say who somebody is: "It is Ivo", "Six, a round robot". */
final class Identification {
  private final SentenceReader reader;
  private final RawClause raw;
  private final Span span;

  Identification(SentenceReader reader, RawClause raw, Span span) {
    this.reader = reader;
    this.raw = raw;
    this.span = span;
  }

  /** Takes in what the state says of its subject, or of a stranger told of before. */
  void look(Reference subject) {
    boolean one = raw.subject != null && raw.objects.size() == 1;
    NounPhrase object = one ? raw.objects.get(0) : null;
    boolean is = one && raw.lemma.equals("be");
    if (is && raw.subject.isName() && !object.isPronoun() && !object.isName()) {
      reader.cast.byName(raw.subject.noun()).ifPresent(e -> describe(e, object));
    }
    if (is && said(raw.subject, object)) {
      reader.cast.byName(object.noun()).ifPresent(e -> told(raw.subject, e));
    } else if (is && said(object, raw.subject)) {
      reader.cast.byName(raw.subject.noun()).ifPresent(e -> told(object, e));
    }
    if (is && raw.subject.noun().matches("it|this|that") && object.isName()) {
      reveal(reader.references.of(object, Role.SUBJECT, Set.of(), span), true);
    } else if (raw.lemma.isEmpty() && raw.subject != null && raw.subject.isName()) {
      reveal(subject, false);
    }
  }

  /** "The pilot is MARA": of a pilot told of before. */
  private static boolean said(NounPhrase noun, NounPhrase name) {
    return name.isName()
        && !noun.isName()
        && noun.determiner().equals("the")
        && noun.modifiers().isEmpty()
        && WordNet.get().isA(noun.noun(), WordNet.Kind.NOUN, 1, "person");
  }

  private void told(NounPhrase noun, CastEntry who) {
    String label = noun.noun().toUpperCase(Locale.ROOT);
    if (!label.equals(who.name)) {
      reader.revealed = Optional.of(new SentenceReader.Revelation(label, who.name));
    }
  }

  /** A bare name reveals only what was vague; nobody shows to have been several. */
  private void reveal(Reference who, boolean said) {
    boolean first =
        who.cast()
            && reader.cast.named(who.label()).filter(e -> e.introduced && e.first.start() >= span.start() && e.first.start() < span.end()).isPresent();
    Optional<Reference> stranger =
        reader.strangerBefore.or(() -> said || first ? toldByNoun() : Optional.empty())
            .filter(s -> said || Lexicon.TURNS.has("nobody-yet", s.noun()) || first && anyone(s.noun()) && (s.gender() == who.gender() || who.gender() == CastMember.Gender.UNKNOWN))
            .filter(s -> s.gender() != CastMember.Gender.PLURAL);
    boolean somebody = who.cast() && who.labels().size() == 1;
    if (somebody && stranger.filter(s -> !s.labels().equals(who.labels())).isPresent()) {
      String label = stranger.get().label().toUpperCase(Locale.ROOT);
      reader.revealed = Optional.of(new SentenceReader.Revelation(label, who.label()));
      reader.discourse.revealed(stranger.get().label(), who);
      reader.discourse.mention(who, Role.SUBJECT);
    }
  }

  private static boolean anyone(String noun) {
    return Lexicon.TURNS.has("anyone", noun) || Nouns.in("female", noun) || Nouns.in("male", noun);
  }

  /** Who acted in the sentence before and has no name yet: a waiter, a bride. */
  private Optional<Reference> toldByNoun() {
    return reader.actedBefore.filter(r -> r.labels().size() == 1).filter(r -> reader.cast.named(r.label())
        .filter(e -> e.kind == CastMember.Kind.PERSON && !e.speaks && !e.introduced && e.name.equalsIgnoreCase(e.noun)).isPresent());
  }

  private static void describe(CastEntry entry, NounPhrase phrase) {
    Signs.ofNoun(entry, phrase.noun(), phrase.plural());
    entry.aliases.add(phrase.noun());
    entry.traits.addAll(phrase.modifiers());
  }
}
