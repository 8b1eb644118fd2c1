package dev.actionline.breakdown;

import dev.actionline.breakdown.CastMember.Gender;
import dev.actionline.breakdown.Discourse.Role;
import dev.actionline.core.Span;
import dev.actionline.screenplay.Prose;
import dev.actionline.words.English;
import dev.actionline.words.Numerals;
import dev.actionline.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads paragraphs of action and asides of speeches into beats. */
final class ProseReader {
  /** So many sentences on, an unknown "it" must be named. */
  private static final int SOON = 4;

  /** "RIG - MOVING": says where we are. */
  private static final java.util.regex.Pattern LABEL =
      java.util.regex.Pattern.compile("[^\\p{Ll}]+ (?:-|--|\u2013|\u2014) [^\\p{Ll}.!?]+");

  /** "B) ", "2. ", "- ": which of a series it is. */
  private static final java.util.regex.Pattern NUMBER =
      java.util.regex.Pattern.compile("^\\s*(?:\\(?[A-Za-z]\\)|\\(?\\d{1,2}[).]|[*\u2022\u2013\u2014-]+)\\s+(?=\\S)");

  /** "One. Two." is counted, and nobody. */
  private static final java.util.regex.Pattern COUNT =
      java.util.regex.Pattern.compile("(?i)\\W*(?:" + Numerals.EITHER + "|\\d+)\\W*");

  private final CastList cast;
  private final TaggedAhead tags;
  private final Discourse discourse;
  private final SentenceReader sentences;
  private final Props props;
  private final Identities identities;
  private final Orders orders = new Orders();
  private final Metamorphoses metamorphoses = new Metamorphoses();
  private int clauseId;
  private int directionId;

  ProseReader(CastList cast, Discourse discourse, Props props, Identities identities) {
    this.identities = identities;
    this.cast = cast;
    this.tags = new TaggedAhead(cast);
    this.discourse = discourse;
    this.props = props;
    discourse.beasts(
        l ->
            cast.named(l)
                .filter(e -> e.kind == CastMember.Kind.MACHINE || e.kind == CastMember.Kind.ANIMAL)
                .isPresent());
    discourse.pets(
        l ->
            cast.named(l)
                .filter(e -> e.kind == CastMember.Kind.ANIMAL && !e.name.equalsIgnoreCase(e.noun))
                .isPresent());
    this.sentences = new SentenceReader(cast, discourse);
  }

  /** The beats of a paragraph, in order. */
  List<Beat> paragraph(Prose prose) {
    List<Beat> out = new ArrayList<>();
    List<Span> all = English.sentences(prose.text());
    for (int i = 0; i < all.size(); i++) {
      Span at = all.get(i);
      int next = i + 1;
      discourse.toCome(() -> toCome(prose, all.subList(next, all.size())));
      int before = out.size();
      sentence(prose.part(at.start(), at.end()), out);
      framing(out, before);
    }
    return out;
  }

