package dev.actionline.shotlist.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a merge did, in plain words. */
final class Report {
  private static final int MOST_NAMES = 12;

  private final Merged film;
  private final List<String> lines = new ArrayList<>();
  private int conflicts;

  Report(Merged film) {
    this.film = film;
    List<Merged.Scene> scenes = film.scenes;
    List<Merged.Shot> shots = scenes.stream().flatMap(s -> s.shots.stream()).toList();
    say("follows the script: ", named(scenes, shots, h -> h.isRewritten() && !h.isAdded()));
    say("new in the script: ", added(scenes));
    say("gone with the script: ", film.gone);
    say("kept as edited: ", named(scenes, shots, Happened::isKept));
    say("stays cut, as you had it: ", film.cut);
    List<String> renamed = new ArrayList<>(Numbering.renamed(scenes).stream().map(r -> "scene " + r).toList());
    for (Merged.Scene scene : scenes) {
      List<Merged.Shot> others = scene.shots.stream().filter(s -> !movesWithItsScene(s, scene)).toList();
      renamed.addAll(Numbering.renamed(others).stream().map(r -> "shot " + r).toList());
    }
    say("renumbered: ", renamed);
    conflicts(scenes);
  }

  /** 7B becomes 8B where scene 7 becomes 8: that goes without saying. */
  private static boolean movesWithItsScene(Merged.Shot shot, Merged.Scene scene) {
    return shot.mine.startsWith(scene.mine)
        && shot.name.startsWith(scene.name)
        && shot.mine.substring(scene.mine.length()).equals(shot.name.substring(scene.name.length()));
  }

  List<String> lines() {
    return lines;
  }

  int conflicts() {
    return conflicts;
  }

  private void say(String what, List<String> names) {
    if (!names.isEmpty()) {
      List<String> some = names.subList(0, Math.min(MOST_NAMES, names.size()));
      int more = names.size() - some.size();
      lines.add(what + String.join(", ", some) + (more == 0 ? "" : " and " + more + " more"));
    }
  }

  private List<String> named(List<Merged.Scene> scenes, List<Merged.Shot> shots, Predicate<Happened> what) {
    List<String> names = new ArrayList<>();
    film.tops.stream().filter(t -> what.test(t.happened)).forEach(t -> names.add("the " + t.head.firstWord()));
    scenes.stream().filter(s -> what.test(s.happened)).forEach(s -> names.add("scene " + s.name));
    shots.stream().filter(s -> what.test(s.happened)).forEach(s -> names.add("shot " + s.name));
    return names;
  }

  /** New scenes whole, and new shots of scenes that were there. */
  private static List<String> added(List<Merged.Scene> scenes) {
    List<String> names = new ArrayList<>();
    for (Merged.Scene scene : scenes) {
      if (scene.happened.isAdded()) {
        names.add("scene " + scene.name);
      } else {
        scene.shots.stream().filter(s -> s.happened.isAdded()).forEach(s -> names.add("shot " + s.name));
      }
    }
    return names;
  }

  private void conflicts(List<Merged.Scene> scenes) {
    film.tops.forEach(t -> conflicts("the " + t.head.firstWord(), t.happened, "line"));
    for (Merged.Scene scene : scenes) {
      conflicts("scene " + scene.name, scene.happened, "line");
      if (scene.happened.isKeptThoughGone() && !scene.base.isEmpty() && scene.draft.isEmpty()) {
        decide("scene " + scene.name, "it is no longer in the script and stays for your edits");
      }
      for (Merged.Shot shot : scene.shots) {
        conflicts("shot " + shot.name, shot.happened, "line");
        if (shot.happened.isKeptThoughGone()) {
          decide("shot " + shot.name, "it is no longer in the script and stays for your edits");
        }
      }
    }
    film.offered.forEach(o -> decide(o, "you cut it and the script rewrote it; it stands as comments"));
  }

  private void conflicts(String place, Happened happened, String what) {
    for (Happened.Conflict c : happened.conflicts()) {
      if (c.plays().isEmpty()) {
        decide(place, "you took out what the script rewrote: " + c.draft());
      } else if (c.draft().isEmpty()) {
        decide(place, "the script gave up a " + what + " that you edited: " + c.plays());
      } else {
        decide(place, "the list plays \"" + c.plays() + "\", the new draft has \"" + c.draft() + "\"");
      }
    }
  }

  private void decide(String place, String what) {
    conflicts++;
    lines.add("to decide, " + place + ": " + what);
  }
}
