package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Gait.Trait;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joml.Vector3f;

/**
 * One drags another over the floor: takes hold of wrists, ankles or shoulders, raises that end, and goes backwards with it; of two
 * each has a wrist, and they go ahead. Who is dragged hangs from the grip, and the other end trails.
 */
public final class Dragging {
  private Dragging() {}

  /** Of two who drag somebody together: -1 and 1 for the sides of him. */
  public static final String SIDE = Carrying.SIDE;

  /** How far the one of them has to him who comes from further off, metres. */
  public static final String FAR = "far";

  /** The height of the body by whose size distances are told, metres. */
  private static final float GROWN_M = 1.75f;

  /** Until hands have come down to him, and until he is let down again, seconds. */
  private static final double DOWN_S = 0.7;
  private static final double LETS_S = 0.5;

  /** The joint of a head that is lower than such a part of the body's height is not carried on two feet. */
  private static final float LOW = 0.68f;

  /** So far one drags when no place is told, and so fast at most when the time is, metres and metres a second. */
  
  private static final double FASTEST = 1.4;

  /** From the wrist to the middle of a closed hand, metres. */
  static final float FIST_M = 0.08f;

  /** Straight back before the way may bend, metres. */
  private static final float STRAIGHT_M = 0.7f;

  /** A way to go is looked for so far to each side of straight back, degrees. */
  private static final int[] TURNS = {0, 35, -35, 70, -70};

  /** Whether it is somebody who cannot go on his own feet. */
  static boolean lies(Call call, Target whom) {
    Vector3f head = call.view().joint(whom.name(), Bone.HEAD, call.start());
    return head.y - call.view().stance(whom.name(), call.start()).y() < LOW * call.view().height(whom.name());
  }

  /** What is held, from where, and which of his sides each hand has. */
  private record Plan(Dragged.Hold hold, Stance body, float size, boolean front, double side) {
    static Plan of(Call call, Target whom) {
      Stance body = call.view().stance(whom.name(), call.start());
      Vector3f head = call.view().joint(whom.name(), Bone.HEAD, call.start());
      Vector3f pelvis = call.view().joint(whom.name(), Bone.PELVIS, call.start());
      boolean front = head.y - body.y() < 0.5f && new Vector3f(head).sub(pelvis).dot(body.forward()) > 0.2f;
      Plan told = new Plan(Dragged.Hold.of(call, whom), body, call.view().height(whom.name()) / GROWN_M, front, call.number(SIDE, 0));
      boolean open = whom.part().isEmpty() && told.hold == Dragged.Hold.WRISTS;
      // with a wall at the head one drags by the ankles
      boolean wall = open && call.second().isEmpty() && !free(call, whom, told.spot(call.scale(), call.entry().y()), told.away());
      Plan feet = new Plan(Dragged.Hold.ANKLES, body, told.size, front, 0);
      boolean nearer = open && call.second().filter(to -> towards(told, call.view().point(to, call.start())) < -0.3).isPresent();
      return wall || nearer ? feet : told;
    }

    private static double towards(Plan plan, Vector3f to) {
      Vector3f way = new Vector3f(to).sub(plan.body.position());
      return way.dot(plan.away()) / Math.max(0.1, way.length());
    }

    /** 1 where it is taken hold of behind the hips as the root looks, -1 before them. */
    private int end() {
      return hold.head() != front ? 1 : -1;
    }

    /** The way out from the hips to the end that is held, level. */
    Vector3f away() {
      return body.forward().mul(-end());
    }

    /** Where one stands who has hold of it. */
    Vector3f spot(float scale, float floor) {
      Vector3f at = body.position().fma((float) (hold.gripM() * size + hold.apartM() * scale), away());
      if (hold == Dragged.Hold.BETWEEN) {
        at.fma((float) (side * (0.36 * size + 0.24 * scale)), body.right());
      }
      at.y = floor;
      return at;
    }

