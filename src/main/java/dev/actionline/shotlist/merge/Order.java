package dev.actionline.shotlist.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of a merged list: the new draft's, in which everything that a person added or moved
 * stands behind what it stands behind in the edited list.
 */
final class Order<T> {
  private final Map<T, Integer> inBase;
  private final Map<T, Integer> inDraft;
  private final List<T> mine;

  Order(List<T> base, List<T> mine, List<T> draft) {
    this.inBase = places(base);
    this.inDraft = places(draft);
    this.mine = mine;
  }

  List<Pairs.Three<T>> of(List<Pairs.Three<T>> all) {
    Map<T, Pairs.Three<T>> byMine = new IdentityHashMap<>();
    all.stream().filter(t -> t.mine() != null).forEach(t -> byMine.put(t.mine(), t));
    List<Pairs.Three<T>> ofMine = mine.stream().map(byMine::get).filter(t -> t != null).toList();
    Set<Pairs.Three<T>> moved = moved(ofMine);
    List<Pairs.Three<T>> placed = new ArrayList<>();
    all.stream()
        .filter(t -> t.draft() != null && inDraft.containsKey(t.draft()) && !moved.contains(t))
        .sorted((a, b) -> inDraft.get(a.draft()) - inDraft.get(b.draft()))
        .forEach(placed::add);
    Set<Pairs.Three<T>> there = identitySet();
    there.addAll(placed);
    int behind = 0;
    for (Pairs.Three<T> three : ofMine) {
      if (there.add(three)) {
        placed.add(behind++, three);
      } else {
        behind = indexOf(placed, three) + 1;
      }
    }
    all.stream().filter(t -> t.draft() != null && there.add(t)).forEach(placed::add);
    return placed;
  }

  private static <E> int indexOf(List<E> list, E element) {
    int at = 0;
    while (list.get(at) != element) {
      at++;
    }
    return at;
  }

  /** What a person moved: all that all three hold but the longest run that kept the last draft's order. */
  private Set<Pairs.Three<T>> moved(List<Pairs.Three<T>> ofMine) {
    List<Pairs.Three<T>> common =
        ofMine.stream()
            .filter(t -> t.base() != null && t.draft() != null)
            .filter(t -> inBase.containsKey(t.base()) && inDraft.containsKey(t.draft()))
            .toList();
    Set<Pairs.Three<T>> moved = identitySet();
    moved.addAll(common);
    longestRun(common.stream().mapToInt(t -> inBase.get(t.base())).toArray()).forEach(i -> moved.remove(common.get(i)));
    return moved;
  }

  /** Indices of a longest rising subsequence. */
  static List<Integer> longestRun(int[] values) {
    int[] lastOfLength = new int[values.length];
    int[] before = new int[values.length];
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (values[lastOfLength[middle]] < values[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : lastOfLength[low - 1];
      lastOfLength[low] = i;
      length = Math.max(length, low + 1);
    }
    Integer[] run = new Integer[length];
    int at = length == 0 ? -1 : lastOfLength[length - 1];
    for (int i = length - 1; i >= 0; i--) {
      run[i] = at;
      at = before[at];
    }
    return Arrays.asList(run);
  }

  private static <T> Map<T, Integer> places(List<T> all) {
    Map<T, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      places.put(all.get(i), i);
    }
    return places;
  }

  private static <E> Set<E> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
