package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.core.Noise;
import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import dev.actionline.words.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joml.Vector3f;

/** Where extras are: on seats that nobody has, on the ways of the set, or out of the way. */
final class ExtraPlaces {
  /** On what something is done that needs a seat, what comes first is filled first. */
  private static final WordTable SEATS = WordTable.read(ExtraPlaces.class, "extras-seats");

  /** From the middle of a way to where people walk, and to where they go faster, metres. */
  private static final float WALK = 0.45f;

  private static final float RIDE = 1.2f;

  /** From one to another who stands before him to talk, and to play, metres. */
  private static final float TALK = 0.95f;

  private static final float PLAY = 1.5f;

  /** Whom one plays with is on whichever side there is room, degrees; to talk one stands before somebody. */
  private static final int[] ROUND = {0, 50, -50, 100, -100, 150, -150};

  private static final int[] AHEAD = {0};

  /** How far extras stay from those who play, the first that can be kept, metres. */
  private static final double[] AWAY = {2.4, 1.6, 1.0, 0.6};

  private final SceneDesk desk;
  private final ExtrasLine line;

  ExtraPlaces(SceneDesk desk, ExtrasLine line) {
    this.desk = desk;
    this.line = line;
  }

  /** Seats that the line means, or that its business wants, each child a swing of its own. */
  List<Target> seats(String action) {
    List<Target> seats = new ArrayList<>();
    if (line.place().size() > 1) {
      String relation = line.place().get(0).text().toLowerCase(Locale.ROOT);
      Optional<Nouns.Found> found = desk.nouns().find(line.place(), 1, "", relation);
      if (found.isEmpty()) {
        desk.tell(desk.unknown(line.place().get(1), "place"));
        return seats;
      }
      Target target = found.get().target();
      if (target.kind() == Target.Kind.PLACE && target.markType().equals("seat")) {
        free(target.name(), relation, seats);
      }
      if (!action.equals("swing")) {
        return seats;
      }
    }
    SEATS.row(action).forEach(noun -> free(noun, "on", seats));
    return seats;
  }

  private void free(String noun, String relation, List<Target> seats) {
    for (Model.Mark mark : desk.nouns().marks(noun, relation)) {
      Vector3f p = mark.position();
      boolean taken =
          desk.world().tracks().values().stream()
                  .map(t -> t.stance(0).position())
                  .anyMatch(s -> s.distance(p) < 0.9f && Math.hypot(s.x - p.x, s.z - p.z) < 0.4)
              || besideSomebody(p)
              || seats.stream().anyMatch(t -> t.point().distance(p) < 0.4f);
      if (mark.type().equals("seat") && !taken) {
        seats.add(Nouns.place(mark));
      }
    }
  }

  /** Whether somebody who plays is close by: extras do not crowd a bench in the foreground. */
  private boolean besideSomebody(Vector3f seat) {
    return desk.world().tracks().values().stream()
        .filter(t -> !t.role().extra())
        .map(t -> t.stance(0).position())
        .anyMatch(s -> Math.hypot(s.x - seat.x, s.z - seat.z) < AWAY[0]);
  }

  /** The way round the set on which all travel who travel alike: none overtakes another. */
  Optional<Circuit> circuit(String action) {
    return Circuit.of(desk.world().set(), action.equals("walk") ? WALK : RIDE);
  }

  /** Where on the circuit an extra begins, 0 to 1; the golden section keeps them apart. */
  double share(Extras.Extra extra) {
    return (0.15 + 0.618034 * extra.order()) % 1;
  }

  /** The ranks of those who do it together. */
  Optional<Formation> formation() {
    return Formation.of(desk, line, circuit("walk"));
  }

  /** Somewhere along the way; somewhere in the set when there is none. */
  Stance onTheWay(Extras.Extra extra, String action) {
    Optional<Formation> ranks = formation();
    if (ranks.isPresent()) {
      return ranks.get().place(extra.index(), line.count(), desk.world());
    }
    return circuit(action)
        .map(c -> grounded(c.at(share(extra)), c.heading(share(extra))))
        .orElseGet(() -> home(extra, Optional.empty()));
  }

  private Stance grounded(Vector3f p, double heading) {
    return new Stance(p.x, desk.world().floor(p.x, p.z), p.z, (float) heading);
  }

