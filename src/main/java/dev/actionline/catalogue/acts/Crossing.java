package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.View;
import dev.actionline.catalogue.motion.Carriages;
import dev.actionline.catalogue.motion.Climbing;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Hopping;
import dev.actionline.catalogue.motion.Leaping;
import dev.actionline.catalogue.motion.Sequence;
import dev.actionline.catalogue.motion.Still;
import dev.actionline.catalogue.motion.Swimming;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.Walking;
import dev.actionline.catalogue.motion.Way;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** Coming on and going off, jumping, diving, climbing, swimming. */
public final class Crossing {
  private Crossing() {}

  private static final double IN_M = 2.4;
  private static final double OUT_M = 4;

  /** Of several who come in together: the how manieth this one is, from 0, and how many they are. */
  public static final String ORDER = "order";
  public static final String TOGETHER = "together";

  /** From a door's threshold to where one still stands before it, and so far one goes to leave by it, metres. */
  private static final double DOOR_M = 0.6;
  private static final double NEAR_M = 7;

  public static final Action ENTER =
      Verb.named("enter")
          .words("come in, burst in, arrive, walk on, step inside, rush in, sweep inside, barge in, "
              + "step in, go in, come through, come out, step out of, storm in, come on screen, "
              + "run on, file in, pour in, troop in, step into view")
          .doc("Comes in: from a door, or from where it stands unseen")
          .parameter("distance", "m", 0.3, 20, 2.4, "how far in")
          .things(Creatures::enter)
          .plays(Crossing::enter);

  public static final Action EXIT =
      Verb.named("exit")
          .words("go away, depart, leave the room, step outside, get out of here, walk out, run out, "
              + "clear out, rush out, storm out, step out, file out, go outside, "
              + "walk out of frame, hurry off, make off, set off, sneak out")
          .doc("Goes out: by a door, or away until it is out of sight")
          .parameter("distance", "m", 0.5, 40, 4, "how far without a door")
          .things(Creatures::exit)
          .plays(Crossing::exit);

  public static final Action JUMP =
      Verb.named("jump")
          .words("leap, bounce, spring, bound, jump over, leap over, jump at, hurdle, "
              + "skip over, jump onto, jump up and down, bounce up")
          .doc("Jumps up, forward, or onto something")
          .parameter("height", "m", 0.05, 3, 0.34, "how high")
          .parameter("distance", "m", 0, 6, 1, "how far ahead without a target")
          .things(Creatures::leap)
          .plays(Leaping::jump);

  public static final Action HOP =
      Verb.named("hop")
          .words("hop on one foot, hop on one leg, hop along, hop up and down")
          .doc("Hops on one foot, the other held up behind")
          .parameter("distance", "m", 0, 20, 0, "how far ahead without a target; 0 on the spot")
          .things(Creatures::leap)
          .plays(Hopping::of);

  public static final Action DIVE =
      Verb.named("dive")
          .words("dive aside, throw oneself, dive for cover, throw himself, throw herself, dive into, "
              + "hit the deck, fling himself, fling herself, dive out of the way, hurl himself")
          .doc("Dives full length: aside, forward, or into a liquid")
          .parameter("distance", "m", 0.5, 5, 1.5, "how far without a target")
          .things(Creatures::lunge)
          .plays(Leaping::dive);

  public static final Action CLIMB =
      Verb.named("climb")
          .words("scale, clamber, climb up, climb down, climb onto, climb over, scramble, "
              + "clamber up, shin up, climb down from, clamber over, haul himself up, climb out, "
              + "haul herself up, scramble over, board, hop over")
          .doc("Climbs up or down, hand over hand, and over the top")
          .parameter("height", "m", 0.3, 30, 1.6, "how high, without a target")
          .things(Creatures::walk)
          .plays(Climbing::of);

  public static final Action VAULT =
      Verb.named("vault").words("vault over, vault across").doc("Runs up to something low and springs over it, one hand on its top: over a low wall when nothing is named")
          .with(Tool.stands(1.9, "boundary wall").unlessDoneTo())
          .things(Creatures::walk)
          .plays(Climbing::of);

