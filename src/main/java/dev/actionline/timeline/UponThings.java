package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.joml.Vector3f;

/** Places on and in a thing: its seat that is free, its top, a mark that is named: {@code on taxi passenger seat}. */
final class UponThings {
  /** Who is no further from a seat sits on it, metres. */
  private static final double SEATED = 0.3;

  private final World world;
  private final Target target;
  private final Stance there;
  private final String relation;
  private final Optional<Model> model;

  UponThings(World world, Target target, Stance there, String relation) {
    this.world = world;
    this.target = target;
    this.there = there;
    this.relation = relation;
    this.model = world.modelOf(target.name()).filter(m -> target.kind() == Target.Kind.PROP);
  }

  /** At the mark that some words name; empty when they name none. */
  Optional<Spot> mark(List<Term> words) {
    return mark(words.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" ")));
  }

  /** At the mark of a name. */
  Optional<Spot> mark(String said) {
    return model.stream().flatMap(m -> m.marks().stream())
        .filter(m -> m.name().equals(said) || m.words().contains(said)).findFirst().map(this::at);
  }

  /** Where its relation says; empty for beside it. */
  Optional<Spot> spot(String self) {
    if (model.isEmpty()) {
      return Optional.empty();
    }
    List<String> wanted =
        switch (relation) {
          case "on", "onto" -> List.of("seat", "surface");
          case "in", "into", "inside" -> List.of("seat", "liquid", "floor");
          default -> List.of("floor");
        };
    for (String type : wanted) {
      List<Model.Mark> all = model.get().marks().stream().filter(m -> m.type().equals(type)).toList();
      Optional<Model.Mark> mark = all.stream().filter(m -> !taken(m, self)).findFirst().or(() -> all.stream().findFirst());
      if (mark.isPresent()) {
        return mark.map(this::at);
      }
    }
    if (relation.equals("on") || relation.equals("onto")) {
      Vector3f top = there.position().add(0, model.get().high().y, 0);
      return Optional.of(new Spot(top, OptionalDouble.of(there.heading()), "surface", "", Optional.of(target), relation));
    }
    boolean within = relation.equals("under") || relation.equals("in") || relation.equals("inside");
    return within
        ? Optional.of(new Spot(there.position(), OptionalDouble.empty(), "", "", Optional.of(target), relation))
        : Optional.empty();
  }

  /** Somebody else sits there: who comes after the driver has the next seat. */
  private boolean taken(Model.Mark mark, String self) {
    Vector3f seat = at(mark).point();
    return mark.type().equals("seat") && world.tracks().values().stream().filter(t -> !t.role().name().equals(self) && t.role().isFigure())
        .map(t -> t.stance(0)).anyMatch(s -> Math.hypot(s.x() - seat.x, s.z() - seat.z) < SEATED);
  }

  private Spot at(Model.Mark mark) {
    Vector3f point = world.prop(target.name(), 0).transformPosition(new Vector3f(mark.position()));
    return new Spot(point, OptionalDouble.of(there.heading() + mark.heading()), mark.type(), "", Optional.of(target), relation);
  }
}
