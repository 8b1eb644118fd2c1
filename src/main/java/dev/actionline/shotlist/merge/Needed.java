package dev.actionline.shotlist.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Brings back who and what the new draft gave up while lines of a person's still name them: a line
 * about nobody would not parse.
 */
final class Needed {
  private final Merged film;

  private Needed(Merged film) {
    this.film = film;
  }

  static void bringBack(Merged film, ListPage mine) {
    Needed needed = new Needed(film);
    for (ListPage.Block block : mine.tops()) {
      if (block.head().firstWord().equals("cast")) {
        needed.cast(block);
      }
    }
    for (ListPage.Scene scene : mine.scenes()) {
      film.scenes.stream()
          .filter(s -> s.mine.equals(scene.head().name()))
          .forEach(s -> needed.setup(s, scene.setup()));
    }
  }

  private void cast(ListPage.Block mine) {
    Merged.Top cast = film.tops.stream().filter(t -> t.head.firstWord().equals("cast")).findFirst().orElse(null);
    if (cast == null) {
      return;
    }
    for (Row row : mine.rows()) {
      String name = row.castName();
      boolean there = name.isEmpty() || cast.rows.stream().anyMatch(r -> r.castName().equals(name));
      Stream<Row> all = film.scenes.stream().flatMap(Needed::rows);
      if (!there && all.anyMatch(r -> r.mine() && names(r, name))) {
        cast.rows = with(cast.rows, row, cast.happened);
      }
    }
  }

  private void setup(Merged.Scene scene, List<Row> mine) {
    for (Row row : mine) {
      String thing = row.about();
      boolean there = thing.isEmpty() || scene.setup.stream().anyMatch(r -> r.about().equals(thing));
      if (!there && rows(scene).anyMatch(r -> r.mine() && names(r, thing)) && isDeclared(row)) {
        scene.setup = with(scene.setup, row, scene.happened);
      }
    }
  }

  /** A place of somebody who is gone from the cast as well is not needed. */
  private boolean isDeclared(Row row) {
    return row.firstWord().equals("prop")
        || film.tops.stream().flatMap(t -> t.rows.stream()).anyMatch(r -> r.castName().equals(row.about()));
  }

  private static List<Row> with(List<Row> rows, Row row, Happened happened) {
    List<Row> all = new ArrayList<>(rows);
    all.add(row.withAbove(Remarks.fresh(row.above())).marked(List.of(Remarks.gone("this line"))));
    happened.keptThoughGone();
    return all;
  }

  private static Stream<Row> rows(Merged.Scene scene) {
    return Stream.concat(scene.setup.stream(), scene.shots.stream().flatMap(s -> s.rows.stream()));
  }

  private static boolean names(Row row, String name) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])").matcher(row.key()).find();
  }
}
