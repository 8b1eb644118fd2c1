package dev.actionline.shotlist.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Merges what stands above the scenes: the version, the film's settings, the cast. */
final class Tops {
  private Tops() {}

  static void merge(Merged film, ListPage base, ListPage mine, ListPage draft) {
    Pairs<ListPage.Block> toMine = new Pairs<>();
    toMine.joinSame(base.tops(), mine.tops(), b -> b.head().firstWord());
    Pairs<ListPage.Block> toDraft = new Pairs<>();
    toDraft.joinSame(base.tops(), draft.tops(), b -> b.head().firstWord());
    Pairs<ListPage.Block> both = new Pairs<>();
    both.joinSame(toMine.freeRight(mine.tops()), toDraft.freeRight(draft.tops()), b -> b.head().firstWord());
    List<Pairs.Three<ListPage.Block>> all = Pairs.threes(base.tops(), mine.tops(), draft.tops(), toMine, toDraft, both);
    for (Pairs.Three<ListPage.Block> three : new Order<>(base.tops(), mine.tops(), draft.tops()).of(all)) {
      if (three.mine() != null || three.base() == null) {
        film.tops.add(block(three.base(), three.mine(), three.draft()));
      }
    }
  }

  private static Merged.Top block(ListPage.Block base, ListPage.Block mine, ListPage.Block draft) {
    Merged.Top top = new Merged.Top();
    if (mine == null || draft == null) {
      ListPage.Block only = mine == null ? draft : mine;
      top.head = only.head();
      top.rows = only.rows();
      return top;
    }
    Row before = base == null ? null : base.head();
    top.head = toTheLetter(before, mine.head(), draft.head(), top.happened);
    top.rows = new ArrayList<>(Rows.merge(base == null ? List.of() : base.rows(), mine.rows(), draft.rows(), likeness(mine), top.happened));
    return top;
  }

  private static ToDoubleBiFunction<Row, Row> likeness(ListPage.Block block) {
    return block.head().firstWord().equals("cast") ? Likeness::ofCast : Likeness::ofRows;
  }

  private static Row toTheLetter(Row base, Row mine, Row draft, Happened happened) {
    Row merged = Rows.three(base, mine, draft, happened);
    boolean asDrafted = base != null && base.raw().equals(mine.raw()) && base.above().equals(mine.above());
    return asDrafted ? draft : merged;
  }
}
