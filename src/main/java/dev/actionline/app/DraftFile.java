package dev.actionline.app;

import dev.actionline.core.UserError;
import dev.actionline.director.Draft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A drafted list on disk and, beside it, its base: the draft as it was written, headed by the script's
 * hash. A list that differs from its base has been touched by a person.
 */
final class DraftFile {
  private static final String HEAD = "-- base, drafted from script sha256 ";

  private DraftFile() {}

  static Path base(Path list) {
    return list.resolveSibling(list.getFileName() + ".base");
  }

  /** Writes a fresh draft, unless a person has touched the list; returns the list to play. */
  static Path refresh(Path script, Path list, boolean anew) {
    if (touched(list)) {
      Console.say("note: playing " + list + " as edited; delete it to draft anew");
      return list;
    }
    if (!anew && scriptHash(list).filter(h -> h.equals(stamp(script))).isPresent() && Files.exists(list)) {
      return list;
    }
    write(script, list, Film.draft(script));
    return list;
  }

  /** Writes a draft and its base. */
  static void write(Path script, Path list, Draft draft) {
    Film.write(list, draft.text());
    Film.write(base(list), HEAD + stamp(script) + "\n" + draft.text());
    report(draft);
  }

  /** The program that drafts is part of what a draft depends on. */
  private static String stamp(Path script) {
    return Film.hash(script) + " by " + System.getProperty("actionline.build", "unbuilt");
  }

  static void report(Draft draft) {
    long listed = draft.stagings().size() - draft.staged();
    Console.say(
        draft.staged() + " of " + draft.stagings().size() + " action clauses staged; " + listed + " listed");
    int line = 0;
    for (Draft.Staging s : draft.stagings()) {
      if (s.action().isEmpty()) {
        line = s.clause().id();
        Console.say("  not staged: \"" + s.clause().sentence().replace('\n', ' ') + "\" (" + s.clause().verb() + "): " + s.why().orElse("no reason given"));
      }
    }
    if (line == 0 && listed > 0) {
      throw new IllegalStateException("clauses are listed without their reasons");
    }
  }

  /** True when the list is there and is not what the program wrote. */
  static boolean touched(Path list) {
    if (!Files.exists(list)) {
      return false;
    }
    return !baseText(list).equals(Optional.of(Scripts.read(list).text()));
  }

  /** Hash of the script that a list was drafted from, when its base is there. */
  static Optional<String> scriptHash(Path list) {
    return wholeBase(list)
        .filter(t -> t.startsWith(HEAD))
        .map(t -> t.substring(HEAD.length(), Math.max(HEAD.length(), t.indexOf('\n'))));
  }

  private static Optional<String> baseText(Path list) {
    return wholeBase(list).map(t -> t.substring(t.indexOf('\n') + 1));
  }

  private static Optional<String> wholeBase(Path list) {
    Path base = base(list);
    if (!Files.isRegularFile(base)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(base, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UserError("cannot read " + base, "do you have the right to?");
    }
  }

  /** Names the scenes whose draft differs from the base: ": scenes 2, 5". */
  static String changedScenes(Path script, Path list) {
    Map<String, String> before = scenes(baseText(list).orElse(""));
    Map<String, String> after = scenes(Film.draft(script).text());
    TreeSet<String> changed = new TreeSet<>();
    for (String name : after.keySet()) {
      if (!after.get(name).equals(before.get(name))) {
        changed.add(name);
      }
    }
    for (String name : before.keySet()) {
      if (!after.containsKey(name)) {
        changed.add(name);
      }
    }
    return changed.isEmpty() ? "" : ": scene" + (changed.size() > 1 ? "s " : " ") + String.join(", ", changed);
  }

  private static Map<String, String> scenes(String text) {
    Map<String, String> scenes = new LinkedHashMap<>();
    String name = "";
    StringBuilder body = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("scene ")) {
        scenes.put(name, body.toString());
        body.setLength(0);
        name = line.split("\\s+")[1];
      }
      // Line numbers move when something above is rewritten; that alone is no change
      body.append(line.replaceAll("\\s*@\\d+(-\\d+)?\\s*$", "")).append('\n');
    }
    scenes.put(name, body.toString());
    scenes.remove("");
    return scenes;
  }
}
