package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.joml.Vector3f;

/**
 * Reads places: {@code at door}, {@code 4 m in front of IVO}, {@code 3 m north 2 m east}, {@code
 * between table and window}, {@code at the edge of pit}. Left and right of somebody are theirs.
 */
final class Places {
  private static final Map<String, Double> COMPASS =
      Map.of(
          "north",
          0.0,
          "east",
          90.0,
          "south",
          180.0,
          "west",
          -90.0,
          "northeast",
          45.0,
          "northwest",
          -45.0,
          "southeast",
          135.0,
          "southwest",
          -135.0);
  private static final Set<String> AT = Vocabulary.kind("at a place");

  /** Where somebody or something is that a place is told by. */
  interface Anchors {
    /** Its place and heading; empty while it has none yet. */
    Optional<Stance> stance(Target target);
  }

  /**
   * What was read: a spot and the index behind it; {@code waits} when an anchor has no place yet.
   */
  record Read(Optional<Spot> spot, int next, boolean waits, Optional<Term> unknown) {
    private static Read of(Spot spot, int next) {
      return new Read(Optional.of(spot), next, false, Optional.empty());
    }

    private static Read waiting(int next) {
      return new Read(Optional.empty(), next, true, Optional.empty());
    }

    /** A place that nobody knows, by its noun. */
    private static Read unknown(List<Term> terms, int at) {
      int noun = at + 1 < terms.size() && Nouns.ARTICLES.contains(lower(terms.get(at))) ? at + 1 : at;
      return noun < terms.size() ? new Read(Optional.empty(), 0, false, Optional.of(terms.get(noun))) : none();
    }

    private static Read none() {
      return new Read(Optional.empty(), 0, false, Optional.empty());
    }
  }

  private final Nouns nouns;
  private final Anchors anchors;

  Places(Nouns nouns, Anchors anchors) {
    this.nouns = nouns;
    this.anchors = anchors;
  }

  /** True when the terms at an index open a measured or relative place rather than a plain name. */
  static boolean isRelative(List<Term> terms, int at) {
    return at < terms.size()
        && (length(terms.get(at))
            || relation(terms, at) != null
            || terms.get(at).is("between")
            || compass(terms.get(at)));
  }

  private static boolean length(Term term) {
    return term.kind() == Term.Kind.NUMBER && Set.of("m", "cm", "ft", "in").contains(term.unit());
  }

  private static boolean compass(Term term) {
    return term.kind() == Term.Kind.WORD && COMPASS.containsKey(lower(term));
  }

  private static String lower(Term term) {
    return term.text().toLowerCase(Locale.ROOT);
  }

  /** Reads a place at an index. */
  Read read(List<Term> terms, int from, String self) {
    int at = from;
    if (at >= terms.size()) {
      return Read.none();
    }
    if (terms.get(at).is("between")) {
      return between(terms, at + 1, self);
    }
    double metres = Double.NaN;
    if (length(terms.get(at))) {
      if (at + 1 < terms.size() && compass(terms.get(at + 1))) {
        return measured(terms, at, self);
      }
      metres = terms.get(at).metres();
      at++;
    } else if (compass(terms.get(at)) && terms.size() > at + 1 && terms.get(at + 1).is("of")) {
      return compassOf(terms, at, self);
    }
    Relation relation = relation(terms, at);
    if (relation != null) {
      return relative(terms, at + relation.terms, relation, metres, self);
    }
    if (!Double.isNaN(metres)
        && at < terms.size()
        && (terms.get(at).is("from") || terms.get(at).is("off"))) {
      return relative(terms, at + 1, new Relation("in front of", 1), metres, self);
    }
    String word = lower(terms.get(at));
    String preposition = AT.contains(word) ? word : "";
    if (!preposition.isEmpty()) {
      at++;
      if (preposition.equals("at") && isRelative(terms, at)) {
        return read(terms, at, self);
      }
    }
    return plain(terms, at, preposition.isEmpty() ? "at" : preposition, self);
  }

  private record Relation(String name, int terms) {}

