package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Carriages;
import dev.actionline.catalogue.motion.Crawling;
import dev.actionline.catalogue.motion.Destination;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Gait.Trait;
import dev.actionline.catalogue.motion.GaitManners;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.Still;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.Walking;
import dev.actionline.catalogue.motion.Way;
import dev.actionline.stage.Stance;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/** Getting from one place to another on foot, hands and knees. */
public final class Travel {
  /** So far into a lake one goes to stand in it up to the waist, metres. */
  private static final float WADED_M = 3.4f;

  /** How far who is chased runs, and how much nearer who chases stops, metres. */
  private static final float CHASE_M = 6;

  private static final float BEHIND_M = 1.4f;

  private static final double START_S = 1.2;

  private static final float[] SHARES = {1, 0.7f, 0.5f};

  private static final int[] SIDES = {0, 30, -30, 60, -60, 90, -90};

  private Travel() {}

  public static final Action WALK =
      Verb.named("walk")
          .words("go, move, come, step, head, stroll, amble, saunter, wander, mosey, roam, "
              + "file, straggle, limp, hobble, trudge, plod, shamble, slog, traipse, shuffle, toddle, waddle, stride, "
              + "swagger, strut, sashay, parade, march, goosestep, stomp, clomp, tramp, storm, "
              + "totter, lurch, reel, wobble, edge, inch, approach, follow, return, proceed, "
              + "advance, skip, prance, cross, pass, travel, step back, back away, "
              + "step forward, step aside, walk away, walk off, come back, go back, walk back, "
              + "walk over, come over, cross to, bustle, step up, move away, move back, retreat, "
              + "join, circle, stumble, glide, drift, sweep, walk in, walk up, "
              + "come up behind, come up to, come up beside, come up alongside")
          .doc("Walks to somebody, something or somewhere")
          .parameter("speed", "m/s", 0.2, 3, 1.35, "how fast")
          .parameter("distance", "m", 0.1, 50, 3, "how far without a target, how close with one")
          .things(Creatures::walk)
          .plays(call -> go(call, Gait.WALK));

  public static final Action WADE =
      Verb.named("wade")
          .words("wade in, wade out, slosh")
          .doc("Walks into a liquid and through it, down to the waist or as deep as told")
          .parameter("speed", "m/s", 0.1, 2, 1, "how fast")
          .parameter("distance", "m", 0.1, 50, 4, "how far without a target")
          .parameter("depth", "m", 0.1, 1.6, 0.98, "how far under its surface the feet come")
          .things(Creatures::walk)
          .plays(Travel::wade);

  public static final Action RUN =
      Verb.named("run")
          .words("rush, race, sprint, dash, bolt, jog, trot, lope, hurry, hasten, "
              + "hurtle, flee, run away, run off, run over, scamper, scurry, run up, "
              + "hustle, gallop, thunder, barrel, run back, escape, run in, storm off")
          .doc("Runs to somebody, something or somewhere")
          .parameter("speed", "m/s", 1.5, 9, 4, "how fast")
          .parameter("distance", "m", 0.1, 100, 9, "how far without a target, how close with one")
          .things(Creatures::run)
          .plays(call -> go(call, Gait.RUN));

  public static final Action SNEAK =
      Verb.named("sneak")
          .words("creep, tiptoe, stalk, prowl, slink, steal, pad, skulk, slip past, creep up")
          .doc("Sneaks along, bent low, feet set down with care")
          .parameter("speed", "m/s", 0.2, 1.5, 0.62, "how fast")
          .parameter("distance", "m", 0.1, 50, 3, "how far without a target, how close with one")
          .things(Creatures::walk)
          .plays(call -> go(call, Gait.WALK));

