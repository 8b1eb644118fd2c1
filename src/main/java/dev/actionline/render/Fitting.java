package dev.actionline.render;

import dev.actionline.stage.FigureLook;
import dev.actionline.timeline.FrameState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Has the bodies of a frame made on all processors before they are asked for one by one. */
final class Fitting {
  private final Set<FigureLook> fitted = ConcurrentHashMap.newKeySet();

  void prepare(FrameState state, Library library) {
    List<FigureLook> looks =
        state.figures().stream()
            .flatMap(f -> Stream.concat(Stream.of(f.look()), f.become().map(b -> b.look()).stream()))
            .filter(look -> fitted.add(cut(look)))
            .toList();
    if (looks.size() > 1) {
      looks.parallelStream().forEach(look -> library.body(look).mesh());
    }
  }

  /** What bodies of one cut share: no two of them are made at once. */
  private static FigureLook cut(FigureLook look) {
    return new FigureLook(
        look.figure(), 0, look.hair(), Map.of(), look.wear(), look.surface(), look.wounds(), look.aged());
  }
}
