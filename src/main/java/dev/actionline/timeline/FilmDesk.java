package dev.actionline.timeline;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.core.FrameRate;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import dev.actionline.core.Time;
import dev.actionline.shotlist.ShotList;
import dev.actionline.stage.Model;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What all scenes of a film share while it is resolved. */
final class FilmDesk {
  private final ShotList list;
  private final Library library;
  private final Map<String, Role> roles;
  private final Diagnostics diagnostics;
  private final Set<String> told = new HashSet<>();
  private final Map<ShotList.Shot, ShotList.Shot> following;

  FilmDesk(ShotList list, Library library, Map<String, Role> roles, Diagnostics diagnostics) {
    this(list, library, roles, diagnostics, following(list));
  }

  private FilmDesk(
      ShotList list, Library library, Map<String, Role> roles, Diagnostics diagnostics, Map<ShotList.Shot, ShotList.Shot> following) {
    this.list = list;
    this.library = library;
    this.roles = roles;
    this.diagnostics = diagnostics;
    this.following = following;
  }

  /** The same film; what is to be said of a scene is told elsewhere. */
  FilmDesk telling(Diagnostics elsewhere) {
    return new FilmDesk(list, library, roles, elsewhere, following);
  }

  private static Map<ShotList.Shot, ShotList.Shot> following(ShotList list) {
    Map<ShotList.Shot, ShotList.Shot> following = new IdentityHashMap<>();
    List<ShotList.Shot> shots = list.scenes().stream().flatMap(s -> s.shots().stream()).toList();
    for (int i = 1; i < shots.size(); i++) {
      following.put(shots.get(i - 1), shots.get(i));
    }
    return following;
  }

  ShotList list() {
    return list;
  }

  Source source() {
    return list.source();
  }

  FrameRate rate() {
    return list.film().rate();
  }

  Library library() {
    return library;
  }

  Map<String, Role> roles() {
    return roles;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  int line(Span span) {
    return source().line(span.start());
  }

  /** The shot behind another, which may be the next scene's first. */
  Optional<ShotList.Shot> next(ShotList.Shot shot) {
    return Optional.ofNullable(following.get(shot));
  }

  /** A number of frames, seconds. */
  double seconds(long frames) {
    return Time.ofFrames(frames, rate()).seconds();
  }

  /** A time moved to the nearest frame, seconds. */
  double snapped(double seconds) {
    return Time.ofSeconds(seconds).snapped(rate()).seconds();
  }

  /** A length moved to the nearest frame, at least one, seconds. */
  double snappedLength(double seconds) {
    return Time.ofFrames(Math.max(1, Time.ofSeconds(seconds).frames(rate())), rate()).seconds();
  }

  /** Says something about a place once, however many performers it concerns. */
  void tell(Diagnostic diagnostic) {
    String key = diagnostic.severity() + "|" + diagnostic.span() + "|" + diagnostic.message();
    if (told.add(key)) {
      diagnostics.add(diagnostic);
    }
  }

  /** Says that no model is known for a noun, and which was meant if it is misspelt. */
  void unknown(Span span, Model.Kind kind, String noun, String message) {
    note(span, message, library().spelt(kind, noun).map(n -> "did you mean \"" + n + "\"?").stream().toArray(String[]::new));
  }

  void note(Span span, String message, String... hints) {
    tell(Diagnostic.note(source(), span, message, hints));
  }

  void error(Span span, String message, String... hints) {
    tell(Diagnostic.error(source(), span, message, hints));
  }
}
