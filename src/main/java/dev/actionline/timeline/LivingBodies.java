package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Posture;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import java.util.List;
import java.util.Optional;

/** Bodies as they are drawn: what they act, and what a body does of itself while it lives. Pure. */
final class LivingBodies {
  /** A palm whose direction goes up so far is turned up. */
  private static final float OPEN_PALM = 0.55f;

  private final SceneDesk desk;
  private final World world;
  private final List<Schedule.Speech> speeches;
  private final Gazes gazes;
  private final Blasts blasts;
  private final Company company;
  private final ForeHand foreHand;

  LivingBodies(SceneDesk desk, List<Schedule.Speech> speeches, Gazes gazes) {
    this.desk = desk;
    this.world = desk.world();
    this.speeches = speeches;
    this.gazes = gazes;
    this.blasts = new Blasts(desk);
    this.company = new Company(desk, this::own);
    this.foreHand = new ForeHand(world, this);
  }

  /** The whole body as it is drawn: nothing of it that can give way is inside another. */
  Pose pose(Track track, double seconds) {
    return company.drawn(track, seconds);
  }

  /** Its action, hands on moving things, and what it does of itself. */
  private Pose own(Track track, double seconds) {
    String name = track.role().name();
    long seed = desk.seed("life " + name);
    Pose pose = world.pose(track, seconds, world);
    double idle = track.idle(seconds, s -> true);
    double free = track.idle(seconds, s -> !s.travels());
    Posture posture = track.posture(seconds);
    if (Lifeless.is(track, seconds)) {
      return grip(name, pose, seconds);
    }
    pose = Life.breathe(pose, posture, idle, seed, seconds);
    pose = gazes.look(name, pose, world.stance(name, seconds), idle, free, seconds);
    for (Schedule.Speech s : speeches) {
      boolean now =
          s.speaker().equals(name) && s.lips() && seconds >= s.from() && seconds <= s.to();
      if (now) {
        boolean handsFree =
            idle > 0.5 && posture == Posture.STANDING && desk.heldBy(name, seconds).isEmpty();
        double force = Speaking.force(s.extension(), s.words());
        pose = Life.speak(pose, s.from(), s.to(), force, handsFree, seed, seconds);
      }
    }
    return foreHand.on(track, grip(name, blasts.over(track, pose, seconds), seconds), seconds);
  }

  /** Closes the hands that hold something; what is shown on a palm turned up is not hidden in a fist. */
  private Pose grip(String name, Pose pose, double seconds) {
    Pose closed = pose;
    for (PropTrack prop : world.props().values()) {
      Optional<PropTrack.Held> held = prop.held(seconds).filter(h -> h.performer().equals(name));
      if (held.isPresent()) {
        float curl = Resting.curl(prop.model());
        boolean flat = Resting.lies(prop.model());
        if (held.get().hand() != Event.Hand.LEFT && !(flat && pose.vector(Channel.PALM_R).y > OPEN_PALM)) {
          closed = closed.with(Channel.CURL_R, Math.max(curl, closed.get(Channel.CURL_R)));
        }
        if (held.get().hand() != Event.Hand.RIGHT && !(flat && pose.vector(Channel.PALM_L).y > OPEN_PALM)) {
          closed = closed.with(Channel.CURL_L, Math.max(curl, closed.get(Channel.CURL_L)));
        }
      }
    }
    return closed;
  }
}
