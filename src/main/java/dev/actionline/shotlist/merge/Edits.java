package dev.actionline.shotlist.merge;

import java.util.ArrayList;
import java.util.List;

/** What a person did to a draft. */
final class Edits {
  private Edits() {}

  /** Whether a person changed what a shot says; comments do not count. */
  static boolean of(ListPage.Shot base, ListPage.Shot mine) {
    return !Matches.content(base).equals(Matches.content(mine));
  }

  /** The same of a scene's heading and setup. */
  static boolean ofSetup(ListPage.Scene base, ListPage.Scene mine) {
    return !base.head().title().equals(mine.head().title())
        || !Matches.keys(base.setup()).equals(Matches.keys(mine.setup()));
  }

  /** A person's comments in a shot. */
  static List<String> comments(ListPage.Shot base, ListPage.Shot mine) {
    List<Row> before = new ArrayList<>(List.of(base.head().row()));
    before.addAll(base.rows());
    List<Row> after = new ArrayList<>(List.of(mine.head().row()));
    after.addAll(mine.rows());
    return comments(before, after);
  }

  /** A person's comments above and behind lines. */
  static List<String> comments(List<Row> base, List<Row> mine) {
    List<String> own = new ArrayList<>();
    for (Row row : mine) {
      own.addAll(row.comments());
      if (!row.line().comment().isEmpty()) {
        own.add(row.line().indent() + row.line().comment());
      }
    }
    for (Row row : base) {
      own.removeAll(row.comments());
      own.remove(row.line().indent() + row.line().comment());
    }
    return Remarks.fresh(own);
  }
}
