package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Effects;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.core.Source;
import dev.actionline.core.Spelling;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.Term;
import dev.actionline.timeline.camera.Scenery.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the phrases of a camera line that frames: size, subject, lens, angle, side. */
final class FramingReader {
  private static final Map<String, Double> ELEVATION =
      Map.of(
          "eye", 0.0, "eye-level", 0.0, "low", -16.0, "high", 24.0, "overhead", 78.0, "top", 78.0,
          "ground", -22.0);
  private static final Map<String, Double> SIDES =
      Map.ofEntries(
          Map.entry("front", 12.0),
          Map.entry("straight front", 0.0),
          Map.entry("straight ahead", 0.0),
          Map.entry("front left", -38.0),
          Map.entry("front right", 38.0),
          Map.entry("left", -90.0),
          Map.entry("right", 90.0),
          Map.entry("the left", -90.0),
          Map.entry("the right", 90.0),
          Map.entry("side", 90.0),
          Map.entry("the side", 90.0),
          Map.entry("profile", 90.0),
          Map.entry("behind left", -145.0),
          Map.entry("behind right", 145.0),
          Map.entry("back left", -145.0),
          Map.entry("back right", 145.0),
          Map.entry("behind", 165.0),
          Map.entry("straight behind", 180.0),
          Map.entry("back", 165.0));

  static final double SHORTEST_MM = 8;
  static final double LONGEST_MM = 400;

  /** Angles and sides by which what was found is told; of those that mean the same the plainest. */
  private static final List<String> TOLD_ANGLES = List.of("eye", "low", "high", "overhead");

  private static final List<String> TOLD_SIDES =
      List.of("front", "straight front", "front left", "front right", "left", "right", "behind left", "behind right", "behind", "straight behind");

  private final Source source;
  private final Scenery scenery;
  private final Diagnostics diagnostics;

  private OptionalDouble lens = OptionalDouble.empty();
  private OptionalDouble elevation = OptionalDouble.empty();
  private OptionalDouble azimuth = OptionalDouble.empty();
  private OptionalDouble metres = OptionalDouble.empty();
  private OptionalDouble height = OptionalDouble.empty();
  /** When the shot has just begun, seconds of the scene. */
  private final double early;
  private Optional<Subject> through = Optional.empty();
  private double roll;

  FramingReader(ShotContext shot, Diagnostics diagnostics) {
    this.source = shot.source();
    this.scenery = shot.scenery();
    this.early = shot.start() + shot.seconds() / 6;
    this.diagnostics = diagnostics;
  }

  /** The name of an angle above the subject, degrees, as far as one means it. */
  static Optional<String> angle(double elevation, double within) {
    return TOLD_ANGLES.stream().filter(a -> Math.abs(ELEVATION.get(a) - elevation) < within).findFirst().map(a -> a.equals("eye") ? "eye level" : a);
  }

  /** The name of a side, degrees clockwise from the front, as far as one means it. */
  static Optional<String> side(double azimuth, double within) {
    return TOLD_SIDES.stream()
        .filter(s -> Math.abs(FramingSolver.wrap(SIDES.get(s) - azimuth)) < within)
        .min(Comparator.comparingDouble(s -> Math.abs(FramingSolver.wrap(SIDES.get(s) - azimuth))));
  }

  /** Whether a line's first phrase names a size, so that it frames rather than moves. */
  static boolean frames(Phrase first) {
    return ShotSize.of(first.first().text()).isPresent();
  }

