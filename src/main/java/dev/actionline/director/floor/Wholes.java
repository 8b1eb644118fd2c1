package dev.actionline.director.floor;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.director.set.Aim;
import dev.actionline.director.set.Ground;
import dev.actionline.director.set.PropMaster;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import dev.actionline.words.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The glass that somebody leans over is the incubator's, where there is one: no tumbler is put there. */
public final class Wholes {
  private static final WordTable PARTS = Vocabulary.table("parts");

  private static final Set<String> SIDES = Vocabulary.kind("sides");

  /** What is held, poured or swallowed is a thing of its own. */
  private static final Set<ActionClass> APART =
      Set.of(ActionClass.EAT, ActionClass.POUR, ActionClass.GIVE, ActionClass.THROW, ActionClass.CARRY);

  private static final Set<String> DRINKING = Vocabulary.kind("drinking places");

  private final Ground ground;
  private final PropMaster props;
  /** What was handled last: its own lid is shut. */
  private final Optional<Aim> last;

  /** Of the scene that a unit plays. */
  public Wholes(Unit unit) {
    this.ground = unit.ground;
    this.props = unit.props;
    this.last = unit.lastAim();
  }

  /** The thing of the scene that has such a part; empty when there is none, or the part is dealt with by itself. */
  public Optional<Aim> of(String part, ActionClass deed) {
    boolean drunkFrom = deed != ActionClass.MOVE && part.equals("glass") && DRINKING.contains(ground.set().name());
    if (drunkFrom || APART.contains(deed) || props.named(part).isPresent()) {
      return Optional.empty();
    }
    int space = part.lastIndexOf(' ');
    Optional<Aim> told = space < 0 || !has(part.substring(0, space), English.head(part)) && props.named(part.substring(0, space)).isEmpty() ? Optional.empty() : props.named(part.substring(0, space)).map(Aim::prop);
    if (told.isPresent()) {
      return told; // the handles of the periscope are those of no door
    }
    // what passes through a glass passes no oven that was opened before
    Optional<Aim> handled = ofLast(part).filter(h -> deed != ActionClass.MOVE || SIDES.contains(part));
    if (handled.isPresent()) {
      return handled;
    }
    return kinds(part).stream().flatMap(k -> props.named(k).or(() -> props.ofKind(k)).stream()).findFirst().map(Aim::prop)
        .or(() -> kinds(part).stream().flatMap(k -> ground.named(k).stream()).findFirst().map(m -> Aim.mark(m.name())));
  }

  /** What was handled last, when it has such a part. */
  public Optional<Aim> ofLast(String part) {
    if (SIDES.contains(part) && ground.named(part).isEmpty()) {
      return last; // over the top: of what one is behind
    }
    return last.filter(l -> kinds(part).stream().anyMatch(k -> props.named(k).filter(l.text()::equals).isPresent() || l.text().endsWith(k)));
  }

  /** Whether a thing that the script names has such a part: the lid of the bin. */
  public boolean has(String whole, String part) {
    return kinds(part).contains(whole);
  }

  /** Whether it is a part of whoever acts: a drone swivels the lamp that it has. */
  public boolean own(String part, List<String> actors) {
    return actors.stream().anyMatch(a -> kinds(part).contains(a.toLowerCase(Locale.ROOT)));
  }

  /** What has such a part, nearest first. */
  public static List<String> kinds(String part) {
    List<String> row = PARTS.row(part);
    return row.isEmpty() ? PARTS.row(English.head(part)) : row;
  }
}
