package dev.actionline.shotlist.merge;

import java.util.List;

/** Merges the heads of scenes and shots: comments, title, origin; names are settled elsewhere. */
final class Heads {
  private Heads() {}

  static Head merge(Head base, Head mine, Head draft, Happened happened) {
    if (mine == null) {
      return draft;
    }
    if (draft == null) {
      return mine;
    }
    Row row = mine.row();
    boolean asDrafted = base != null && base.row().above().equals(mine.row().above());
    List<String> above = asDrafted ? draft.row().above() : mine.row().above();
    if (!asDrafted && !row.comments().isEmpty()) {
      happened.kept();
    }
    String title = mine.title();
    boolean untouched = base != null && base.title().equals(mine.title());
    boolean unchanged = base != null && base.title().equals(draft.title());
    String origin = Rows.value(base == null ? null : base.row(), row, draft.row(), r -> r.line().origin());
    Row kept = row.withAbove(above).with(origin, row.line().comment());
    if (untouched && !unchanged) {
      happened.rewritten();
      title = draft.title();
    } else if (!untouched) {
      happened.kept();
    }
    if (!untouched && !unchanged && !title.equals(draft.title())) {
      happened.conflict(mine.row().key(), draft.row().key());
      kept = kept.withAbove(Remarks.fresh(above)).marked(List.of(Remarks.or(draft.row().line().words())));
    }
    Head head = mine.with(kept);
    boolean toTheLetter = title.equals(draft.title()) && untouched && base.row().raw().equals(mine.row().raw());
    return toTheLetter ? draft.with(draft.row().withAbove(above)) : head.with(mine.name(), title);
  }
}
