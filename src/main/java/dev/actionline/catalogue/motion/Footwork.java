package dev.actionline.catalogue.motion;

import dev.actionline.core.Easing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3f;

/**
 * Where feet (or hands, for a crawl) are set down, counted in steps. Between landing and leaving a
 * foot does not move in the set; from one plant to the next it swings. Metres and headings of the set.
 */
public final class Footwork {

  /**
   * A foot on the floor.
   *
   * @param lands count at which it comes down; minus infinity when it stands there from the start
   * @param leaves count at which it goes; infinity when it stays
   * @param yaw heading of the toes
   */
  record Plant(double lands, double leaves, Vector3f at, double yaw) {}

  /**
   * A foot at a moment.
   *
   * @param point of the sole under the ankle as it would be flat
   * @param swing 0 planted or just left, to 1 landing
   * @param sinceLanding counts since it came down; large in a swing and when it always stood there
   * @param untilLeaving counts until it goes; large in a swing and when it stays
   * @param stands counts it stands in all, from 0 when it stood there from the start
   * @param way metres of a swing
   */
  record Foot(
      Vector3f point,
      double yaw,
      boolean planted,
      double swing,
      double sinceLanding,
      double untilLeaving,
      double stands,
      double way) {}

  private static final double LONG = 1e6;

  private final Map<Side, List<Plant>> plants = new EnumMap<>(Side.class);

  public Footwork() {
    for (Side side : Side.values()) {
      plants.put(side, new ArrayList<>());
    }
  }

  /** Adds a plant; a foot's plants come in order. */
  public Footwork plant(Side side, double lands, double leaves, Vector3f at, double yaw) {
    List<Plant> all = plants.get(side);
    double near = all.isEmpty() ? yaw : all.get(all.size() - 1).yaw();
    all.add(new Plant(lands, leaves, new Vector3f(at), near + Ground.between(near, yaw)));
    return this;
  }

  List<Plant> plants(Side side) {
    return plants.get(side);
  }

  Foot at(Side side, double count) {
    List<Plant> all = plants.get(side);
    for (int i = 0; i < all.size(); i++) {
      Plant p = all.get(i);
      if (count <= p.leaves() || i == all.size() - 1) {
        return new Foot(
            new Vector3f(p.at()), p.yaw(), true, 0,
            Math.min(LONG, count - p.lands()), Math.min(LONG, p.leaves() - count),
            Math.min(LONG, p.leaves() - Math.max(0, p.lands())), 0);
      }
      Plant next = all.get(i + 1);
      if (count < next.lands()) {
        return swing(p, next, (count - p.leaves()) / (next.lands() - p.leaves()));
      }
    }
    throw new IllegalStateException("no plants");
  }

  private static Foot swing(Plant from, Plant to, double u) {
    double w = Easing.smooth(u);
    return new Foot(
        new Vector3f(from.at()).lerp(to.at(), (float) w),
        Easing.mix(from.yaw(), to.yaw(), w),
        false, u, LONG, LONG, LONG, from.at().distance(to.at()));
  }
}
