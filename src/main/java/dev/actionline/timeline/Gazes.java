package dev.actionline.timeline;

import dev.actionline.core.Easing;
import dev.actionline.core.Noise;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3f;

/**
 * Where people look of themselves: who speaks looks at whom it is said to, the others at who
 * speaks.
 */
final class Gazes {
  private static final double TURNING = 0.4;

  /** How far a head turns on its shoulders, degrees. */
  private static final double FARTHEST = 75;

  /** What lies behind is not looked round for. */
  private static final double UNSEEN = 125;

  private static final double EARSHOT = 14;

  /** So long who has spoken waits for an answer, and who has heard it looks on, seconds. */
  private static final double ANSWER = 3;

  private static final double HEARD = 0.5;

  /** Deeds this short are over before one looks, seconds. */
  private static final double SHORTEST = 0.8;

  private static final double NEAR = 8;

  /** Who looks aside already was told to. */
  private static final double ASIDE = 0.3;

  private record Gaze(double from, double to, String at) {}

  private final SceneDesk desk;
  private final Map<String, List<Gaze>> gazes = new HashMap<>();
  private final Map<String, List<Gaze>> watches = new HashMap<>();

  Gazes(SceneDesk desk, List<Schedule.Speech> speeches) {
    this.desk = desk;
    for (int i = 0; i < speeches.size(); i++) {
      Schedule.Speech speech = speeches.get(i);
      if (!speech.lips()) {
        continue;
      }
      add(speech, heardBy(speeches, i));
    }
    desk.world().tracks().values().forEach(this::watched);
  }

  /** Who has nothing to do looks at who does something. */
  private void watched(Track actor) {
    String name = actor.role().name();
    for (Segment deed : actor.actions()) {
      double length = deed.end() - deed.start();
      if (deed.start() < 0 || length < SHORTEST || actor.role().extra()) {
        continue;
      }
      Vector3f place = deed.stance(deed.start()).position();
      for (Track other : desk.world().tracks().values()) {
        boolean near = other.stance(deed.start()).position().distance(place) < NEAR;
        if (other != actor && near && other.role().isFigure() && !other.role().extra()) {
          double late =
              0.2 + 0.35 * Noise.unit(desk.seed("watch " + other.role().name()), deed.line());
          watches
              .computeIfAbsent(other.role().name(), w -> new ArrayList<>())
              .add(new Gaze(deed.start() + late, deed.end() + late, name));
        }
      }
    }
    watches.values().forEach(w -> w.sort(Comparator.comparingDouble(Gaze::from)));
  }

  private void add(Schedule.Speech speech, Optional<String> heardBy) {
    String speaker = speech.speaker();
    if (desk.world().track(speaker) == null) {
      return;
    }
    heardBy.ifPresent(h -> gaze(speaker, speech, h, ANSWER));
    Vector3f place = desk.world().stance(speaker, speech.from()).position();
    for (String other : desk.world().tracks().keySet()) {
      boolean near = desk.world().stance(other, speech.from()).position().distance(place) < EARSHOT;
      boolean listens = near && !desk.world().track(other).role().extra();
      if (!other.equals(speaker) && listens) {
        gaze(other, speech, speaker, HEARD);
      }
    }
  }

  private void gaze(String who, Schedule.Speech speech, String at, double after) {
    gazes
        .computeIfAbsent(who, w -> new ArrayList<>())
        .add(new Gaze(speech.from() - 0.15, speech.to() + after, at));
  }

