package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.core.Easing;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import dev.actionline.timeline.camera.Scenery.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joml.Vector3f;

/**
 * What is sharp: {@code focus on MARA}, {@code focus 2.4 m, f/2}, {@code rack to IVO at 2s over 0.8s}.
 * Without such a line everything is sharp.
 */
final class FocusPull {
  private static final double RACK_SECONDS = 0.7;

  private final ShotContext shot;
  private final Diagnostics diagnostics;
  private final List<Point> points = new ArrayList<>();
  private float fStop = 2;

  /** A plane of focus that is reached: on a subject, or at metres when the subject is null. */
  private record Point(double begins, double seconds, Subject subject, double metres) {}

  FocusPull(ShotContext shot, Diagnostics diagnostics) {
    this.shot = shot;
    this.diagnostics = diagnostics;
  }

  float fStop() {
    return fStop;
  }

  void add(Statement.Direction line, double begins) {
    List<Term> words = new ArrayList<>();
    double metres = 0;
    for (Phrase phrase : line.phrases()) {
      for (Term term : phrase.terms()) {
        String text = term.text().toLowerCase(Locale.ROOT);
        if (text.startsWith("f/")) {
          readStop(term);
        } else if (term.kind() == Term.Kind.NUMBER) {
          metres = term.metres();
        } else if (!term.is("on") && !term.is("to") && !term.is("from")) {
          words.add(term);
        }
      }
    }
    boolean first = points.isEmpty();
    double seconds = line.timing().lengthSeconds().orElse(first ? 0 : RACK_SECONDS);
    if (words.isEmpty() && metres > 0) {
      points.add(new Point(begins, seconds, null, metres));
      return;
    }
    Optional<Subject> subject = words.isEmpty() ? Optional.empty() : shot.scenery().subject(words);
    if (subject.isPresent()) {
      points.add(new Point(begins, seconds, subject.get(), 0));
    } else {
      String named = String.join(" ", words.stream().map(Term::text).toList());
      diagnostics.add(
          Diagnostic.error(
              shot.source(),
              words.isEmpty() ? line.span() : words.get(0).span().with(words.get(words.size() - 1).span()),
              words.isEmpty() ? "the focus has nothing to rest on" : "there is nothing called \"" + named + "\" for the focus to rest on",
              FramingReader.alike(shot.scenery(), named, shot.start()).orElse("write: focus on MARA, or: focus 2.4 m")));
    }
  }

  private void readStop(Term term) {
    try {
      fStop = Math.max(0.7f, Math.min(32, Float.parseFloat(term.text().substring(2))));
    } catch (NumberFormatException e) {
      diagnostics.add(
          Diagnostic.error(shot.source(), term.span(), "no such stop \"" + term.text() + "\"", "write f/2.8"));
    }
  }

  /** Distance of the plane of focus along the line of sight, metres; 0 when everything is sharp. */
  float metres(Rig rig, double sceneSeconds) {
    double now = 0;
    boolean first = true;
    for (Point point : points) {
      double there = distance(rig, point, sceneSeconds);
      double share = point.seconds() <= 0 ? (sceneSeconds >= point.begins() ? 1 : 0) : (sceneSeconds - point.begins()) / point.seconds();
      now = first ? there : Easing.mix(now, there, Easing.smooth(share));
      first = false;
    }
    return (float) now;
  }

  private static double distance(Rig rig, Point point, double sceneSeconds) {
    if (point.subject() == null) {
      return point.metres();
    }
    Vector3f to = new Vector3f(point.subject().at(sceneSeconds).face()).sub(rig.eye());
    return Math.max(0.1, to.dot(rig.forward()));
  }
}
