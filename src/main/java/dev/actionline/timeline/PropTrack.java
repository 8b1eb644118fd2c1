package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Where a prop is in a scene: lying, held, flying, fixed to a body or inside another prop. */
final class PropTrack {
  /** Where bodies and other props are at a time. */
  interface Where {
    /** World from a bone of a figure; from the whole for a thing. */
    Matrix4f bone(String performer, Bone bone, double seconds);

    /** World from where a figure stands, which neither bobs nor leans; from the whole for a thing. */
    Matrix4f root(String performer, double seconds);

    /** World from the grip of a figure's hand: -Z out along the fingers, +Y towards the thumb. */
    Matrix4f grip(String performer, Event.Hand hand, double seconds);

    Matrix4f prop(String prop, double seconds);

    /** World from a thing that moves by itself. */
    Matrix4f thing(String performer, double seconds);

    Flight flight(Matrix4f from, Vector3f velocity, Model model);
  }

  /** A fall, and when it began, seconds of the scene. */
  record Fall(double at, Flight flight) {}

  /** From where and how fast it was let go: all that its fall hangs on, in one set. */
  private boolean tied;
  private record LetGo(Matrix4f from, Vector3f velocity) {}

  /** Whose hand holds a prop. */
  record Held(String performer, Event.Hand hand) {}

  private final String name;
  private final Model model;
  private final String label;
  private final float standInMetres;
  private final List<PropChange> changes = new ArrayList<>();
  private final Map<Integer, Matrix4f> begins = new ConcurrentHashMap<>();
  private final Map<LetGo, Flight> flights = new ConcurrentHashMap<>();
  private final Stays stays;
  private final boolean seats;
  private boolean remembers;
  private String by = "";
  private boolean workedAt;
  private boolean brought;
  private boolean kept;

  PropTrack(String name, Model model, String label, float standInMetres) {
    this.name = name;
    this.model = model;
    this.stays = new Stays(model);
    this.seats = model.marks().stream().anyMatch(m -> m.type().equals("seat"));
    this.label = label;
    this.standInMetres = standInMetres;
  }

  String name() {
    return name;
  }

  Model model() {
    return model;
  }

  /** Whether one can sit on it or in it. */
  boolean seats() {
    return seats;
  }

  String label() {
    return label;
  }

  float standInMetres() {
    return standInMetres;
  }

  /** From now on nothing is added, and what was worked out once may be kept. */
  void freeze() {
    remembers = true;
  }

  /** It stays on whom it was put, when the act is over. */
  void keep() {
    kept = true;
  }

  boolean isKept() {
    return kept;
  }

  /** An act has it brought by itself, and nobody can name it. */
  PropTrack brought() {
    brought = true;
    return this;
  }

  boolean isBrought() {
    return brought;
  }

  /** Somebody works at it or on it: no camera has it taken out of its way. */
  void workedAt() {
    workedAt = true;
  }

  boolean isWorkedAt() {
    return workedAt;
  }

  /** The next change is somebody's doing. */
  PropTrack by(String performer) {
    by = performer;
    return this;
  }

  /** Takes back what somebody would have done to it after a time, had they not been cut off. */
  void forget(String performer, double after) {
    changes.removeIf(c -> c.by().equals(performer) && c.at() > after + 1e-6);
  }

  void lies(double at, Matrix4f worldFromProp) {
    add(change(at, new PropChange.Lying(worldFromProp)));
  }

  /** Whether it has lain where it is from the first. */
  boolean neverMoved(double seconds) {
    return index(seconds) == 0 && placed() && changes.get(0).stay() instanceof PropChange.Lying;
  }

  /** Takes away what has lain where it is from the first; false when more has become of it. */
  boolean takeAway() {
    boolean untouched = changes.size() == 1 && neverMoved(0);
    if (untouched) {
      changes.clear();
    }
    return untouched;
  }

  /** Put down where it is turned as it is held, upright again. */
  void put(double at, Vector3f point) {
    add(change(at, stays.standing(point)));
  }

  /** Hung over a rail at a point, or, where it is soft, from it; its front to a heading, degrees. */
  void draped(double at, Vector3f point, double heading, boolean over) {
    add(change(at, Stays.at(turned(point, heading))).shaped(over ? Shapes.State.DRAPED : Shapes.State.HELD));
  }

