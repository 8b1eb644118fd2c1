package dev.actionline.breakdown;

import dev.actionline.breakdown.CastMember.Gender;
import java.util.List;
import java.util.Optional;

/** "Her father", whom nobody introduced as such: the one man about who may be it by his years. */
final class Kinship {
  /** How many years older the kin is, from least to most. */
  private record Gap(String nouns, int least, int most) {}

  private static final List<Gap> GAPS =
      List.of(
          new Gap("father|dad|daddy|papa|mother|mom|mum|mama|parent", 15, 50),
          new Gap("son|daughter", -50, -15),
          new Gap("grandfather|grandpa|grandmother|grandma|granny|nana", 35, 85),
          new Gap("grandson|granddaughter|grandchild", -85, -35),
          new Gap("brother|sister|sibling|twin", -14, 14),
          new Gap("husband|wife", -20, 20));

  private Kinship() {}

  /**
   * Who is meant; nobody if it may be more than one.
   *
   * @param noun {@code father}
   * @param owner whose kin
   * @param present who is about
   */
  static Optional<CastEntry> of(String noun, CastEntry owner, List<CastEntry> present) {
    Optional<Gap> gap = GAPS.stream().filter(g -> Shape.fits(noun, g.nouns)).findFirst();
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
