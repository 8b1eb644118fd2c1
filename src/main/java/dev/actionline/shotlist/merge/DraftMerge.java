package dev.actionline.shotlist.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one door of this room: three lists in, one out. */
public final class DraftMerge {
  private DraftMerge() {}

  /**
   * A merged list.
   *
   * @param text the list to play
   * @param report what happened, a line each, in plain words
   * @param conflicts how many lines stand with an alternative beside them
   */
  public record Merge(String text, List<String> report, int conflicts) {}

  /**
   * Brings a new draft into an edited list.
   *
   * @param base the last draft, from which the list was edited
   * @param mine the list as it is now
   * @param draft the new draft
   */
  public static Merge merge(String base, String mine, String draft) {
    ListPage was = ListPage.read(unix(base), false);
    ListPage is = ListPage.read(unix(mine), true);
    ListPage comes = ListPage.read(unix(draft), false);
    Merged film = new Merged();
    Tops.merge(film, was, is, comes);
    new Scenes(film, was, is, comes).merge();
    Needed.bringBack(film, is);
    Numbering.settle(film);
    String text = film.print();
    Report report = new Report(film);
    return new Merge(mine.contains("\r\n") ? text.replace("\n", "\r\n") : text, report.lines(), report.conflicts());
  }

  /**
   * What a new draft has that a list without its last draft lacks wholly: its new scenes. Every line
   * of the list counts as edited.
   */
  public static Merge withoutBase(String mine, String draft) {
    ListPage is = ListPage.read(unix(mine), true);
    ListPage comes = ListPage.read(unix(draft), false);
    Matches known = Matches.of(comes, is, false);
    List<ListPage.Scene> scenes = comes.scenes().stream().filter(s -> known.scenes.right(s) != null).toList();
    Set<String> cast = names(is).collect(Collectors.toSet());
    List<ListPage.Block> tops = comes.tops().stream().map(b -> new ListPage.Block(b.head(), among(b, cast))).toList();
    return merge(new ListPage(tops, scenes, comes.end()).print(), mine, draft);
  }

  /** Scenes that two drafts tell in another way, by the first one's numbers; then what only one has. */
  public static List<String> changedScenes(String before, String after) {
    ListPage was = ListPage.read(before, false);
    ListPage comes = ListPage.read(after, false);
    Pairs<ListPage.Scene> scenes = Matches.of(was, comes, false).scenes;
    List<String> changed = new ArrayList<>();
    was.scenes().stream()
        .filter(s -> scenes.right(s) != null && !Matches.content(s).equals(Matches.content(scenes.right(s))))
        .forEach(s -> changed.add(s.head().name()));
    scenes.freeLeft(was.scenes()).forEach(s -> changed.add(s.head().name() + " (gone)"));
    scenes.freeRight(comes.scenes()).forEach(s -> changed.add(s.head().name() + " (new)"));
    return changed;
  }

  private static Stream<String> names(ListPage page) {
    return page.tops().stream().filter(DraftMerge::isCast).flatMap(b -> b.rows().stream()).map(Row::castName);
  }

  private static boolean isCast(ListPage.Block block) {
    return block.head().firstWord().equals("cast");
  }

  private static List<Row> among(ListPage.Block block, Set<String> cast) {
    return isCast(block) ? block.rows().stream().filter(r -> cast.contains(r.castName())).toList() : block.rows();
  }

  private static String unix(String text) {
    return text.replace("\r\n", "\n");
  }
}
