package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/**
 * Somebody who can hardly walk is walked between others: their near arms are round his back, his lie on
 * their shoulders. On which side who goes is seen as they go.
 */
public final class Support {
  private static final String OF = "supporting ";
  private static final String BY = "supported by ";

  /** Further apart than this nobody holds anybody, metres of the figure. */
  private static final float REACH = 0.85f;

  private Support() {}

  /** The manner of who supports somebody. */
  public static String of(String name) {
    return OF + name;
  }

  /** The manner of whom somebody supports. */
  public static String by(String name) {
    return BY + name;
  }

  /** Who is held by these manners of somebody's. */
  public static Optional<String> whom(String name, Collection<String> manners) {
    return manners.stream().filter(Support::says).findFirst()
        .map(m -> m.startsWith(BY) ? name : m.substring(OF.length()));
  }

  private static boolean says(String manner) {
    return manner.startsWith(OF) || manner.startsWith(BY);
  }

  static Optional<Carriage> carriage(Call call) {
    List<Target> others =
        call.manner().stream().filter(Support::says)
            .map(m -> performer(m.substring(m.startsWith(OF) ? OF.length() : BY.length()))).toList();
    boolean weak = call.manner().stream().anyMatch(m -> m.startsWith(BY));
    return others.isEmpty() ? Optional.empty() : Optional.of((pose, t, seconds, stance, aim) -> {
      Sketch s = new Sketch(pose);
      if (weak) {
        s.lean(-0.16, 0);
      }
      for (Target other : others) {
        Vector3f chest = Ground.local(stance, call.scale(), aim.point(other));
        if (Math.hypot(chest.x, chest.z) < REACH) {
          arm(s, chest, weak);
        }
      }
      return s.over(pose, Easing.smooth(t / 0.5));
    });
  }

  private static void arm(Sketch s, Vector3f chest, boolean over) {
    Side side = chest.x < 0 ? Side.LEFT : Side.RIGHT;
    double aside = Math.abs(chest.x);
    if (over) {
      // across the neck to the far shoulder
      s.arm(side, Math.min(0.62, aside + 0.08), chest.y + 0.2, chest.z + 0.02).elbow(side, 0.7, -0.2, 0.5)
          .fingers(side, 0.7, -0.7, 0).palm(side, 0, -1, 0).curl(side, 0.7);
    } else {
      s.arm(side, Math.min(0.5, aside), chest.y - 0.16, chest.z + 0.17).elbow(side, 0.6, -0.4, 0.6)
          .fingers(side, 0.9, 0, -0.3).palm(side, 0, 0, -1).curl(side, 0.6);
    }
  }

  private static Target performer(String name) {
    return new Target(
        Target.Kind.PERFORMER, name, Optional.of("chest"), new Vector3f(), Optional.empty(), "");
  }
}
