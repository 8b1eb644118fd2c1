package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Flesh;
import dev.actionline.stage.Pose;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Who is within reach of whom, and how they make room for each other: first trunks and heads of those who stand, then arms and hands.
 * Pure; what is kept of a moment changes no result, only the work.
 */
final class Company {
  /** Half of how far two of the reference body can touch, from root to root, metres. */
  private static final float REACH_M = 0.75f;

  /** What of one's own no hand goes into; a pocket is lower. */
  private static final Set<Bone> TRUNK = EnumSet.of(Bone.BELLY, Bone.CHEST, Bone.NECK, Bone.HEAD, Bone.JAW);

  /** From one time at which it is asked what is in whom to the next, seconds. */
  private static final double BEAT_S = 1 / 20.0;

  /** A hand is drawn to the skin so long before it touches it, seconds. */
  private static final double COMES_S = 0.25;

  /** Bodies kept at a time. */
  private static final int MOST = 400;

  private final SceneDesk desk;
  private final World world;
  private final BiFunction<Track, Double, Pose> own;
  private final Map<At, Pose> acted = new ConcurrentHashMap<>();
  private final Map<At, Pose> stood = new ConcurrentHashMap<>();

  private final Map<At, float[]> ways = new ConcurrentHashMap<>();

  private record At(String performer, double seconds) {}

  /**
   * Of a scene that is planned.
   *
   * @param own a body as it acts, alone
   */
  Company(SceneDesk desk, BiFunction<Track, Double, Pose> own) {
    this.desk = desk;
    this.world = desk.world();
    this.own = own;
  }

  /** The body beside all others: nothing of it that can give way is inside another. It gives way smoothly, whatever passes through it. */
  Pose drawn(Track track, double seconds) {
    Pose pose = own.apply(track, seconds);
    double beat = seconds / BEAT_S;
    long first = (long) Math.floor(beat);
    double f = beat - first;
    // a cubic B-spline over the beats before and after
    double[] shares = {Math.pow(1 - f, 3) / 6, (3 * f * f * f - 6 * f * f + 4) / 6, (-3 * f * f * f + 3 * f * f + 3 * f + 1) / 6, f * f * f / 6};
    float[] sum = pose.numbers();
    boolean gives = false;
    for (int k = 0; k < shares.length; k++) {
      float[] way = givesWay(track, Math.max(0, first + k - 1) * BEAT_S);
      gives |= way.length > 0;
      for (int i = 0; i < way.length; i++) {
        sum[i] += (float) (shares[k] * way[i]);
      }
    }
    return gives ? Pose.of(sum) : pose;
  }

  /** By how much each number of a pose is other for others' sake; empty for none. */
  private float[] givesWay(Track track, double seconds) {
    At at = new At(track.role().name(), seconds);
    float[] known = ways.get(at);
    if (known == null) {
      Pose alone = acted(track, seconds);
      Pose among = among(track, seconds);
      known = among.numbers();
      float[] before = alone.numbers();
      float most = 0;
      for (int i = 0; i < known.length; i++) {
        known[i] -= before[i];
        most = Math.max(most, Math.abs(known[i]));
      }
      known = most < 1e-5f ? new float[0] : known;
      if (ways.size() > MOST) {
        ways.clear();
      }
      ways.put(at, known);
    }
    return known;
  }

  private Pose among(Track track, double seconds) {
    List<Track> near = near(track, seconds);
    Pose stands = near.isEmpty() ? acted(track, seconds) : stood(track, near, seconds);
    List<Apart.Other> others = new ArrayList<>();
    for (Track other : near) {
      Pose pose = stood(other, near(other, seconds), seconds);
      others.add(new Apart.Other(flesh(other, pose, seconds, b -> !Flesh.isArm(b)), 1));
      others.add(new Apart.Other(flesh(other, pose, seconds, Flesh::isArm), 0.5f));
    }
    Apart apart = apart(track, others, seconds);
    Pose drawn = apart.arms(stands, flesh(track, stands, seconds, TRUNK::contains));
    for (int i = 0; i < near.size(); i++) {
      double touches = touches(track, near.get(i).role().name(), seconds);
      drawn = touches > 0 ? apart.laid(drawn, others.get(2 * i).flesh(), touches) : drawn;
    }
    return drawn;
  }

  /** How far an act has come to where it touches somebody, 0..1, until it is over. */
  private static double touches(Track track, String whom, double seconds) {
    return track.running(seconds).map(s -> s.motion().events().stream()
        .filter(e -> e instanceof Event.Contact c && c.with().equals(whom))
        .mapToDouble(e -> Easing.ramp(seconds - s.start(), e.at() - COMES_S, e.at())).findFirst().orElse(0)).orElse(0.0);
  }

  private List<Track> near(Track track, double seconds) {
    List<Track> near = new ArrayList<>();
    var here = world.stance(track.role().name(), seconds).position();
    for (Track other : world.tracks().values()) {
      String name = other.role().name();
      if (other != track && other.role().isFigure() && desk.happenings().visible(name, seconds)
          && here.distance(world.stance(name, seconds).position()) < REACH_M * (track.role().scale() + other.role().scale())) {
        near.add(other);
      }
    }
    return near;
  }

  /** Trunk and head out of the others', half of the way each where both stand. */
  private Pose stood(Track track, List<Track> near, double seconds) {
    At at = new At(track.role().name(), seconds);
    Pose known = stood.get(at);
    if (known == null) {
      known = acted(track, seconds);
      if (stands(track, seconds)) {
        List<Apart.Other> others = new ArrayList<>();
        for (Track other : near) {
          others.add(new Apart.Other(flesh(other, acted(other, seconds), seconds, b -> !Flesh.isArm(b)), stands(other, seconds) ? 0.5f : 1));
        }
        known = apart(track, others, seconds).trunk(known);
      }
      keep(stood, at, known);
    }
    return known;
  }

  private Pose acted(Track track, double seconds) {
    At at = new At(track.role().name(), seconds);
    Pose known = acted.get(at);
    if (known == null) {
      known = own.apply(track, seconds);
      keep(acted, at, known);
    }
    return known;
  }

  private static void keep(Map<At, Pose> map, At at, Pose pose) {
    if (map.size() > MOST) {
      map.clear();
    }
    map.put(at, pose);
  }

  private boolean stands(Track track, double seconds) {
    return track.posture(seconds) == Posture.STANDING && !Lifeless.is(track, seconds);
  }

  private Apart apart(Track track, List<Apart.Other> others, double seconds) {
    return new Apart(track.role().body(), world.stance(track.role().name(), seconds).worldFromRoot(), others);
  }

  private Flesh flesh(Track track, Pose pose, double seconds, Predicate<Bone> bones) {
    return Flesh.of(track.role().look().orElseThrow(), pose, world.stance(track.role().name(), seconds).worldFromRoot(), bones);
  }
}
