package dev.actionline.shotlist.merge;

import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.shotlist.merge.ListPage.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What both who edit a list and who rewrite its script do to its lines. */
final class Pages {
  private Pages() {}

  /** A list whose blocks can be changed. */
  static ListPage open(String list) {
    return ListPage.read(list, true);
  }

  static boolean parses(String list) {
    return !ShotListParser.parse(new Source("a.shots", list)).hasErrors();
  }

  static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** Takes one out, never the last. */
  static <T> void removeAny(List<T> all, Random random) {
    if (all.size() > 1) {
      all.remove(random.nextInt(all.size()));
    }
  }

  static void insert(List<Row> rows, String line, Random random) {
    rows.add(random.nextInt(rows.size() + 1), Row.of(List.of(), line, true));
  }

  /** Takes out a line, never the last that says something. */
  static void remove(List<Row> rows, Random random) {
    if (rows.stream().filter(r -> !r.isRemarks()).count() > 1) {
      rows.remove(random.nextInt(rows.size()));
    }
    if (rows.stream().allMatch(Row::isRemarks)) {
      insert(rows, "    lasts 2s", random);
    }
  }

  static List<Row> cast(ListPage page) {
    return page.tops().stream().filter(b -> b.head().firstWord().equals("cast")).findFirst().orElseThrow().rows();
  }

  static String performer(ListPage page, Random random) {
    return any(cast(page), random).castName();
  }

  /** Words with a mark in them that still parse. */
  static String changed(String words, String mark) {
    int quote = words.lastIndexOf('"');
    return words.endsWith("\"") && quote > 0 ? words.substring(0, quote) + " " + mark + "\"" : words + ", " + mark;
  }

  /** Counts scenes and shots anew, as a draft does, and moves all origins on. */
  static ListPage renumbered(ListPage page, int further) {
    List<Scene> scenes = new ArrayList<>();
    for (int i = 0; i < page.scenes().size(); i++) {
      Scene old = page.scenes().get(i);
      String name = String.valueOf(i + 1);
      List<ListPage.Shot> shots = new ArrayList<>();
      for (int k = 0; k < old.shots().size(); k++) {
        ListPage.Shot shot = old.shots().get(k);
        Head head = shot.head().with(name + (char) ('A' + k / 26) + (char) ('A' + k % 26), shot.head().title());
        shots.add(new ListPage.Shot(head, moved(shot.rows(), further)));
      }
      scenes.add(new Scene(old.head().with(name, old.head().title()), moved(old.setup(), further), shots));
    }
    return new ListPage(page.tops(), scenes, page.end());
  }

  private static List<Row> moved(List<Row> rows, int further) {
    List<Row> moved = new ArrayList<>();
    for (Row row : rows) {
      String origin = row.line().origin();
      moved.add(origin.matches("@\\d+") ? row.with("@" + (Integer.parseInt(origin.substring(1)) + further), row.line().comment()) : row);
    }
    return moved;
  }
}
