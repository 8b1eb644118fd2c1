package dev.actionline.shotlist.merge;

import dev.actionline.shotlist.merge.ListPage.Scene;
import dev.actionline.shotlist.merge.ListPage.Shot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A person at a list: a few edits at random, each with a word that stands nowhere else. */
final class Editing {
  private ListPage page;
  private final Random random;
  private final String prefix;
  private final List<String> inLines = new ArrayList<>();
  private final List<String> inComments = new ArrayList<>();
  private int count;

  private Editing(String list, Random random, String prefix) {
    this.page = Pages.open(list);
    this.random = random;
    this.prefix = prefix;
  }

  /** Up to eight edits of any kind. */
  static Editing of(String list, Random random) {
    Editing editing = new Editing(list, random, "edit");
    for (int i = 0, n = 1 + random.nextInt(8); i < n; i++) {
      editing.edit(random.nextInt(11));
    }
    return editing;
  }

  /** Two edits that add something, and take nothing away. */
  static Editing adding(String list, Random random, String prefix) {
    Editing editing = new Editing(list, random, prefix);
    editing.edit(random.nextInt(4));
    editing.edit(random.nextInt(4));
    return editing;
  }

  String text() {
    return page.print();
  }

  List<String> marks() {
    List<String> all = new ArrayList<>(marksInLines());
    inComments.stream().filter(m -> text().contains(m)).forEach(all::add);
    return all;
  }

  List<String> marksInLines() {
    return inLines.stream().filter(m -> text().contains(m)).toList();
  }

  private String mark(List<String> where) {
    String mark = prefix + "x" + (char) ('a' + count / 26) + (char) ('a' + count++ % 26);
    where.add(mark);
    return mark;
  }

  private void edit(int kind) {
    String before = text();
    tryTo(kind);
    if (!Pages.parses(text())) {
      page = Pages.open(before);
    }
  }

  private void tryTo(int kind) {
    Scene scene = Pages.any(page.scenes(), random);
    Shot shot = Pages.any(scene.shots(), random);
    switch (kind) {
      case 0 -> changeLine(shot);
      case 1 -> Pages.insert(shot.rows(), "    " + Pages.performer(page, random) + " waits, " + mark(inLines), random);
      case 2 -> comment(shot.rows(), "    -- ");
      case 3 -> addShot(scene);
      case 4 -> changeCast();
      case 5 -> changeSetup(scene);
      case 6 -> Pages.remove(shot.rows(), random);
      case 7 -> removeShot(scene);
      case 8 -> move(scene.shots());
      case 9 -> move(shot.rows());
      default -> Pages.removeAny(page.scenes(), random);
    }
  }

  private void changeLine(Shot shot) {
    int at = random.nextInt(shot.rows().size());
    Row row = shot.rows().get(at);
    if (!row.isRemarks()) {
      shot.rows().set(at, row.saying(Pages.changed(row.line().words(), mark(inLines))));
    }
  }

  private void comment(List<Row> rows, String lead) {
    int at = random.nextInt(rows.size());
    Row row = rows.get(at);
    if (random.nextBoolean() && !row.isRemarks() && row.line().comment().isEmpty()) {
      rows.set(at, row.with(row.line().origin(), "-- " + mark(inComments)));
    } else {
      List<String> above = new ArrayList<>(row.above());
      above.add(lead + mark(inComments));
      rows.set(at, row.withAbove(above));
    }
  }

  private void addShot(Scene scene) {
    String name = scene.head().name() + "ZZ" + (char) ('A' + count) + prefix.hashCode() % 97;
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(List.of(), "    " + Pages.performer(page, random) + " nods, " + mark(inLines), true));
    Head head = Head.of(Row.of(List.of(""), "  shot " + name, true));
    scene.shots().add(random.nextInt(scene.shots().size() + 1), new Shot(head, rows));
  }

  private void changeCast() {
    List<Row> cast = Pages.cast(page);
    int at = random.nextInt(cast.size());
    cast.set(at, cast.get(at).saying(cast.get(at).line().words() + ", " + mark(inLines)));
  }

  private void changeSetup(Scene scene) {
    if (!scene.setup().isEmpty()) {
      int at = random.nextInt(scene.setup().size());
      Row row = scene.setup().get(at);
      scene.setup().set(at, row.saying(Pages.changed(row.line().words(), mark(inLines))));
    }
  }

  private void removeShot(Scene scene) {
    Pages.removeAny(scene.shots(), random);
  }

  private <T> void move(List<T> list) {
    T one = list.remove(random.nextInt(list.size()));
    list.add(random.nextInt(list.size() + 1), one);
  }
}