  /**
   * {@code in front of}, {@code left of}, {@code to the left of}, {@code behind}, {@code next to}.
   */
  private static Relation relation(List<Term> terms, int at) {
    StringBuilder said = new StringBuilder();
    for (int i = at; i < Math.min(terms.size(), at + 5); i++) {
      if (terms.get(i).kind() != Term.Kind.WORD) {
        break;
      }
      said.append(i > at ? " " : "").append(lower(terms.get(i)));
      String name =
          switch (said.toString()) {
            case "in front of", "ahead of", "before" -> "in front of";
            case "behind", "in back of" -> "behind";
            case "left of", "to the left of", "on the left of", "to left of" -> "left of";
            case "right of", "to the right of", "on the right of", "to right of" -> "right of";
            case "next to", "beside", "alongside" -> "beside";
            case "close to", "near" -> "near";
            case "opposite", "across from", "opposite of" -> "opposite";
            default -> null;
          };
      if (name != null) {
        return new Relation(name, i - at + 1);
      }
    }
    return null;
  }

  private Read plain(List<Term> terms, int at, String relation, String self) {
    Optional<Nouns.Found> found = nouns.find(terms, at, self, relation);
    if (found.isEmpty()) {
      return Read.unknown(terms, at);
    }
    Target target = found.get().target();
    int next = found.get().next();
    if (target.kind() == Target.Kind.PLACE) {
      OptionalDouble heading =
          target.heading().isPresent()
              ? OptionalDouble.of(target.heading().get())
              : OptionalDouble.empty();
      return Read.of(
          new Spot(
              target.point(),
              heading,
              target.markType(),
              target.name(),
              Optional.of(target),
              relation),
          next);
    }
    Optional<Stance> there = anchors.stance(target);
    if (there.isEmpty()) {
      return Read.waiting(next);
    }
    UponThings upon = new UponThings(nouns.world(), target, there.get(), relation);
    Optional<Spot> part = target.part().flatMap(upon::mark);
    if (part.isPresent()) {
      return Read.of(part.get(), next);
    }
    for (int end = Math.min(terms.size(), next + 2); end > next; end--) {
      Optional<Spot> mark = upon.mark(terms.subList(next, end));
      if (mark.isPresent()) {
        return Read.of(mark.get(), end);
      }
    }
    Spot spot = upon.spot(self)
        .orElseGet(() -> around(target, there.get(), relation.equals("near") ? "near" : "in front of", Double.NaN));
    return Read.of(spot, next);
  }

  private Read relative(List<Term> terms, int at, Relation relation, double metres, String self) {
    Optional<Nouns.Found> found = nouns.find(terms, at, self, "at");
    if (found.isEmpty()) {
      return Read.unknown(terms, at);
    }
    Target target = found.get().target();
    Optional<Stance> there = anchors.stance(target);
    if (there.isEmpty()) {
      return Read.waiting(found.get().next());
    }
    return Read.of(around(target, there.get(), relation.name, metres), found.get().next());
  }

  /** Beside somebody or something, at metres or at a decent distance. */
  private Spot around(Target target, Stance there, String relation, double metres) {
    double radius = radius(target);
    double far = Double.isNaN(metres) ? radius + 0.75 : metres;
    double turn =
        switch (relation) {
          case "behind" -> 180;
          case "left of" -> -90;
          case "right of", "beside" -> 90;
          case "near" -> 60;
          default -> 0;
        };
    boolean fronts = target.kind() == Target.Kind.PROP && Set.of("in front of", "opposite", "behind").contains(relation);
    double front = fronts ? nouns.world().modelOf(target.name()).map(Extents::turned).orElse(0f) : 0;
    double heading = Math.toRadians(there.heading() + front + turn);
    Vector3f point =
        new Vector3f(
            (float) (there.x() + Math.sin(heading) * far),
            there.y(),
            (float) (there.z() - Math.cos(heading) * far));
    point.y =
        target.kind() == Target.Kind.PERFORMER ? there.y() : nouns.world().floor(point.x, point.z);
    boolean towards = Set.of("in front of", "opposite", "near").contains(relation);
    double faces =
        towards ? Stance.headingOf(there.x() - point.x, there.z() - point.z) : there.heading();
    boolean person = target.kind() == Target.Kind.PERFORMER;
    return new Spot(
        point,
        person || towards ? OptionalDouble.of(faces) : OptionalDouble.empty(),
        "",
        "",
        Optional.of(target),
        relation);
  }