  /** What the next sentences of the paragraph put into a hand. */
  private Optional<Reference> toCome(Prose prose, List<Span> next) {
    return next.stream()
        .limit(SOON)
        .map(at -> ClauseReader.read(tagged(prose.text().substring(at.start(), at.end()))))
        .map(Wielding::toCome)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private List<Word> tagged(String text) {
    return tags.of(text);
  }

  /** Looks at paragraphs that are read after those that it looked at before. */
  void lookAhead(List<Prose> next) {
    tags.ahead(next);
  }

  /** "HIGH ANGLE. A van waits.": the angle is on what the next sentence begins with. */
  private void framing(List<Beat> out, int from) {
    Optional<String> subject = sentences.firstSubject();
    if (from == 0 || subject.isEmpty() || !(out.get(from - 1) instanceof Beat.Direction d)) {
      return;
    }
    boolean open = d.subject().isEmpty() && d.value().matches("HIGH|LOW|OVERHEAD|DUTCH|ANGLE ON");
    if (open) {
      out.set(
          from - 1,
          new Beat.Direction(
              d.id(), d.text(), d.kind(), d.value(), subject, d.content(), d.span()));
    }
  }

  private void sentence(Prose prose, List<Beat> out) {
    String text = unnumbered(prose.text().replace('\n', ' '));
    String[] told = text.trim().split("\\s+");
    boolean sound = told.length < 2 || told.length == 2 && Nouns.is("sound", told[1].toLowerCase(Locale.ROOT).replaceAll("\\W", ""));
    if (!sound) {
      discourse.newSentence();
    }
    Directions.Split split = Directions.of(text, cast);
    for (Directions.Found found : split.found()) {
      out.add(direction(found, text, prose));
    }
    Optional<Clause> likewise = Likewise.of(text, prose, cast, out);
    if (likewise.isPresent()) {
      likewise(likewise.get(), out);
      return;
    }
    String rest =
        " ".repeat(split.rest()) + Directions.withoutBrackets(text).substring(split.rest());
    List<Word> words = tagged(rest);
    List<RawClause> raw = orders.done(ClauseReader.read(words));
    if (split.found().isEmpty()) {
      goesOn(words, out);
    }
    boolean label =
        split.found().isEmpty() && (LABEL.matcher(text).matches() || COUNT.matcher(text).matches());
    List<Clause> clauses =
        label
            ? List.of()
            : sentences.read(raw, text, prose.span(), Optional.empty(), verb(prose));
    for (Clause clause : clauses) {
      out.add(numbered(clause));
    }
    out.addAll(sentences.states());
    metamorphoses.in(text, prose.span()).ifPresent(out::add);
    metamorphoses.after(clauses);
    sentences.revealed().ifPresent(r -> identities.reveal(r.label(), r.name(), clauseId));
    props.look(raw, clauses, cast, prose.span());
    if (clauses.isEmpty() && split.found().isEmpty()) {
      out.add(new Beat.Description(text, sentences.nouns(), prose.span()));
    }
  }

  /** "So does Ivo": he is told of, and acts. */
  private void likewise(Clause clause, List<Beat> out) {
    out.add(numbered(clause));
    cast.named(clause.actors().get(0))
        .ifPresent(
            who -> {
              who.acts = true;
              discourse.mention(References.ofEntry(who, who.noun), Role.SUBJECT);
            });
  }

  /** The text as long as before, without the number of a series before it. */
  private static String unnumbered(String text) {
    java.util.regex.Matcher m = NUMBER.matcher(text);
    return m.find() ? " ".repeat(m.end()) + text.substring(m.end()) : text;
  }

  /** "It punches right through. Emerging from the back. And into the floor." */
  private void goesOn(List<Word> words, List<Beat> out) {
    int last = out.size() - 1;
    if (last < 0 || !(out.get(last) instanceof Clause clause)) {
      return;
    }
    ClauseReader.way(words)
        .map(a -> sentences.adjunct(a, clause.span()))
        .filter(a -> !a.noun().isEmpty())
        .ifPresent(a -> out.set(last, clause.with(a)));
  }

  private static java.util.function.IntFunction<Span> verb(Prose prose) {
    return at ->
        prose.span(Math.min(at, prose.text().length()), Math.min(at + 1, prose.text().length()));
  }

  private Clause numbered(Clause c) {
    clauseId++;
    return c.numbered(clauseId);
  }

  /** An aside of a speech: its actions are the speaker's. */
  List<Beat> aside(String speaker, Prose prose) {
    List<Beat> out = new ArrayList<>();
    Reference who = reference(speaker);
    String text = prose.text().replace('\n', ' ');
    discourse.newSentence();
    List<RawClause> raw = ClauseReader.read(Asides.withVerb(tagged(text)));
    List<Clause> clauses =
        sentences.read(raw, "(" + text + ")", prose.span(), Optional.of(who), verb(prose));
    props.look(raw, clauses, cast, prose.span());
    for (Clause clause : clauses) {
      boolean manner = clause.kind() == ActionClass.SPEAK;
      if (!manner) {
        out.add(numbered(clause));
      }
    }
    return out;
  }

  /** A speaker is told of by speaking. */
  void speaks(String speaker) {
    discourse.newSentence();
    discourse.speaks(reference(speaker).label());
    discourse.mention(reference(speaker), Role.SUBJECT);
  }

  /** "Ms. Teague. We are waiting.": who is spoken to is the next to act, more often than not. */
  private void addressed(String text) {
    for (Word word : cast.mark(English.words(text))) {
      if (word.tag() == dev.actionline.words.Tag.NAME && word.capitalised()) {
        cast.byName(word.lower())
            .ifPresent(e -> discourse.mention(References.ofEntry(e, word.lower()), Role.OTHER));
      }
    }
  }

  /** Things named in a few words may be what "it" means next: "And the rope." */
  void spoken(Prose words) {
    String text = words.text().replace('\n', ' ');
    orders.heard(English.sentences(text).stream()
        .map(at -> ClauseReader.read(tagged(text.substring(at.start(), at.end()))))
        .toList());
    addressed(text);
    if (text.split("\\s+").length > 8) {
      return;
    }
    for (Span at : English.sentences(text)) {
      List<RawClause> raw =
          ClauseReader.read(tagged(text.substring(at.start(), at.end())));
      if (raw.size() == 1
          && raw.get(0).form == RawClause.Form.STATE
          && raw.get(0).lemma.isEmpty()) {
        NounPhrase phrase = raw.get(0).subject;
        boolean thing =
            phrase.determiner().matches("the|a|an|this|that")
                && !phrase.plural()
                && cast.byNoun(phrase.noun()).isEmpty();
        if (thing) {
          discourse.mention(Reference.thing(phrase.noun(), false), Role.OBJECT);
        }
      }
    }
  }

  private Reference reference(String speaker) {
    return cast.byName(speaker)
        .map(e -> References.ofEntry(e, speaker.toLowerCase(Locale.ROOT)))
        .orElse(Reference.ofCast(List.of(speaker), speaker, Gender.UNKNOWN));
  }

  private Beat.Direction direction(Directions.Found found, String text, Prose prose) {
    directionId++;
    Optional<String> subject = found.subject().map(this::canonical).filter(s -> !s.isEmpty());
    subject.ifPresent(this::framed);
    subject.ifPresent(s -> props.framed(s, found, cast, prose.span(found.from(), found.to())));
    return new Beat.Direction(
        directionId,
        text.substring(found.from(), found.to()).trim(),
        found.kind(),
        found.value(),
        subject,
        found.content(),
        prose.span(found.from(), found.to()));
  }

  /** Who is framed is told of: "CLOSE ON Mara as she turns", "on an elderly woman. It is Mara". */
  private void framed(String subject) {
    Optional<CastEntry> entry = cast.named(subject);
    String noun = English.head(subject.toLowerCase(Locale.ROOT));
    if (entry.isPresent()) {
      discourse.mention(References.ofEntry(entry.get(), noun), Role.SUBJECT);
    } else if (Nouns.is("person", noun)) {
      Gender gender =
          Nouns.in("female", noun)
              ? Gender.FEMALE
              : Nouns.in("male", noun) ? Gender.MALE : Gender.UNKNOWN;
      discourse.mention(Reference.ofCast(List.of(subject), noun, gender), Role.SUBJECT);
    } else if (!subject.contains("&")) {
      String thing = subject.toLowerCase(Locale.ROOT).replaceAll(" of .*", "");
      boolean fixed = Nouns.is("furnishing", thing) && !PropNouns.are(thing, true);
      if (!fixed && !Nouns.in("body", thing)) {
        discourse.mention(Reference.thing(thing, false), Role.SUBJECT);
      }
    }
  }

  /** A writer's note, when it tells a shot: {@code [[SHOT: low angle push in on the key, 24mm]]}. */
  List<Beat> note(String text, Span span) {
    List<Beat> beats = new ArrayList<>();
    for (ShotNotes.Told told : ShotNotes.of(text)) {
      List<String> named = told.subjects();
      if (named.isEmpty()) {
        named = told.names().stream().filter(n -> cast.byName(n).isPresent()).distinct().toList();
      }
      Optional<String> subject = Optional.of(canonical(String.join(" & ", named))).filter(s -> !s.isEmpty());
      subject.ifPresent(this::framed);
      beats.add(new Beat.Direction(++directionId, text, "shot", told.words(), subject, Optional.empty(), span));
    }
    return beats;
  }

  /** A transition's line. */
  List<Beat> transition(String text, Span span) {
    List<Beat> out = new ArrayList<>();
    for (Directions.Found found : Directions.of(text, cast).found()) {
      directionId++;
      out.add(
          new Beat.Direction(
              directionId,
              text,
              found.kind(),
              found.value(),
              found.subject().map(this::canonical).filter(s -> !s.isEmpty()),
              found.content(),
              span));
    }
    if (out.isEmpty()) {
      directionId++;
      out.add(
          new Beat.Direction(
              directionId,
              text,
              "transition",
              text.replaceAll("(?i)\\s*TO\\s*[:.]*$|[:.]+$", "").trim(),
              Optional.empty(),
              Optional.empty(),
              span));
    }
    return out;
  }

  /** The subject of a direction by its cast name, where it is somebody. */
  private String canonical(String subject) {
    List<String> names = new ArrayList<>();
    for (String part : subject.split(" & ")) {
      String lower = part.toLowerCase(Locale.ROOT);
      if (lower.matches("he|him|his|she|her|they|them|their|it|its")) {
        discourse.pronoun(lower, Role.SUBJECT, Set.of()).ifPresent(r -> names.addAll(r.labels()));
      } else {
        names.add(
            cast.byName(part)
                .filter(e -> !part.matches(".*['\u2019]S? .*"))
                .map(e -> e.name)
                .orElse(part));
      }
    }
    return String.join(" & ", names).toUpperCase(Locale.ROOT);
  }
}
