package dev.actionline.render;

import dev.actionline.stage.Figures;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import dev.actionline.stage.Pose;
import dev.actionline.timeline.FrameState;
import java.io.IOException;
import java.nio.file.Path;
import org.joml.Vector3f;

/**
 * For whoever makes models, by hand:
 *
 * <pre>
 * Show set NAME OUT.png [seconds [x y z  toX toY toZ [mm]]]
 * Show prop NAME OUT.png [seconds]
 * Show figure NAME OUT.png [degrees around it]
 * </pre>
 */
public final class Show {
  private Show() {}

  /** See the class. */
  public static void main(String[] args) throws IOException {
    float[] n = new float[args.length];
    for (int i = 3; i < args.length; i++) {
      n[i] = Float.parseFloat(args[i]);
    }
    try (Renderer renderer = Renderer.open()) {
      Still.png(renderer.draw(frame(args, n), 960, 540), Path.of(args[2]));
    }
  }

  private static FrameState frame(String[] args, float[] n) {
    if (args[0].equals("figure")) {
      var figure =
          Figures.all().stream().filter(f -> f.name().equals(args[1])).findFirst().orElseThrow();
      return Portrait.figure(figure.look(), Pose.STANDING, n.length > 3 ? n[3] : 25);
    }
    double seconds = n.length > 3 ? n[3] : 0;
    if (args[0].equals("prop")) {
      return Portrait.prop(Models.named(Model.Kind.PROP, args[1]).orElseThrow(), seconds);
    }
    Model set = Models.named(Model.Kind.SET, args[1]).orElseThrow();
    Vector3f centre = new Vector3f(set.low()).add(set.high()).mul(0.5f);
    Vector3f from = new Vector3f(centre.x, 2.2f, Math.min(set.high().z - 0.5f, 11));
    Vector3f to = new Vector3f(centre.x, 1.6f, centre.z);
    if (n.length > 9) {
      from.set(n[4], n[5], n[6]);
      to.set(n[7], n[8], n[9]);
    }
    return Portrait.set(set, from, to, n.length > 10 ? n[10] : 24, seconds);
  }
}
