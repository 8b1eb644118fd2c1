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
import org.joml.Vector3f;

/** Which part of what moves when somebody opens a door, a lid, a bag. */
final class MovedParts {
  /** A part of a prop, of a thing that acts, or of the set, whose name then is {@code set}. */
  record Moved(String owner, String part) {}

  private static final Pattern WAY_IN = Pattern.compile("\\b(?:door|doorway|entrance|gate)$");

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
        .map(m -> new View.Door(m.name(), new Vector3f(m.position()), Stance.at(new Vector3f(), m.heading()).forward()));
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
