package dev.actionline.director.coverage;

import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Source;
import dev.actionline.director.casting.Company;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Moment;
import dev.actionline.director.text.Quote;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The script's own camera directions, obeyed. Transitions at a scene's end open the next scene, so one
 * of these serves a whole film.
 */
public final class Directions {
  private static final Set<String> ENDINGS = Set.of("FADE OUT", "FADE TO BLACK", "FADE TO COLOR", "IRIS OUT");
  private static final Set<String> BLACKS = Set.of("BLACK", "CUT TO BLACK", "CUT TO COLOR");
  private static final Map<String, String> SIZES =
      Map.of("TWO SHOT", "two-shot", "COWBOY", "cowboy", "MEDIUM", "MS", "WIDE", "WS", "LS", "WS");
  private static final Map<String, String> ANGLES =
      Map.of("HIGH", "high", "LOW", "low", "OVERHEAD", "overhead", "DUTCH", "dutch");
  private static final WordTable MOVES = Vocabulary.table("camera-moves");

  /** Effects that show a picture within the picture, and the size in which it shows what it shows. */
  private static final Map<String, String> IMAGES =
      Map.of("BINOCULARS", "FS", "SCOPE", "MS", "MIRROR", "MCU", "SCREEN", "MS");

  private static final Pattern RESTS =
      Pattern.compile("(?i)\\b(come|comes|coming) to rest|\\b(settle|end|stop|arrive)s? (on|at)\\b|\\b(find|reveal|discover)s?\\b");
  private static final Pattern TO = Pattern.compile("(?i)\\bto\\b");
  private static final Pattern COLORS =
      Pattern.compile("(?i)\\b(white|gr[ea]y|red|orange|yellow|gold|green|blue|purple|pink|brown)\\b");
  private static final Pattern WAYS = Pattern.compile("(?i)\\b(left|right|up|down)\\b");
  private static final Pattern PASSES = Pattern.compile("(?i)\\b(pass|past|drift|glide|sweep)");

  private static final String RACKS = " at 1.2s over 0.8s";

  private final Source script;
  private final List<Line> pending = new ArrayList<>();
  private final List<Diagnostic> told = new ArrayList<>();
  /** The last shot's; empty for one that nobody can match. */
  private String size = "";

  /** Of a whole script. */
  public Directions(Source script) {
    this.script = script;
  }

  /** Whether a direction ends the shot before it instead of beginning one. */
  boolean closes(Beat.Direction direction) {
    return direction.kind().equals("transition") && ENDINGS.contains(direction.value());
  }

  /** Whether a direction is a shot of its own, with no picture: black, a card. */
  boolean standsAlone(Beat.Direction direction) {
    return direction.kind().equals("transition") && BLACKS.contains(direction.value())
        || direction.kind().equals("title") && direction.value().equals("TITLE CARD");
  }

  /** Takes in what stands between scenes: true for a scene of transitions alone. */
  public boolean onlyTransitions(Breakdown.Scene scene) {
    List<Beat.Direction> transitions = new ArrayList<>();
    for (Beat beat : scene.beats()) {
      if (!(beat instanceof Beat.Direction d) || !d.kind().equals("transition")) {
        return false;
      }
      transitions.add(d);
    }
    boolean none = scene.heading().isEmpty();
    if (none) {
      transitions.forEach(
          t -> transition(t.value(), List.of(), Line.of(t.text(), script, t.span()), new ShotDraft()));
    }
    return none;
  }

  /** A shot that matches the one before is of its size, and of one subject. */
  void match(ShotDraft shot) {
    boolean matches = shot.opening.stream().anyMatch(l -> l.text().endsWith("matching"));
    if (matches && shot.setup != null && !shot.directed && !size.isEmpty() && !shot.setup.subjects().isEmpty()) {
      shot.setup = Setup.on(size, shot.setup.subjects().subList(0, 1));
    }
    size = shot.setup == null || shot.setup.through().isPresent() ? "" : shot.setup.size();
  }

  /** What opens the next shot: a dissolve or a fade that the script asked for. */
  List<Line> opening() {
    List<Line> lines = List.copyOf(pending);
    pending.clear();
    return lines;
  }

  /** Writes a direction into the shot that it belongs to. */
  void apply(Beat.Direction direction, Moment moment, ShotDraft shot) {
    Line at = Line.of("", script, direction.span());
    List<String> subjects = new ArrayList<>(moment.who());
    subjects.addAll(moment.whom());
    switch (direction.kind()) {
      case "size" -> frame(shot, Setup.on(size(direction.value()), subjects));
      case "insert" -> insert(direction.value(), subjects, at, shot);
      case "angle" -> angle(direction.value(), subjects, shot);
      case "pov" -> pov(direction, subjects, at, shot);
      case "shot" -> noted(direction, new NotedShot(ShotNote.of(direction.value()), subjects, at.with(direction.text()), shot));
      case "move" -> move(direction.value(), moment, direction.text(), subjects, at, shot);
      case "focus" -> focus(direction.value(), moment, at, shot);
      case "transition" -> transition(direction.value(), subjects, at.with(direction.text()), shot);
      case "title" -> title(direction, at, shot);
      default -> freeze(direction, subjects, at, shot);
    }
    if (shot.label.isEmpty() && shot.setup != null) {
      shot.label = moment.label();
    }
  }

