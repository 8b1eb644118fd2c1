package dev.actionline.timeline;

import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
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

  private record Gaze(double from, double to, String at) {}

  private final SceneDesk desk;
  private final Map<String, List<Gaze>> gazes = new HashMap<>();

  Gazes(SceneDesk desk, List<Schedule.Speech> speeches) {
    this.desk = desk;
    for (int i = 0; i < speeches.size(); i++) {
      Schedule.Speech speech = speeches.get(i);
      if (!speech.lips()) {
        continue;
      }
      add(speech, heardBy(speeches, i));
    }
  }

  private void add(Schedule.Speech speech, Optional<String> heardBy) {
    String speaker = speech.speaker();
    if (desk.world().track(speaker) == null) {
      return;
    }
    heardBy.ifPresent(h -> gaze(speaker, speech, h));
    Vector3f place = desk.world().stance(speaker, speech.from()).position();
    for (String other : desk.world().tracks().keySet()) {
      boolean near = desk.world().stance(other, speech.from()).position().distance(place) < EARSHOT;
      boolean listens = near && !desk.world().track(other).role().extra();
      if (!other.equals(speaker) && listens) {
        gaze(other, speech, speaker);
      }
    }
  }

  private void gaze(String who, Schedule.Speech speech, String at) {
    gazes
        .computeIfAbsent(who, w -> new ArrayList<>())
        .add(new Gaze(speech.from() - 0.15, speech.to() + 0.5, at));
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

  /** The pose with the head turned to what matters at a time, where the body leaves it free. */
  Pose look(String performer, Pose pose, Stance stance, double seconds) {
    List<Gaze> own = gazes.getOrDefault(performer, List.of());
    Pose looking = pose;
    for (Gaze gaze : own) {
      double in = Easing.ramp(seconds, gaze.from, gaze.from + TURNING);
      double out = 1 - Easing.ramp(seconds, gaze.to, gaze.to + TURNING);
      double weight = Math.min(in, out);
      if (weight > 0) {
        looking =
            looking.mix(turned(performer, looking, stance, gaze.at, seconds), weight, Channel.LOOK);
      }
    }
    return looking;
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
