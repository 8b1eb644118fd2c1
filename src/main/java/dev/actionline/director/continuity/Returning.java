package dev.actionline.director.continuity;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.coverage.ShotDraft;
import dev.actionline.director.floor.Presence;
import dev.actionline.director.set.Spots;
import dev.actionline.director.text.Moment;
import dev.actionline.stage.Stance;
import dev.actionline.timeline.Rehearsal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/** Who went out and yet does something in the scene afterwards has not gone far, or has come back: he is where he was. */
final class Returning {
  private static final Set<ActionClass> UNDER = Set.of(ActionClass.SINK, ActionClass.TRANSFORM, ActionClass.SWIM, ActionClass.JUMP);

  /** From so far one comes back on foot, metres: from nearer the cut brings one, from farther too. */
  private static final double NEAR = 2.2;

  private static final double FAR = 6;

  private final Map<String, Vector3f> places = new HashMap<>();
  private final Set<String> out = new HashSet<>();

  /** Where everybody stands who is seen now, and who has gone in a shot: who goes under or becomes another has not. */
  void remember(Set<String> figures, ShotDraft shot, Rehearsal rehearsal) {
    Set<String> under = new HashSet<>();
    shot.moments.stream().filter(m -> m.beat() instanceof Clause c && UNDER.contains(c.kind())).forEach(m -> under.addAll(m.who()));
    Set<String> known = new HashSet<>(rehearsal.onStage());
    known.addAll(places.keySet());
    known.retainAll(figures);
    for (String figure : known) {
      Optional<Stance> here = rehearsal.where(figure);
      if (here.isPresent() && !rehearsal.gone(figure)) {
        places.put(figure, here.get().position());
        out.remove(figure);
      } else if (places.containsKey(figure) && !under.contains(figure)) {
        out.add(figure);
      }
    }
  }

  /** Those of a moment who act in it and are not there, and how they come to be where they were; who comes in by himself is none of them. */
  Map<String, String> back(Moment moment, List<String> who, Rehearsal rehearsal) {
    Map<String, String> back = new LinkedHashMap<>();
    boolean comes = moment.beat() instanceof Clause c && Presence.enters(c);
    if (moment.plays() && !moment.offScreen() && !comes) {
      who.stream().filter(w -> out.contains(w) && rehearsal.gone(w) && places.containsKey(w))
          .forEach(w -> back.put(w, (onFoot(w, rehearsal) ? "walks to " : "") + Spots.standing(places.get(w))));
    }
    return back;
  }

  private boolean onFoot(String who, Rehearsal rehearsal) {
    double far = rehearsal.where(who).map(s -> (double) s.position().distance(places.get(who))).orElse(0.0);
    return far > NEAR && far < FAR;
  }
}
