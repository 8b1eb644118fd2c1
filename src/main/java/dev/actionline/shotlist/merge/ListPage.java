package dev.actionline.shotlist.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A shot list as blocks of lines. Nothing is left out: printed again it is the same text.
 *
 * @param tops the version, the film's settings and the cast, in order
 * @param scenes in order
 * @param end comments and blank lines behind the last line
 */
record ListPage(List<Block> tops, List<Scene> scenes, List<String> end) {

  /** A head such as {@code cast} with the lines under it. */
  record Block(Row head, List<Row> rows) {}

  /** A scene: its head, its setup, its shots. */
  record Scene(Head head, List<Row> setup, List<Shot> shots) {}

  /** A shot: its head and its lines. */
  record Shot(Head head, List<Row> rows) {}

  static ListPage read(String text, boolean mine) {
    return new Reader(mine).read(text);
  }

  String print() {
    List<String> lines = new ArrayList<>();
    for (Block block : tops) {
      block.head().print(lines);
      block.rows().forEach(r -> r.print(lines));
    }
    for (Scene scene : scenes) {
      scene.head().row().print(lines);
      scene.setup().forEach(r -> r.print(lines));
      for (Shot shot : scene.shots()) {
        shot.head().row().print(lines);
        shot.rows().forEach(r -> r.print(lines));
      }
    }
    lines.addAll(end);
    return String.join("\n", lines);
  }

  /** Walks the lines once, keeping those that say nothing for the next that does. */
  private static final class Reader {
    private static final Set<String> TOPS = Set.of("actionline", "film", "cast");

    private final boolean mine;
    private final List<Block> tops = new ArrayList<>();
    private final List<Scene> scenes = new ArrayList<>();
    private List<String> above = new ArrayList<>();
    private List<Row> open;

    Reader(boolean mine) {
      this.mine = mine;
    }

    ListPage read(String text) {
      for (String line : text.split("\n", -1)) {
        line(line);
      }
      closeRemarks(0);
      return new ListPage(tops, scenes, above);
    }

    private void line(String raw) {
      Row row = Row.of(above, raw, mine);
      if (row.isRemarks()) {
        above.add(raw);
        return;
      }
      String first = row.firstWord();
      if (TOPS.contains(first) || first.equals("scene")) {
        row = head(raw, 0);
        open = new ArrayList<>();
        if (first.equals("scene")) {
          scenes.add(new Scene(Head.of(row), open, new ArrayList<>()));
        } else {
          tops.add(new Block(row, open));
        }
      } else if (first.equals("shot") && !scenes.isEmpty()) {
        row = head(raw, row.line().indent().length());
        open = new ArrayList<>();
        scenes.get(scenes.size() - 1).shots().add(new Shot(Head.of(row), open));
      } else if (open != null) {
        open.add(row);
      }
      above = new ArrayList<>();
    }

    /** A head takes only the comments above it that do not stand deeper than itself. */
    private Row head(String raw, int indent) {
      closeRemarks(indent);
      return Row.of(above, raw, mine);
    }

    private void closeRemarks(int indent) {
      int last = above.size() - 1;
      while (last >= 0 && (above.get(last).isBlank() || depth(above.get(last)) <= indent)) {
        last--;
      }
      if (last >= 0 && open != null) {
        open.add(Row.remarks(above.subList(0, last + 1), mine));
        above = new ArrayList<>(above.subList(last + 1, above.size()));
      }
    }

    private static int depth(String line) {
      return line.length() - line.stripLeading().length();
    }
  }
}
