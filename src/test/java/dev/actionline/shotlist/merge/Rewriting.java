package dev.actionline.shotlist.merge;

import dev.actionline.shotlist.merge.ListPage.Scene;
import dev.actionline.shotlist.merge.ListPage.Shot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A writer at the script, as the next draft shows it: scenes shuffled, split, cut, lines rewritten. */
final class Rewriting {
  private ListPage page;
  private final Random random;
  private final List<String> marks = new ArrayList<>();

  private Rewriting(String list, Random random) {
    this.page = Pages.open(list);
    this.random = random;
  }

  static Rewriting of(String list, Random random) {
    Rewriting rewriting = new Rewriting(list, random);
    for (int i = 0, n = 1 + random.nextInt(8); i < n; i++) {
      rewriting.rewrite(random.nextInt(11));
    }
    return rewriting;
  }

  String text() {
    return Pages.renumbered(page, 3).print();
  }

  /** Words that only the new draft has, as far as it still has them. */
  List<String> marks() {
    return marks.stream().filter(m -> text().contains(m)).toList();
  }

  private String mark() {
    String mark = "new" + (char) ('a' + marks.size());
    marks.add(mark);
    return mark;
  }

  private void rewrite(int kind) {
    String before = page.print();
    tryTo(kind);
    if (!Pages.parses(text())) {
      page = Pages.open(before);
    }
  }

  private void tryTo(int kind) {
    Scene scene = Pages.any(page.scenes(), random);
    Shot shot = Pages.any(scene.shots(), random);
    switch (kind) {
      case 0, 1 -> changeLine(shot);
      case 2 -> Pages.insert(shot.rows(), "    " + Pages.performer(page, random) + " turns, " + mark(), random);
      case 3 -> Pages.remove(shot.rows(), random);
      case 4 -> Pages.removeAny(scene.shots(), random);
      case 5 -> Pages.removeAny(page.scenes(), random);
      case 6 -> Collections.shuffle(page.scenes(), random);
      case 7 -> Collections.shuffle(scene.shots(), random);
      case 8 -> addScene();
      case 9 -> moveShot(scene, shot);
      default -> split(scene);
    }
  }

  private void changeLine(Shot shot) {
    int at = random.nextInt(shot.rows().size());
    Row row = shot.rows().get(at);
    shot.rows().set(at, row.saying(Pages.changed(row.line().words(), mark())));
  }

  private void addScene() {
    Head head = Head.of(Row.of(List.of(""), "scene 1  INT. " + mark().toUpperCase() + " - DAY", true));
    List<Row> rows = new ArrayList<>(List.of(Row.of(List.of(), "    " + Pages.performer(page, random) + " waits, " + mark(), true)));
    Shot shot = new Shot(Head.of(Row.of(List.of(""), "  shot 1A", true)), rows);
    Scene scene = new Scene(head, new ArrayList<>(), new ArrayList<>(List.of(shot)));
    page.scenes().add(random.nextInt(page.scenes().size() + 1), scene);
    marks.removeIf(m -> m.equals(marks.get(marks.size() - 2)));
  }

  private void moveShot(Scene from, Shot shot) {
    if (from.shots().size() > 1) {
      from.shots().remove(shot);
      List<Shot> to = Pages.any(page.scenes(), random).shots();
      to.add(random.nextInt(to.size() + 1), shot);
    }
  }

  private void split(Scene scene) {
    if (scene.shots().size() > 1) {
      int at = 1 + random.nextInt(scene.shots().size() - 1);
      List<Shot> rest = scene.shots().subList(at, scene.shots().size());
      Head head = Head.of(Row.of(List.of(""), "scene 1  INT. NEXT DOOR - DAY", true));
      page.scenes().add(page.scenes().indexOf(scene) + 1, new Scene(head, new ArrayList<>(scene.setup()), new ArrayList<>(rest)));
      rest.clear();
    }
  }
}