  /** Upright on a wall, its origin at a point. */
  void fastened(double at, Vector3f point, double heading) {
    add(change(at, Stays.at(turned(point, heading))));
  }

  /** Hanging by its grip from a point. */
  void hooked(double at, Vector3f point, double heading) {
    add(change(at, Stays.at(turned(point, heading).translate(Resting.grip(model).negate()))));
  }

  private static Matrix4f turned(Vector3f point, double heading) {
    return new Matrix4f().translation(point).rotateY((float) -Math.toRadians(heading));
  }

  /** A rope that is drawn tight between two, or tied round somebody who has it on then. */
  void tied(double at, Shapes.State shape, Optional<String> wearer, PropChange.Stay stay) {
    PropChange change = change(at, stay);
    add(wearer.map(change::wornBy).orElse(change).shaped(shape));
    tied = true;
  }

  /** Whether it goes wherever two others do, which may have no place yet. */
  boolean isTied() {
    return tied;
  }

  /** Laid over a body. */
  void covers(double at, Matrix4f worldFromProp) {
    laidOver(at, (t, since, begin, where) -> worldFromProp, Shapes.State.OVER);
  }

  /** Laid over somebody, whom it follows, in a shape of its own. */
  void laidOver(double at, PropChange.Stay stay, Shapes.State shape) {
    add(change(at, stay).shaped(shape));
  }

  /** Laid over the knees of who sits. */
  void laidOverKnees(double at, String performer) {
    add(change(at, Stays.overKnees(performer)).wornBy(performer).shaped(Shapes.State.LAP));
  }

  /** Whoever has it over his knees has them no longer: it falls. */
  void slipsOffKnees(double at, String performer) {
    PropChange now = changes.isEmpty() ? null : changes.get(index(at));
    if (now != null && now.shape() == Shapes.State.LAP && now.wearer().filter(performer::equals).isPresent()) {
      released(at, new Vector3f());
    }
  }

  /** The model that shows it at a time. */
  Model shape(double seconds, Where where) {
    if (changes.isEmpty()) {
      return model;
    }
    boolean fallen = falling(seconds, where).filter(f -> seconds >= f.at() + f.flight().spills()).isPresent();
    return shaped(fallen ? Shapes.State.FALLEN : changes.get(index(seconds)).shape());
  }

  /** The model that shows it when it is so. */
  Model shaped(Shapes.State state) {
    return Shapes.of(model, state);
  }

  void held(double at, String performer, Event.Hand hand) {
    held(at, performer, hand, false);
  }

  /** In a hand; as a stake its front is on the little finger's side. */
  void held(double at, String performer, Event.Hand hand, boolean stake) {
    add(change(at, stays.inHand(performer, hand, stake)).held(new Held(performer, Cradled.hand(model, hand))));
  }

  void released(double at, Vector3f velocity) {
    add(change(at, (t, since, begin, where) -> flight(begin, velocity, where).at(t - since)).thrown(velocity));
  }

  private Flight flight(Matrix4f begin, Vector3f velocity, Where where) {
    return flights.computeIfAbsent(new LetGo(begin, velocity), let -> where.flight(let.from(), let.velocity(), Shapes.isSoft(model) ? shaped(Shapes.State.FALLEN) : model));
  }

