package dev.actionline.timeline;

import dev.actionline.core.Easing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Numbers that change at times and stay: glow, moved parts, visibility. */
final class Ramps {
  private record Ramp(double at, double seconds, double from, double to) {}

  private final Map<String, Map<String, List<Ramp>>> ramps = new LinkedHashMap<>();

  void add(String owner, String channel, double at, double seconds, double from, double to) {
    List<Ramp> list =
        ramps
            .computeIfAbsent(owner, o -> new TreeMap<>())
            .computeIfAbsent(channel, c -> new ArrayList<>());
    list.add(new Ramp(at, seconds, from, to));
    list.sort((a, b) -> Double.compare(a.at, b.at));
  }

  /** The value of a channel at a time; empty before its first change. */
  Optional<Double> at(String owner, String channel, double seconds) {
    return value(list(owner, channel), seconds);
  }

  /** The same of what was before its first change as that finds it: a lamp that comes on was out. */
  Optional<Double> from(String owner, String channel, double seconds) {
    return at(owner, channel, seconds).or(() -> list(owner, channel).stream().findFirst().map(Ramp::from).filter(f -> f == 0));
  }

  private List<Ramp> list(String owner, String channel) {
    return ramps.getOrDefault(owner, Map.of()).getOrDefault(channel, List.of());
  }

  /** All channels of an owner that have changed by a time, by name. */
  Map<String, Float> all(String owner, double seconds) {
    Map<String, Float> all = new TreeMap<>();
    ramps
        .getOrDefault(owner, Map.of())
        .forEach(
            (name, list) -> value(list, seconds).ifPresent(v -> all.put(name, v.floatValue())));
    return Collections.unmodifiableMap(all);
  }

  private static Optional<Double> value(List<Ramp> list, double seconds) {
    Optional<Double> value = Optional.empty();
    for (Ramp ramp : list) {
      if (ramp.at <= seconds + 1e-9) {
        double way = ramp.seconds <= 0 ? 1 : (seconds - ramp.at) / ramp.seconds;
        value = Optional.of(Easing.mix(ramp.from, ramp.to, Easing.smooth(way)));
      }
    }
    return value;
  }
}