  /** Half its depth, metres. */
  private double radius(Target target) {
    if (target.kind() == Target.Kind.PERFORMER) {
      Track track = nouns.world().track(target.name());
      if (track == null || track.role().isFigure()) {
        return 0.25;
      }
    }
    return nouns
        .world()
        .modelOf(target.name())
        .map(m -> 0.5 * Math.max(Resting.size(m).x, Resting.size(m).z))
        .orElse(0.25);
  }

  private Read between(List<Term> terms, int at, String self) {
    Optional<Nouns.Found> first = nouns.find(terms, at, self, "at");
    if (first.isEmpty()) {
      return Read.unknown(terms, at);
    }
    int and = first.get().next();
    if (and >= terms.size() || !terms.get(and).is("and")) {
      return Read.none();
    }
    Optional<Nouns.Found> second = nouns.find(terms, and + 1, self, "at");
    if (second.isEmpty()) {
      return Read.unknown(terms, and + 1);
    }
    Optional<Stance> a = anchors.stance(first.get().target());
    Optional<Stance> b = anchors.stance(second.get().target());
    if (a.isEmpty() || b.isEmpty()) {
      return Read.waiting(second.get().next());
    }
    Vector3f middle = a.get().position().lerp(b.get().position(), 0.5f);
    return Read.of(
        new Spot(middle, OptionalDouble.empty(), "", "", Optional.empty(), "between"),
        second.get().next());
  }

  /** {@code 3 m north 2 m east}, from the set's centre or {@code of} something. */
  private Read measured(List<Term> terms, int from, String self) {
    List<double[]> legs = new ArrayList<>();
    int at = from;
    while (at + 1 < terms.size() && length(terms.get(at)) && compass(terms.get(at + 1))) {
      legs.add(new double[] {terms.get(at).metres(), COMPASS.get(lower(terms.get(at + 1)))});
      at += 2;
      if (at < terms.size() && terms.get(at).is("and")) {
        at++;
      }
    }
    Vector3f point = new Vector3f();
    if (at < terms.size() && (terms.get(at).is("of") || terms.get(at).is("from"))) {
      Optional<Nouns.Found> found = nouns.find(terms, at + 1, self, "at");
      if (found.isEmpty()) {
        return Read.unknown(terms, at + 1);
      }
      Optional<Stance> there = anchors.stance(found.get().target());
      if (there.isEmpty()) {
        return Read.waiting(found.get().next());
      }
      point = there.get().position();
      at = found.get().next();
    }
    for (double[] leg : legs) {
      double heading = Math.toRadians(leg[1]);
      point.add((float) (leg[0] * Math.sin(heading)), 0, (float) (-leg[0] * Math.cos(heading)));
    }
    point.y = nouns.world().floor(point.x, point.z);
    return Read.of(new Spot(point, OptionalDouble.empty(), "", "", Optional.empty(), "at"), at);
  }

  private Read compassOf(List<Term> terms, int at, String self) {
    Optional<Nouns.Found> found = nouns.find(terms, at + 2, self, "at");
    if (found.isEmpty()) {
      return Read.unknown(terms, at + 2);
    }
    Optional<Stance> there = anchors.stance(found.get().target());
    if (there.isEmpty()) {
      return Read.waiting(found.get().next());
    }
    double heading = COMPASS.get(lower(terms.get(at)));
    Stance turned = there.get().facing(heading);
    Spot spot = around(found.get().target(), turned, "in front of", Double.NaN);
    return Read.of(spot, found.get().next());
  }

  /** The heading of a compass word, degrees. */
  static OptionalDouble heading(String word) {
    Double degrees = COMPASS.get(word.toLowerCase(Locale.ROOT));
    return degrees == null ? OptionalDouble.empty() : OptionalDouble.of(degrees);
  }
}