  public static final Action SWIM =
      Verb.named("swim")
          .words("paddle, do the crawl, splash about, kick for the surface, snorkel, "
              + "bathe, backstroke")
          .doc("Swims along the surface")
          .parameter("speed", "m/s", 0.1, 3, 1, "how fast")
          .parameter("distance", "m", 0.5, 100, 4, "how far without a target")
          .things(Creatures::walk)
          .plays(Swimming::of);

  private static boolean isDoor(Target t) {
    return t.markType().equals("door") || t.markType().equals("edge");
  }

  private static Motion enter(Call call) {
    Optional<Target> target = call.target();
    Motion show = new Still(call, 0.04, List.of(new Event.Show(0, call.performer(), true)));
    Call c = call.after(show);
    Gait gait = Travel.gait(call, call.verb().matches(".*(burst|rush|barge|storm|run).*")
        ? Gait.RUN : Gait.WALK);
    if (target.isPresent() && !isDoor(target.get()) && !doorway(call)) {
      Motion go = Travel.go(c, gait);
      return Sequence.of(List.of(show, go));
    }
    Vector3f at = target.map(t -> call.view().point(t, call.start())).orElseGet(() -> call.entry().position());
    // those who wait behind a door together stand beside each other there
    Optional<View.Door> door = call.view().door(at, DOOR_M * call.number(TOGETHER, 1));
    if (door.isPresent()) {
      return Doorways.in(call, door.get(), gait, call.number("distance", IN_M));
    }
    Stance middle = target.isPresent() ? doorStance(call, target.get()) : call.entry();
    Stance from = Stance.at(middle.position().fma(Doorways.aside(call), middle.right()), middle.heading());
    Vector3f to = from.position().fma((float) call.number("distance", IN_M), from.forward());
    // through the door, wherever one stood unseen before
    Call there = c.from(from);
    Motion shown = new Still(there, 0.04, List.of(new Event.Show(0, call.performer(), true)));
    return Sequence.of(List.of(shown, walk(there.after(shown), gait, to)));
  }

  private static boolean doorway(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PROP && t.name().contains("door"))
        .isPresent();
  }

  /** At a door, back to it. */
  private static Stance doorStance(Call call, Target door) {
    Vector3f p = call.view().point(door, call.start());
    p.y = call.view().floor(p.x, p.z);
    double in = door.heading().map(h -> h + 180.0)
        .orElse(Stance.headingOf(call.entry().x() - p.x, call.entry().z() - p.z));
    return Stance.at(p, in);
  }

  private static Motion walk(Call call, Gait gait, Vector3f to) {
    Lead lead = Lead.of(call).standing();
    Way way = Way.through(call.view().path(lead.at().position(), to));
    if (way.metres() < 0.2) {
      return lead.motion();
    }
    lead.turnTo(way.heading(0), 70);
    return lead.act(c -> new Walking(c, gait, way, 0, Carriages.of(c)));
  }

  private static Motion exit(Call call) {
    Lead lead = Lead.of(call).standing();
    Gait gait = Travel.gait(call, call.verb().matches(".*(rush|run|storm|hurry|make off).*")
        ? Gait.RUN : Gait.WALK);
    Vector3f here = lead.at().position();
    Vector3f to = call.target()
        .filter(t -> isDoor(t) || doorway(call) || t.kind() == Target.Kind.PLACE)
        .map(t -> call.view().point(t, call.start()))
        .orElseGet(() -> here.fma((float) call.number("distance", OUT_M), lead.at().forward(),
            new Vector3f()));
    to.y = here.y;
    Optional<View.Door> door = call.view().door(call.target().isPresent() ? to : here, call.target().isPresent() ? DOOR_M : NEAR_M);
    Motion go = door.map(d -> Doorways.out(lead.call(), d, gait)).orElseGet(() -> walk(lead.call(), gait, to));
    lead.then(c -> go);
    return lead.act(c -> new Still(c, 0.05, List.of(new Event.Show(0.02, c.performer(), false))));
  }
}
