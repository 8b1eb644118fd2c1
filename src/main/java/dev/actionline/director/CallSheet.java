package dev.actionline.director;

import dev.actionline.director.casting.Company;
import dev.actionline.director.text.Line;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who of the cast is needed: those whom a scene's setup names, and those whom a shot does. */
final class CallSheet {
  private final List<Line> cast;
  private final List<String> names;

  /** @param cast the lines that declare it */
  CallSheet(List<Line> cast) {
    this.cast = List.copyOf(cast);
    this.names = cast.stream().map(Company::named).toList();
  }

  /** Those whom a scene's setup or its shots name. */
  List<Line> with(List<Line> setup, List<Line> shots) {
    String told = Stream.concat(setup.stream(), shots.stream()).map(Line::text).collect(Collectors.joining("\n"));
    return IntStream.range(0, names.size()).filter(i -> told.contains(names.get(i))).mapToObj(cast::get).toList();
  }
}
