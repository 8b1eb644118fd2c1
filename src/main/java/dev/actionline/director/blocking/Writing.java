package dev.actionline.director.blocking;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Clause;
import dev.actionline.core.Source;
import dev.actionline.director.casting.Company;
import dev.actionline.director.coverage.Labels;
import dev.actionline.director.floor.Frames;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.floor.Wholes;
import dev.actionline.director.set.Aim;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Moment;
import dev.actionline.director.text.Phrases;
import dev.actionline.director.text.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands written on something and is to be read: a sign, a note, a message on a phone. */
final class Writing {
  private static final String WORDS =
      "(?:[\"\u201C](?<quoted>[^\"\u201C\u201D]+)[\"\u201D]|(?<capitals>\\p{Lu}[\\p{Lu}\\p{Nd}'\u2019&,!?-]*(?:\\s+[\\p{Lu}\\p{Nd}][\\p{Lu}\\p{Nd}'\u2019&,!?-]*)*)(?![\\p{Ll}]))";
  private static final Pattern READS = Pattern.compile(Phrases.ofKind("says in writing") + "\\s*[:,\u2014-]*\\s*" + WORDS);
  private static final Pattern MESSAGE = Pattern.compile(Phrases.ofKind("what is written") + "[^.:]*:\\s*" + WORDS);
  /** Nothing but what is to be read, as it stands below the heading of an insert. */
  private static final Pattern ALONE = Pattern.compile("[\"\u201C](?<quoted>[^\"\u201C\u201D]+)[\"\u201D]\\W*(?<capitals>)");

  /** A word is read in this time, and so long it takes to look there, seconds. */
  private static final double WORD_SECONDS = 0.35;
  private static final double LOOK_SECONDS = 1.5;

  private final Unit unit;
  private final Frames frames;

  Writing(Unit unit) {
    this.unit = unit;
    this.frames = new Frames(unit);
  }

  /** A description of something that is written: it is looked at for as long as it takes to read it. */
  Optional<Moment> of(Beat.Description description, Source script, int paragraph) {
    return in(description.sentence()).map(
        words -> moment(description, words, carrier(description.nouns()), Line.of(line(words), script, description.span()), paragraph));
  }

  /** The same of a thing that is said to say it. */
  Optional<Moment> of(Clause clause, Source script, int paragraph) {
    boolean somebody = clause.actors().stream().anyMatch(a -> unit.company.performers(a).stream().anyMatch(unit.company::figure));
    boolean told = !somebody && !clause.actors().isEmpty() && clause.real();
    return told ? in(clause.sentence()).map(
        words -> moment(clause, words, carrier(nouns(clause)), Line.of(line(words), script, clause.span()), paragraph)) : Optional.empty();
  }

  private static List<String> nouns(Clause clause) {
    List<String> nouns = new ArrayList<>(clause.actors());
    clause.target().ifPresent(nouns::add);
    clause.adjuncts().forEach(a -> nouns.add(a.noun()));
    return nouns;
  }

  /** What is read in somebody's hand is held up to be read. */
  private Moment moment(Beat beat, String words, Optional<String> carrier, Line line, int paragraph) {
    Optional<Line> held = carrier.flatMap(c -> unit.hands.holder(c).map(h -> line.with(Company.name(h) + " reads " + c)));
    List<Line> lines = Stream.concat(Stream.of(line), held.stream()).toList();
    return new Moment(beat, Interest.INSERT, lines, List.of(), carrier.stream().toList(), seconds(words), paragraph, false, Labels.quoted(words));
  }

  /** What it stands on: a thing that is named, the thing that has such a part, the thing that was last in somebody's hands. */
  private Optional<String> carrier(List<String> nouns) {
    List<String> lower = nouns.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
    Wholes wholes = new Wholes(unit);
    return lower.stream().flatMap(n -> wholes.of(n, ActionClass.LOOK).flatMap(Aim::frame).stream()).findFirst()
        .or(() -> lower.stream().flatMap(n -> Wholes.kinds(n).stream().limit(1)).filter(unit.props::modelled).flatMap(k -> frames.named(k).stream()).findFirst())
        .or(() -> lower.stream().filter(unit.props::isThing).flatMap(n -> frames.named(n).stream()).filter(unit.props::has).findFirst())
        .or(unit::lastThing);
  }

  /** The words that a sentence says can be read; empty for a sentence of something else. */
  static Optional<String> in(String sentence) {
    for (Pattern pattern : new Pattern[] {READS, MESSAGE}) {
      Matcher found = pattern.matcher(sentence);
      if (found.find()) {
        return words(found);
      }
    }
    Matcher alone = ALONE.matcher(sentence.strip());
    return alone.matches() ? words(alone) : Optional.empty();
  }

  private static Optional<String> words(Matcher found) {
    String words = found.group("quoted") != null ? found.group("quoted") : found.group("capitals");
    String read = words.replaceAll("\\s+", " ").replaceFirst("[\\s,]+$", "").strip();
    return read.replaceAll("[^\\p{L}\\p{Nd}]", "").length() < 2 ? Optional.empty() : Optional.of(read);
  }

  /** Seconds in which words are found and read. */
  static double seconds(String words) {
    return LOOK_SECONDS + WORD_SECONDS * words.split("\\s+").length;
  }

  /** The line of a shot that has them read over the picture. */
  static String line(String words) {
    return String.format(Locale.ROOT, "title %s, over picture for %.1fs", Quote.of(words), seconds(words));
  }
}
