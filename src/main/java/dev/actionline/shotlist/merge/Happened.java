package dev.actionline.shotlist.merge;

import java.util.ArrayList;
import java.util.List;

/** What the merge did to a shot, to a scene's setup, to the cast. */
final class Happened {
  /** A line that both changed: what the list plays, and what the new draft has. */
  record Conflict(String plays, String draft) {}

  private final List<Conflict> conflicts = new ArrayList<>();
  private boolean rewritten;
  private boolean kept;
  private boolean added;
  private boolean gone;

  /** The script changed it, and the list follows. */
  void rewritten() {
    rewritten = true;
  }

  /** A person's edit stands. */
  void kept() {
    kept = true;
  }

  /** New in the script. */
  void added() {
    added = true;
  }

  /** No longer in the script, and kept for the edits in it. */
  void keptThoughGone() {
    gone = true;
  }

  /** Both changed it. */
  void conflict(String plays, String draft) {
    conflicts.add(new Conflict(plays, draft));
  }

  boolean isRewritten() {
    return rewritten;
  }

  boolean isKept() {
    return kept;
  }

  boolean isAdded() {
    return added;
  }

  boolean isKeptThoughGone() {
    return gone;
  }

  List<Conflict> conflicts() {
    return conflicts;
  }
}
