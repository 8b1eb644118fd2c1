package dev.actionline.director.effects;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.casting.Wardrobe;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.set.Ground;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Phrases;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.stage.Model;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Something of which nobody tells what it is, where it can be seen: a shape that passes behind a hatch, a beast that is white with frost. */
public final class Glimpse {
  /** The model of what is seen and not made out. */
  private static final String SHAPE = "shape";

  private static final Set<String> PALE = Vocabulary.kind("seen as white");
  /** The model of what is told to be none of us: huge, clawed, crouching. */
  private static final String BEAST = "lurking beast";
  /** What is behind a door, as a set's mark is called. */
  static final String BEYOND = "beyond";
  private static final Set<String> NOBODY_KNOWS = Vocabulary.kind("unknown doers");
  private static final Set<String> PASSES = Vocabulary.kind("passes unseen");
  private static final Set<String> AROUND = Vocabulary.kind("laps round");
  private static final Pattern BEASTLY =
      Pattern.compile("(?i)\\b(?:" + String.join("|", NOBODY_KNOWS) + ")\\b[^.;]{0,24}?\\b" + Vocabulary.anyOf("beastly") + "\\b");
  private static final Pattern LOOKS = Pattern.compile("(?i)\\b(?:" + String.join("|", NOBODY_KNOWS) + ") (\\p{L}+)");
  private static final Pattern STANDS = Pattern.compile(
      "(?i)\\b(" + String.join("|", Vocabulary.kind("doors")) + ")s?\\b[^.;]{0,20}?(?:(?<half>" + Phrases.ofKind("half open") + ")|" + Phrases.ofKind("wide open") + ")");

  /** What belongs to the same sight takes no time beside it. */
  private static final double SAME_SECONDS = 0.2;

  private final Unit unit;

  /** Of the scene that a unit plays. */
  public Glimpse(Unit unit) {
    this.unit = unit;
  }

  /** {@code Something pale drifts behind the hatch}: one sees a shape pass in the gap, and not what it is; a door that is shut hides it. */
  Optional<Staged> behind(Clause clause, String noun) {
    Optional<Model.Mark> beyond = clause.target().filter(t -> NOBODY_KNOWS.contains(noun) && clause.kind() == ActionClass.MOVE)
        .filter(t -> clause.relation().filter(PASSES::contains).isPresent())
        .flatMap(unit.ground::named).filter(m -> m.type().equals("door")).flatMap(d -> beyond(unit.ground));
    return beyond.flatMap(b -> unit.performances.named("drift").map(p -> {
      String shape = shape("0.7 m west of " + b.name(), clause.sentence());
      return Staged.line(shape + " " + ThirdPerson.of(p.verb()) + " to 0.7 m east of " + b.name() + " over 3s; then " + shape + " hidden", p.action().name(), List.of(),
          List.of(unit.ground.named(clause.target().get()).get().name())).seen(Interest.THING);
    }));
  }

  /** The mark of what is behind the door of a set. */
  public static Optional<Model.Mark> beyond(Ground ground) {
    return ground.named(BEYOND).filter(m -> m.type().equals("floor"));
  }

  /** {@code Frost creeps over something tall}: it stands behind who acted last, and both are seen. */
  Optional<Staged> wrapped(Clause clause, String effect) {
    boolean around = clause.target().filter(NOBODY_KNOWS::contains).isPresent() && clause.relation().filter(AROUND::contains).isPresent();
    return unit.lastActor().filter(w -> around).map(w -> {
      String kind = BEASTLY.matcher(clause.sentence()).find() ? BEAST : SHAPE;
      String shape = unit.props.named(kind).orElseGet(() -> {
        String name = unit.props.bring(kind, "");
        unit.props.waits(name);
        return name;
      });
      return Staged.line("effect " + effect + " over " + shape + ", radius 3 m, creep 1 s, beyond 0", effect, List.of(), List.of(shape, w))
          .under(shape + " 3.2 m behind " + Company.name(w) + ", facing " + Company.name(w)).seen(Interest.HANDS);
    });
  }

  /** What else the same sentence tells of what has come to be seen: {@code something that crouches}. */
  Optional<Staged> seen(Clause clause) {
    Optional<String> beast = BEASTLY.matcher(clause.sentence()).find() ? unit.props.named(BEAST) : Optional.empty();
    return beast.map(b -> Staged.already("frost", List.of(), Stream.concat(Stream.of(b), unit.lastActor().stream()).toList()).seen(Interest.HANDS).cutAfter(SAME_SECONDS));
  }

  private String shape(String place, String sentence) {
    Matcher looks = LOOKS.matcher(sentence);
    String told = looks.find() ? looks.group(1).toLowerCase(Locale.ROOT) : "";
    String look = PALE.contains(told) ? ", white" : Wardrobe.isColour(told) ? ", " + told : "";
    return unit.props.told(SHAPE, place + look);
  }

  /** {@code A hatch, half open.} A door of the set that is told to stand so does when one looks at it. */
  public Optional<String> stands(String sentence) {
    Matcher stands = STANDS.matcher(sentence);
    return stands.find()
        ? unit.ground.named(stands.group(1).toLowerCase(Locale.ROOT)).filter(m -> m.type().equals("door")).filter(unit.ground::opens)
            .map(m -> "set " + m.name() + " stands " + (stands.group("half") == null ? "open" : "ajar"))
        : Optional.empty();
  }
}
