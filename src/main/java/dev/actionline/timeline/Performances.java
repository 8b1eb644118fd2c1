package dev.actionline.timeline;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Lowered;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Plans actions onto the tracks of a scene, with their answers and what they do to props. */
final class Performances {
  /** Who gets up has no lap any more after so long, seconds. */
  private static final double RISEN_S = 0.5;

  /** A hand that holds something is closed before the next action, which then takes the free one. */
  private static final float FIST = 1.25f;

  /** How high one sits over the floor, roughly, metres. */
  private static final float SEAT_M = 0.5f;

  private final SceneDesk desk;
  private final World world;
  private final Tools tools;
  private final Clothing clothing;

  Performances(SceneDesk desk) {
    this.desk = desk;
    this.world = desk.world();
    this.tools = new Tools(desk);
    this.clothing = new Clothing(desk);
  }

  /** Plays an action to its end before the scene begins, so that its first frame shows the rest. */
  void before(Intent intent, String performer, int line) {
    Call call = call(intent, performer, -1, OptionalDouble.empty());
    Motion motion = intent.action().plan(call);
    double start = -1 - desk.film().snappedLength(motion.seconds());
    Segment segment =
        new Segment(start, -1, intent.action().name(), motion, call, false, List.of(), line);
    world.track(performer).play(segment);
    take(segment, performer);
  }

  /**
   * Plays an action from a time on.
   *
   * @param over true when it may play over what the performer does already
   * @return when it ends, seconds of the scene
   */
  double play(
      Intent asked,
      String performer,
      double start,
      OptionalDouble seconds,
      boolean over,
      int line) {
    for (String prop : asked.held()) {
      if (!desk.holds(performer, prop, start)) {
        world.props().get(prop).held(start, performer, desk.freeHand(performer, start));
      }
    }
    tools.cut(performer, start);
    Intent intent = Tabletop.placed(world, tools.given(asked, performer, start), performer, start);
    Segment segment = plan(intent, performer, start, seconds, false, line);
    Track track = world.track(performer);
    Optional<Segment> running = track.running(start);
    boolean gesture =
        over
            && running.isPresent()
            && !running.get().answer()
            && Gestures.canPlayOver(segment, track.posture(start));
    if (gesture) {
      Segment laid =
          segment.over(
              Gestures.channels(segment.motion(), segment.call().entryPose()), segment.end());
      track.gesture(laid);
      take(laid, performer);
    } else {
      cut(track, start);
      track.play(segment);
      take(segment, performer);
    }
    tools.until(performer, start, segment.end());
    answer(intent, segment, line);
    return segment.end();
  }

  /** Lays a gesture over whatever a performer does from a time on. */
  void gesture(Intent intent, String performer, double start, double end, int line) {
    OptionalDouble seconds =
        intent.action().sustained() ? OptionalDouble.of(end - start) : OptionalDouble.empty();
    Segment s = plan(intent, performer, start, seconds, false, line);
    Segment laid =
        s.over(Gestures.channels(s.motion(), s.call().entryPose()), Math.max(end, s.end()));
    world.track(performer).gesture(laid);
    take(laid, performer);
  }

  private Segment plan(
      Intent intent,
      String performer,
      double start,
      OptionalDouble seconds,
      boolean answer,
      int line) {
    Call call = call(intent, performer, start, seconds);
    Motion motion = intent.action().plan(call);
    Optional<Target> before = FreePlaces.beforeTarget(world, call, motion);
    if (before.isPresent()) {
      call = call(intent.with(before), performer, start, seconds);
      motion = intent.action().plan(call);
    }
    if (seconds.isPresent()) {
      motion = Stretched.to(motion, desk.film().snappedLength(seconds.getAsDouble()));
    }
    double end = start + desk.film().snappedLength(motion.seconds());
    return new Segment(
        start,
        desk.film().snapped(end),
        intent.action().name(),
        motion,
        call,
        answer,
        List.of(),
        line);
  }

  private Call call(Intent intent, String performer, double start, OptionalDouble seconds) {
    world.skeletons().forget();
    Track track = world.track(performer);
    Role role = track.role();
    Set<String> manner = new TreeSet<>(intent.manner());
    manner.addAll(Mood.of(manner));
    manner.addAll(role.manner());
    Pose pose = entryPose(track, intent.action().name(), start);
    Stance stance = world.stance(performer, start);
    return new Call(
        performer,
        role.isFigure(),
        role.scale(),
        start,
        stance,
        pose,
        track.posture(start),
        intent.verb(),
        intent.target(),
        intent.relation(),
        intent.with(),
        intent.second(),
        manner,
        intent.numbers(),
        seconds,
        desk.seed(performer + " " + intent.action().name() + " " + Math.round(start * 1000)),
        new OwnView(world, stance.y(), leadsTo(intent, stance.y())));
  }