  private void noted(Beat.Direction direction, NotedShot noted) {
    noted.write();
    noted.unknown().ifPresent(
        u -> told.add(
            Diagnostic.note(
                script, direction.span(), "the camera department knows no \"" + u + "\"",
                "a note tells size, angle, side, lens, distance, height, f-stop, speed and moves: actionline list moves")));
  }

  /** What of the notes nobody understood. */
  public List<Diagnostic> told() {
    return List.copyOf(told);
  }

  /** {@code FREEZE FRAME on Marta}: a picture of her that comes to stand. */
  private static void freeze(Beat.Direction direction, List<String> subjects, Line at, ShotDraft shot) {
    if (direction.value().equals("FREEZE")) {
      if (!subjects.isEmpty()) {
        frame(shot, Setup.on("MS", subjects));
      }
      shot.freeze(at, subjects.isEmpty() ? shot.moments.size() : Integer.MAX_VALUE);
    }
  }

  /** A thing seen near; or what shows in a mirror, on a screen, through a glass. */
  private static void insert(String value, List<String> subjects, Line at, ShotDraft shot) {
    frame(shot, Setup.on(IMAGES.getOrDefault(value, "insert"), subjects));
    if (IMAGES.containsKey(value)) {
      shot.moves.add(at.with("effect " + value.toLowerCase(Locale.ROOT)));
    }
  }

  private static String size(String value) {
    return SIZES.getOrDefault(value, value);
  }

  private static void frame(ShotDraft shot, Setup setup) {
    shot.setup = setup;
    shot.directed = true;
  }

  private static void angle(String value, List<String> subjects, ShotDraft shot) {
    if (value.equals("OTS") && !subjects.isEmpty()) {
      List<String> beyond = subjects.subList(1, subjects.size());
      frame(shot, new Setup("OTS", beyond, Optional.of(subjects.get(0)), "", ""));
    } else if (ANGLES.containsKey(value)) {
      Setup before = shot.setup == null ? Setup.on("", subjects) : shot.setup;
      frame(shot, before.angled(ANGLES.get(value)));
    } else {
      frame(shot, Setup.on("MS", subjects));
    }
  }

  /** What somebody sees; and through what: binoculars, a scope. */
  private static void pov(Beat.Direction direction, List<String> subjects, Line at, ShotDraft shot) {
    if (!subjects.isEmpty()) {
      frame(shot, Setup.throughTheEyesOf(subjects.get(0), subjects.subList(1, subjects.size())));
      String said = direction.text().toUpperCase(Locale.ROOT);
      IMAGES.keySet().stream().filter(i -> said.contains(i.replaceFirst("S$", ""))).sorted().forEach(i -> shot.moves.add(at.with("effect " + i.toLowerCase(Locale.ROOT))));
    }
  }

  private static void move(
      String value, Moment moment, String said, List<String> subjects, Line at, ShotDraft shot) {
    String verb = MOVES.first(value.toLowerCase(Locale.ROOT)).orElseThrow();
    boolean rests = RESTS.matcher(said).find();
    if (rests && !subjects.isEmpty() && shot.setup != null) {
      shot.moves.add(at.with("camera moves to MS on " + Company.name(subjects.get(0))));
      shot.rested = true;
      return;
    }
    if (rests && subjects.isEmpty() && shot.take && !shot.rested) {
      shot.awaits = Optional.of(at);
      return;
    }
    boolean begins = shot.setup == null && shot.moments.isEmpty();
    if (begins) {
      shot.setup = Setup.on("", subjects);
      shot.take = true;
    }
    String target = subjects.isEmpty() ? "" : subjects.get(0);
    boolean rides = value.equals("TRACK") || value.equals("FOLLOW");
    boolean passes = rides && (begins && moment.who().isEmpty() || PASSES.matcher(said).find());
    if (passes && !begins && !target.isEmpty()) {
      shot.moves.add(at.with("camera passes " + Company.name(target)));
    }
    if (rides && target.isEmpty() || passes) {
      return;
    }
    String text = verb;
    if (rides) {
      text += (value.equals("TRACK") ? " with " : " ") + target;
    } else if (begins && turns(value) && TO.matcher(said).find()) {
      text = target.isEmpty() ? Turn.toWhoIsThere(verb) : Turn.to(verb, target);
    } else if (!begins && !target.isEmpty()) {
      text = turns(value) ? verb.replaceFirst(" (down|up)$", "") + " to " + target
          : "camera moves to MS on " + target;
    } else if (value.equals("PAN") && !target.isEmpty()) {
      text = "camera follows " + target;
    } else if (value.equals("PUSH IN") || value.equals("PULL BACK")) {
      text += " over 3s";
    }
    boolean first = shot.moves.isEmpty() && begins;
    boolean timed = text.contains(" over ");
    shot.moves.add(at.with(first || !timed ? text : "then " + text));
  }