  public static final Action CRAWL =
      Verb.named("crawl")
          .words("scuttle, scrabble, crawl out, go on all fours, worm, wriggle, crawl away, slither")
          .doc("Goes on hands and knees")
          .parameter("speed", "m/s", 0.1, 2.5, 0.6, "how fast")
          .parameter("distance", "m", 0.1, 30, 2, "how far without a target, how close with one")
          .things(Creatures::walk)
          .plays(Travel::crawl);

  public static final Action CHASE =
      Verb.named("chase")
          .words("pursue, run after, give chase, chase after, hunt down, go after")
          .doc("Runs after somebody, who runs away")
          .parameter("speed", "m/s", 1.5, 9, 4, "how fast")
          .needs(Action.Needs.TARGET)
          .answered(call -> quarry(call).map(t -> new Action.Reaction(t.name(), "be chased", 0.05, Optional.empty())))
          .things(Creatures::run)
          .plays(call -> quarry(call).map(t -> along(call, t, CHASE_M, false)).orElseGet(() -> go(call, Gait.RUN)));

  public static final Action BE_CHASED =
      Verb.named("be chased").words("be pursued, be hunted, run for his life, run for her life").doc("Runs away from somebody")
          .plays(call -> quarry(call).map(t -> along(call, t, CHASE_M, true)).orElseGet(() -> go(call, Gait.RUN)));

