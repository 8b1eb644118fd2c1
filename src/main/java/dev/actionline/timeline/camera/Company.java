package dev.actionline.timeline.camera;

import dev.actionline.timeline.camera.Scenery.Ball;
import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.timeline.camera.Scenery.Kind;
import dev.actionline.timeline.camera.Scenery.Region;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.joml.Vector3f;

/**
 * Those who are framed together, seen as one; the first is the one who counts.
 *
 * @param air so many times as high as the size wants it is the frame of a single, with the room above the head:
 *     for the heads of others; 1 as a rule
 */
record Company(List<SampledSubject> tracks, ShotSize size, double air) {
  /** Room for the halves of two bodies and the frame's edges, metres. */
  private static final double AROUND = 1;

  /** Nearer than this to somebody a thing is at his body: he is seen from where he shows his face, metres. */
  private static final double HELD = 0.3;

  /** A thing beside somebody fills the frame but for this; so much wider than high is a frame. */
  private static final double BESIDE = 1.25;

  private static final double WIDE = 1.6;

  /** So far below a face is the chest, metres. */
  private static final double CHEST = 0.4;

  /** So much of a frame's height heads and chests may fill. */
  private static final double FILLED = 0.85;

  Company {
    tracks = List.copyOf(tracks);
  }

  Company(List<SampledSubject> tracks, ShotSize size) {
    this(tracks, size, 1);
  }

  /** The same with more room above the head. */
  Company aired(double more) {
    return new Company(tracks, size, more);
  }

  int count() {
    return tracks.size();
  }

  SampledSubject first() {
    return tracks.get(0);
  }

  boolean figure() {
    return first().raw(0).figure();
  }

  /** The first of them alone. */
  Company reduced() {
    return new Company(tracks.subList(0, 1), size);
  }

  int samples() {
    return first().samples();
  }

  Set<String> owners() {
    Set<String> owners = new LinkedHashSet<>();
    tracks.forEach(t -> owners.add(t.owner()));
    return owners;
  }

  /** All of them at a time: feet and crowns of the group, the mean of the faces. */
  Extent at(double sceneSeconds) {
    if (tracks.size() == 1) {
      return first().at(sceneSeconds);
    }
    Vector3f low = new Vector3f(Float.MAX_VALUE);
    Vector3f high = new Vector3f(-Float.MAX_VALUE);
    Vector3f face = new Vector3f();
    float width = 0;
    float stature = 0;
    List<Ball> balls = new ArrayList<>();
    for (SampledSubject track : tracks) {
      Extent e = track.at(sceneSeconds);
      low.min(e.low());
      high.max(e.high());
      face.add(e.face());
      width = Math.max(width, e.width());
      stature = Math.max(stature, e.stature());
      balls.addAll(e.balls());
    }
    face.div(tracks.size());
    float front = (float) front(sceneSeconds);
    Kind kind = tracks.stream().anyMatch(t -> t.raw(0).figure()) ? Kind.FIGURE : Kind.THING;
    return new Extent(low, high, face, front, width, kind, stature, balls);
  }

  /** What a framing is hung on: the face in a close size, the middle in a wide one. */
  Vector3f hook(double sceneSeconds) {
    Extent e = at(sceneSeconds);
    Vector3f face = e.face();
    Vector3f middle = e.middle();
    boolean close = size.closerThan(ShotSize.FS) && e.figure();
    return new Vector3f(close ? face.x : middle.x, (float) frameMiddle(e), close ? face.z : middle.z);
  }

  private double frameMiddle(Extent e) {
    if (count() == 1) {
      return size.frameMiddle(e) + (air - 1) / 2 * size.frameHeight(e);
    }
    double frame = frameHeight();
    return size.closerThan(ShotSize.FS) ? e.high().y + 0.07 * frame - frame / 2 : e.middle().y;
  }

  double travel() {
    return tracks.stream().mapToDouble(SampledSubject::travel).max().orElse(0);
  }

  /** How much nearer the first two come to each other, or how far they part, metres. */
  double closes() {
    DoubleSummaryStatistics gaps = IntStream.range(0, tracks.size() < 2 ? 0 : samples())
        .mapToDouble(i -> first().raw(i).middle().distance(tracks.get(1).raw(i).middle())).summaryStatistics();
    return gaps.getCount() == 0 ? 0 : gaps.getMax() - gaps.getMin();
  }

  double rise() {
    return tracks.stream().mapToDouble(SampledSubject::rise).max().orElse(0);
  }

  /**
   * Where their front is, degrees: a single subject's own; for two the side of their line on which
   * they show their faces; for more the mean of their fronts.
   */
  double front(double sceneSeconds) {
    double sin = 0;
    double cos = 0;
    for (SampledSubject track : tracks) {
      double h = Math.toRadians(track.front());
      sin += Math.sin(h);
      cos += Math.cos(h);
    }
    double mean = Math.toDegrees(Math.atan2(sin, cos));
    if (tracks.size() < 2) {
      return mean;
    }
    Vector3f a = tracks.get(0).at(sceneSeconds).middle();
    Vector3f b = tracks.get(tracks.size() - 1).at(sceneSeconds).middle();
    if (figure() && !tracks.get(1).raw(0).figure() && Math.hypot(b.x - a.x, b.z - a.z) < HELD) {
      return first().front();
    }
    double across = Math.toDegrees(Math.atan2(b.x - a.x, -(b.z - a.z))) + 90;
    boolean meanIsClear = Math.hypot(sin, cos) > 0.35 * tracks.size();
    return meanIsClear && Math.abs(FramingSolver.wrap(across - mean)) > 90 ? across + 180 : across;
  }

  /** Frame height at the subject that makes the size, whoever is the tallest, metres. */
  double frameHeight() {
    double height = 0;
    for (SampledSubject track : tracks) {
      for (int i = 0; i < track.samples(); i += 4) {
        height = Math.max(height, frameHeight(track.raw(i)));
      }
    }
    return air * height;
  }

  /** What somebody has to do with needs no air of its own: he is to be seen at the fence, and not the fence. */
  private double frameHeight(Extent e) {
    double alone = size.frameHeight(e);
    return e.figure() || !figure() || count() == 1 ? alone : Math.min(alone, BESIDE * Math.max(e.height(), e.width() / WIDE));
  }

  /** Height of a frame that holds those at a sample: as wide as they are apart, and from the lowest chest to the highest crown; metres. */
  double frameToHold(int sample, double aspect) {
    double apart = 0;
    double crown = -Double.MAX_VALUE;
    double chest = Double.MAX_VALUE;
    for (SampledSubject a : tracks) {
      crown = Math.max(crown, a.raw(sample).high().y);
      chest = Math.min(chest, a.raw(sample).face().y - CHEST);
      for (SampledSubject b : tracks) {
        apart = Math.max(apart, a.raw(sample).middle().distance(b.raw(sample).middle()));
      }
    }
    return count() == 1 ? 0.01 : Math.max((apart + AROUND) / aspect, (crown - chest) / FILLED);
  }

  /** What must lie within the frame at a sample: heads and chests in a close size, else everything. */
  List<Ball> wanted(int sample) {
    List<Ball> balls = new ArrayList<>();
    boolean close = size.closerThan(ShotSize.FS);
    for (SampledSubject track : tracks) {
      if (!track.seen(sample) && count() > 1) {
        continue;
      }
      for (Ball ball : track.raw(sample).balls()) {
        boolean upper = ball.region() == Region.HEAD || ball.region() == Region.CHEST;
        if (!close || upper || ball.region() == Region.THING) {
          balls.add(ball);
        }
      }
    }
    return balls;
  }
}
