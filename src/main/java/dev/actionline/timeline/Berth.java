package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.shotlist.Statement;
import dev.actionline.stage.Model;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

/** Who is told to lie on what people sit on lies along it: in the middle of a bed, the feet to its foot. */
final class Berth {
  /** From where one sits on the edge of a bed to its middle, metres at most. */
  private static final float BED_M = 1.1f;

  private Berth() {}

  /** Where one lies; empty for who is told something else, or lies on no seat. */
  static Optional<Spot> of(Statement.Place line, Spot told, World world) {
    boolean lies = line.phrases().stream().skip(1).anyMatch(p -> p.terms().size() == 1 && p.first().is("lying"));
    if (!lies || !told.markType().equals("seat")) {
      return Optional.empty();
    }
    Optional<Model.Mark> bed = world.set().marks().stream()
        .filter(m -> m.type().equals("surface") && (m.name().equals("middle") || m.name().endsWith(" middle")) && m.position().distance(told.point()) < BED_M)
        .min(Comparator.comparingDouble(m -> m.position().distance(told.point())));
    return bed.map(m -> new Spot(m.position(), OptionalDouble.of(m.heading()), "surface", m.name(), Optional.of(Target.place(m.name(), m.position())), "on"));
  }
}
