package dev.actionline.director;

import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.core.Span;
import dev.actionline.director.coverage.SceneDraft;
import dev.actionline.director.coverage.ShotDraft;
import dev.actionline.director.text.Gist;
import dev.actionline.director.text.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Scenes that are cut against each other: {@code INTERCUT - KITCHEN / CAR}. What somebody does in such a stretch
 * plays where that one was before, so it is blocked and covered with that scene, and its shots are then brought
 * back to where the script tells of them.
 */
final class Intercuts {
  private final List<Breakdown.Scene> script;
  /** What is known to play in each, of those that have been read; the others as the script tells them. */
  private final List<Breakdown.Scene> scenes;
  private final List<List<Beat>> played = new ArrayList<>();
  /** Beat to the number of the scene in which the script tells of it, for those that play in another. */
  private final Map<Beat, Integer> told = new IdentityHashMap<>();
  /** Scene to the place it shows itself, of those that it names. */
  private final Map<Integer, String> here = new HashMap<>();
  /** Speeches into a phone. */
  private final Set<Beat> calls = Collections.newSetFromMap(new IdentityHashMap<>());

  private Intercuts(List<Breakdown.Scene> scenes) {
    this.script = scenes;
    this.scenes = new ArrayList<>(scenes);
    scenes.forEach(s -> played.add(new ArrayList<>()));
  }

  static Intercuts of(Breakdown breakdown) {
    Intercuts all = new Intercuts(breakdown.scenes());
    all.read();
    return all;
  }

  /** The scenes as they are blocked: what is told elsewhere and plays here stands behind the rest. */
  Breakdown.Scene played(int scene) {
    Breakdown.Scene s = script.get(scene);
    List<Beat> beats = played.get(scene);
    String place = here.getOrDefault(scene, s.place());
    if (s.beats().equals(beats) && place.equals(s.place())) {
      return s;
    }
    List<String> setting = place.equals(s.place()) ? s.setting() : List.of(place.split(" "));
    return new Breakdown.Scene(s.heading(), s.interior(), place, setting, s.time(), beats, s.ages(), s.span());
  }

  private void known(int scene, List<Beat> beats) {
    Breakdown.Scene s = scenes.get(scene);
    scenes.set(scene, new Breakdown.Scene(s.heading(), s.interior(), s.place(), s.setting(), s.time(), beats, s.ages(), s.span()));
  }

  /** Whether all of a scene plays in others. */
  boolean empty(int scene) {
    boolean any = told.containsValue(scene);
    return any && played.get(scene).stream().allMatch(b -> b instanceof Beat.Direction);
  }

  /** Speeches that are spoken into a phone. */
  Set<Beat> calls() {
    return calls;
  }

  private void read() {
    Optional<IntercutPlaces> waiting = Optional.empty();
    Map<Integer, List<Beat>> moved = new TreeMap<>();
    for (int i = 0; i < scenes.size(); i++) {
      List<Beat> beats = scenes.get(i).beats();
      int scene = i;
      Stretch stretch = new Stretch(i, waiting.map(w -> w.with(scene)).or(() -> IntercutPlaces.inHeading(scenes, scene)));
      waiting = Optional.empty();
      for (int b = 0; b < beats.size(); b++) {
        Beat beat = beats.get(b);
        if (IntercutPlaces.begins(beat)) {
          boolean last = beats.subList(b + 1, beats.size()).stream().allMatch(x -> x instanceof Beat.Direction);
          known(i, stretch.taken);
          Optional<IntercutPlaces> named = IntercutPlaces.in((Beat.Direction) beat, scenes, i);
          waiting = last ? Optional.of(named.orElse(IntercutPlaces.of(i))) : Optional.empty();
          stretch.places = last ? Optional.empty() : named.or(() -> IntercutPlaces.withLast(scenes, scene));
        } else if (IntercutPlaces.ends(beat)) {
          stretch.places = Optional.empty();
        }
        stretch.take(beat);
      }
      stretch.finish(moved);
      known(i, played.get(i));
    }
    moved.forEach((host, beats) -> played.get(host).addAll(beats));
  }

