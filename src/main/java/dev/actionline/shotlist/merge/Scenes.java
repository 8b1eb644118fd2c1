package dev.actionline.shotlist.merge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Merges scenes: which there are, in which order, and which shots stand in which. */
final class Scenes {
  private final Merged film;
  private final ListPage base;
  private final ListPage mine;
  private final ListPage draft;
  private final List<Pairs.Three<ListPage.Scene>> scenes;
  private final List<Pairs.Three<ListPage.Shot>> shots;
  private final Map<Object, Pairs.Three<ListPage.Scene>> sceneOf = new IdentityHashMap<>();
  private final Map<Pairs.Three<ListPage.Scene>, List<Pairs.Three<ListPage.Shot>>> homes = new IdentityHashMap<>();
  private List<String> carried = new ArrayList<>();

  Scenes(Merged film, ListPage base, ListPage mine, ListPage draft) {
    this.film = film;
    this.base = base;
    this.mine = mine;
    this.draft = draft;
    Matches toMine = Matches.of(base, mine, true);
    Matches toDraft = Matches.of(base, draft, false);
    Pairs<ListPage.Scene> bothScenes = new Pairs<>();
    bothScenes.joinSame(toMine.scenes.freeRight(mine.scenes()), toDraft.scenes.freeRight(draft.scenes()), Matches::content);
    scenes = Pairs.threes(base.scenes(), mine.scenes(), draft.scenes(), toMine.scenes, toDraft.scenes, bothScenes);
    Pairs<ListPage.Shot> bothShots = new Pairs<>();
    bothShots.joinSame(toMine.shots.freeRight(shots(mine)), toDraft.shots.freeRight(shots(draft)), Matches::content);
    shots = Pairs.threes(shots(base), shots(mine), shots(draft), toMine.shots, toDraft.shots, bothShots);
  }

  private static List<ListPage.Shot> shots(ListPage page) {
    return page.scenes().stream().flatMap(s -> s.shots().stream()).toList();
  }

  void merge() {
    findHomes();
    for (Pairs.Three<ListPage.Scene> three : new Order<>(base.scenes(), mine.scenes(), draft.scenes()).of(scenes)) {
      add(three);
    }
    List<String> end = new ArrayList<>(carried);
    end.addAll(mine.end());
    film.end = end;
  }

  private void findHomes() {
    for (Pairs.Three<ListPage.Scene> three : scenes) {
      homes.put(three, new ArrayList<>());
      for (ListPage.Scene scene : new ListPage.Scene[] {three.base(), three.mine(), three.draft()}) {
        if (scene != null) {
          scene.shots().forEach(s -> sceneOf.put(s, three));
        }
      }
    }
    shots.forEach(s -> homes.get(home(s)).add(s));
  }

  /** Where a shot belongs: where the script has it, unless only a person moved it. */
  private Pairs.Three<ListPage.Scene> home(Pairs.Three<ListPage.Shot> shot) {
    Pairs.Three<ListPage.Scene> before = sceneOf.get(shot.base());
    Pairs.Three<ListPage.Scene> edited = sceneOf.get(shot.mine());
    Pairs.Three<ListPage.Scene> drafted = sceneOf.get(shot.draft());
    if (shot.draft() == null) {
      return edited == null ? before : edited;
    }
    return shot.mine() != null && edited != before && drafted == before ? edited : drafted;
  }

  private void add(Pairs.Three<ListPage.Scene> three) {
    List<Pairs.Three<ListPage.Shot>> here = homes.get(three);
    boolean played = three.draft() == null ? three.mine() != null && staysWithoutDraft(three) : three.mine() != null || three.base() == null;
    if (played && three.draft() == null && here.isEmpty()) {
      leave(three);
      return;
    }
    if (played) {
      write(three, here);
      return;
    }
    List<Pairs.Three<ListPage.Shot>> mineHere = here.stream().filter(Scenes::isWanted).toList();
    if (three.draft() != null && !mineHere.isEmpty()) {
      write(three, mineHere);
    } else if (three.draft() != null && !Matches.content(three.base()).equals(Matches.content(three.draft()))) {
      offer(three.draft());
    } else if (three.draft() != null) {
      film.cut.add(("scene " + three.base().head().name() + " " + three.base().head().title()).strip());
    } else if (three.draft() == null && three.mine() != null) {
      leave(three);
    }
  }

  /** A scene that the script gave up stays when a person changed it or put something into it. */
  private boolean staysWithoutDraft(Pairs.Three<ListPage.Scene> three) {
    return three.base() == null
        || Edits.ofSetup(three.base(), three.mine())
        || homes.get(three).stream().anyMatch(Scenes::isWanted);
  }

