package dev.actionline.render;

import dev.actionline.render.gl.GlBug;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The passes of a picture in order. This list is the renderer at a glance. */
final class RenderPlan {
  private RenderPlan() {}

  static final List<Pass> PASSES =
      List.of(
          new ShadowPass(),
          new SurroundingsPass(),
          new LitPass(),
          new SkyPass(),
          new ContactPass(),
          new GhostPass(),
          new SpritePass(),
          TreatmentPass.ofLight(),
          new GlowPass(),
          new FocusPass(),
          new FinishPass(),
          TreatmentPass.ofPrint(),
          new ShowPass(),
          new LetteringPass());

  /** Draws the passes that a picture wants. */
  static void draw(Take take, Desk desk, PassWatch watch) {
    Set<Pass.Slot> written = EnumSet.noneOf(Pass.Slot.class);
    for (Pass pass : PASSES) {
      if (pass.wanted(take)) {
        if (!written.containsAll(pass.needs(take))) {
          throw new GlBug(pass.name() + " reads what nobody has written: " + pass.needs(take));
        }
        pass.draw(take, desk);
        GlBug.check(pass.name());
        written.addAll(pass.writes());
        watch.done(pass.name());
      }
    }
  }
}
