package dev.actionline.director.effects;

import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import dev.actionline.words.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code Water gushes from a pipe}, a pond freezes over: what a thing does alone is seen in a model that does it. */
final class ShownAs {
  /** Kinds of which all do it as one of them does. */
  private static final Set<String> KINDS = Vocabulary.kind("shown by their kind");
  private static final WordTable TABLE = Vocabulary.table("shown-as");
  /** So long what grows or melts takes, and what moves by itself is watched, seconds. */
  private static final String GROWS = " over 4s";
  private static final double WATCHED = 4;

  /** What is wider is no insert, metres. */
  private static final double HUGE_M = 3;

  /** What is wider stands in nobody's way. */
  private static final double LARGE_M = 2;
  private static final String ASIDE = "3.6 m left of ";

  private ShownAs() {}

  /** Such a thing in its place; empty for all others. */
  static Optional<Staged> stage(Clause clause, String noun, Unit unit) {
    Stream<String> nouns = Stream.concat(Stream.of(noun), Stream.concat(clause.target().stream(), clause.adjuncts().stream().map(Clause.Adjunct::noun)));
    return of(clause, nouns, noun, unit).or(() -> ofItsKind(clause, noun, unit));
  }

  /** A warehouse comes down as a building does, out of doors. */
  private static Optional<Staged> ofItsKind(Clause clause, String noun, Unit unit) {
    boolean whole = !unit.scene().interior().orElse(false) && clause.target().isEmpty() && !unit.props.modelled(noun);
    return KINDS.stream().filter(k -> whole && unit.library.words().isA(noun, WordNet.Kind.NOUN, 2, k))
        .flatMap(k -> Stream.of(clause.verb() + " " + k, clause.simpleVerb() + " " + k)).filter(TABLE::has).findFirst().map(TABLE::row).map(row -> shown(row, noun, unit));
  }

  /** Such a beast, whatever it does it to. */
  static Optional<Staged> itself(Clause clause, String noun, Unit unit) {
    return of(clause, Stream.of(noun), noun, unit);
  }

  private static Optional<Staged> of(Clause clause, Stream<String> nouns, String noun, Unit unit) {
    return nouns.map(n -> English.head(n.toLowerCase(Locale.ROOT))).flatMap(n -> Stream.of(clause.verb() + " " + n, clause.simpleVerb() + " " + n))
        .filter(TABLE::has).findFirst().map(TABLE::row).map(row -> shown(row, noun, unit));
  }

  /** What is seen of a thing that goes by behind a window: of a hat the head that wears it, too. */
  static String behindGlass(String noun) {
    return TABLE.first("behind window " + noun).orElse(noun);
  }

  private static Staged shown(List<String> row, String noun, Unit unit) {
    Optional<String> there = unit.ground.named(noun).filter(m -> row.size() > 1 && !row.get(0).endsWith(" " + m.name())).map(m -> "at " + m.name()); // a fallen tree is at no tree: it is one
    Optional<String> aside = unit.props.kinds.width(row.get(0)) < LARGE_M ? Optional.empty() : unit.scene().beats().stream().filter(Clause.class::isInstance)
        .flatMap(b -> ((Clause) b).actors().stream()).flatMap(a -> unit.company.performers(a).stream()).filter(unit.company::figure).findFirst().map(a -> ASIDE + Company.name(a));
    Optional<String> same = unit.props.named(noun).filter(p -> unit.library.propNamed(p).filter(m -> m.name().replace('-', ' ').equals(row.get(0))).isPresent());
    String prop = same.orElseGet(() -> unit.props.bring(row.get(0), there.or(() -> aside).orElseGet(() -> unit.lastActor().map(a -> "1.8 m in front of " + Company.name(a)).orElseGet(() -> unit.ground.named("foreground").map(m -> "at " + m.name()).filter(m -> unit.ground.indoors()).orElse("at centre")))));
    Interest interest = there.isPresent() || unit.props.kinds.width(row.get(0)) > HUGE_M ? Interest.THING : Interest.INSERT;
    return row.size() > 1
        ? Staged.line(prop + " " + ThirdPerson.of(row.get(1)) + (row.size() > 2 ? " over " + row.get(2) + "s" : GROWS), row.get(1), List.of(prop), List.of()).seen(interest)
        : Staged.already("set", List.of(), List.of(prop)).seen(interest).cutAfter(WATCHED);
  }
}
