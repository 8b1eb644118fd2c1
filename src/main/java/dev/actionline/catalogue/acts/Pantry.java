package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import java.util.List;
import org.joml.Matrix4f;

/** What is sifted, ladled out, ground in a mortar and spooned into a mouth; and papers stapled. */
public final class Pantry {
  /** From who stands at it to the middle of what he works at, metres. */
  private static final double AT_M = 0.58;

  private static final double SECONDS = 4.2;

  /** From the sieve's middle to either hand, metres. */
  private static final double RIM_M = 0.17;

  /** To and fro a second, as the sieve itself goes. */
  private static final double SHAKES = 1 / 0.35;

  private Pantry() {}

  public static final Action SIFT =
      Verb.named("sift").words("sift flour, sift sugar, sift cocoa, sift food, sift powder, sieve, sieve flour, sieve sugar, strain flour, dust flour, sift soil, sieve soil")
          .doc("Shakes a sieve in both hands over a table, and flour falls out of it onto a heap")
          .with(Tool.inBoth(new Matrix4f().translation(0, 0.30f, -0.46f), "sieve"), Tool.stands(AT_M, "worktable"), Tool.lies("flour heap"))
          .plays(call -> Bench.standing(call, AT_M, SECONDS, (m, top) -> {
            double way = 0.025 * m.wave(SHAKES);
            for (Side side : Side.values()) {
              m.s().hand(side, RIM_M + way * side.sign, 1.24, -0.44).elbow(side, 1, -0.3, 0.4).fingers(side, -0.3, -0.1, -0.9).palm(side, -1, 0, 0).curl(side, 1.0);
            }
            m.s().lean(0.08, 0).nod(22).twist(120 * way);
          }, g -> List.of()));

  public static final Action LADLE =
      Verb.named("ladle").words("ladle out, ladle soup, ladle food, ladle stew, ladle broth, ladle punch, ladle something into something, dish out soup, serve soup, dole out soup, spoon out soup")
          .doc("Takes a ladleful out of a pot and tips it into a bowl in the other hand, again")
          .with(Tool.held("soup ladle"), Tool.inLeft("bowl"), Tool.stands(AT_M, "worktable"), Tool.lies("soup pot", "pot"))
          .plays(call -> Bench.paced(call, AT_M, SECONDS, (m, top) -> {
            double u = (m.t() / (SECONDS / 2)) % 1;
            double up = Easing.ramp(u, 0.08, 0.30) * (1 - Easing.ramp(u, 0.86, 1));
            double over = Easing.ramp(u, 0.26, 0.48) * (1 - Easing.ramp(u, 0.78, 0.95));
            double tips = Easing.ramp(u, 0.48, 0.58) * (1 - Easing.ramp(u, 0.72, 0.80));
            m.s().hand(RIGHT, 0.16 - 0.02 * over, top.y + 0.20 + 0.20 * up, top.z + 0.12 + 0.06 * over).elbow(RIGHT, 1, -0.1, 0.4)
                .fingers(RIGHT, -0.3 - 0.6 * over, -1 + 0.75 * up, -0.4 + 0.2 * over).palm(RIGHT, -1 + 0.8 * over, -0.3 * tips, 0.3 + 0.6 * over).curl(RIGHT, 1.4)
                .hand(LEFT, 0.24, top.y + 0.16, top.z + 0.18).elbow(LEFT, 0.8, -0.6, 0.5).fingers(LEFT, -0.3, 0, -0.9).palm(LEFT, -0.1, 1, 0).curl(LEFT, 0.6)
                .lean(0.16 * (1 - 0.4 * over), 0).nod(24).turnHead(-10 * over);
          }, g -> List.of()));

  public static final Action MORTAR =
      Verb.named("grind in mortar").words("grind spices, grind herbs, pound spices, pound herbs, crush spices, crush herbs, grind with mortar and pestle, grind something with mortar and pestle, "
              + "grind something in mortar, crush something in mortar, pound something in mortar, grind something with mortar, crush something with mortar, pound something with mortar, "
              + "crush something with pestle, grind something with pestle")
          .doc("Turns a pestle round in a mortar on a table, the other hand holding it").with(Tool.held("pestle"), Tool.stands(AT_M, "worktable"), Tool.lies("mortar bowl"))
          .plays(call -> Bench.standing(call, AT_M, SECONDS, (m, top) -> {
            double a = 2 * Math.PI * 1.1 * m.t();
            m.s().hand(RIGHT, 0.08 + 0.045 * Math.sin(a), top.y + 0.22, top.z + 0.07 + 0.045 * Math.cos(a)).elbow(RIGHT, 1, 0.2, 0.4)
                .fingers(RIGHT, -0.15 - 0.2 * Math.sin(a), -1, -0.15 + 0.2 * Math.cos(a)).palm(RIGHT, -1, 0.1, 0.1).curl(RIGHT, 1.5)
                .hand(LEFT, 0.17, top.y + 0.02, top.z + 0.10).elbow(LEFT, 0.8, -0.3, 0.6).fingers(LEFT, -0.4, 0, -1).palm(LEFT, -1, 0, 0).curl(LEFT, 0.9)
                .lean(0.20, 0.02 * Math.sin(a)).twist(3 * Math.sin(a)).nod(24);
          }, g -> List.of()));

  public static final Action STAPLE =
      Verb.named("staple").words("staple paper, staple papers, staple a page, staple a document, staple something, staple together")
          .doc("Presses a stapler down on papers, again and again").with(Tool.held("desk stapler"), Tool.stands(AT_M, "worktable"), Tool.lies("paper stack").unlessDoneTo())
          .plays(call -> Bench.standing(call, AT_M, SECONDS, (m, top) -> {
            double up = Math.pow(0.5 + 0.5 * Math.cos(2 * Math.PI * 0.9 * m.t()), 2);
            m.s().hand(RIGHT, 0.10, top.y + 0.12 + 0.14 * up, top.z + 0.22).elbow(RIGHT, 1, 0.3 * (1 - up), 0.5).fingers(RIGHT, -0.2, 0.15 * up, -1).palm(RIGHT, 0, -1, 0).curl(RIGHT, 1.2)
                .hand(LEFT, 0.17, top.y + 0.04, top.z + 0.08).elbow(LEFT, 0.9, -0.2, 0.6).fingers(LEFT, -0.5, -0.2, -0.9).palm(LEFT, -0.3, -1, 0).curl(LEFT, 0.5)
                .lean(0.16 + 0.08 * (1 - up), 0).nod(22);
          }, g -> List.of()));
}
