package dev.actionline.render;

import dev.actionline.render.gl.Program;
import java.util.Set;

/** Scene radiance to display values. */
final class TonePass implements Pass {
  @Override
  public String name() {
    return "tone";
  }

  @Override
  public Set<Slot> needs(Take take) {
    return Set.of(Slot.SCENE);
  }

  @Override
  public Set<Slot> writes() {
    return Set.of(Slot.DISPLAY);
  }

  @Override
  public void draw(Take take, Desk desk) {
    desk.target(Slot.DISPLAY, take.width(), take.height()).bind();
    desk.written(Slot.SCENE).readAt(0);
    Program program = desk.screen("tone");
    program.sampler("scene", 0);
    desk.cover();
  }
}