  /**
   * To whom a speech is said: as written ({@code to IVO}), else the last speaker, the next, the
   * nearest.
   */
  private Optional<String> heardBy(List<Schedule.Speech> speeches, int index) {
    Schedule.Speech speech = speeches.get(index);
    String extension = speech.extension().toUpperCase(Locale.ROOT);
    for (String name : desk.world().tracks().keySet()) {
      if (extension.matches(".*\\bTO \\Q" + name.toUpperCase(Locale.ROOT) + "\\E\\b.*")) {
        return Optional.of(name);
      }
    }
    for (int i = index - 1; i >= 0; i--) {
      if (isOther(speeches.get(i), speech) && speech.from() - speeches.get(i).to() < 8) {
        return Optional.of(speeches.get(i).speaker());
      }
    }
    for (int i = index + 1; i < speeches.size(); i++) {
      if (isOther(speeches.get(i), speech) && speeches.get(i).from() - speech.to() < 8) {
        return Optional.of(speeches.get(i).speaker());
      }
    }
    return nearest(speech);
  }

  private boolean isOther(Schedule.Speech a, Schedule.Speech b) {
    return a.lips() && !a.speaker().equals(b.speaker()) && desk.world().track(a.speaker()) != null;
  }

  private Optional<String> nearest(Schedule.Speech speech) {
    Vector3f place = desk.world().stance(speech.speaker(), speech.from()).position();
    return desk.world().tracks().keySet().stream()
        .filter(n -> !n.equals(speech.speaker()) && !desk.world().track(n).role().extra())
        .filter(n -> desk.happenings().visible(n, speech.from()))
        .min(
            (a, b) ->
                Double.compare(
                    desk.world().stance(a, speech.from()).position().distance(place),
                    desk.world().stance(b, speech.from()).position().distance(place)));
  }

  /**
   * The pose with the head turned to what matters at a time, where the body leaves it free.
   *
   * @param idle 0 while an action runs to 1 at rest
   * @param free 0 while an action has the head to 1 when it leaves it alone
   */
  Pose look(String performer, Pose pose, Stance stance, double idle, double free, double seconds) {
    Pose looking = pose;
    Vector3f look = pose.vector(Channel.LOOK).normalize();
    boolean told = Math.hypot(look.x, look.y) > ASIDE;
    if (idle > 0 && !told) {
      for (Gaze gaze : watches.getOrDefault(performer, List.of())) {
        boolean seen = desk.happenings().visible(gaze.at, seconds);
        looking = towards(performer, looking, stance, gaze, seen ? 0.85 * idle : 0, seconds);
      }
    }
    for (Gaze gaze : gazes.getOrDefault(performer, List.of())) {
      looking = towards(performer, looking, stance, gaze, free, seconds);
    }
    return looking;
  }

  private Pose towards(
      String performer, Pose pose, Stance stance, Gaze gaze, double most, double seconds) {
    double in = Easing.ramp(seconds, gaze.from, gaze.from + TURNING);
    double out = 1 - Easing.ramp(seconds, gaze.to, gaze.to + TURNING);
    double weight = most * Math.min(in, out);
    if (weight <= 0) {
      return pose;
    }
    return pose.mix(turned(performer, pose, stance, gaze.at, seconds), weight, Channel.LOOK);
  }

  private Pose turned(String performer, Pose pose, Stance stance, String at, double seconds) {
    Vector3f eyes = new Vector3f(pose.vector(Channel.PELVIS));
    Vector3f spine = pose.vector(Channel.SPINE).normalize();
    float scale = desk.world().track(performer).role().scale();
    eyes.fma(0.7f, spine).mul(scale);
    Vector3f own = stance.worldFromRoot().transformPosition(eyes);
    Vector3f to = BodyParts.point(desk.world(), at, Optional.empty(), seconds).sub(own);
    double turn = Angles.turn(stance.heading(), Stance.headingOf(to.x, to.z));
    if (Math.abs(turn) > UNSEEN) {
      return pose;
    }
    double yaw = Math.toRadians(Math.max(-FARTHEST, Math.min(FARTHEST, turn)));
    double pitch = Math.atan2(to.y, Math.hypot(to.x, to.z));
    pitch = Math.max(-0.7, Math.min(0.7, pitch));
    return pose.with(
        Channel.LOOK,
        (float) (Math.sin(yaw) * Math.cos(pitch)),
        (float) Math.sin(pitch),
        (float) (-Math.cos(yaw) * Math.cos(pitch)));
  }
}