  /** All its falls, in order. */
  List<Fall> falls(Where where) {
    List<Fall> falls = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      PropChange change = changes.get(i);
      if (change.thrown().isPresent()) {
        falls.add(new Fall(change.at(), flight(begin(i, where), change.thrown().get(), where)));
      }
    }
    return falls;
  }

  /** True once it has gone down in a liquid for good. */
  boolean sunk(double seconds, Where where) {
    return goesUnder(seconds, where).filter(f -> seconds - f.at() > f.flight().gone()).isPresent();
  }

  /** The fall on which it is just then, when that ends in a liquid; in the air, sinking or gone. */
  Optional<Fall> goesUnder(double seconds, Where where) {
    return falling(seconds, where).filter(f -> f.flight().sinks());
  }

  /** The fall on which it is just then, or that brought it where it lies. */
  Optional<Fall> falling(double seconds, Where where) {
    int i = index(seconds);
    PropChange change = changes.get(i);
    return change.thrown().map(velocity -> new Fall(change.at(), flight(begin(i, where), velocity, where)));
  }

  /** Fixed to a bone where it is then; to the pelvis: to the whole of a body as it goes. */
  void fixed(double at, String performer, Bone bone) {
    add(change(at, Stays.fixed(performer, bone)));
  }

  /** Drawn behind somebody by a hand. */
  void trails(double at, Event.Trail how) {
    add(change(at, Stays.trailing(how)));
  }

  /** Put on the head of who held it. */
  void donned(double at, String performer, float scale) {
    add(change(at, stays.onHead(performer, scale)));
  }

  /** Worn at a bone, at an offset in the bone's frame at rest. */
  void worn(double at, String performer, Bone bone, Matrix4f boneFromProp) {
    add(change(at, (t, since, begin, where) -> where.bone(performer, bone, t).mul(boneFromProp)).wornBy(performer));
  }

  /** On another prop to be seen, wherever that goes. */
  void goesAlong(double at, String prop, Matrix4f propFromThis) {
    add(change(at, (t, since, begin, where) -> where.prop(prop, t).mul(propFromThis)));
  }

  /** Inside or on another prop, wherever that goes. */
  void rides(double at, String prop, Matrix4f propFromThis) {
    add(change(at, (t, since, begin, where) -> where.prop(prop, t).mul(propFromThis)).inside(prop));
  }

  private static boolean upsideDown(Matrix4f place) {
    return place != null && place.m11() < -0.9f;
  }

  /** Moves by itself from then on, as an actor of its own name; in a hand, about where the hand is, until it leaves it. */
  void acts(double at) {
    Optional<PropChange> hand = held(at).map(h -> changes.get(index(at)));
    PropChange.Stay stay = (t, since, begin, where) -> hand.map(h -> h.stay().at(t, h.at(), null, where))
        .map(h -> InHand.moved(model, h, where.thing(name, at), where.thing(name, t)))
        .orElseGet(() -> upsideDown(begin) ? where.thing(name, t).mul(where.thing(name, at).invert()).mul(begin) : where.thing(name, t)); // it hangs on
    PropChange acts = change(at, stay);
    add(hand.flatMap(PropChange::held).map(acts::held).orElse(acts));
  }

  /** Leaves the hand in which it has moved by itself. */
  void leaves(double at) {
    add(change(at, changes.get(index(at)).stay()));
  }

  /** Goes down where it is, slowly and for good. */
  void sinks(double at) {
    add(change(at, Stays.sinking()));
  }

  private PropChange change(double at, PropChange.Stay stay) {
    return PropChange.of(at, stay, by);
  }

  private void add(PropChange change) {
    int i = changes.size();
    while (i > 0 && changes.get(i - 1).at() > change.at()) {
      i--;
    }
    changes.add(i, change);
    by = "";
  }

  private int index(double seconds) {
    int i = changes.size() - 1;
    while (i > 0 && changes.get(i).at() > seconds + 1e-9) {
      i--;
    }
    return i;
  }

  boolean placed() {
    return !changes.isEmpty();
  }

  /** Who holds it at a time. */
  Optional<Held> held(double seconds) {
    return changes.isEmpty() ? Optional.empty() : changes.get(index(seconds)).held();
  }

  /** Since when it is where it is, seconds. */
  double since(double seconds) {
    return changes.get(index(seconds)).at();
  }

  /** On whom or in whose hand it is at a time. */
  Optional<String> bearer(double seconds) {
    return changes.isEmpty() ? Optional.empty() : changes.get(index(seconds)).wearer();
  }

  /** In what other prop it is at a time. */
  Optional<String> container(double seconds) {
    return changes.isEmpty() ? Optional.empty() : changes.get(index(seconds)).container();
  }

  Matrix4f worldFromProp(double seconds, Where where) {
    return at(index(seconds), seconds, where);
  }

  private Matrix4f at(int index, double seconds, Where where) {
    PropChange change = changes.get(index);
    return new Matrix4f(change.stay().at(seconds, change.at(), begin(index, where), where));
  }

  private Matrix4f begin(int index, Where where) {
    if (index == 0) {
      return null;
    }
    if (remembers && begins.containsKey(index)) {
      return new Matrix4f(begins.get(index));
    }
    Matrix4f begin = at(index - 1, changes.get(index).at(), where);
    if (remembers) {
      begins.put(index, new Matrix4f(begin));
    }
    return begin;
  }
}
