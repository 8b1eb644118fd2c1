package dev.actionline.breakdown;

import dev.actionline.words.WordTable;
import dev.actionline.breakdown.CastMember.Gender;
import java.util.List;
import java.util.Optional;

/** "Her father", whom nobody introduced as such: the one man about who may be it by his years. */
final class Kinship {
  /** How many years older the kin is, from least to most. */
  private record Gap(int least, int most) {
    /** As the table tells it. */
    static Gap of(List<String> years) {
      return new Gap(Integer.parseInt(years.get(0)), Integer.parseInt(years.get(1)));
    }
  }

  private static final WordTable GAPS = WordTable.read(Kinship.class, "/breakdown/kinship");

  private Kinship() {}

  /**
   * Who is meant; nobody if it may be more than one.
   *
   * @param noun {@code father}
   * @param owner whose kin
   * @param present who is about
   */
  static Optional<CastEntry> of(String noun, CastEntry owner, List<CastEntry> present) {
    Optional<Gap> gap = Optional.of(GAPS.row(noun)).filter(r -> !r.isEmpty()).map(Gap::of);
    if (gap.isEmpty() || owner.years().isEmpty()) {
      return Optional.empty();
    }
    Gender other = Nouns.in("female", noun) ? Gender.MALE : Nouns.in("male", noun) ? Gender.FEMALE : Gender.PLURAL;
    List<CastEntry> fit =
        present.stream()
            .filter(e -> e != owner && e.years().isPresent() && e.gender != other)
            .filter(e -> within(gap.get(), e.years().getAsInt() - owner.years().getAsInt()))
            .toList();
    return fit.size() == 1 ? Optional.of(fit.get(0)) : Optional.empty();
  }

  private static boolean within(Gap gap, int years) {
    return years >= gap.least && years <= gap.most;
  }
}