  private static Optional<Target> quarry(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PERFORMER && !t.name().equals(call.performer()));
  }

  /** So far on the line from who chases through who is chased, or to the side of it where there is room. */
  private static Motion along(Call call, Target other, float metres, boolean away) {
    Lead lead = Lead.of(call).standing();
    Vector3f here = lead.at().position();
    Vector3f there = call.view().point(other, call.start());
    Vector3f way = new Vector3f(there).sub(here).mul(away ? -1 : 1);
    way.y = 0;
    if (way.length() < 0.1f) {
      return lead.motion();
    }
    way.normalize();
    boolean facing = !away && call.view().stance(other.name(), call.start()).forward().dot(way) < 0;
    if (facing) {
      // who has yet to turn round gets a start
      lead.then(c -> stay(c.unhurried(), START_S));
    }
    // both look for room from where the one is who runs away
    Vector3f from = away ? here : new Vector3f(there.x, here.y, there.z);
    for (float part : SHARES) {
      for (int turn : SIDES) {
        Vector3f line = new Vector3f(way).rotateY((float) Math.toRadians(turn));
        Vector3f to = new Vector3f(from).fma(metres * part, line);
        Vector3f end = away ? to : new Vector3f(to).fma(-BEHIND_M, line);
        // who runs last stops short of it: there must be room too, and not the middle of a fountain
        boolean room = call.view().clear(to, call.start(), call.pair(other.name())) && call.view().clear(new Vector3f(to).fma(-BEHIND_M, line), call.start(), call.pair(other.name()));
        if (room) {
          return lead.walkTo(end, gait(call, Gait.RUN)).motion();
        }
      }
    }
    return away ? lead.motion() : lead.walkTo(from.fma(-BEHIND_M, way), gait(call, Gait.RUN)).motion();
  }

  /** Who runs nowhere in particular runs so long, and no less far, seconds and metres. */
  private static final double RUNS_S = 2.2;
  private static final double LEAST_M = 6;

  static Motion go(Call call, Gait base) {
    Lead lead = Lead.of(call).standing();
    Gait gait = gait(call, base);
    Destination to = Destination.of(lead.call(), call.number("distance", base == Gait.RUN ? Math.max(LEAST_M, RUNS_S * gait.get(Gait.Trait.SPEED)) : 3));
    if (to.metres() < 0.1) {
      to.facing().ifPresent(h -> lead.turnTo(h, 12));
      return lead.motion();
    }
    Way way = Way.through(to.path());
    double facing = to.backwards() ? 180 : call.has("sideways") ? sideways(lead, way) : 0;
    lead.turnTo(way.heading(0) + facing, 70);
    lead.then(c -> new Walking(c, gait, way, facing, Carriages.of(c)));
    to.facing().ifPresent(h -> lead.turnTo(h, 14));
    return lead.motion();
  }

  /** To the brink at a walk, then down into the liquid; who is only to get into it goes no farther than it takes. */
  private static Motion wade(Call call) {
    Lead lead = Lead.of(call).standing();
    Destination to = Destination.of(lead.call(), call.number("distance", 4));
    Vector3f end = new Vector3f(to.path().get(to.path().size() - 1));
    Vector3f here = lead.at().position();
    Vector3f way = new Vector3f(end.x - here.x, 0, end.z - here.z);
    float all = way.length();
    float dry = dry(call, here, way, all);
    if (all < 0.3f || dry >= all) {
      return go(call, Gait.WALK);
    }
    way.div(all);
    boolean into = call.relation().equals("into") || call.verb().endsWith(" in");
    float far = into ? Math.min(all, dry + WADED_M) : all;
    lead.turnTo(Stance.headingOf(way.x, way.z), 20);
    Gait gait = gait(call, Gait.WALK.faster(0.75));
    Way wet = Way.through(List.of(lead.at().position(), new Vector3f(here).fma(far, way)));
    return lead.act(c -> new Walking(c, gait, wet, 0, Optional.of(Carriages.wading(c.entry().y())), call.number("depth", 0.98) * c.scale()));
  }

  /** So far it is dry along a way, metres. */
  private static float dry(Call call, Vector3f from, Vector3f way, float all) {
    for (float far = 0; far < all; far += 0.1f) {
      Vector3f p = new Vector3f(from).fma(far / all, way);
      if (call.view().liquid(p.x, p.z)) {
        return far;
      }
    }
    return all;
  }

  /** The shoulder that is nearer leads. */
  private static double sideways(Lead lead, Way way) {
    double off = (way.heading(0) - lead.at().heading() + 720) % 360;
    return off < 180 ? -90 : 90;
  }

  static Gait gait(Call call, Gait base) {
    Set<String> words = new LinkedHashSet<>(call.manner());
    words.add(call.verb());
    for (String part : call.verb().split(" ")) {
      words.add(part);
    }
    Gait gait = GaitManners.apply(base, words);
    if (call.numbers().containsKey("speed")) {
      gait = gait.faster(call.number("speed", 1) / gait.get(Trait.SPEED));
    }
    return gait;
  }

  /** On the belly, metres a second. */
  private static final double UNDER_M_S = 0.5;

  static Motion crawl(Call call) {
    boolean under = Under.told(call);
    boolean low = under || call.has("low", "on belly", "flat") || call.verb().equals("slither")
        || call.verb().equals("worm") || call.verb().equals("wriggle");
    Lead lead = Lead.of(call);
    if (call.posture() == Posture.LYING_FRONT || call.posture() == Posture.STANDING || call.posture() == Posture.KNEELING) {
      lead.then(c -> Lowering.onAllFours(c));
    } else if (call.posture() != Posture.CRAWLING) {
      lead.standing();
      lead.then(c -> Lowering.onAllFours(c));
    }
    if (under) {
      Way below = Under.way(lead.call());
      return lead.act(c -> new Crawling(c, below, call.number("speed", UNDER_M_S * Manner.tempo(call)), 1, false));
    }
    Destination to = Destination.of(lead.call(), call.number("distance", 2));
    if (to.metres() < 0.1) {
      return lead.motion();
    }
    boolean scuttles = call.verb().equals("scuttle") || call.verb().equals("scrabble");
    double speed = call.number("speed", (scuttles ? 1.5 : 0.6) * Manner.tempo(call));
    Way way = Way.through(to.path());
    return lead.act(c -> new Crawling(c, way, speed, low ? 1 : scuttles ? 0.3 : 0, scuttles));
  }

  /** Nothing but standing there for a moment. */
  static Motion stay(Call call, double seconds) {
    return new Still(call, Manner.seconds(call, seconds), List.of());
  }
}
