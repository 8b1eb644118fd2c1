package dev.actionline.timeline.camera;

import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.timeline.camera.Scenery.Subject;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/** Those who are framed together, seen as one extent. */
record Company(List<SampledSubject> tracks, ShotSize size, double aspect) {
  Company {
    tracks = List.copyOf(tracks);
  }

  int count() {
    return tracks.size();
  }

  boolean figure() {
    return tracks.get(0).whole().figure();
  }

  /** All of them at a time: feet and crowns of the group, the mean of the faces. */
  Extent at(double sceneSeconds) {
    if (tracks.size() == 1) {
      return tracks.get(0).at(sceneSeconds);
    }
    Vector3f low = new Vector3f(Float.MAX_VALUE);
    Vector3f high = new Vector3f(-Float.MAX_VALUE);
    Vector3f face = new Vector3f();
    float width = 0;
    boolean figure = false;
    for (SampledSubject track : tracks) {
      Extent e = track.at(sceneSeconds);
      low.min(e.low());
      high.max(e.high());
      face.add(e.face());
      width = Math.max(width, e.width());
      figure |= e.figure();
    }
    face.div(tracks.size());
    return new Extent(low, high, face, (float) front(sceneSeconds), width, figure);
  }

  /** What a standing camera must hold: the middle of the way when they travel. */
  Extent typical(ShotContext shot) {
    Extent a = at(shot.start());
    Extent m = at((shot.start() + shot.end()) / 2);
    if (!travels(shot) || size.closerThan(ShotSize.FS)) {
      return a;
    }
    Extent b = at(shot.end());
    Vector3f centre = new Vector3f(a.middle()).add(b.middle()).mul(0.5f).lerp(m.middle(), 0.34f);
    Vector3f by = centre.sub(a.middle());
    by.y = 0;
    return new Extent(
        new Vector3f(a.low()).add(by), new Vector3f(a.high()).add(by), new Vector3f(a.face()).add(by),
        a.heading(), a.width(), a.figure());
  }

  boolean travels(ShotContext shot) {
    double frame = size.frameHeight(at(shot.start())) * aspect;
    return tracks.stream().anyMatch(t -> t.travel() > 0.22 * frame);
  }

  double travel() {
    return tracks.stream().mapToDouble(SampledSubject::travel).max().orElse(0);
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
    double across = Math.toDegrees(Math.atan2(b.x - a.x, -(b.z - a.z))) + 90;
    boolean meanIsClear = Math.hypot(sin, cos) > 0.35 * tracks.size();
    return meanIsClear && Math.abs(FramingSolver.wrap(across - mean)) > 90 ? across + 180 : across;
  }

  /** Frame height that holds them, wide enough for all of them seen from a bearing, metres. */
  double frameHeight(Extent e, double bearing, ShotContext shot) {
    double height = 0;
    for (SampledSubject track : tracks) {
      height = Math.max(height, size.frameHeight(track.at(shot.start())));
    }
    if (tracks.size() > 1) {
      double b = Math.toRadians(bearing + 90);
      double least = Double.MAX_VALUE;
      double most = -Double.MAX_VALUE;
      for (SampledSubject track : tracks) {
        for (double t : new double[] {shot.start(), shot.end()}) {
          Extent one = track.at(t);
          double across = one.middle().x * Math.sin(b) - one.middle().z * Math.cos(b);
          least = Math.min(least, across - one.width() / 2);
          most = Math.max(most, across + one.width() / 2);
        }
      }
      height = Math.max(height, (most - least) * 1.25 / aspect);
    }
    boolean holdsThePath = !size.closerThan(ShotSize.FS) && travels(shot);
    if (holdsThePath) {
      height = Math.max(height, Math.min(height * 1.7, travel() * 1.15 / aspect + e.width()));
    }
    return height;
  }

  List<Extent> extents(double sceneSeconds) {
    List<Extent> extents = new ArrayList<>();
    for (SampledSubject track : tracks) {
      extents.add(track.at(sceneSeconds));
    }
    return extents;
  }

  /**
   * On which side of the subject the camera keeps the line of action: +1 its right, -1 its left, 0
   * when nobody is there to make a line. The line runs between the subject and the nearest other; the
   * camera stays on the same side of it for both, whoever is framed.
   */
  double line(ShotContext shot, Framing framing) {
    if (framing.subjects().isEmpty()) {
      return 0;
    }
    Subject me = framing.subjects().get(0);
    Vector3f here = me.at(shot.start()).middle();
    Subject other = null;
    double least = 6;
    for (Subject s : shot.scenery().performers(shot.start())) {
      double d = s.at(shot.start()).middle().distance(here);
      if (!s.owner().equals(me.owner()) && d < least) {
        least = d;
        other = s;
      }
    }
    if (other == null) {
      return 0;
    }
    // From the one whose name comes first to the other the camera stays on the right hand. Facing the
    // partner, that is the first's right and the second's left.
    return me.owner().compareTo(other.owner()) < 0 ? 1 : -1;
  }
}