    /** How one looks there: back at him, of two ahead. */
    double heading() {
      Vector3f look = hold == Dragged.Hold.BETWEEN ? away() : away().negate();
      return Stance.headingOf(look.x, look.z);
    }

    Pose offered() {
      return Dragged.offered(hold, front);
    }

    Pose borne() {
      return Dragged.borne(hold, front);
    }

    /** Whether another has brought him on the way. */
    boolean follows() {
      return side > 0;
    }

    /** The hands that are needed, and his side for each. */
    Map<Side, Side> hands() {
      boolean same = Math.abs(Ground.between(body.heading(), heading())) < 90;
      Map<Side, Side> hands = new EnumMap<>(Side.class);
      for (Side his : Side.values()) {
        if (hold == Dragged.Hold.BETWEEN && his.sign * side > 0) {
          hands.put(same ? his.other() : his, his); // the inner hand
        } else if (hold != Dragged.Hold.BETWEEN) {
          hands.put(same ? his : his.other(), his);
        }
      }
      return hands;
    }

    /** Where a hand holds him in a pose of his, metres of the set. */
    Vector3f grip(Pose pose, Side his) {
      Vector3f at = switch (hold) {
        case WRISTS, BETWEEN -> pose.vector(his.hand());
        case ANKLES -> pose.vector(his.foot()).add(0, front ? 0.09f : 0.03f, end() * -0.105f);
        case SHOULDERS -> Torso.of(pose).point(new Vector3f(0.115f * his.sign, 1.485f, 0)); // the cloth at the collar
      };
      return Ground.world(body, size, at);
    }
  }

  private static boolean free(Call call, Target whom, Vector3f spot, Vector3f away) {
    Vector3f further = new Vector3f(spot).fma(0.9f, away);
    return call.view().clear(spot, call.start(), call.pair(whom.name())) && call.view().clear(further, call.start(), call.pair(whom.name()));
  }

  private static Lead taken(Call call, Plan plan) {
    Lead lead = Lead.of(call).standing().walkTo(plan.spot(call.scale(), call.entry().y()), Gait.WALK).turnTo(plan.heading(), 5);
    double waits = call.number(FAR, 0) / 1.1 + 1.9 - lead.motion().seconds();
    return plan.hold == Dragged.Hold.BETWEEN && waits > 0.05 ? lead.then(c -> new Still(c, waits, List.of())) : lead;
  }

  /** Who drags. */
  static Motion drag(Call call, Target whom) {
    Plan plan = Plan.of(call, whom);
    Lead lead = taken(call, plan);
    lead.then(c -> new Raises(c, whom, plan));
    double rest = call.seconds().orElse(0) - (lead.call().start() - call.start()) - LETS_S;
    OptionalDouble asked = call.seconds().isPresent() ? OptionalDouble.of(Math.max(0.8, rest)) : OptionalDouble.empty();
    return lead.then(c -> goes(c.lasting(asked), whom, plan)).act(c -> Keyed.from(c.unhurried()).after(LETS_S, Pose.STANDING).exit(Posture.STANDING));
  }

  /** Comes down with both hands to what is held, and up with it. */
  private record Raises(Call call, Target whom, Plan plan) implements Motion {
    @Override
    public double seconds() {
      return DOWN_S + Dragged.UP_S;
    }

    @Override
    public Stance stance(double t) {
      return call.entry();
    }

    @Override
    public Pose pose(double t) {
      return held(call.entryPose(), plan, call.entry(), call.scale(), Dragged.raised(plan.offered(), plan.borne(), t - DOWN_S), Easing.smooth(t / DOWN_S), Easing.smooth(t / DOWN_S));
    }

    @Override
    public Posture exit() {
      return Posture.STANDING;
    }

