package dev.actionline.timeline;

import dev.actionline.catalogue.View;
import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Which part of what moves when somebody opens a door, a lid, a bag. */
final class MovedParts {
  /** A part of a prop, of a thing that acts, or of the set, whose name then is {@code set}. */
  record Moved(String owner, String part) {}

  private static final Pattern WAY_IN = Pattern.compile("\\b(?:door|doorway|entrance|gate)$");

  /** Where a knob is: in from the free edge, off the leaf, over the floor, metres. */
  private static final float KNOB_IN_M = 0.09f;
  private static final float KNOB_OFF_M = 0.07f;
  private static final float KNOB_UP_M = 1.0f;

  private MovedParts() {}

  /**
   * The parts that are meant.
   *
   * @param what a prop, a thing that acts, or a mark of the set
   * @param part its name; empty for whatever of it opens
   */
  static List<Moved> of(World world, String what, String part) {
    Optional<Model> model = world.modelOf(what);
    if (model.isPresent()) {
      return parts(model.get(), what, part, "");
    }
    List<Moved> found = new ArrayList<>();
    Optional<Model.Mark> mark = world.set().mark(what);
    mark.map(Model.Mark::part)
        .filter(p -> !p.isEmpty())
        .ifPresent(p -> found.add(new Moved("set", p)));
    if (found.isEmpty()) {
      found.addAll(parts(world.set(), "set", part, mark.map(Model.Mark::name).orElse(what)));
    }
    for (String word : mark.map(Model.Mark::words).orElse(List.of())) {
      found.addAll(found.isEmpty() ? parts(world.set(), "set", part, word) : List.of());
    }
    return found;
  }

  /** The nearest door of the set with a leaf that opens. */
  static Optional<View.Door> door(World world, Vector3f place, double metres) {
    return world.set().marks().stream()
        .filter(m -> m.type().equals("door") && Math.hypot(m.position().x - place.x, m.position().z - place.z) < metres)
        .filter(m -> leads(world, m))
        .min(Comparator.comparingDouble(m -> m.position().distance(place)))
        .map(m -> leaf(world, m));
  }

  /** A door as its leaf hangs: the free edge is that which is farther from the hinge. */
  private static View.Door leaf(World world, Model.Mark mark) {
    Set<String> parts = of(world, mark.name(), "").stream().map(Moved::part).collect(Collectors.toSet());
    Model.Part part = world.set().parts().stream().filter(p -> parts.contains(p.name()) && Math.abs(p.hinge().axis().y) > 0.9f).findFirst().orElseThrow();
    Vector3f out = Stance.at(new Vector3f(), mark.heading()).forward();
    Vector3f low = new Vector3f(Float.MAX_VALUE);
    Vector3f high = new Vector3f(-Float.MAX_VALUE);
    float[] at = part.mesh().positions();
    for (int i = 0; i < at.length; i += 3) {
      low.min(new Vector3f(at[i], at[i + 1], at[i + 2]));
      high.max(new Vector3f(at[i], at[i + 1], at[i + 2]));
    }
    Vector3f pivot = part.hinge().pivot();
    boolean alongX = high.x - low.x > high.z - low.z;
    Vector3f middle = new Vector3f(low).add(high).mul(0.5f);
    Vector3f edge = alongX
        ? new Vector3f(high.x - pivot.x > pivot.x - low.x ? high.x : low.x, pivot.y, middle.z) : new Vector3f(middle.x, pivot.y, high.z - pivot.z > pivot.z - low.z ? high.z : low.z);
    Matrix4f shut = part.modelFromPart(0, 0, 0);
    Vector3f free = shut.transformPosition(edge, new Vector3f());
    Vector3f latch = new Vector3f(free).sub(shut.transformPosition(pivot, new Vector3f())).setComponent(1, 0).normalize();
    boolean inward = part.modelFromPart(0, 0, 0.1).transformPosition(edge, new Vector3f()).sub(free).dot(out) < 0;
    Vector3f knob = new Vector3f(free).fma(-KNOB_IN_M, latch).fma(-KNOB_OFF_M, out);
    knob.y = world.floor(mark.position().x, mark.position().z) + KNOB_UP_M;
    return new View.Door(mark.name(), new Vector3f(mark.position()), out, knob, latch, inward);
  }

  /** Whether a mark is the way into a room and not to a refrigerator's inside, and its door turns as room doors do. */
  private static boolean leads(World world, Model.Mark mark) {
    boolean called = Stream.concat(Stream.of(mark.name()), mark.words().stream()).anyMatch(w -> WAY_IN.matcher(w).find());
    Set<String> parts = of(world, mark.name(), "").stream().map(Moved::part).collect(Collectors.toSet());
    return called && world.set().parts().stream().anyMatch(p -> parts.contains(p.name()) && Math.abs(p.hinge().axis().y) > 0.9f);
  }

  private static List<Moved> parts(Model model, String owner, String part, String head) {
    List<Moved> found = new ArrayList<>();
    for (Model.Part p : model.parts()) {
      boolean opens = p.hinge().type() != Model.Hinge.Type.NONE;
      boolean named =
          part.isEmpty()
              ? head.isEmpty() || p.name().equals(head) || p.name().startsWith(head + " ")
              : p.name().equals(part) || p.name().equals(head + " " + part);
      if (opens && named) {
        found.add(new Moved(owner, p.name()));
      }
    }
    return found;
  }
}