  /** Whether a shot must stand somewhere: a person's, or one that the script still has. */
  private static boolean isWanted(Pairs.Three<ListPage.Shot> shot) {
    return shot.mine() != null && (shot.base() == null || shot.draft() != null || Edits.of(shot.base(), shot.mine()));
  }

  private void leave(Pairs.Three<ListPage.Scene> three) {
    film.gone.add("scene " + three.mine().head().name());
    List<Row> before = new ArrayList<>();
    if (three.base() != null) {
      before.add(three.base().head().row());
      before.addAll(three.base().setup());
    }
    List<Row> after = new ArrayList<>(List.of(three.mine().head().row()));
    after.addAll(three.mine().setup());
    carried.addAll(Edits.comments(before, after));
    changedSetup(three).forEach(r -> carried.add(Remarks.yours(three.mine().head().name(), r.key())));
    homes.get(three).stream().filter(s -> s.base() != null && s.mine() != null)
        .forEach(s -> carried.addAll(Edits.comments(s.base(), s.mine())));
  }

  /** Lines of a person's for which there is no scene any more. */
  private static List<Row> changedSetup(Pairs.Three<ListPage.Scene> three) {
    List<String> before = new ArrayList<>();
    if (three.base() != null) {
      three.base().setup().forEach(r -> before.add(r.key()));
      before.add(three.base().head().row().key());
    }
    List<Row> rows = new ArrayList<>(three.mine().setup());
    rows.add(0, three.mine().head().row());
    return rows.stream().filter(r -> !r.isRemarks() && !before.contains(r.key())).toList();
  }

  /** A scene that a person cut and the script rewrote: as comments, to be taken up or thrown away. */
  private void offer(ListPage.Scene scene) {
    carried.add("");
    carried.add(Remarks.or(scene.head().row().raw().strip()));
    scene.setup().forEach(r -> carried.add(Remarks.or("  " + r.raw().strip())));
    scene.shots().forEach(s -> Shots.asComments(s).forEach(c -> carried.add(Remarks.OR + "  " + c.strip().substring(Remarks.OR.length()))));
    film.offered.add(scene.head().row().key());
  }

  private void write(Pairs.Three<ListPage.Scene> three, List<Pairs.Three<ListPage.Shot>> here) {
    Merged.Scene scene = new Merged.Scene();
    ListPage.Scene b = three.base();
    ListPage.Scene m = three.mine();
    ListPage.Scene d = three.draft();
    scene.base = b == null ? "" : b.head().name();
    scene.mine = m == null ? "" : m.head().name();
    scene.draft = d == null ? "" : d.head().name();
    scene.head = Heads.merge(b == null ? null : b.head(), m == null ? null : m.head(), d == null ? null : d.head(), scene.happened);
    setup(scene, b, m, d);
    List<ListPage.Shot> none = List.of();
    Order<ListPage.Shot> order = new Order<>(b == null ? none : b.shots(), m == null ? none : m.shots(), d == null ? none : d.shots());
    boolean whole = d == null && here.stream().noneMatch(Scenes::isWanted);
    Shots shotsHere = new Shots(film, scene, whole);
    above(scene);
    for (Pairs.Three<ListPage.Shot> shot : order.of(here)) {
      Pairs.Three<ListPage.Scene> from = sceneOf.get(shot.mine());
      shotsHere.add(shot, from == null || from.mine() == null ? "" : from.mine().head().name());
    }
    if (scene.shots.isEmpty() && m != null) {
      here.stream().filter(s -> s.draft() != null).forEach(shotsHere::restore);
    }
    carried.addAll(shotsHere.carried());
    if (!scene.shots.isEmpty()) {
      film.scenes.add(scene);
    } else {
      carried.addAll(0, scene.head.row().above());
    }
  }

  private void setup(Merged.Scene scene, ListPage.Scene b, ListPage.Scene m, ListPage.Scene d) {
    if (m == null) {
      scene.setup = d.setup();
      scene.happened.added();
    } else if (d == null) {
      scene.setup = m.setup();
      scene.happened.kept();
      if (b != null) {
        scene.happened.keptThoughGone();
        Row row = m.head().row();
        scene.head = scene.head.with(row.withAbove(Remarks.fresh(row.above())).marked(List.of(Remarks.gone("this scene"))));
      }
    } else {
      scene.setup = Rows.merge(b == null ? List.of() : b.setup(), m.setup(), d.setup(), Likeness::ofSetup, scene.happened);
    }
  }

  /** Comments of what went before stand above the scene. */
  private void above(Merged.Scene scene) {
    if (!carried.isEmpty()) {
      List<String> above = new ArrayList<>(carried);
      above.addAll(scene.head.row().above());
      scene.head = scene.head.with(scene.head.row().withAbove(above));
      carried = new ArrayList<>();
    }
  }
}
