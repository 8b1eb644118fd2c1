package dev.actionline.director.continuity;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.coverage.ShotDraft;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Moment;
import dev.actionline.director.text.Unstaged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Continuity of what a script puts into a hand for one act: it is not there while its user does other
 * things before, and when the act is over it is put away with the next cut.
 */
public final class Implements {
  /** Whoever does these keeps it, or it has gone its own way. */
  private static final Set<ActionClass> KEEP =
      Set.of(ActionClass.GRAB, ActionClass.CARRY, ActionClass.WEAR, ActionClass.GIVE, ActionClass.SHOOT,
          ActionClass.THROW, ActionClass.PUT, ActionClass.MOVE, ActionClass.ENTER);

  private final List<ShotDraft> shots;
  private final Unit unit;
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Map<ShotDraft, List<Line>> away = new LinkedHashMap<>();

  private Implements(List<ShotDraft> shots, Unit unit) {
    this.shots = shots;
    this.unit = unit;
  }

  /** Finds what waits for its use, and what has been used: that is in nobody's hand from now on. */
  public static Implements of(List<ShotDraft> shots, Unit unit) {
    Implements all = new Implements(shots, unit);
    unit.props.inHands().forEach(all::find);
    return all;
  }

  /** Hides both. */
  public void lay() {
    waiting.forEach(unit.props::waits);
    away.forEach((shot, lines) -> shot.places.addAll(lines));
  }

  private void find(String prop, String holder) {
    int first = firstUse(prop);
    if (first < 0) {
      return;
    }
    boolean idle = shots.subList(0, first).stream().anyMatch(s -> acts(s, holder));
    // what rings, tilts in the hand or is looked at by itself is where nobody takes it, and so is what another takes out of it
    boolean taken = uses(shots.get(first), prop).stream().anyMatch(
        m -> m.who().contains(holder) || !grabs(m) && m.lines().stream().anyMatch(l -> l.text().contains(Company.name(holder)) && !l.text().startsWith(prop + " ")));
    if (idle && taken) {
      waiting.add(prop);
    }
    boolean inHand = true;
    boolean tool = false;
    // what is used again and again stays in the hand between
    for (ShotDraft shot : shots.subList(lastUse(prop), shots.size())) {
      List<Moment> uses = uses(shot, prop);
      if (!uses.isEmpty()) {
        tool = uses.stream().allMatch(Implements::passing);
        inHand = true;
      } else if (inHand && tool && acts(shot, holder)) {
        away.computeIfAbsent(shot, s -> new ArrayList<>()).add(Line.of(prop + " hidden"));
        unit.hands.release(prop);
        inHand = false;
      }
    }
  }

  private static boolean grabs(Moment moment) {
    return moment.beat() instanceof Clause c && c.kind() == ActionClass.GRAB;
  }

  /** A clause that uses a thing and is done with it. */
  private static boolean passing(Moment moment) {
    return moment.beat() instanceof Clause c && !KEEP.contains(c.kind()) && !c.verb().startsWith("hold");
  }

  private int firstUse(String prop) {
    for (int i = 0; i < shots.size(); i++) {
      if (!uses(shots.get(i), prop).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private int lastUse(String prop) {
    int last = 0;
    for (int i = 0; i < shots.size(); i++) {
      last = uses(shots.get(i), prop).isEmpty() ? last : i;
    }
    return last;
  }

  private static List<Moment> uses(ShotDraft shot, String prop) {
    Pattern named = Pattern.compile("(?<![\\w-])" + Pattern.quote(prop) + "(?![\\w-])");
    List<Moment> uses = new ArrayList<>();
    for (Moment moment : shot.moments) {
      boolean mentions = moment.lines().stream().filter(l -> !Unstaged.is(l)).anyMatch(l -> named.matcher(l.text()).find());
      if (mentions || moment.whom().contains(prop)) {
        uses.add(moment);
      }
    }
    return uses;
  }

  private static boolean acts(ShotDraft shot, String performer) {
    return shot.moments.stream().anyMatch(m -> m.plays() && m.beat() instanceof Clause && m.who().contains(performer));
  }
}
