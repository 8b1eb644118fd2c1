package dev.actionline.stage.description;

import dev.actionline.stage.Model;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joml.Vector3f;

/**
 * The marks of a model while it is read. Names are unique, a word means one mark, and those that
 * nobody wrote down are moved or left out where something stands in their place.
 */
final class Marks {
  /** Who wants a mark, most wanted first. */
  enum Rank {
    /** Written in this description. */
    TOLD,
    /** The main mark of an included prop. */
    BORROWED,
    /** Another mark of an included prop. */
    BESIDE,
    /** One that every stage has. */
    STANDARD
  }

  private record Entry(Model.Mark mark, Rank rank) {}

  /** Room that a person needs on each side, metres. */
  private static final float ELBOW = 0.2f;

  private final List<Entry> entries = new ArrayList<>();

  /** Adds a mark; the second {@code stool} is called {@code stool 2}. */
  void add(Model.Mark m, Rank rank) {
    String free = m.name();
    for (int n = 2; named(free); n++) {
      free = m.name() + " " + n;
    }
    Model.Mark mark =
        new Model.Mark(free, m.type(), m.position(), m.heading(), m.words(), m.part());
    entries.add(new Entry(mark, rank));
  }

  private boolean named(String name) {
    return entries.stream().anyMatch(e -> e.mark().name().equals(name));
  }

  /** Whether a name or word means something already. */
  boolean knows(String word) {
    return entries.stream()
        .anyMatch(e -> e.mark().name().equals(word) || e.mark().words().contains(word));
  }

  /** All marks, in the order they were added. */
  List<Model.Mark> settled(List<Model.Obstacle> obstacles) {
    Model.Mark[] settled = new Model.Mark[entries.size()];
    Set<String> taken = new HashSet<>();
    entries.forEach(e -> taken.add(e.mark().name()));
    for (Rank rank : Rank.values()) {
      for (int i = 0; i < settled.length; i++) {
        Entry e = entries.get(i);
        if (e.rank() == rank) {
          settled[i] = settle(e, taken, obstacles);
        }
      }
    }
    List<Model.Mark> out = new ArrayList<>();
    for (Model.Mark m : settled) {
      if (m != null) {
        out.add(m);
      }
    }
    return List.copyOf(out);
  }

  private static Model.Mark settle(Entry e, Set<String> taken, List<Model.Obstacle> obstacles) {
    Model.Mark m = e.mark();
    Vector3f at = m.position();
    if (m.type().equals("floor") && e.rank() == Rank.BESIDE && blocked(at, obstacles)) {
      return null;
    }
    if (e.rank() == Rank.STANDARD) {
      at = nearestFree(at, obstacles);
    }
    List<String> words = m.words().stream().filter(taken::add).toList();
    return new Model.Mark(m.name(), m.type(), at, m.heading(), words, m.part());
  }

  static boolean blocked(Vector3f at, List<Model.Obstacle> obstacles) {
    return obstacles.stream()
        .anyMatch(
            o ->
                at.y < o.height() - 0.1f
                    && at.x > o.minX() - ELBOW
                    && at.x < o.maxX() + ELBOW
                    && at.z > o.minZ() - ELBOW
                    && at.z < o.maxZ() + ELBOW);
  }

  /** The free spot nearest to one, on widening rings; the spot itself when all is full. */
  private static Vector3f nearestFree(Vector3f at, List<Model.Obstacle> obstacles) {
    for (float r = 0; r <= 3; r += 0.2f) {
      for (int k = 0; k < 16; k++) {
        double a = 2 * Math.PI * k / 16 + Math.PI / 2;
        Vector3f p =
            new Vector3f(at).add((float) (r * Math.cos(a)), 0, (float) (r * Math.sin(a)));
        if (!blocked(p, obstacles)) {
          return p;
        }
      }
    }
    return at;
  }
}
