package dev.actionline.shotlist;

import dev.actionline.core.FrameRate;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads the statements of one line, one after another. */
final class StatementParser {
  private final Source source;
  private final Names names;
  private final Things things;
  private final FrameRate rate;
  private final Mistakes mistakes;
  private final StatementReader.Where where;
  private final Optional<Origin> origin;
  private Keyword before;
  private List<Token> tokens;
  private int at;

  StatementParser(
      Source source,
      Names names,
      Things things,
      FrameRate rate,
      Mistakes mistakes,
      StatementReader.Where where,
      Optional<Origin> origin) {
    this.source = source;
    this.names = names;
    this.things = things;
    this.rate = rate;
    this.mistakes = mistakes;
    this.where = where;
    this.origin = origin;
  }

  /**
   * Reads one statement.
   *
   * @param rest the line's tokens from the statement's first on
   * @param length how many of them stand before the next semicolon
   * @return how many tokens it took: the length, or all for a speech without quotes
   */
  int read(List<Token> rest, int length, List<Statement> into) {
    tokens = rest.subList(0, length);
    at = 0;
    Timing timing = prefix();
    if (at == length) {
      Span word = tokens.get(0).span();
      mistakes.nothingFollows(word, source.slice(word), "write what begins then: then MARA walks");
      return length;
    }
    List<Term> subjects = subjects();
    if (!subjects.isEmpty()) {
      before = null;
      return led(timing, subjects, rest, into);
    }
    Term lead = tokens.get(at).term();
    Optional<Keyword> keyword =
        lead == null || lead.kind() != Term.Kind.WORD ? Optional.empty() : Keyword.of(lead.text());
    if (keyword.isPresent()) {
      at++;
      direction(timing, keyword.get(), lead.span(), into);
    } else if (before == Keyword.LIGHT && lead != null && lead.kind() == Term.Kind.WORD) {
      // "light key, warm; fill blue, low": the lamps after the first need no keyword
      direction(timing, Keyword.LIGHT, lead.span(), into);
    } else {
      return unknown(timing, rest, into);
    }
    return length;
  }

  /** {@code then}, {@code with}, {@code at 1.5s}. */
  private Timing prefix() {
    if (tokens.get(0).isWord("then") || tokens.get(0).isWord("with")) {
      at = 1;
      boolean then = tokens.get(0).isWord("then");
      return new Timing(then ? Timing.Start.THEN : Timing.Start.WITH, 0, OptionalDouble.empty());
    }
    boolean number = tokens.size() > 1 && tokens.get(1).isKind(Term.Kind.NUMBER);
    if (!tokens.get(0).isWord("at") || !number) {
      return misspelt();
    }
    Term time = tokens.get(1).term();
    if (!Units.isTime(time)) {
      mistakes.unitOfTime(time.span(), time.text());
    } else if (time.number() < 0) {
      mistakes.negativeTime(time.span());
    }
    at = 2;
    double seconds = Math.max(0, Units.seconds(time, rate));
    return new Timing(Timing.Start.AT, seconds, OptionalDouble.empty());
  }

  /** {@code at 3x}: a time was meant, and none is there. */
  private Timing misspelt() {
    Term time = tokens.size() > 1 ? tokens.get(1).term() : null;
    if (tokens.get(0).isWord("at") && time != null && Character.isDigit(time.text().charAt(0))) {
      mistakes.noTime(time.span(), time.text());
      at = 2;
    }
    return Timing.NEXT;
  }

  /** {@code MARA}, {@code MARA and IVO}, {@code MARA, IVO and T-9}; at stands behind them. */
  private List<Term> subjects() {
    List<Term> subjects = new ArrayList<>();
    Term first = subject(at);
    if (first == null) {
      return subjects;
    }
    subjects.add(first);
    at += width(first);
    boolean list =
        at < tokens.size() && tokens.get(at).type() == Token.Type.COMMA && joinsLater(at + 1);
    while (at + 1 < tokens.size()) {
      boolean and = tokens.get(at).isWord("and");
      boolean comma = list && tokens.get(at).type() == Token.Type.COMMA;
      list &= !and;
      Term next = comma || and ? subject(at + 1) : null;
      if (next == null) {
        break;
      }
      subjects.add(next);
      at += 1 + width(next);
    }
    return subjects;
  }

  /** Whether the names after a comma lead to an {@code and}: MARA, IVO and T-9. */
  private boolean joinsLater(int from) {
    int i = from;
    while (true) {
      Term next = subject(i);
      if (next == null) {
        return false;
      }
      i += width(next);
      if (i >= tokens.size()) {
        return false;
      }
      if (tokens.get(i).isWord("and")) {
        return subject(i + 1) != null;
      }
      if (tokens.get(i).type() != Token.Type.COMMA) {
        return false;
      }
      i++;
    }
  }

  private Term subject(int index) {
    if (index >= tokens.size() || tokens.get(index).term() == null) {
      return null;
    }
    Term term = asName(tokens.get(index).term());
    return term.kind() == Term.Kind.NAME ? term : things.at(tokens, index);
  }

