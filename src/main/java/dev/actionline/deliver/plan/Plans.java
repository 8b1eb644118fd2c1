package dev.actionline.deliver.plan;

import dev.actionline.core.UserError;
import dev.actionline.deliver.Unfinished;
import dev.actionline.shotlist.ShotList;
import dev.actionline.timeline.Timeline;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** The door of the plans: a folder with a drawing of every setup and the list of lenses. */
public final class Plans {
  private Plans() {}

  /**
   * Writes {@code setup-2-3.svg}, {@code setup-2-3.png} and {@code shots.csv}.
   *
   * @return how many setups there are
   * @throws UserError when a file cannot be written
   */
  public static int write(Timeline timeline, ShotList list, Path folder) {
    List<CameraSetup> setups = CameraSetup.of(timeline);
    for (CameraSetup setup : setups) {
      Drawing plan = SetupPlan.of(timeline, setup, LensList.heading(list, setup.scene()));
      Path svg = folder.resolve("setup-" + setup.name() + ".svg");
      Unfinished.write(svg, SvgText.of(plan));
      png(Painted.of(plan), folder.resolve("setup-" + setup.name() + ".png"));
    }
    Path csv = folder.resolve("shots.csv");
    Unfinished.write(csv, LensList.of(timeline, list, setups));
    return setups.size();
  }

  private static void png(BufferedImage image, Path target) {
    try (Unfinished file = Unfinished.beside(target)) {
      ImageIO.write(image, "png", file.path().toFile());
      file.finish();
    } catch (IOException e) {
      throw new UserError("cannot write " + target, "is its folder writable?");
    }
  }
}