  /** The framing; mistakes are told and left out. */
  Framing read(List<Phrase> phrases, List<Subject> otherwise) {
    Phrase head = phrases.get(0);
    String word = head.first().text().toLowerCase(Locale.ROOT);
    ShotSize size = ShotSize.of(word).orElse(ShotSize.MS);
    int at = 1;
    while (at < head.terms().size() && (head.terms().get(at).is("shot") || head.terms().get(at).is("up") || head.terms().get(at).is("single"))) {
      at++;
    }
    Framing.Kind kind =
        switch (word) {
          case "ots", "dirty" -> Framing.Kind.OTS;
          case "pov" -> Framing.Kind.POV;
          default -> Framing.Kind.PLAIN;
        };
    List<Subject> subjects = new ArrayList<>();
    if (at < head.terms().size()) {
      subjects.addAll(subjects(head.from(at), kind));
    }
    for (Phrase phrase : phrases.subList(1, phrases.size())) {
      if (names(phrase)) {
        subjects.addAll(subjects(phrase, Framing.Kind.PLAIN));
      } else {
        readModifier(phrase);
      }
    }
    if (kind == Framing.Kind.PLAIN && word.equals("insert") && elevation.isEmpty()) {
      elevation = OptionalDouble.of(22);
    }
    if (subjects.isEmpty() && kind != Framing.Kind.POV) {
      subjects.addAll(otherwise);
    }
    if (kind != Framing.Kind.PLAIN && through.isEmpty()) {
      kind = Framing.Kind.PLAIN;
    }
    return new Framing(kind, size, subjects, through, lens, elevation, azimuth, metres, height, roll);
  }

  /** A framing of somebody in a size, with what the phrases say of lens, angle, side and distance. */
  Framing modified(ShotSize size, Subject subject, List<Phrase> phrases) {
    phrases.forEach(this::readModifier);
    return new Framing(Framing.Kind.PLAIN, size, List.of(subject), Optional.empty(), lens, elevation, azimuth, metres, height, roll);
  }

  /** {@code on MARA and IVO}, {@code over MARA on IVO}, {@code of MARA on crucible}. */
  private List<Subject> subjects(Phrase phrase, Framing.Kind kind) {
    List<Subject> found = new ArrayList<>();
    List<Term> run = new ArrayList<>();
    boolean owner = kind == Framing.Kind.POV;
    for (Term term : phrase.terms()) {
      boolean joins = term.is("on") || term.is("and") || term.is("over") || term.is("of") || term.is("with");
      if (!joins) {
        run.add(term);
        continue;
      }
      take(run, owner, found);
      owner = term.is("over") || term.is("of") && kind == Framing.Kind.POV;
    }
    take(run, owner, found);
    return found;
  }

  /** {@code MARA, IVO and PIP}: a phrase of names and nothing else frames more of them. */
  private static boolean names(Phrase phrase) {
    boolean names = phrase.terms().stream().allMatch(t -> t.kind() == Term.Kind.NAME || t.is("and"));
    return names && phrase.terms().stream().anyMatch(t -> t.kind() == Term.Kind.NAME);
  }

