package dev.actionline.shotlist.merge;

import java.util.ArrayList;
import java.util.List;

/** A film as the merge builds it; names are settled at the end. */
final class Merged {
  final List<Top> tops = new ArrayList<>();
  final List<Scene> scenes = new ArrayList<>();
  final List<String> gone = new ArrayList<>();
  /** What a person took out and the script still has as it was, by number and words. */
  final List<String> cut = new ArrayList<>();

  /** Scenes that a person cut and the script rewrote. */
  final List<String> offered = new ArrayList<>();

  List<String> end = List.of();

  /** The version, the film's settings, the cast. */
  static final class Top {
    final Happened happened = new Happened();
    Row head;
    List<Row> rows = List.of();
  }

  /** What a scene and a shot have: a head and the names that three lists gave it. */
  abstract static class Named {
    final Happened happened = new Happened();
    Head head;
    String name = "";
    String base = "";
    String mine = "";
    String draft = "";

    /** The name by its three versions: a person's, unless the script's moved as well. */
    String wanted() {
      if (draft.isEmpty()) {
        return mine;
      }
      boolean renamed = !mine.isEmpty() && !mine.equals(base);
      return renamed && draft.equals(base) ? mine : draft;
    }
  }

  /** A scene. */
  static final class Scene extends Named {
    List<Row> setup = List.of();
    final List<Shot> shots = new ArrayList<>();
  }

  /** A shot. */
  static final class Shot extends Named {
    List<Row> rows = List.of();
    String sceneInMine = "";
  }

  String print() {
    List<String> lines = new ArrayList<>();
    for (Top top : tops) {
      top.head.print(lines);
      top.rows.forEach(r -> r.print(lines));
    }
    for (Scene scene : scenes) {
      scene.head.with(scene.name, scene.head.title()).row().print(lines);
      scene.setup.forEach(r -> r.print(lines));
      for (Shot shot : scene.shots) {
        shot.head.with(shot.name, shot.head.title()).row().print(lines);
        shot.rows.forEach(r -> r.print(lines));
      }
    }
    lines.addAll(end);
    return String.join("\n", lines);
  }
}
