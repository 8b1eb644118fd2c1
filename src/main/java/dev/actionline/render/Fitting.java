package dev.actionline.render;

import dev.actionline.stage.FigureLook;
import dev.actionline.timeline.FrameState;
import java.util.HashSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;

/** Has the bodies of a frame made on all processors before they are asked for one by one. */
final class Fitting {
  private final Set<FigureLook> fitted = new HashSet<>();
  private final Deque<ForkJoinTask<?>> underWay = new ArrayDeque<>();

  /** Has the work begun on the other processors; this thread may do something else meanwhile. */
  void begin(FrameState state, Library library) {
    state.figures().stream()
        .flatMap(f -> Stream.concat(Stream.of(f.look()), f.become().map(b -> b.look()).stream()))
        .filter(look -> fitted.add(cut(look)))
        .forEach(look -> underWay.push(ForkJoinPool.commonPool().submit(() -> library.body(look).mesh())));
  }

  /** Begins it, does a part of it and waits for the rest. */
  void prepare(FrameState state, Library library) {
    begin(state, library);
    while (!underWay.isEmpty()) {
      // what was begun last and is still waiting is done by this thread
      underWay.pop().join();
    }
  }

  /** What bodies of one cut share: no two of them are made at once. */
  private static FigureLook cut(FigureLook look) {
    return new FigureLook(
        look.figure(), 0, look.hair(), Map.of(), look.wear(), look.surface(), look.wounds(), look.aged());
  }
}
