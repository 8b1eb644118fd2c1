package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Action.Reaction;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An exchange of blows: one hits, the other hits back and is warded off, and the last blow is the first one's. */
public final class Brawling {
  /** A blow's answer has run its course after this time, seconds. */
  private static final double REELING_S = 0.75;

  private Brawling() {}

  /** The first blow, the guard, the last blow. */
  public static Motion fight(Call call) {
    return plan(call).motion();
  }

  private static Lead plan(Call call) {
    Call once = call.numbered("times", 1).unhurried();
    return Lead.of(once)
        .then(Striking::punch)
        .then(c -> new Still(c, 0.25, List.of()))
        .then(Striking::block)
        .then(Striking::slap)
        .then(Striking::punch);
  }

  /** The other reels from every hit, and strikes back into the guard. */
  public static List<Reaction> answers(Call call) {
    Optional<Target> other = call.target().filter(t -> t.kind() == Target.Kind.PERFORMER);
    if (other.isEmpty()) {
      return List.of();
    }
    String name = other.get().name();
    List<Double> hits = new ArrayList<>();
    fight(call).events().stream().filter(e -> e instanceof Event.Contact c && c.with().equals(name))
        .forEach(e -> hits.add(e.at()));
    List<Reaction> all = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      all.add(new Reaction(name, "stagger", hits.get(i), Optional.empty()));
      if (i == 0) {
        all.add(new Reaction(name, "swing back", hits.get(0) + REELING_S, Optional.empty()));
      }
    }
    return all;
  }

  /** A blow that does not land: nobody reels from it. */
  public static Motion swingBack(Call call) {
    return Striking.punch(call.numbered("times", 1));
  }
}