  /** The body as it is; a gun that the next action has no use for is lowered with it. */
  private Pose entryPose(Track track, String next, double start) {
    Pose pose = track.pose(start, world);
    boolean lowers = track.at(start).filter(s -> Lowered.between(s.action(), next)).isPresent();
    Pose down = lowers ? Lowered.of(pose, track.posture(start)) : pose;
    boolean full = world.props().values().stream().flatMap(p -> p.held(start).stream())
        .anyMatch(h -> h.performer().equals(track.role().name()) && h.hand() != Event.Hand.LEFT);
    return full ? down.with(Pose.Channel.CURL_R, Math.max(FIST, down.get(Pose.Channel.CURL_R))) : down;
  }

  /** The height of the floor where an action leads; before a seat it is the one that the seat stands on. */
  private float leadsTo(Intent intent, float here) {
    Optional<Target> place = intent.target().filter(t -> t.kind() == Target.Kind.PLACE);
    Optional<Vector3f> seat = place.filter(t -> t.markType().equals("seat")).map(Target::point);
    return seat.map(p -> world.ground().height(p.x, p.z, p.y - SEAT_M))
        .orElseGet(
            () ->
                place.filter(t -> Set.of("floor", "edge", "door", "").contains(t.markType()))
                    .map(t -> t.point().y)
                    .orElse(here));
  }

  /** Cuts what runs at a time off, and all that it would have done later. */
  private void cut(Track track, double at) {
    String performer = track.role().name();
    world.props().values().forEach(p -> p.forget(performer, at));
  }

  /** What an action makes somebody else do. */
  private void answer(Intent intent, Segment asked, int line) {
    intent.action().reactions(asked.call()).stream()
        .filter(r -> !r.who().equals(asked.call().performer()))
        .forEach(r -> answer(r, asked, line));
  }

  private void answer(Action.Reaction reaction, Segment asked, int line) {
    String who = reaction.who();
    Track track = world.track(who);
    Optional<Action> action = Verbs.action(reaction.action());
    if (track == null
        || action.isEmpty()
        || (!track.role().isFigure() && !action.get().forThings())) {
      return;
    }
    double start = desk.film().snapped(asked.start() + reaction.after() * pace(asked));
    Optional<Segment> running = track.running(start).filter(s -> !s.answer());
    if (running.isPresent() && action.get().sustained()) {
      return; // for a mere look nobody leaves what he is doing
    }
    Intent answering =
        Intent.of(action.get(), action.get().name())
            .with(Optional.of(Nouns.performer(asked.call().performer(), Optional.empty())))
            .about(reaction.second());
    tools.cut(who, start);
    Segment segment = plan(tools.given(answering, who, start), who, start, together(asked, start), true, line);
    cut(track, start);
    track.play(segment);
    take(segment, who);
    tools.until(who, start, segment.end());
    running.ifPresent(r -> resume(track, r, segment.end()));
  }

  /** How much longer an act of a written length takes than it was planned for. */
  private static double pace(Segment asked) {
    if (asked.call().seconds().isEmpty()) {
      return 1;
    }
    double planned = Verbs.action(asked.action()).map(a -> a.plan(asked.call()).seconds()).orElse(0.0);
    return planned > 0 ? (asked.end() - asked.start()) / planned : 1;
  }

  /** Who is driven over a way of a written length is driven as long as the driver takes. */
  private static OptionalDouble together(Segment asked, double start) {
    boolean written = asked.call().seconds().isPresent() && asked.travels();
    return written ? OptionalDouble.of(Math.max(0.2, asked.end() - start)) : OptionalDouble.empty();
  }