  /** A place of its own, near the line's place or round the middle; or face to face with somebody. */
  Stance home(Extras.Extra extra, Optional<String> with) {
    Optional<Formation> ranks = formation();
    if (ranks.isPresent()) {
      return ranks.get().place(extra.index(), line.count(), desk.world());
    }
    if (with.isPresent()) {
      Stance other = desk.world().track(with.get()).stance(0);
      boolean plays = line.action().filter(a -> a.name().equals("play")).isPresent();
      for (int turn : plays ? ROUND : AHEAD) {
        Vector3f way = Stance.at(other.position(), other.heading() + turn).forward();
        Stance at = grounded(way.mul(plays ? PLAY : TALK).add(other.position()), other.heading() + turn + 180);
        if (FreePlaces.isInside(desk.world(), at.x(), at.z()) && (!plays || open(at))) {
          return at;
        }
      }
    }
    Vector3f centre = centre();
    for (int i = 0; i < 60; i++) {
      Stance stance = candidate(extra, centre, i);
      if (FreePlaces.isFree(desk.world(), stance.x(), stance.z()) && open(stance)) {
        return stance;
      }
    }
    return candidate(extra, centre, 60);
  }

  private Stance candidate(Extras.Extra extra, Vector3f centre, int i) {
    boolean anywhere = line.place().isEmpty();
    double angle = Noise.range(extra.seed(), 3L * i + 40, 0, 2 * Math.PI);
    double far =
        Noise.range(extra.seed(), 3L * i + 41, anywhere ? 3 : 0.8, (anywhere ? 8 : 3) + 0.08 * i);
    Vector3f p =
        new Vector3f(
            (float) (centre.x + far * Math.cos(angle)), 0, (float) (centre.z + far * Math.sin(angle)));
    return grounded(p, Noise.range(extra.seed(), 2, 0, 360));
  }

  /** Whether nothing of the set is at the height of knees and faces, nor close beside. */
  private boolean open(Stance stance) {
    Opaque set = Opaque.of(desk.world().set());
    for (float up : new float[] {0.5f, 1.2f}) {
      if (set.buries(new Vector3f(stance.x(), stance.y() + up, stance.z()), 0.45f)) {
        return false;
      }
    }
    return true;
  }

  /** Moves an extra whose place somebody comes by, as far from everybody as there is room. */
  void makeWay(Extras.Extra extra, Bustle bustle) {
    Track track = desk.world().track(extra.name());
    if (formation().isPresent()) {
      return; // ranks stay ranks
    }
    if (bustle.room(extra.name(), track.stance(0).position()) > AWAY[2] - 0.15) {
      return;
    }
    Vector3f centre = centre();
    for (double away : AWAY) {
      for (int i = 0; i < 40; i++) {
        Stance stance = candidate(extra, centre, i);
        boolean inside = FreePlaces.isInside(desk.world(), stance.x(), stance.z()) && open(stance);
        if (inside && bustle.room(extra.name(), stance.position()) > away) {
          track.enter(stance);
          return;
        }
      }
    }
  }

  /** Somewhere else within the extra's own part of the set, by a way that nobody crosses. */
  Optional<Target> wander(Extras.Extra extra, Bustle bustle, int round, double start, double speed) {
    Vector3f here = desk.world().stance(extra.name(), 1e9).position();
    boolean anywhere = line.place().isEmpty();
    for (int i = 0; i < 12; i++) {
      double angle = Noise.range(extra.seed(), 100L * round + 2L * i, 0, 2 * Math.PI);
      double far = Noise.range(extra.seed(), 100L * round + 2L * i + 1, 1.5, anywhere ? 7 : 3);
      Vector3f to =
          new Vector3f((float) (here.x + far * Math.cos(angle)), here.y, (float) (here.z + far * Math.sin(angle)));
      boolean free = FreePlaces.isInside(desk.world(), to.x, to.z);
      if (free && bustle.clear(extra.name(), here, to, start, far / speed, 0.7)
          && bustle.room(extra.name(), to) > 0.8) {
        to.y = desk.world().floor(to.x, to.z);
        return Optional.of(Target.place("somewhere", to));
      }
    }
    return Optional.empty();
  }

  /** What the line's place means; else the middle of the set. */
  Vector3f centre() {
    Vector3f middle = FreePlaces.centre(desk.world()).position();
    if (line.place().isEmpty()) {
      return middle;
    }
    return desk.places(0).read(line.place(), 0, "").spot().map(s -> new Vector3f(s.point())).orElse(middle);
  }
}