  private static boolean turns(String value) {
    return value.startsWith("PAN") || value.startsWith("TILT") || value.contains("WHIP");
  }

  private void focus(String value, Moment moment, Line at, ShotDraft shot) {
    List<String> subjects = new ArrayList<>(moment.who());
    subjects.addAll(moment.whom());
    if (value.equals("OUT") && !subjects.isEmpty()) {
      outOfFocus(subjects.get(0), at, shot);
    }
    if (!value.equals("RACK") || subjects.isEmpty()) {
      return;
    }
    String to = subjects.get(subjects.size() - 1);
    if (subjects.size() > 1) {
      String from = subjects.get(0);
      boolean both = shot.setup == null;
      if (both) {
        shot.setup = Setup.on("MCU", List.of(from));
      }
      shot.racks = Optional.of(at.with("focus on " + from + "; rack to " + to + RACKS));
      if (both && moment.who().contains(to)) {
        shot.setup = shot.setup.before(to);
      }
    } else if (shot.setup != null || !shot.moments.isEmpty()) {
      shot.moves.add(at.with("rack to " + to + RACKS));
    } else {
      shot.setup = Setup.on("MS", List.of(to));
      shot.moves.add(at.with("focus on " + to));
    }
  }

  /** Who is out of focus is in the picture all the same: behind whom it is sharp on. */
  private static void outOfFocus(String soft, Line at, ShotDraft shot) {
    boolean framed = shot.setup != null && shot.setup.subjects().size() == 1 && shot.setup.through().isEmpty();
    if (framed && !shot.setup.subjects().contains(soft)) {
      // the aperture wide open, or who stands a step behind would be nearly sharp
      shot.moves.add(at.with("focus on " + Company.name(shot.setup.subjects().get(0)) + ", f/1.2"));
      shot.setup = shot.setup.before(soft);
    }
  }

  /** @param at with the script's own words */
  private void transition(String value, List<String> subjects, Line at, ShotDraft shot) {
    String on = subjects.isEmpty() ? "" : " on " + Company.name(subjects.get(0));
    switch (value) {
      case "FADE OUT", "FADE TO BLACK" -> shot.closing.add(at.with("fade out over 1s"));
      case "FADE TO COLOR" -> shot.closing.add(at.with("fade out to " + color(at) + " over 1s"));
      case "IRIS OUT" -> shot.closing.add(at.with("iris out" + on + " over 1.5s"));
      case "BLACK", "CUT TO BLACK" -> shot.black = Optional.of(at.with("cut to black"));
      case "CUT TO COLOR" -> shot.black = Optional.of(at.with("cut to " + color(at)));
      case "FADE IN" -> pending.add(at.with("fade in over 1s"));
      case "FADE FROM COLOR" -> pending.add(at.with("fade in from " + color(at) + " over 1s"));
      case "IRIS IN" -> pending.add(at.with("iris in" + on + " over 1.5s"));
      case "DISSOLVE" -> pending.add(at.with("dissolve over 1s"));
      case "MATCH DISSOLVE" -> pending.add(at.with("dissolve over 1s, matching"));
      case "MATCH CUT" -> pending.add(at.with("cut matching"));
      case "SMASH CUT" -> pending.add(at.with("cut smash"));
      case "WIPE" -> pending.add(at.with("wipe " + way(at) + " over 1s"));
      default -> {}
    }
  }

  private static String color(Line said) {
    return last(COLORS, said, "white");
  }

  private static String way(Line said) {
    return last(WAYS, said, "right");
  }

  private static String last(Pattern words, Line said, String otherwise) {
    Matcher found = words.matcher(said.text());
    return found.find() ? found.group().toLowerCase(Locale.ROOT) : otherwise;
  }

  private static void title(Beat.Direction direction, Line at, ShotDraft shot) {
    String words = direction.content().orElse(direction.text());
    boolean card = direction.value().equals("TITLE CARD");
    String text = "title " + Quote.of(words) + (card ? "" : ", over picture") + " for 3s";
    shot.title = at.with(text);
    shot.card = card;
  }
}
