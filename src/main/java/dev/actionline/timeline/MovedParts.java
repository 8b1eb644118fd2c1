package dev.actionline.timeline;

import dev.actionline.stage.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which part of what moves when somebody opens a door, a lid, a bag. */
final class MovedParts {
  /** A part of a prop, of a thing that acts, or of the set, whose name then is {@code set}. */
  record Moved(String owner, String part) {}

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
    return found;
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
