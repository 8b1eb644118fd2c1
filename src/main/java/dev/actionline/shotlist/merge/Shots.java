package dev.actionline.shotlist.merge;

import java.util.ArrayList;
import java.util.List;

/** Merges the shots of a scene, in an order that is settled. */
final class Shots {
  private final Merged.Scene scene;
  private final Merged film;
  private final boolean whole;
  private List<String> carried = new ArrayList<>();

  /**
   * Into a scene.
   *
   * @param whole keeps shots that the script gave up though nobody changed them: a scene needs some
   */
  Shots(Merged film, Merged.Scene scene, boolean whole) {
    this.film = film;
    this.scene = scene;
    this.whole = whole;
  }

  /** Comments for which there was no further shot. */
  List<String> carried() {
    return carried;
  }

  void add(Pairs.Three<ListPage.Shot> three, String sceneInMine) {
    ListPage.Shot base = three.base();
    ListPage.Shot mine = three.mine();
    ListPage.Shot draft = three.draft();
    if (mine == null) {
      withoutMine(base, draft);
      return;
    }
    Merged.Shot shot = named(base, mine, draft);
    shot.sceneInMine = sceneInMine;
    if (draft == null) {
      withoutDraft(shot, base, mine);
      return;
    }
    List<Row> before = base == null ? List.of() : base.rows();
    shot.rows = Rows.merge(before, mine.rows(), draft.rows(), Likeness::ofRows, shot.happened);
    shot.head = Heads.merge(base == null ? null : base.head(), mine.head(), draft.head(), shot.happened);
    if (shot.rows.stream().allMatch(Row::isRemarks)) {
      leaveEmpty(shot);
    } else {
      put(shot);
    }
  }

  /** A person took out what the script left, and the script what the person left. */
  private void leaveEmpty(Merged.Shot shot) {
    film.gone.add("shot " + shot.mine);
    carried.addAll(shot.head.row().above());
    shot.rows.forEach(r -> carried.addAll(r.above()));
  }

  private static Merged.Shot named(ListPage.Shot base, ListPage.Shot mine, ListPage.Shot draft) {
    Merged.Shot shot = new Merged.Shot();
    shot.base = base == null ? "" : base.head().name();
    shot.mine = mine == null ? "" : mine.head().name();
    shot.draft = draft == null ? "" : draft.head().name();
    return shot;
  }

  /** New in the script, or cut by a person: then what the script changed in it stands as comments. */
  private void withoutMine(ListPage.Shot base, ListPage.Shot draft) {
    if (draft == null) {
      return;
    }
    if (base == null) {
      put(drafted(draft));
    } else if (!Matches.content(base).equals(Matches.content(draft))) {
      scene.happened.conflict("", draft.head().row().key());
      carried.add("");
      carried.addAll(asComments(draft));
    } else {
      film.cut.add(("shot " + base.head().name() + " " + base.head().title()).strip());
    }
  }

  private static Merged.Shot drafted(ListPage.Shot draft) {
    Merged.Shot shot = named(null, null, draft);
    shot.head = draft.head();
    shot.rows = draft.rows();
    shot.happened.added();
    return shot;
  }

  /** A shot that a person cut, where a scene would be left with none. */
  void restore(Pairs.Three<ListPage.Shot> three) {
    carried.removeAll(asComments(three.draft()));
    put(drafted(three.draft()));
  }

  static List<String> asComments(ListPage.Shot shot) {
    List<String> lines = new ArrayList<>();
    String indent = shot.head().row().line().indent();
    lines.add(indent + Remarks.or(shot.head().row().raw().strip()));
    shot.rows().forEach(r -> lines.add(indent + Remarks.or("  " + r.raw().strip())));
    return lines;
  }

  /** Added by a person, or given up by the script: then it goes, unless a person changed it. */
  private void withoutDraft(Merged.Shot shot, ListPage.Shot base, ListPage.Shot mine) {
    shot.head = mine.head();
    shot.rows = mine.rows();
    if (base == null) {
      shot.happened.kept();
      put(shot);
    } else if (whole) {
      put(shot);
    } else if (Edits.of(base, mine)) {
      shot.happened.kept();
      shot.happened.keptThoughGone();
      Row row = mine.head().row();
      shot.head = mine.head().with(row.withAbove(Remarks.fresh(row.above())).marked(List.of(Remarks.gone("this shot"))));
      put(shot);
    } else {
      film.gone.add("shot " + mine.head().name());
      carried.addAll(Edits.comments(base, mine));
    }
  }

  private void put(Merged.Shot shot) {
    if (!carried.isEmpty()) {
      List<String> above = new ArrayList<>(carried);
      above.addAll(shot.head.row().above());
      shot.head = shot.head.with(shot.head.row().withAbove(above));
      carried = new ArrayList<>();
    }
    scene.shots.add(shot);
  }
}
