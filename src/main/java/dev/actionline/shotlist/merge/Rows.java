package dev.actionline.shotlist.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/** Merges the lines of a block: a shot's, a scene's setup, the cast. */
final class Rows {
  private static final double ALIKE = 0.5;
  private static final double ADDED_ALIKE = 0.6;

  private final Happened happened;
  private final List<Row> out = new ArrayList<>();
  private List<String> carried = new ArrayList<>();

  private Rows(Happened happened) {
    this.happened = happened;
  }

  /**
   * Merges the lines of a block.
   *
   * @param likeness which lines are versions of one
   */
  static List<Row> merge(
      List<Row> base, List<Row> mine, List<Row> draft, ToDoubleBiFunction<Row, Row> likeness, Happened happened) {
    Pairs<Row> toMine = pairs(base, mine, likeness, ALIKE);
    Pairs<Row> toDraft = pairs(base, draft, likeness, ALIKE);
    Pairs<Row> both = pairs(toMine.freeRight(mine), toDraft.freeRight(draft), likeness, ADDED_ALIKE);
    Rows rows = new Rows(happened);
    for (Pairs.Three<Row> three :
        new Order<>(base, mine, draft).of(Pairs.threes(base, mine, draft, toMine, toDraft, both))) {
      rows.add(three.base(), three.mine(), three.draft());
    }
    if (base.stream().anyMatch(b -> toMine.right(b) == null)) {
      happened.kept();
    }
    rows.end();
    return rows.out;
  }

  private static Pairs<Row> pairs(List<Row> left, List<Row> right, ToDoubleBiFunction<Row, Row> likeness, double alike) {
    Pairs<Row> pairs = new Pairs<>();
    pairs.joinSame(left, right, Row::key);
    pairs.joinAlike(left, right, likeness, alike);
    return pairs;
  }

  private void add(Row base, Row mine, Row draft) {
    if (mine == null) {
      withoutMine(base, draft);
    } else if (draft == null) {
      withoutDraft(base, mine);
    } else {
      put(three(base, mine, draft, happened));
    }
  }

  /** A line that nobody but the draft has: new, or taken out by a person. */
  private void withoutMine(Row base, Row draft) {
    if (draft == null) {
      return;
    }
    if (base == null) {
      happened.rewritten();
      put(draft);
    } else if (!base.key().equals(draft.key())) {
      happened.conflict("", draft.key());
      carried.add(draft.line().indent() + Remarks.or(draft.line().words()));
    }
  }

  /** A line that the draft no longer has. */
  private void withoutDraft(Row base, Row mine) {
    if (base == null) {
      happened.kept();
      put(mine);
    } else if (mine.isRemarks() || base.key().equals(mine.key())) {
      happened.rewritten();
      carried.addAll(ownComments(base, mine));
    } else {
      happened.kept();
      happened.conflict(mine.key(), "");
      put(mine.withAbove(Remarks.fresh(mine.above())).marked(List.of(Remarks.gone("this line"))));
    }
  }

  /** Comments that a person wrote about a line that goes. */
  private static List<String> ownComments(Row base, Row mine) {
    List<String> own = new ArrayList<>(Remarks.fresh(mine.comments()));
    own.removeAll(base.comments());
    if (!mine.line().comment().isEmpty() && !mine.line().comment().equals(base.line().comment())) {
      own.add(mine.line().indent() + mine.line().comment());
    }
    return own;
  }

  /** One line from its three versions; the last draft's may be missing. */
  static Row three(Row base, Row mine, Row draft, Happened happened) {
    boolean same = mine.key().equals(draft.key());
    boolean untouched = base != null && base.key().equals(mine.key());
    boolean unchanged = base != null && base.key().equals(draft.key());
    String comment = value(base, mine, draft, r -> r.line().comment());
    String origin = value(base, mine, draft, r -> r.line().origin());
    List<String> above = above(base, mine, draft);
    if (base != null && mine.isRemarked() && !above.equals(draft.above())) {
      happened.kept();
    }
    if (same || unchanged) {
      if (!untouched) {
        happened.kept();
      }
      return mine.withAbove(same ? settled(above, unchanged) : above).with(origin, comment);
    }
    if (untouched) {
      happened.rewritten();
      return draft.withAbove(Remarks.fresh(above)).with(origin, comment);
    }
    happened.kept();
    happened.conflict(mine.key(), draft.key());
    Row fresh = mine.withAbove(Remarks.fresh(above)).with(origin, comment);
    return fresh.marked(List.of(Remarks.or(draft.line().words())));
  }

  /** A person's comment stands, a person's origin until the script's lines move. */
  static String value(Row base, Row mine, Row draft, Function<Row, String> part) {
    String was = base == null ? "" : part.apply(base);
    boolean follows = part.apply(mine).equals(was);
    boolean moved = !part.apply(draft).equals(was) && !part.apply(draft).isEmpty();
    return follows || moved ? part.apply(draft) : part.apply(mine);
  }

  /** Where a person took the draft's words over, the alternative is no more. */
  private static List<String> settled(List<String> above, boolean unchanged) {
    return unchanged ? above : Remarks.fresh(above);
  }

  private static List<String> above(Row base, Row mine, Row draft) {
    boolean asDrafted = base != null && base.above().equals(mine.above());
    return asDrafted ? draft.above() : mine.above();
  }

  private void put(Row row) {
    Row whole = row;
    if (!carried.isEmpty()) {
      List<String> above = new ArrayList<>(carried);
      above.addAll(row.above());
      whole = row.withAbove(above);
      carried = new ArrayList<>();
    }
    out.add(whole);
  }

  private void end() {
    if (!carried.isEmpty()) {
      out.add(Row.remarks(carried, true));
    }
  }
}