  /** What of one scene plays where. */
  private final class Stretch {
    private final int scene;
    private Optional<IntercutPlaces> places;
    private final List<Beat> taken = new ArrayList<>();
    private final List<Integer> hosts = new ArrayList<>();
    private final List<Beat> within = new ArrayList<>();
    /** Who was not there before, and where they came in. */
    private final Map<String, Integer> came = new HashMap<>();
    private int last;

    private Stretch(int scene, Optional<IntercutPlaces> places) {
      this.scene = scene;
      this.places = places;
      places.filter(p -> !p.here().isEmpty()).ifPresent(p -> here.put(scene, p.here()));
      this.last = scene;
    }

    private void take(Beat beat) {
      int host = places.map(p -> p.host(beat, scenes, scene, last, taken, came)).orElse(scene);
      places.ifPresent(p -> within.add(beat));
      last = places.isPresent() ? host : scene;
      taken.add(beat);
      hosts.add(host);
    }

    /** Each stay in one place is a shot or more of its own. */
    private void finish(Map<Integer, List<Beat>> moved) {
      if (within.isEmpty() || hosts.stream().allMatch(h -> h == scene)) {
        played.set(scene, new ArrayList<>(taken));
        return;
      }
      for (int i = 0; i < taken.size(); i++) {
        List<Beat> to = hosts.get(i) == scene ? played.get(scene) : moved.computeIfAbsent(hosts.get(i), h -> new ArrayList<>());
        if (i > 0 && !hosts.get(i).equals(hosts.get(i - 1)) || i == 0 && hosts.get(i) != scene) {
          to.add(cut(taken.get(i).span()));
        }
        to.add(taken.get(i));
        if (hosts.get(i) != scene) {
          told.put(taken.get(i), scene);
        }
      }
      if (IntercutPlaces.isCall(hosts, scenes, within)) {
        Set<String> callers = callers();
        within.stream().filter(b -> b instanceof Beat.Speech s && !Gist.offScreen(s) && callers.contains(s.speaker())).forEach(calls::add);
      }
    }

    /** One at each end of the line. */
    private Set<String> callers() {
      Set<String> callers = new TreeSet<>();
      for (int host : new TreeSet<>(hosts)) {
        List<Beat> there = new ArrayList<>(host == scene ? List.of() : scenes.get(host).beats());
        IntStream.range(0, taken.size()).filter(b -> hosts.get(b) == host).forEach(b -> there.add(taken.get(b)));
        IntercutPlaces.caller(there).ifPresent(callers::add);
      }
      return callers;
    }
  }

  private static Beat cut(Span at) {
    return new Beat.Direction(0, "CUT TO:", "transition", "CUT", Optional.empty(), Optional.empty(), at);
  }

  /** Brings the shots that are told in another scene than they play in to where they are told. */
  List<SceneDraft> cut(List<SceneDraft> drafts) {
    if (told.isEmpty()) {
      return drafts;
    }
    Map<Integer, List<ShotDraft>> shots = new HashMap<>();
    drafts.forEach(d -> shots.put(d.number(), new ArrayList<>()));
    for (SceneDraft draft : drafts) {
      for (ShotDraft shot : draft.shots().values()) {
        int scene = told(shot, draft.number());
        if (scene != draft.number()) {
          shot.elsewhere = Optional.of(Line.of("in scene " + draft.name()));
        }
        shots.get(scene).add(shot);
      }
    }
    shots.values().forEach(Intercuts::order);
    return drafts.stream().map(d -> d.with(shots.get(d.number()))).toList();
  }

  /** In the order in which the script tells of them. */
  private static void order(List<ShotDraft> shots) {
    Map<ShotDraft, Integer> places = new IdentityHashMap<>();
    int place = 0;
    for (ShotDraft shot : shots) {
      place = shot.moments.isEmpty() ? place : shot.moments.get(0).beat().span().start();
      places.put(shot, place);
    }
    shots.sort(Comparator.comparing(places::get));
  }

  /** The number of the scene that tells of a shot. */
  private int told(ShotDraft shot, int host) {
    return shot.moments.stream().map(m -> told.get(m.beat())).filter(Objects::nonNull).findFirst().orElse(host);
  }
}
