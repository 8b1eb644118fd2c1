package dev.actionline.shotlist.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives every scene and shot a name of its own. The script's numbers go first; what a person added
 * keeps its name while that is free, and else is named after what it stands behind.
 */
final class Numbering {
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final Pattern REFERENCE = Pattern.compile("(angle\\s+on\\s+)(\\S+?)(?=[\\s,;]|$)");
  private static final Pattern ELSEWHERE = Pattern.compile("(in\\s+(?:scene\\s+)?)(\\S+?)(?=[\\s,;]|$)");

  private final Merged film;
  private final Set<String> scenes = new HashSet<>();
  private final Set<String> shots = new HashSet<>();

  private Numbering(Merged film) {
    this.film = film;
  }

  static void settle(Merged film) {
    Numbering numbering = new Numbering(film);
    numbering.scenes();
    numbering.shots();
    numbering.references();
  }

  private void scenes() {
    film.scenes.stream().filter(s -> !s.draft.isEmpty()).forEach(s -> claim(s, scenes, s.wanted()));
    String before = "1";
    for (Merged.Scene scene : film.scenes) {
      if (scene.name.isEmpty()) {
        claim(scene, scenes, scene.wanted());
        lettered(scene, scenes, before);
      }
      before = scene.name;
    }
  }

  private void shots() {
    for (Merged.Scene scene : film.scenes) {
      scene.shots.stream().filter(s -> !s.draft.isEmpty()).forEach(s -> claim(s, shots, inScene(s, scene)));
    }
    for (Merged.Scene scene : film.scenes) {
      String before = scene.name;
      for (Merged.Shot shot : scene.shots) {
        if (shot.name.isEmpty()) {
          claim(shot, shots, inScene(shot, scene));
          lettered(shot, shots, before);
        }
        before = shot.name;
      }
    }
  }

  /** A person's name begins with the number that the scene had in the edited list. */
  private static String inScene(Merged.Shot shot, Merged.Scene scene) {
    String wanted = shot.wanted();
    boolean mine = wanted.equals(shot.mine) && !wanted.equals(shot.draft);
    boolean prefixed = mine && !shot.sceneInMine.isEmpty() && wanted.startsWith(shot.sceneInMine);
    return prefixed ? scene.name + wanted.substring(shot.sceneInMine.length()) : wanted;
  }

  /** Takes a name; where that is taken, the new draft's. */
  private static void claim(Merged.Named one, Set<String> taken, String wanted) {
    if (taken.add(wanted)) {
      one.name = wanted;
    } else if (!one.draft.isEmpty() && taken.add(one.draft)) {
      one.name = one.draft;
    }
  }

  private static void lettered(Merged.Named one, Set<String> taken, String before) {
    StringBuilder stem = new StringBuilder(before);
    for (int i = 0; one.name.isEmpty(); i++) {
      if (i == LETTERS.length()) {
        stem.append('A');
        i = 0;
      }
      claim(one, taken, stem.toString() + LETTERS.charAt(i));
    }
  }

  /** {@code angle on 7B} and {@code in scene 7} go on meaning the same. */
  private void references() {
    Map<String, String> ofMine = new HashMap<>();
    Map<String, String> ofDraft = new HashMap<>();
    for (Merged.Scene scene : film.scenes) {
      for (Merged.Shot shot : scene.shots) {
        ofMine.put(shot.mine, shot.name);
        ofDraft.put(shot.draft, shot.name);
      }
    }
    Map<String, String> scenesOfMine = new HashMap<>();
    Map<String, String> scenesOfDraft = new HashMap<>();
    for (Merged.Scene scene : film.scenes) {
      scenesOfMine.put(scene.mine, scene.name);
      scenesOfDraft.put(scene.draft, scene.name);
    }
    for (Merged.Scene scene : film.scenes) {
      for (Merged.Shot shot : scene.shots) {
        shot.rows =
            shot.rows.stream()
                .map(r -> renamed(r, "angle", REFERENCE, r.mine() ? ofMine : ofDraft))
                .map(r -> renamed(r, "in", ELSEWHERE, r.mine() ? scenesOfMine : scenesOfDraft))
                .toList();
      }
    }
  }

  private static Row renamed(Row row, String word, Pattern refers, Map<String, String> names) {
    Matcher reference = refers.matcher(row.line().words());
    if (!row.firstWord().equals(word) || !reference.find()) {
      return row;
    }
    String name = names.getOrDefault(reference.group(2), reference.group(2));
    String words = row.line().words();
    return row.saying(words.substring(0, reference.start(2)) + name + words.substring(reference.end(2)));
  }

  /** What is called otherwise than in the edited list. */
  static List<String> renamed(List<? extends Merged.Named> all) {
    return all.stream()
        .filter(n -> !n.mine.isEmpty() && !n.mine.equals(n.name))
        .map(n -> n.mine + " is now " + n.name)
        .toList();
  }
}
