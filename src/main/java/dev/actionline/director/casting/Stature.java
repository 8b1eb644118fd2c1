package dev.actionline.director.casting;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.CastMember;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.stage.Figures;
import dev.actionline.words.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How tall everybody is: by age where the script tells it, else by what is said and what children do. */
final class Stature {
  /** What children of an age have to do with: years. */
  private static final WordTable TOYS = Vocabulary.table("toys");

  /** Children of whom a script tells no more than that they are many or small, years. */
  private static final int MANY = 7;

  private static final int SMALL = 4;

  private final Breakdown breakdown;

  Stature(Breakdown breakdown) {
    this.breakdown = breakdown;
  }

  /**
   * The phrase of a cast line.
   *
   * @param told what the wardrobe has read of the member's traits
   * @param many whether it is one of a group
   */
  String of(CastMember member, Figures.Figure figure, List<String> told, boolean many) {
    boolean shorter = told.contains("short");
    boolean taller = told.contains("tall");
    boolean child = figure.words().contains("boy") || figure.words().contains("girl");
    OptionalInt age = member.age();
    if (age.isEmpty() && child && !taller) {
      OptionalInt toys = toys(member);
      age = toys.isPresent() ? toys : shorter ? OptionalInt.of(SMALL) : many ? OptionalInt.of(MANY) : age;
      shorter = false;
    }
    double metres = figure.look().heightM();
    if (age.isPresent() && age.getAsInt() < 18) {
      // near enough to the middle of growth charts between 2 and 17 years
      metres = Math.min(1.72, 0.78 + 0.06 * Math.max(1, age.getAsInt()));
    }
    metres += taller ? 0.12 : 0;
    metres -= shorter ? 0.12 : 0;
    return String.format(Locale.ROOT, "%.2f m", metres);
  }

  /** Who rides a tricycle is four. */
  private OptionalInt toys(CastMember member) {
    Optional<Integer> years =
        breakdown.clauses().stream()
            .filter(c -> c.real() && c.actors().contains(member.name()))
            .flatMap(c -> Stream.concat(
                Stream.concat(c.target().stream(), c.owner().stream()),
                c.adjuncts().stream().map(Clause.Adjunct::noun)))
            .flatMap(n -> TOYS.first(n.toLowerCase(Locale.ROOT)).stream())
            .map(Integer::valueOf)
            .findFirst();
    return years.map(OptionalInt::of).orElse(OptionalInt.empty());
  }
}
