package dev.actionline.director.set;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Continuity of hands: who holds what, from one clause to the next and from scene to scene. */
public final class Hands {
  private final Map<String, List<String>> held = new LinkedHashMap<>();
  private final Set<String> calling = new LinkedHashSet<>();
  private String taken;

  /** Has it from now on; nobody else does. */
  public void take(String performer, String prop) {
    held.values().forEach(h -> h.remove(prop));
    List<String> hands = held.computeIfAbsent(performer, p -> new ArrayList<>());
    hands.add(prop);
    taken = prop;
    if (hands.size() > 2) {
      hands.remove(0);
    }
  }

  /** Nobody has it any more. */
  public void release(String prop) {
    held.values().forEach(h -> h.remove(prop));
  }

  /** Somebody has a phone at the ear, whether the scene names it or not. */
  public void calls(String performer) {
    calling.add(performer);
  }

  /** Takes it from the ear; false when there was none. */
  public boolean hangsUp(String performer) {
    return calling.remove(performer);
  }

  /** Somebody lets go of all he holds: lines that say so, to stand before another; empty when he holds nothing. */
  public String letsGo(String performer) {
    List<String> props = List.copyOf(held.getOrDefault(performer, List.of()));
    props.forEach(this::release);
    return props.stream().map(p -> p + " falls; ").reduce("", String::concat);
  }

  /** Whether somebody has it in hand. */
  public boolean holds(String performer, String prop) {
    return held.getOrDefault(performer, List.of()).contains(prop);
  }

  /** The prop that anybody took last. */
  public Optional<String> lastTaken() {
    return Optional.ofNullable(taken).filter(t -> holder(t).isPresent());
  }

  /** What a performer took last. */
  public Optional<String> last(String performer) {
    List<String> hands = held.getOrDefault(performer, List.of());
    return hands.isEmpty() ? Optional.empty() : Optional.of(hands.get(hands.size() - 1));
  }

  /** Who has it in hand. */
  public Optional<String> holder(String prop) {
    return held.entrySet().stream()
        .filter(e -> e.getValue().contains(prop))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What each has in hand, the last taken at the end. */
  public Map<String, List<String>> held() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    held.forEach((performer, props) -> all.put(performer, List.copyOf(props)));
    return all;
  }

  /** The hand for the next thing: the right one first. */
  public String freeHand(String performer) {
    return held.getOrDefault(performer, List.of()).isEmpty() ? "right" : "left";
  }

  /** Nobody has anything in hand. */
  public void empty() {
    held.clear();
    calling.clear();
  }
}
