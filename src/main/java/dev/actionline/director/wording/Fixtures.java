package dev.actionline.director.wording;

import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Tool;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Performances;
import dev.actionline.director.set.Aim;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.stage.Model;
import dev.actionline.words.English;
import dev.actionline.words.Prepositions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where and with what something is done tells what is done: on a wall, over a counter, on an anvil, with a wrench. What of these the set lacks is brought. */
public final class Fixtures {
  private static final Set<String> HANGS = Vocabulary.kind("hangs on a wall");
  private static final Set<String> UPRIGHTS = Vocabulary.kind("hung on");
  private static final Set<String> TO_WALL = Prepositions.of("fastened to");
  private static final String PUT_UP = "put up";
  private static final Set<String> ON_WALL = Vocabulary.kind("put up on a wall");

  private static final Set<String> SLIDES = Vocabulary.kind("slides a thing");
  private static final Set<String> TOPS = Vocabulary.kind("slid over");
  private static final Set<String> OVER_TOP = Prepositions.of("slid over");
  private static final String SLIDE_OVER = "slide over";

  private final Unit unit;

  /** For the scene that a unit plays. */
  public Fixtures(Unit unit) {
    this.unit = unit;
  }

  /** {@code Hangs a picture on the wall}, {@code nails a notice to a door}: it stays upright there. */
  Optional<Performances.Performance> onWall(Clause clause) {
    boolean wall = clause.adjuncts().stream().anyMatch(a -> UPRIGHTS.contains(English.head(a.noun())) && TO_WALL.contains(a.relation()));
    return wall && HANGS.contains(clause.simpleVerb()) && doneToAThing(clause)
        ? unit.library.action(clause.simpleVerb() + " up").filter(a -> a.name().equals(clause.simpleVerb() + " up")).map(a -> new Performances.Performance(a, a.name())).or(() -> unit.performances.named(PUT_UP)) : Optional.empty();
  }

  /** {@code Slides a glass along the bar to him}: it goes over what both stand at. */
  Optional<Performances.Performance> slidesOver(Clause clause) {
    boolean over = SLIDES.contains(clause.simpleVerb()) && clause.adjuncts().stream().anyMatch(Fixtures::overTop);
    return over && doneToAThing(clause) && unit.props.isThing(clause.target().get().toLowerCase(Locale.ROOT)) ? unit.performances.named(SLIDE_OVER) : Optional.empty();
  }

  /** The clause less the counter that it goes over. */
  static Clause withoutTop(Clause clause) {
    return clause.withAdjuncts(clause.adjuncts().stream().filter(a -> !overTop(a)).toList());
  }

  private static boolean overTop(Clause.Adjunct adjunct) {
    return OVER_TOP.contains(adjunct.relation()) && TOPS.contains(English.head(adjunct.noun()));
  }

  private boolean doneToAThing(Clause clause) {
    return clause.relation().isEmpty() && clause.target().filter(t -> !ThingKinds.bodyPart(t) && unit.company.performers(t).isEmpty()).isPresent();
  }

  /** {@code Beats a horseshoe on the anvil}: what is worked on there comes with it. */
  Optional<Performances.Performance> byBench(Clause clause) {
    return clause.adjuncts().stream().filter(a -> clause.target().isPresent() && clause.relation().isEmpty()).map(a -> clause.verb() + " " + a.relation() + " " + a.noun())
        .flatMap(w -> unit.library.action(w).filter(a -> a.tools().stream().anyMatch(t -> t.place() instanceof Tool.Stands)).map(a -> new Performances.Performance(a, w)).stream())
        .findFirst();
  }

  /** What it is done with tells what is done: who chops with a kitchen knife fells no tree, who sweeps with a broom goes nowhere. */
  Optional<Performances.Performance> byTool(Clause clause) {
    Optional<Model> tool = clause.behind("with")
        .filter(n -> unit.company.performers(n).isEmpty()).flatMap(unit.library::propNamed);
    String head = clause.simpleVerb();
    boolean served = tool.isEmpty() || unit.performances.of(clause.verb(), clause.kind()).filter(p -> serves(tool.get(), p.action())).isPresent();
    return served ? Optional.empty() : unit.library.actions().stream().filter(a -> serves(tool.get(), a))
        .flatMap(a -> a.words().stream().filter(w -> w.equals(head) || w.startsWith(head + " ") && (fits(w, clause) || tool.get().words().contains(English.head(w)))).map(w -> new Performances.Performance(a, w.contains(" with ") ? a.name() : w))).findFirst();
  }

  /** Dishes are not what is washed of a car: of what nobody can hold the words of the act speak themselves. */
  private boolean fits(String words, Clause clause) {
    return words.contains(" with ") || clause.target().filter(t -> clause.relation().isEmpty() && !unit.props.kinds.handy(t.toLowerCase(Locale.ROOT)))
        .map(t -> English.head(words).equals(English.head(t.toLowerCase(Locale.ROOT)))).orElse(true);
  }

  private static boolean serves(Model thing, Action action) {
    return action.tools().stream().filter(t -> t.place() instanceof Tool.InHand).flatMap(t -> t.nouns().stream())
        .anyMatch(n -> thing.name().equals(n) || thing.words().contains(n));
  }

  /** The piece of wall that a thing is hung on, the counter that it slides over, where the set has none there. */
  public void bring(String action, Arguments arguments, List<String> performers) {
    String name = Company.name(performers.get(0));
    boolean sit = arguments.second().flatMap(Aim::performer).or(() -> performers.stream().findFirst()).filter(unit::isSeated).isPresent() || unit.isSeated(performers.get(0));
    if (action.equals(SLIDE_OVER) && !sit) {
      unit.props.bring("counter", "0.84 m in front of " + name + ", facing " + name);
    } else if (ON_WALL.contains(action) && arguments.second().isEmpty()) {
      arguments.take(Optional.of(Aim.prop(unit.props.bring("wall panel", "1 m in front of " + name + ", facing " + name))), "on");
    }
  }
}
