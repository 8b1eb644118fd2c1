package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import dev.actionline.timeline.camera.Scenery.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joml.Vector3f;

/**
 * Where a camera was found to stand, in the measures in which a framing may ask for it.
 *
 * @param metres from what it looks at
 * @param elevation above that, degrees
 * @param bearing from there to the camera, degrees of the compass
 */
record Found(double metres, double elevation, double bearing) {
  /** A named side or angle that is so near is said by its name, degrees. */
  private static final double NAMED_SIDE = 9;

  private static final double NAMED_ANGLE = 5;

  /** From the lens to what it looks at. */
  static Found of(Vector3f offset) {
    return new Found(
        offset.length(), Math.toDegrees(Math.atan2(offset.y, Math.hypot(offset.x, offset.z))), Math.toDegrees(Math.atan2(offset.x, -offset.z)));
  }

  /** What was found for a framing, as a list writes it: {@code 85mm, 2.1 m, eye level, from front left}. */
  static String words(Setup setup, Framing framing, ShotContext shot) {
    Rig rig = setup.at(shot.start());
    List<String> words = new ArrayList<>();
    words.add(String.format(Locale.ROOT, "%.0fmm", rig.focalLengthMm()));
    List<SampledSubject> tracks = framing.subjects().stream().map(s -> new SampledSubject(s, shot.start(), shot.end())).toList();
    boolean place = !tracks.isEmpty() && tracks.get(0).raw(0).kind() != Scenery.Kind.VISTA;
    if (place && framing.kind() != Framing.Kind.POV) {
      Extent e = tracks.get(0).at(shot.start());
      Found found = setup.found().orElseGet(() -> of(new Vector3f(rig.eye()).sub(e.face())));
      double side = FramingSolver.wrap(found.bearing - new Company(tracks, framing.size()).front(shot.start()));
      words.add(String.format(Locale.ROOT, "%.1f m", found.metres));
      words.add(angle(found.elevation));
      words.add("from " + side(side));
    } else if (framing.kind() != Framing.Kind.POV) {
      words.add(String.format(Locale.ROOT, "height %.1f m", rig.eye().y - shot.scenery().centre().y));
    }
    return String.join(", ", words);
  }

  private static String angle(double elevation) {
    Optional<String> named = FramingReader.angle(elevation, NAMED_ANGLE);
    return named.orElseGet(() -> String.format(Locale.ROOT, "%.0f deg %s", Math.abs(elevation), elevation > 0 ? "high" : "low"));
  }

  private static String side(double side) {
    Optional<String> named = FramingReader.side(side, NAMED_SIDE);
    return named.orElseGet(() -> String.format(Locale.ROOT, "%.0f deg %s", Math.abs(side), side > 0 ? "right" : "left"));
  }
}
