package dev.actionline.shotlist.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/** Which of one list is which of another: first what is the same, then what is most alike. */
final class Pairs<T> {
  private final Map<T, T> rightOf = new IdentityHashMap<>();
  private final Map<T, T> leftOf = new IdentityHashMap<>();

  T right(T left) {
    return left == null ? null : rightOf.get(left);
  }

  T left(T right) {
    return right == null ? null : leftOf.get(right);
  }

  void join(T left, T right) {
    rightOf.put(left, right);
    leftOf.put(right, left);
  }

  List<T> freeLeft(List<T> all) {
    return all.stream().filter(x -> !rightOf.containsKey(x)).toList();
  }

  List<T> freeRight(List<T> all) {
    return all.stream().filter(x -> !leftOf.containsKey(x)).toList();
  }

  /** Joins what has the same key: in order as far as that goes, then wherever it stands. */
  void joinSame(List<T> left, List<T> right, Function<T, String> key) {
    List<T> as = freeLeft(left);
    List<T> bs = freeRight(right);
    int from = 0;
    while (from < as.size() && from < bs.size() && key.apply(as.get(from)).equals(key.apply(bs.get(from)))) {
      join(as.get(from), bs.get(from));
      from++;
    }
    int a = as.size() - 1;
    int b = bs.size() - 1;
    while (a >= from && b >= from && key.apply(as.get(a)).equals(key.apply(bs.get(b)))) {
      join(as.get(a--), bs.get(b--));
    }
    Map<String, Deque<T>> waiting = new HashMap<>();
    for (T one : bs.subList(from, Math.max(from, b + 1))) {
      waiting.computeIfAbsent(key.apply(one), k -> new ArrayDeque<>()).add(one);
    }
    for (T one : as.subList(from, Math.max(from, a + 1))) {
      Deque<T> same = waiting.get(key.apply(one));
      if (same != null && !same.isEmpty()) {
        join(one, same.poll());
      }
    }
  }

  private record Candidate<T>(T left, T right, double score) {}

  /**
   * Joins what is left by likeness, the most alike first; of equals those that stand in like places.
   *
   * @param least no pair is less alike
   */
  void joinAlike(List<T> left, List<T> right, ToDoubleBiFunction<T, T> likeness, double least) {
    List<T> as = freeLeft(left);
    List<T> bs = freeRight(right);
    Map<T, Double> placeOfLeft = places(left);
    Map<T, Double> placeOfRight = places(right);
    List<Candidate<T>> candidates = new ArrayList<>();
    for (T a : as) {
      for (T b : bs) {
        double alike = likeness.applyAsDouble(a, b);
        if (alike >= least) {
          double apart = Math.abs(placeOfLeft.get(a) - placeOfRight.get(b));
          candidates.add(new Candidate<>(a, b, alike - 0.05 * apart));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble((Candidate<T> c) -> -c.score));
    for (Candidate<T> c : candidates) {
      if (!rightOf.containsKey(c.left) && !leftOf.containsKey(c.right)) {
        join(c.left, c.right);
      }
    }
  }

  private static <T> Map<T, Double> places(List<T> all) {
    Map<T, Double> places = new IdentityHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      places.put(all.get(i), (i + 0.5) / all.size());
    }
    return places;
  }

  /** The three versions of everything: last draft, edited list, new draft; null where one lacks it. */
  record Three<T>(T base, T mine, T draft) {}

  /**
   * Everything that any of three lists holds.
   *
   * @param toMine from the last draft to the edited list
   * @param toDraft from the last draft to the new one
   * @param both what was added to the edited list and to the new draft alike
   */
  static <T> List<Three<T>> threes(
      List<T> base, List<T> mine, List<T> draft, Pairs<T> toMine, Pairs<T> toDraft, Pairs<T> both) {
    List<Three<T>> threes = new ArrayList<>();
    base.forEach(b -> threes.add(new Three<>(b, toMine.right(b), toDraft.right(b))));
    for (T m : mine) {
      if (toMine.left(m) == null) {
        threes.add(new Three<>(null, m, both.right(m)));
      }
    }
    for (T d : draft) {
      if (toDraft.left(d) == null && both.left(d) == null) {
        threes.add(new Three<>(null, null, d));
      }
    }
    return threes;
  }
}