    @Override
    public List<Event> events() {
      Event hand = new Event.Contact(DOWN_S, whom.name());
      return plan.follows() ? List.of(hand) : List.of(hand, new Event.Attach(DOWN_S + Dragged.UP_S - 0.01, whom.name(), call.performer(), Bone.PELVIS));
    }
  }

  /** The pose bent down to him with closed hands where he is held, as far as weights of the trunk and of the hands tell. */
  private static Pose held(Pose pose, Plan plan, Stance at, float scale, Pose body, double stoops, double weight) {
    Map<Side, Vector3f> points = new EnumMap<>(Side.class);
    plan.hands().forEach((own, his) -> points.put(own, Ground.local(at, scale, plan.grip(body, his))));
    Pose p = plan.hold == Dragged.Hold.BETWEEN ? pose : Hauling.stooped(pose, points.values().iterator().next(), stoops);
    return Hauling.closed(p, points, FIST_M, weight);
  }

  /** Backwards, or of two ahead, with him. */
  private static Motion goes(Call call, Target whom, Plan plan) {
    Way way = Way.through(route(call, whom, plan));
    Gait gait = GaitManners.apply(Gait.WALK.faster(0.62).with(Trait.HEEL_STRIKE, 0).with(Trait.WIDTH, 0.12).with(Trait.ARM_SWING, 0.3), call.manner());
    Pose body = plan.borne();
    Stance stood = call.entry();
    Carriage hands = (pose, t, seconds, stance, aim) -> held(pose, plan, stood, call.scale(), body, Easing.smooth(t / Hauling.COMES_S), 1);
    Walking walk = new Walking(call, gait, way, plan.hold == Dragged.Hold.BETWEEN ? 0 : 180, Optional.of(hands));
    return new With(walk, List.of(new Event.Put(walk.seconds(), whom.name(), stood.position())));
  }

  /** Straight back first, then round what stands there to where it leads; without a place so far as is told and free. */
  private static List<Vector3f> route(Call call, Target whom, Plan plan) {
    Vector3f here = call.entry().position();
    Optional<Vector3f> to = call.second().map(t -> call.view().point(t, call.start()));
    double far = to.map(p -> (double) p.distance(here)).orElse(Math.min(call.number("distance", Hauling.WAY_M), FASTEST * call.seconds().orElse(1e3)));
    Vector3f first = new Vector3f(here).fma((float) Math.min(STRAIGHT_M, far / 2), plan.away());
    List<Vector3f> route = new ArrayList<>(List.of(here));
    if (to.isPresent()) {
      route.addAll(call.view().path(first, new Vector3f(to.get().x, here.y, to.get().z)));
      return route;
    }
    for (double part : new double[] {1, 0.7, 0.45}) {
      for (int turn : TURNS) {
        Vector3f end = new Vector3f(first).fma((float) (part * far - first.distance(here)), Ground.turn(plan.away(), turn));
        if (call.view().clear(end, call.start(), call.pair(whom.name()))) {
          route.addAll(call.view().path(first, end));
          return route;
        }
      }
    }
    route.add(first);
    return route;
  }

  /** What it does to him. */
  public static List<Action.Reaction> answers(Call call) {
    return somebody(call).filter(whom -> call.number(SIDE, -1) < 0).map(whom -> {
      Plan plan = Plan.of(call, whom);
      Optional<Target> at = Optional.of(new Target(whom.kind(), whom.name(), Optional.of(plan.hold.part()), whom.point(), whom.heading(), whom.markType()));
      double takes = taken(call, plan).motion().seconds() + DOWN_S - Dragged.LIMP_S;
      double ends = drag(call, whom).seconds() - LETS_S;
      return List.of(new Action.Reaction(whom.name(), "be dragged", takes, at), new Action.Reaction(whom.name(), "be let down", ends, at));
    }).orElse(List.of());
  }

  /** Somebody else who lies there. */
  static Optional<Target> somebody(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PERFORMER && !t.name().equals(call.performer())).filter(t -> lies(call, t));
  }
}
