package dev.actionline.timeline;

import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;

/** Which part of the upper body an action moves: what can play over a walk. */
final class Gestures {
  private static final List<List<Channel>> GROUPS =
      List.of(
          List.of(
              Channel.HAND_L,
              Channel.ELBOW_L,
              Channel.FINGERS_L,
              Channel.PALM_L,
              Channel.CURL_L,
              Channel.POINT_L,
              Channel.THUMB_L),
          List.of(
              Channel.HAND_R,
              Channel.ELBOW_R,
              Channel.FINGERS_R,
              Channel.PALM_R,
              Channel.CURL_R,
              Channel.POINT_R,
              Channel.THUMB_R),
          List.of(Channel.LOOK, Channel.TILT, Channel.GAZE_RIGHT, Channel.GAZE_UP),
          List.of(
              Channel.BROW_INNER,
              Channel.BROW_OUTER,
              Channel.MOUTH_OPEN,
              Channel.MOUTH_CORNERS,
              Channel.LIDS,
              Channel.WINK,
              Channel.LIPS_WIDE,
              Channel.TEARS),
          List.of(Channel.TWIST));

  private Gestures() {}

  /** True when it neither goes anywhere nor leaves the body in another posture. */
  static boolean canPlayOver(Segment segment, Posture carried) {
    return !segment.travels() && segment.motion().exit() == carried;
  }

  /** The channels a motion uses, whole limbs at a time. */
  static List<Channel> channels(Motion motion, Pose entry) {
    List<Channel> used = new ArrayList<>();
    for (List<Channel> group : GROUPS) {
      if (group.stream().anyMatch(c -> moves(motion, entry, c))) {
        used.addAll(group);
      }
    }
    return List.copyOf(used);
  }

  private static boolean moves(Motion motion, Pose entry, Channel channel) {
    for (int i = 1; i <= 8; i++) {
      Pose pose = motion.pose(motion.seconds() * i / 8);
      if (channel.size() == 3) {
        if (pose.vector(channel).distance(entry.vector(channel)) > 0.03f) {
          return true;
        }
      } else if (Math.abs(pose.get(channel) - entry.get(channel)) > 0.05f) {
        return true;
      }
    }
    return false;
  }
}
