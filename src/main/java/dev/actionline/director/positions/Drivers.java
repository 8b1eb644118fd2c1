package dev.actionline.director.positions;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Library;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A car in which somebody is a passenger drives off with whoever else is there at its wheel. */
public final class Drivers {
  private static final Set<ActionClass> DRIVES = Set.of(ActionClass.MOVE, ActionClass.DRIVE, ActionClass.EXIT);

  private final Unit unit;
  private final List<Line> places;

  /** @param places where everybody is when the scene begins */
  public Drivers(Unit unit, List<Line> places) {
    this.unit = unit;
    this.places = places;
  }

  /** The moments, with somebody put at the wheel before a vehicle drives off. */
  public List<Moment> of(List<Moment> moments) {
    List<Moment> all = new ArrayList<>();
    String last = "";
    for (Moment moment : moments) {
      Optional<String> driver = Optional.of(last).filter(d -> !d.isEmpty() && vehicle(moment).filter(v -> !at(d).contains(" " + v + " ")).isPresent());
      all.add(driver.map(d -> moment.after(Company.name(d) + " on " + moment.who().get(0) + " " + Library.DRIVER_SEAT + ", sitting")).orElse(moment));
      last = driver.isPresent() ? "" : moment.who().stream().filter(unit.company::figure).filter(unit::isThere)
          .filter(p -> !at(p).contains(" seat")).findFirst().orElse(last);
    }
    return all;
  }

  private String at(String performer) {
    String name = Company.name(performer) + " ";
    return places.stream().map(Line::text).filter(l -> l.startsWith(name)).map(l -> l.substring(name.length())).findFirst().orElse("");
  }

  /** The vehicle that drives in a moment, when somebody sits in it and nobody at its wheel. */
  private Optional<String> vehicle(Moment moment) {
    boolean drives = moment.beat() instanceof Clause c && DRIVES.contains(c.kind()) && moment.plays() && moment.who().size() == 1;
    return moment.who().stream().filter(v -> drives && unit.props.has(v))
        .filter(v -> unit.library.hasWheel(v))
        .filter(v -> unit.company.figures().stream().map(this::at).anyMatch(p -> p.startsWith("on " + v + " ")))
        .filter(v -> unit.company.figures().stream().map(this::at).noneMatch(p -> p.startsWith("on " + v + " " + Library.DRIVER_SEAT)))
        .findFirst();
  }
}
