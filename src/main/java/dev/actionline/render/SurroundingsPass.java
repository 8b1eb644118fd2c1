package dev.actionline.render;

import java.util.Set;
import org.joml.Vector3f;

/** Makes the picture of the surroundings that metal mirrors. */
final class SurroundingsPass implements Pass {
  @Override
  public String name() {
    return "surroundings";
  }

  @Override
  public Set<Slot> needs(Take take) {
    return Set.of();
  }

  @Override
  public Set<Slot> writes() {
    return Set.of(Slot.SURROUNDINGS);
  }

  @Override
  public boolean wanted(Take take) {
    return !take.hidden() && take.hasMetal();
  }

  @Override
  public void draw(Take take, Desk desk) {
    Vector3f at = take.metal().orElseThrow().placements().get(0).getTranslation(new Vector3f());
    Ground ground = Ground.under(at, take.solids(), desk.extents);
    desk.mirrored.take(Surroundings.of(take, at.add(0, 1, 0), desk.extents), ground);
  }
}