  /** Who was stopped on the way goes on when the answer is over. */
  private void resume(Track track, Segment broken, double at) {
    double left = broken.end() - at;
    if (left < 0.4 || !broken.travels() || track.posture(at) != broken.call().posture()) {
      return;
    }
    Verbs.action(broken.action())
        .ifPresent(
            action -> {
              world.skeletons().forget();
              Call old = broken.call();
              Call call =
                  new Call(
                      old.performer(),
                      old.figure(),
                      old.scale(),
                      at,
                      world.stance(old.performer(), at),
                      track.pose(at, world),
                      track.posture(at),
                      old.verb(),
                      old.target(),
                      old.relation(),
                      old.with(),
                      old.second(),
                      old.manner(),
                      old.numbers(),
                      OptionalDouble.empty(),
                      old.seed(),
                      old.view());
              Motion motion = action.plan(call);
              double end = desk.film().snapped(at + desk.film().snappedLength(motion.seconds()));
              Segment segment =
                  new Segment(
                      at, end, broken.action(), motion, call, false, List.of(), broken.line());
              track.play(segment);
              take(segment, old.performer());
            });
  }

  /** What a motion does to props and to who carries whom, from its beginning on. */
  private void take(Segment segment, String performer) {
    segment
        .call()
        .target()
        .filter(t -> t.markType().equals("seat"))
        .ifPresent(t -> world.rides().add(performer, t.name(), segment.end()));
    if (segment.call().posture() == Posture.SITTING && segment.motion().exit() == Posture.STANDING) {
      world.props().values().forEach(p -> p.slipsOffKnees(segment.start() + RISEN_S, performer));
    }
    for (Event event : segment.motion().events()) {
      double at = segment.start() + event.at();
      if (at > segment.end() + 0.05 && segment.end() > 0) {
        continue;
      }
      if (event instanceof Event.Hold e) {
        prop(e.prop()).ifPresent(p -> {
          if (segment.action().equals("take off")) {
            clothing.takenOff(performer, p, segment.start(), at);
          }
          p.by(performer).held(at, performer, e.hand(), e.stake());
        });
        seen(e.prop(), at);
      } else if (event instanceof Event.Release e) {
        prop(e.prop()).ifPresent(p -> p.by(performer).released(at, e.velocity()));
      } else if (event instanceof Event.Put e) {
        prop(e.prop()).map(p -> p.by(performer)).filter(p -> !clothing.hung(segment, p, at) && !OnLimb.put(world, segment, p, at)).ifPresent(p -> p.put(at, e.point()));
        world.bearers().letGo(at, e.prop());
      } else if (event instanceof Event.Hang e) {
        prop(e.prop()).ifPresent(p -> p.by(performer).fastened(at, e.point(), e.heading()));
      } else if (event instanceof Event.Trail e) {
        prop(e.prop()).ifPresent(p -> p.by(performer).trails(at, e));
      } else if (event instanceof Event.Wear e) {
        boolean clothes = segment.action().equals("wear");
        prop(e.prop()).map(p -> p.by(performer)).filter(p -> !clothes || !clothing.putOn(e.performer(), p, at)).ifPresent(p -> wears(p, e, at));
      } else if (event instanceof Event.Attach e) {
        boolean dons = e.performer().equals(performer) && e.bone() == Bone.HEAD;
        prop(e.what()).ifPresent(p -> {
          if (dons) {
            p.by(performer).donned(at, performer, segment.call().scale());
          } else {
            p.by(performer).fixed(at, e.performer(), e.bone());
          }
        });
        if (world.track(e.what()) != null) {
          world.bearers().take(at, e.what(), e.performer(), e.bone());
        }
      }
    }
  }

  private void wears(PropTrack prop, Event.Wear e, double at) {
    Matrix4f place = new Matrix4f(e.boneFromProp());
    Vector3f scaled = place.getTranslation(new Vector3f()).mul(world.track(e.performer()).role().scale());
    boolean cloth = Shapes.isSoft(prop.model()) && e.bone() == Bone.CHEST;
    prop.worn(at, e.performer(), e.bone(), cloth ? clothing.roundTheNeck(e.performer()) : place.setTranslation(scaled));
    prop.keep();
  }

  private void seen(String prop, double at) {
    if (!desk.happenings().visible(prop, at)) {
      desk.happenings().show(prop, at, true);
    }
  }

  private Optional<PropTrack> prop(String name) {
    return Optional.ofNullable(world.props().get(name));
  }

  /** Everything else that the motions of a scene cause, once it is known which were cut short. */
  void finish(Happenings.Looks looks) {
    for (Track track : world.tracks().values()) {
      List<Segment> all = new ArrayList<>(track.actions());
      all.addAll(track.gestures());
      for (Segment segment : all) {
        for (Event event : segment.motion().events()) {
          boolean happens = segment.start() + event.at() <= segment.end() + 0.05;
          if (happens) {
            desk.happenings()
                .take(event, segment.start(), track.role().name(), looks, segment.line());
          }
        }
      }
    }
  }
}