  private static int width(Term subject) {
    return subject.kind() == Term.Kind.NAME ? 1 : Things.size(subject);
  }

  /** A declared name in quotes is that name. */
  private Term asName(Term term) {
    return term.kind() == Term.Kind.STRING && names.holds(term.text())
        ? new Term(Term.Kind.NAME, term.text(), 0, "", term.span())
        : term;
  }

  private int led(Timing timing, List<Term> subjects, List<Token> rest, List<Statement> into) {
    SpeechParser speech = new SpeechParser(source, rest, tokens.size(), rate, mistakes);
    if (speech.opensAt(at)) {
      if (where == StatementReader.Where.SETUP) {
        mistakes.speechInSetup(subjects.get(0).span());
      }
      return speech.read(at, timing, subjects, origin, begin(), into);
    }
    List<Phrase> phrases = named(PhraseReader.split(tokens.subList(at, tokens.size()), mistakes));
    Tails tails = new Tails(timing, rate, mistakes);
    phrases = tails.strip(phrases);
    if (phrases.isEmpty()) {
      Span last = subjects.get(subjects.size() - 1).span();
      boolean shot = where == StatementReader.Where.SHOT;
      mistakes.nothingFollows(
          last,
          source.slice(last),
          shot
              ? "write what happens: MARA walks to door"
              : "write a place: MARA at door, facing IVO");
    }
    into.add(
        where == StatementReader.Where.SHOT
            ? new Statement.Act(tails.timing(), subjects, phrases, origin, span())
            : new Statement.Place(tails.timing(), subjects, phrases, origin, span()));
    return tokens.size();
  }

  private List<Phrase> named(List<Phrase> phrases) {
    return phrases.stream()
        .map(p -> new Phrase(p.terms().stream().map(this::asName).toList(), p.span()))
        .toList();
  }

  private void direction(Timing timing, Keyword keyword, Span word, List<Statement> into) {
    before = keyword;
    boolean shot = where == StatementReader.Where.SHOT;
    if (!keyword.where().equals("either") && keyword.where().equals("shot") != shot) {
      mistakes.misplaced(word, keyword);
    }
    List<Phrase> phrases = PhraseReader.split(tokens.subList(at, tokens.size()), mistakes);
    if (keyword != Keyword.TITLE && keyword != Keyword.UNSTAGED) {
      phrases = named(phrases);
    }
    Tails tails = new Tails(timing, rate, mistakes);
    if (keyword == Keyword.LASTS) {
      phrases = length(phrases, word);
    } else {
      phrases = tails.strip(phrases);
      if (phrases.isEmpty() && keyword.needsMore()) {
        mistakes.nothingFollows(word, keyword.word(), keyword.doc());
      }
    }
    if (keyword == Keyword.PROP) {
      things.declare(phrases);
    }
    into.add(new Statement.Direction(tails.timing(), keyword, phrases, origin, span()));
  }

  /** {@code lasts 4s}, or {@code lasts for 4s}: one time, and nothing else. */
  private List<Phrase> length(List<Phrase> phrases, Span word) {
    List<Phrase> rest = phrases;
    if (phrases.size() == 1
        && phrases.get(0).terms().size() == 2
        && phrases.get(0).first().is("for")) {
      rest = List.of(phrases.get(0).from(1));
    }
    boolean time =
        rest.size() == 1
            && rest.get(0).terms().size() == 1
            && Units.isTime(rest.get(0).first())
            && rest.get(0).first().number() > 0;
    if (!time) {
      mistakes.length(phrases.isEmpty() ? word : span());
    }
    return rest;
  }

  /** A line that begins with no known word; one that begins with capitals is still somebody's. */
  private int unknown(Timing timing, List<Token> rest, List<Statement> into) {
    int end = at;
    while (end < tokens.size() && isCapitals(tokens.get(end).term())) {
      end++;
    }
    if (end == at) {
      Span span = tokens.get(at).span();
      mistakes.lead(span, source.slice(span), known());
      return tokens.size();
    }
    Span span = tokens.get(at).span().with(tokens.get(end - 1).span());
    String name = source.slice(span);
    mistakes.nobody(span, name, known());
    at = end;
    List<Term> subject = List.of(new Term(Term.Kind.NAME, name, 0, "", span));
    return at == tokens.size() ? at : led(timing, subject, rest, into);
  }

  private static boolean isCapitals(Term term) {
    return term != null
        && (term.kind() == Term.Kind.WORD || term.kind() == Term.Kind.NUMBER)
        && Names.plain(term.text())
        && term.unit().isEmpty();
  }

  private Set<String> known() {
    Set<String> known = new LinkedHashSet<>(names.all());
    known.addAll(Keyword.words());
    known.addAll(things.all());
    known.addAll(List.of("then", "with", "shot"));
    return known;
  }

  private int begin() {
    return tokens.get(0).span().start();
  }

  private Span span() {
    return new Span(begin(), tokens.get(tokens.size() - 1).span().end());
  }
}
