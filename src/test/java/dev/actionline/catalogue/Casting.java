package dev.actionline.catalogue;

import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joml.Vector3f;

/** A fitting partner, prop and place for every action, to rehearse it with. */
final class Casting {
  static final Stance BOB_STANDS = new Stance(0.1f, 0, -1.3f, 180);

  private Casting() {}

  static Rehearsal room() {
    return new Rehearsal()
        .performer("BOB", BOB_STANDS, Pose.STANDING)
        .prop("cup", 0.25f, 0.75f, -0.75f, 0).mark("cup", "grip", 0, 0.05f, 0)
        .prop("coin", 0.2f, 0, -0.5f, 0)
        .prop("box", 0, 0.75f, -0.8f, 0).mark("box", "opening", 0, 0.3f, 0)
        .prop("bench", 0, 0, 0.4f, 0).mark("bench", "seat", 0, 0.46f, 0)
        .mark("bench", "surface", 0, 0.46f, 0)
        .prop("door", 0, 0, -0.9f, 0).mark("door", "handle", 0.3f, 1.02f, 0.05f)
        .prop("shotgun", 0.2f, 1, -0.3f, 0).mark("shotgun", "grip", 0, 0, 0)
        .mark("shotgun", "fore grip", 0, 0.03f, -0.38f).mark("shotgun", "muzzle", 0, 0.06f, -0.78f)
        .prop("bicycle", 0, 0, 0, 0).mark("bicycle", "seat", 0, 0.85f, 0);
  }

  private static final Map<String, UnaryOperator<Rehearsal.Request>> BY_NAME = new LinkedHashMap<>();

  private static void cast(String names, UnaryOperator<Rehearsal.Request> how) {
    for (String name : names.split(",")) {
      BY_NAME.put(name.strip(), how);
    }
  }

  static {
    Target far = Target.place("there", new Vector3f(0.5f, 0, -4));
    cast("walk, run, sneak, crawl, swim, drive, ride, roll", r -> r.at("to", far));
    cast("sit", r -> r.at("on", Rehearsal.mark("seat", 0, 0.46f, 0.3f, 0)));
    cast("take", r -> r.at(Rehearsal.thing("coin")));
    cast("put", r -> r.at(Rehearsal.thing("cup")).with(Rehearsal.thing("cup"))
        .second(Rehearsal.thing("coin")));
    cast("throw, toss", r -> r.at(Rehearsal.thing("cup")).with(Rehearsal.thing("cup")).second(far));
    cast("give", r -> r.at("to", Rehearsal.person("BOB", null)).with(Rehearsal.thing("cup")));
    cast("take out", r -> r.at(Rehearsal.thing("cup")));
    cast("put away, drop, hold, drink", r -> r.at(Rehearsal.thing("cup")).with(Rehearsal.thing("cup")));
    cast("carry", r -> r.at(Rehearsal.thing("coin")).second(far));
    cast("drag, lift", r -> r.at(Rehearsal.thing("coin")));
    cast("pull, press, twist, operate, write, wipe, stir, cut, tie",
        r -> r.at(Rehearsal.thing("cup")));
    cast("open, close, knock, pull lever, switch on, switch off", r -> r.at(Rehearsal.thing("door")));
    cast("aim, fire, reload, click", r -> r.with(Rehearsal.thing("shotgun"))
        .at("at", Target.place("x", new Vector3f(0.5f, 1.3f, -5))));
    cast("strike, stab", r -> r.at(Rehearsal.person("BOB", null)).with(Rehearsal.thing("cup")));
    cast("touch", r -> r.at(Rehearsal.person("BOB", "shoulder")));
    cast("reach", r -> r.at("for", Rehearsal.person("BOB", null)));
    cast("put foot up", r -> r.at("on", Rehearsal.mark("surface", 0, 0.46f, -0.6f, 0)));
    cast("topple, step off", r -> r.at("into", Rehearsal.mark("liquid", 0, -1.2f, -2.2f, 0)));
    cast("climb", r -> r.at("on", Rehearsal.mark("surface", 0, 1.8f, -0.9f, 0)));
    cast("slide", r -> r.from(new Stance(0, 1.6f, 0, 0)).at("to",
        Target.place("end", new Vector3f(0, 0, -2.4f))));
    cast("rise, try to rise, wake", r -> r);
    cast("hide", r -> r.at("behind", Rehearsal.thing("box")));
    cast("enter, exit", r -> r);
    cast("stagger, give way, dodge, block, recoil, catch, receive",
        r -> r.at(Rehearsal.person("BOB", null)));
    cast("push, kick, punch, slap, drive back", r -> r.at(Rehearsal.person("BOB", null)));
    cast("read", r -> r.with(Rehearsal.thing("cup")));
  }

  /** A call that an action can make sense of. */
  static Rehearsal.Request request(Rehearsal room, Action action) {
    Rehearsal.Request asked = room.asked().as(action.name());
    return Optional.ofNullable(BY_NAME.get(action.name())).map(h -> h.apply(asked)).orElseGet(
        () -> switch (action.needs()) {
          case NOTHING -> asked;
          case PROP -> asked.at(Rehearsal.thing("cup"));
          case TARGET, PERFORMER -> asked.at(Rehearsal.person("BOB", null));
        });
  }
}
