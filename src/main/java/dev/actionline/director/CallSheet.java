package dev.actionline.director;

import dev.actionline.director.casting.Company;
import dev.actionline.director.text.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** Who of the cast is needed: those whom a scene's setup names, and those whom a shot does. */
final class CallSheet {
  private final List<Line> cast;
  private final List<String> names;
  private BitSet setUp = new BitSet();

  /** @param cast the lines that declare it */
  CallSheet(List<Line> cast) {
    this.cast = List.copyOf(cast);
    this.names = cast.stream().map(Company::named).toList();
  }

  /** From now on the scene is set up so. */
  void setUp(List<Line> lines) {
    setUp = named(lines);
  }

  List<Line> everybody() {
    return cast;
  }

  /** Those who are set up or whom some lines name. */
  List<Line> with(List<Line> lines) {
    BitSet called = named(lines);
    called.or(setUp);
    List<Line> some = new ArrayList<>();
    called.stream().forEach(i -> some.add(cast.get(i)));
    return some;
  }

  private BitSet named(List<Line> lines) {
    String told = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    BitSet found = new BitSet();
    for (int i = 0; i < names.size(); i++) {
      found.set(i, told.contains(names.get(i)));
    }
    return found;
  }
}
