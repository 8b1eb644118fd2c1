package dev.actionline.stage.description;

import dev.actionline.core.Noise;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.joml.Matrix4f;

/** Lines that say what is under them several times: groups, rows, rings, scattered things. */
final class Repeats {
  private final BiConsumer<Statement, Scope> line;

  Repeats(BiConsumer<Statement, Scope> line) {
    this.line = line;
  }

  void run(Statement statement, Args args, Scope scope) {
    switch (statement.word()) {
      case "row" -> row(statement, args, scope);
      case "ring" -> ring(statement, args, scope);
      case "scatter" -> scatter(statement, args, scope);
      case "mirror" -> {
        once(statement, scope);
        boolean x = args.word("across", "x").equals("x");
        once(statement, scope.moved(new Matrix4f().scale(x ? -1 : 1, 1, x ? 1 : -1)));
      }
      default -> once(statement, scope);
    }
  }

  private void once(Statement statement, Scope scope) {
    statement.children().forEach(child -> line.accept(child, scope));
  }

  private void row(Statement statement, Args args, Scope scope) {
    for (int i = 0; i < args.count("many", 1); i++) {
      Matrix4f step = new Matrix4f().translate(args.point("step", 1, 0, 0).mul(i));
      once(statement, scope.moved(step));
    }
  }

  /** Copies look outwards: the north of each is the way from the middle. */
  private void ring(Statement statement, Args args, Scope scope) {
    int n = args.count("many", 1);
    float r = args.number("radius", 1);
    float[] arc = args.numbers("arc", 0, 360);
    int steps = args.has("arc") ? Math.max(1, n - 1) : n;
    for (int i = 0; i < n; i++) {
      float turn = (float) Math.toRadians(arc[0] + (arc[1] - arc[0]) * i / steps);
      once(statement, scope.moved(new Matrix4f().rotateY(-turn).translate(0, 0, -r)));
    }
  }

  private void scatter(Statement statement, Args args, Scope scope) {
    float[] area = args.numbers("area", -1, -1, 1, 1);
    float[] sizes = args.numbers("sizes", 1, 1);
    float[] turns = args.numbers("turns", 0, 360);
    long seed = Noise.seed(args.count("seed", 1), "scatter");
    List<float[]> taken = new ArrayList<>();
    int wanted = args.count("many", 1);
    for (int i = 0; taken.size() < wanted && i < wanted * 30; i++) {
      float x = (float) Noise.range(seed, 5L * i, area[0], area[2]);
      float z = (float) Noise.range(seed, 5L * i + 1, area[1], area[3]);
      if (!free(x, z, args, taken)) {
        continue;
      }
      float size = (float) Noise.range(seed, 5L * i + 2, sizes[0], sizes[1]);
      double turn = Math.toRadians(Noise.range(seed, 5L * i + 3, turns[0], turns[1]));
      Matrix4f m = new Matrix4f().translate(x, 0, z).rotateY((float) -turn).scale(size);
      Scope at = scope.moved(m);
      if (args.has("pick") && !statement.children().isEmpty()) {
        int n = statement.children().size();
        int k = (int) (Noise.unit(seed, 5L * i + 4) * n);
        line.accept(statement.children().get(k), at);
      } else {
        once(statement, at);
      }
      taken.add(new float[] {x, z});
    }
  }

  private static boolean free(float x, float z, Args args, List<float[]> taken) {
    float gap = args.number("gap", 0);
    for (float[] t : taken) {
      if (Math.hypot(x - t[0], z - t[1]) < gap) {
        return false;
      }
    }
    for (float[] c : args.tuples("clear")) {
      if (Math.hypot(x - c[0], z - c[1]) < c[2]) {
        return false;
      }
    }
    return true;
  }
}
