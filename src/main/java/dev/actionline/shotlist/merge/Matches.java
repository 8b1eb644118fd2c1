package dev.actionline.shotlist.merge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which scene and which shot of the last draft is which of another list. */
final class Matches {
  private static final double SCENE_ALIKE = 0.3;
  private static final double SHOT_ALIKE = 0.35;
  private static final double ELSEWHERE_ALIKE = 0.6;
  private static final double SAME_NAME_ALIKE = 0.15;
  private static final double SAME_GAP_ALIKE = 0.1;
  private static final int MOST_ELSEWHERE = 1000;

  final Pairs<ListPage.Scene> scenes = new Pairs<>();
  final Pairs<ListPage.Shot> shots = new Pairs<>();

  private final Likeness.Vocabulary vocabulary = new Likeness.Vocabulary();
  private final Map<Object, Likeness> likenesses = new IdentityHashMap<>();

  private Matches() {}

  /**
   * Matches two lists.
   *
   * @param names whether a name says which it is: a person rarely renames, a new draft counts anew
   */
  static Matches of(ListPage base, ListPage other, boolean names) {
    Matches matches = new Matches();
    Stream.concat(base.scenes().stream(), other.scenes().stream())
        .flatMap(s -> s.shots().stream())
        .forEach(s -> matches.vocabulary.add(lines(s)));
    matches.scenes(base.scenes(), other.scenes(), names);
    matches.shots(base.scenes(), other.scenes(), names);
    return matches;
  }

  private void scenes(List<ListPage.Scene> base, List<ListPage.Scene> other, boolean names) {
    scenes.joinSame(base, other, s -> (names ? s.head().name() : "") + "\n" + content(s));
    if (names) {
      scenes.joinSame(base, other, s -> s.head().name() + "\n" + s.head().title());
    }
    scenes.joinAlike(base, other, this::alike, SCENE_ALIKE);
  }

  private void shots(List<ListPage.Scene> base, List<ListPage.Scene> other, boolean names) {
    for (ListPage.Scene scene : base) {
      if (scenes.right(scene) != null) {
        shotsOf(scene.shots(), scenes.right(scene).shots(), names);
      }
    }
    List<ListPage.Shot> left = shots.freeLeft(base.stream().flatMap(s -> s.shots().stream()).toList());
    List<ListPage.Shot> right = shots.freeRight(other.stream().flatMap(s -> s.shots().stream()).toList());
    shots.joinSame(left, right, Matches::content);
    if (left.size() < MOST_ELSEWHERE && right.size() < MOST_ELSEWHERE) {
      shots.joinAlike(left, right, this::alike, ELSEWHERE_ALIKE);
    }
  }

  private void shotsOf(List<ListPage.Shot> left, List<ListPage.Shot> right, boolean names) {
    if (names) {
      shots.joinSame(left, right, s -> s.head().name() + "\n" + content(s));
    }
    shots.joinSame(left, right, Matches::content);
    if (names) {
      shots.joinAlike(left, right, (a, b) -> a.head().name().equals(b.head().name()) ? alike(a, b) : 0, SAME_NAME_ALIKE);
    }
    shots.joinAlike(left, right, this::alike, SHOT_ALIKE);
    for (ListPage.Shot shot : shots.freeLeft(left)) {
      ListPage.Shot there = inTheSameGap(shot, left, right);
      if (there != null && alike(shot, there) >= SAME_GAP_ALIKE) {
        shots.join(shot, there);
      }
    }
  }

  /** What stands alone between the same two neighbours, or at the same end; null for nothing. */
  private ListPage.Shot inTheSameGap(ListPage.Shot shot, List<ListPage.Shot> left, List<ListPage.Shot> right) {
    int at = left.indexOf(shot);
    int from = at == 0 ? -1 : right.indexOf(shots.right(left.get(at - 1)));
    int to = at == left.size() - 1 ? right.size() : right.indexOf(shots.right(left.get(at + 1)));
    boolean known = (at == 0 || from >= 0) && to >= 0;
    ListPage.Shot there = known && to - from == 2 ? right.get(from + 1) : null;
    return there == null || shots.left(there) != null ? null : there;
  }

  private double alike(ListPage.Scene a, ListPage.Scene b) {
    Likeness left = likenesses.computeIfAbsent(a, s -> Likeness.of(lines(a), vocabulary));
    Likeness right = likenesses.computeIfAbsent(b, s -> Likeness.of(lines(b), vocabulary));
    boolean sameHeading = !a.head().title().isEmpty() && a.head().title().equals(b.head().title());
    return 0.7 * left.to(right) + (sameHeading ? 0.3 : 0);
  }

  private double alike(ListPage.Shot a, ListPage.Shot b) {
    Likeness left = likenesses.computeIfAbsent(a, s -> Likeness.of(lines(a), vocabulary));
    Likeness right = likenesses.computeIfAbsent(b, s -> Likeness.of(lines(b), vocabulary));
    return left.to(right);
  }

  private static List<String> lines(ListPage.Scene scene) {
    List<String> lines = new ArrayList<>(List.of(scene.head().title()));
    scene.shots().forEach(s -> lines.addAll(lines(s)));
    return lines;
  }

  /** What happens in a shot; how it is filmed, if nothing does. */
  private static List<String> lines(ListPage.Shot shot) {
    List<String> lines = new ArrayList<>();
    shot.rows().stream().filter(r -> !r.isRemarks() && !Likeness.isTechnical(r)).forEach(r -> lines.add(r.key()));
    if (lines.isEmpty()) {
      shot.rows().stream().filter(r -> !r.isRemarks()).forEach(r -> lines.add(r.key()));
    }
    lines.add(shot.head().title());
    return lines;
  }

  /** What a scene says, without its number and those of its shots. */
  static String content(ListPage.Scene scene) {
    StringBuilder all = new StringBuilder(scene.head().title()).append('\n').append(keys(scene.setup()));
    scene.shots().forEach(s -> all.append("\n\n").append(content(s)));
    return all.toString();
  }

  /** What a shot says, without its name. */
  static String content(ListPage.Shot shot) {
    return shot.head().title() + "\n" + keys(shot.rows());
  }

  static String keys(List<Row> rows) {
    return String.join("\n", rows.stream().filter(r -> !r.isRemarks()).map(Row::key).toList());
  }
}
