package dev.actionline.director.effects;

import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code The tower falls in a cloud of dust}, he vanishes in a puff of smoke: that is in the air about it, and no place. */
public final class InACloud {
  private static final String CLOUD = "(?i)\\bin an? (?:\\p{L}+ )?(?:" + Vocabulary.anyOf("fills the air") + ")s? of (?:\\p{L}+ )?";

  private InACloud() {}

  /** The same without its cloud, played by a stager, and the effect that is the cloud over whoever or whatever it happens to. */
  public static Optional<Staged> stage(Clause clause, Unit unit, Function<Clause, Staged> stager) {
    Optional<String> of = clause.behind(java.util.Set.of("in")).map(n -> n.toLowerCase(Locale.ROOT))
        .filter(n -> ThingKinds.effect(n).isPresent() && Pattern.compile(CLOUD + Pattern.quote(n)).matcher(clause.sentence()).find()).findFirst();
    return of.map(noun -> {
      boolean target = clause.target().filter(t -> t.equalsIgnoreCase(noun)).isPresent();
      Clause bare = target ? clause.withoutTarget() : clause.withAdjuncts(clause.adjuncts().stream().filter(a -> !a.noun().equalsIgnoreCase(noun)).toList());
      Staged staged = stager.apply(bare);
      Optional<String> about = Stream.of(staged.who(), staged.whom()).flatMap(List::stream).findFirst();
      return about.filter(a -> staged.played()).map(a -> staged.under("effect " + ThingKinds.effect(noun).get() + " over " + (unit.company.figure(a) ? Company.name(a) : a))).orElse(staged);
    });
  }
}