  private void take(List<Term> run, boolean owner, List<Subject> found) {
    if (run.isEmpty()) {
      return;
    }
    List<Subject> subjects = scenery.together(List.copyOf(run), early);
    if (subjects.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              source,
              run.get(0).span().with(run.get(run.size() - 1).span()),
              "there is nothing called \"" + text(run) + "\" to frame",
              alike(scenery, text(run), early).orElse("frame a performer, a prop of the scene or a mark of its set")));
    } else if (owner) {
      through = Optional.of(subjects.get(0));
    } else {
      found.addAll(subjects);
    }
    run.clear();
  }

  /** A hint at somebody whose name is written much like that. */
  static Optional<String> alike(Scenery scenery, String written, double sceneSeconds) {
    List<String> names = scenery.performers(sceneSeconds).stream().map(Subject::name).toList();
    return Spelling.nearest(written, names).map(n -> "did you mean \"" + n + "\"?");
  }

  private static String text(List<Term> run) {
    return String.join(" ", run.stream().map(Term::text).toList());
  }

  private void readModifier(Phrase phrase) {
    Term first = phrase.first();
    String text = phrase.text().toLowerCase(Locale.ROOT);
    if (first.kind() == Term.Kind.NUMBER) {
      readNumber(phrase);
    } else if (phrase.terms().size() > 1 && !first.is("from") && last(phrase).is("behind")) {
      take(new ArrayList<>(phrase.terms().subList(0, phrase.terms().size() - 1)), true, new ArrayList<>());
    } else if (first.is("height") && phrase.terms().size() > 1) {
      height = OptionalDouble.of(phrase.terms().get(1).metres());
    } else if (first.is("dutch") || first.is("tilted")) {
      roll = phrase.terms().size() > 1 ? phrase.terms().get(1).number() : 12;
    } else if (first.is("from") && phrase.terms().size() > 1) {
      readSide(phrase.from(1));
    } else if (ELEVATION.containsKey(first.text().toLowerCase(Locale.ROOT))) {
      elevation = OptionalDouble.of(ELEVATION.get(first.text().toLowerCase(Locale.ROOT)));
    } else if (SIDES.containsKey(text)) {
      azimuth = OptionalDouble.of(SIDES.get(text));
    } else if (!first.is("wide") && !first.is("steady")) {
      String near =
          Spelling.nearest(text, SIDES.keySet())
              .or(() -> Spelling.nearest(text, ELEVATION.keySet()))
              .map(n -> "did you mean \"" + n + "\"?")
              .or(() -> Effects.named(last(phrase).text().toLowerCase(Locale.ROOT)).map(e -> "write it on a line of its own: effect " + e.spoken()))
              .orElse("a framing takes a lens (35mm), an angle (low, high, overhead, dutch), a side"
                  + " (from front left) or a distance (2.1 m)");
      diagnostics.add(
          Diagnostic.error(source, phrase.span(), "\"" + phrase.text() + "\" is no part of a framing", near));
    }
  }

  private static Term last(Phrase phrase) {
    return phrase.terms().get(phrase.terms().size() - 1);
  }

  private void readNumber(Phrase phrase) {
    Term n = phrase.first();
    if (n.unit().equals("mm")) {
      if (n.number() < SHORTEST_MM || n.number() > LONGEST_MM) {
        diagnostics.add(
            Diagnostic.error(source, n.span(), "no lens of " + n.text(), "lenses go from 8mm to 400mm"));
      } else {
        lens = OptionalDouble.of(n.number());
      }
    } else if (n.unit().equals("deg")) {
      readDegrees(phrase, n);
    } else if (phrase.terms().size() > 1 && (phrase.terms().get(1).is("high") || phrase.terms().get(1).is("up"))) {
      height = OptionalDouble.of(n.metres());
    } else {
      metres = OptionalDouble.of(Math.max(0.2, n.metres()));
    }
  }

  /** {@code 20 deg high}, {@code 15 deg low}. */
  private void readDegrees(Phrase phrase, Term n) {
    boolean low = last(phrase).is("low") || last(phrase).is("down");
    if ((low || last(phrase).is("high") || last(phrase).is("up")) && n.number() <= 90) {
      elevation = OptionalDouble.of(low ? -n.number() : n.number());
    } else {
      diagnostics.add(
          Diagnostic.error(source, phrase.span(), "no angle of \"" + phrase.text() + "\"", "write 20 deg high, 15 deg low, or from 60 deg left; a rolled picture is dutch 12"));
    }
  }

  private void readSide(Phrase side) {
    String text = side.text().toLowerCase(Locale.ROOT);
    Term n = side.first();
    boolean degrees = n.kind() == Term.Kind.NUMBER && side.terms().size() == 2 && n.number() <= 180 && (n.unit().equals("deg") || n.unit().isEmpty());
    if (degrees && (last(side).is("left") || last(side).is("right"))) {
      azimuth = OptionalDouble.of(last(side).is("left") ? -n.number() : n.number());
      return;
    }
    Double elevated = ELEVATION.get(switch (text) {
      case "above" -> "high";
      case "below" -> "low";
      default -> text;
    });
    if (SIDES.containsKey(text)) {
      azimuth = OptionalDouble.of(SIDES.get(text));
    } else if (elevated != null) {
      elevation = OptionalDouble.of(elevated);
    } else {
      diagnostics.add(
          Diagnostic.error(
              source,
              side.span(),
              "the camera cannot stand \"" + side.text() + "\"",
              Spelling.nearest(text, SIDES.keySet()).map(near -> "did you mean \"from " + near + "\"?").orElse(
                  "sides are front, front left, front right, left, right, behind left, behind right, behind, or in numbers: from 60 deg left")));
    }
  }
}
