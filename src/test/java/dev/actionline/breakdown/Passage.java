package dev.actionline.breakdown;

import dev.actionline.core.Source;
import dev.actionline.screenplay.ScreenplayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script with its breakdown between the lines: under a sentence, {@code ~ MARA throw > ledger :
 * throw} for each of its clauses, {@code ~!} where it must not be staged, {@code -} for nobody or
 * nothing. A passage that ends in {@code ~cast} and {@code ~props} tells those too, and
 * {@code ~cam size CU > KEY} under a line the direction it gives.
 */
record Passage(
    String name,
    String script,
    List<Expected> clauses,
    Set<String> cast,
    Set<String> props,
    List<String> camera) {
  private static final Pattern CAMERA = Pattern.compile("~cam \\w+ (.+?) > .*");

  private static final Pattern LINE =
      Pattern.compile("~(!?)\\s+(.*?)\\s+([a-z][a-z -]*?)\\s+>\\s+(.*?)\\s+:\\s+(\\w+)");

  /** What a clause should be. */
  record Expected(
      String sentence, String actor, String verb, String target, String kind, boolean real) {}

  static Passage read(Path file) {
    StringBuilder script = new StringBuilder();
    List<Expected> clauses = new ArrayList<>();
    Set<String> cast = new TreeSet<>();
    Set<String> props = new TreeSet<>();
    List<String> camera = new ArrayList<>();
    String last = "";
    try {
      for (String line : Files.readAllLines(file)) {
        Matcher m = LINE.matcher(line);
        if (m.matches()) {
          clauses.add(
              new Expected(
                  last,
                  none(m.group(2)),
                  m.group(3),
                  none(m.group(4)),
                  m.group(5),
                  m.group(1).isEmpty()));
        } else if (line.startsWith("~cast ")) {
          cast.addAll(names(line.substring(6)));
        } else if (line.startsWith("~props ")) {
          props.addAll(names(line.substring(7)));
        } else if (CAMERA.matcher(line).matches()) {
          camera.add(CAMERA.matcher(line).replaceFirst("$1"));
        } else if (line.startsWith("~")) {
          throw new IllegalStateException(file.getFileName() + ": cannot read \"" + line + "\"");
        } else {
          script.append(line).append('\n');
          last = line.isBlank() || last.startsWith("(") ? last : line;
          last = line.isBlank() ? "" : last;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Passage(
        file.getFileName().toString(), script.toString(), clauses, cast, props, camera);
  }

  private static List<String> names(String list) {
    return Arrays.stream(list.split(","))
        .map(n -> n.trim().toLowerCase(java.util.Locale.ROOT))
        .map(n -> n.endsWith("s") && !n.endsWith("ss") ? n.substring(0, n.length() - 1) : n)
        .toList();
  }

  /** Cast, props and camera directions: how many were expected, given, and both. */
  record Lists(int[] cast, int[] props, int[] camera) {
    static double f1(int[] counts) {
      return 2.0 * counts[2] / (counts[0] + counts[1]);
    }
  }

  Lists lists() {
    Breakdown b = breakdown(name, script);
    Set<String> people = new TreeSet<>();
    b.cast().forEach(c -> people.addAll(names(c.name())));
    Set<String> things = new TreeSet<>();
    b.props().forEach(p -> things.addAll(names(p.noun())));
    List<String> moves = new ArrayList<>();
    b.scenes().stream()
        .flatMap(s -> s.beats().stream())
        .filter(Beat.Direction.class::isInstance)
        .forEach(d -> moves.add(((Beat.Direction) d).value()));
    return new Lists(counts(cast, people), counts(props, things), counts(camera, moves));
  }

  private static int[] counts(
      java.util.Collection<String> expected, java.util.Collection<String> given) {
    List<String> free = new ArrayList<>(given);
    int both = (int) expected.stream().filter(free::remove).count();
    return new int[] {expected.size(), given.size(), both};
  }

  private static String none(String word) {
    return word.equals("-") ? "" : word;
  }

  static Breakdown breakdown(String name, String script) {
    return Breakdowns.of(ScreenplayReader.read(new Source(name, script)).value()).value();
  }

  /** How well a breakdown fits. */
  record Fit(
      int expected, int given, int verbs, int whole, int kinds, int polarity, List<String> slips) {
    double verbF1() {
      return 2.0 * verbs / (expected + given);
    }

    double wholeF1() {
      return 2.0 * whole / (expected + given);
    }
  }

  /** Pairs each expected clause with the best free one of its sentence and verb. */
  Fit fit() {
    List<Clause> free = new ArrayList<>(breakdown(name, script).clauses());
    int given = free.size();
    int verbs = 0;
    int whole = 0;
    int kinds = 0;
    int polarity = 0;
    List<String> slips = new ArrayList<>();
    for (Expected e : clauses) {
      Clause best = null;
      int most = -1;
      for (Clause c : free) {
        int agree = fits(e, c) ? 1 + (actor(e, c) ? 1 : 0) + (target(e, c) ? 1 : 0) : -1;
        if (agree > most) {
          best = c;
          most = agree;
        }
      }
      if (most < 0) {
        slips.add("missed " + e);
        continue;
      }
      free.remove(best);
      verbs++;
      whole += actor(e, best) && target(e, best) ? 1 : 0;
      kinds += best.kind().label().equals(e.kind) ? 1 : 0;
      polarity += best.real() == e.real ? 1 : 0;
      if (most < 3) {
        slips.add(
            e
                + " but got "
                + best.actorLabel().orElse("-")
                + " "
                + best.verb()
                + " "
                + best.target().orElse("-"));
      }
    }
    free.forEach(c -> slips.add("made up " + c.verb() + " in " + c.sentence()));
    return new Fit(clauses.size(), given, verbs, whole, kinds, polarity, slips);
  }

  private static boolean fits(Expected e, Clause c) {
    String a = plain(e.sentence);
    String b = plain(c.sentence());
    return (a.contains(b) || b.contains(a)) && c.verb().split(" ")[0].equals(e.verb.split(" ")[0]);
  }

  private static boolean actor(Expected e, Clause c) {
    return same(e.actor, c.actorLabel().orElse(""));
  }

  private static boolean target(Expected e, Clause c) {
    return same(e.target, c.target().orElse(""));
  }

  /** The same heads, in any order, a plural's s forgiven. */
  private static boolean same(String a, String b) {
    return heads(a).equals(heads(b));
  }

  private static List<String> heads(String label) {
    List<String> out = new ArrayList<>();
    for (String part : label.toLowerCase(java.util.Locale.ROOT).split("\\s*&\\s*")) {
      String head = part.substring(part.lastIndexOf(' ') + 1);
      out.add(
          head.endsWith("s") && !head.endsWith("ss") ? head.substring(0, head.length() - 1) : head);
    }
    out.sort(null);
    return out;
  }

  private static String plain(String text) {
    return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", " ").trim();
  }
}
