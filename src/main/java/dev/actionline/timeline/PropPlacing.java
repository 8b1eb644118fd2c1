package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Noise;
import dev.actionline.core.Span;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Finish;
import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** A {@code prop} line: what it is and where it lies, hangs or is held when the scene begins. */
final class PropPlacing {
  private static final Set<String> PLACE_WORDS = Vocabulary.kind("place of a prop");

  /** Before the scene begins: whatever is set up then is in place at its first frame. */
  private static final double BEFORE = -1e6;

  /** What is as high as this and put at a window stands or hangs down to the floor, metres. */
  private static final float FROM_THE_FLOOR_M = 1.5f;

  /** What is told so lies on or in the other. */
  private static final Set<String> ONTO = Vocabulary.kind("on or in");

  /** So soft things lie over what has a back. */
  private static final Set<String> HUNG = Vocabulary.kind("hung so");

  private final SceneDesk desk;
  private final Statement.Direction line;
  private final PropTrack prop;
  private final List<Term> place;
  private final int count;
  private final Several several;

  private PropPlacing(
      SceneDesk desk,
      Statement.Direction line,
      PropTrack prop,
      List<Term> place,
      int index,
      int count) {
    this.desk = desk;
    this.line = line;
    this.prop = prop;
    this.place = place;
    this.count = count;
    this.several = new Several(desk, prop, index, count);
  }

  /** What a line brings: how many of what, and where. */
  private record Brought(int count, String noun, List<Term> place) {
    static Brought by(Statement.Direction line) {
      List<Term> terms = line.phrases().get(0).terms();
      int count = 1;
      int at = 0;
      if (terms.get(0).kind() == Term.Kind.NUMBER && terms.get(0).unit().isEmpty()) {
        count = (int) Math.max(1, Math.min(200, Math.round(terms.get(0).number())));
        at = 1;
      }
      StringBuilder noun = new StringBuilder();
      while (at < terms.size() && isNoun(terms.get(at))) {
        String word = terms.get(at).text().toLowerCase(Locale.ROOT);
        if (!Nouns.ARTICLES.contains(word)) {
          noun.append(noun.isEmpty() ? "" : " ").append(word);
        }
        at++;
      }
      return new Brought(count, noun.isEmpty() ? "thing" : noun.toString(), terms.subList(at, terms.size()));
    }
  }

  /** The props of a line: one, or as many as its number says; they are declared at once. */
  static List<PropPlacing> read(SceneDesk desk, Statement.Direction line) {
    Brought told = Brought.by(line);
    List<PropPlacing> all = new ArrayList<>();
    Map<Model, Finish> looks = new IdentityHashMap<>(); // what nobody knows is told once
    for (int i = 0; i < told.count; i++) {
      PropTrack prop =
          desk.addProp(desk.unused(told.noun), told.noun, line.phrases().get(0).span(), m -> looks.computeIfAbsent(m, k -> look(k, told.noun, line, desk)));
      all.add(new PropPlacing(desk, line, prop, told.place, i, told.count));
    }
    return all;
  }

  /** Puts what lies somewhere untouched where a line says from the first. */
  static void again(SceneDesk desk, Statement.Direction line) {
    Brought told = Brought.by(line);
    PropTrack prop = desk.world().props().get(told.noun);
    if (prop == null || told.count > 1 || !prop.takeAway()) {
      return;
    }
    desk.world().skeletons().forget();
    desk.happenings().show(told.noun, BEFORE, true);
    PropPlacing placing = new PropPlacing(desk, line, prop, told.place, 0, 1);
    if (!placing.placed()) {
      placing.anywhere();
    }
  }

  /** As the words behind its place say; else those before its noun. */
  private static Finish look(Model model, String noun, Statement.Direction line, SceneDesk desk) {
    Finish behind = ThingLook.read(model, line, desk);
    return behind.equals(Finish.NONE) ? ThingLook.before(model, noun) : behind;
  }

  private static boolean isNoun(Term term) {
    return term.kind() == Term.Kind.WORD && !PLACE_WORDS.contains(term.text().toLowerCase(Locale.ROOT));
  }

  Span span() {
    return line.span();
  }

  /** Puts it where its line says; false while that waits for another's place. */
  boolean placed() {
    boolean floor =
        place.stream().anyMatch(t -> t.is("floor") || t.is("ground")) && place.size() <= 3;
    if (place.isEmpty() || floor) {
      anywhere();
      hide();
      return true;
    }
    Optional<Boolean> tied = Tied.place(desk, prop, place, BEFORE);
    if (tied.isPresent()) {
      return tied.get();
    }
    Optional<Matrix4f> fitted = Fittings.of(place, desk.world(), prop.model());
    if (fitted.isPresent()) {
      prop.lies(BEFORE, fitted.get());
      if (Resting.lowest(prop.model(), fitted.get()) < 0.5f) {
        desk.world().furnish(prop);
      }
      hide();
      return true;
    }
    int at =
        place.get(0).is("hanging")
                || place.get(0).is("leaning")
                || place.get(0).is("lying")
                || place.get(0).is("standing")
            ? 1
            : 0;
    List<Term> terms = place.subList(Math.min(at, place.size() - 1), place.size());
    Optional<Boolean> carried = carried(terms);
    if (carried.isPresent()) {
      return carried.get();
    }
    Places.Read read = desk.places(0).read(terms, 0, "");
    if (read.waits()) {
      return false;
    }
    if (read.spot().isEmpty()) {
      // a set without walls or a ceiling has what hangs there standing about
      read.unknown().filter(t -> !Fittings.says(place)).ifPresent(t -> desk.tell(desk.unknown(t, "place")));
      anywhere();
      return true;
    }
    lie(read.spot().get());
    return true;
  }

  /** What is no higher is trodden on, metres; by such parts of the way something comes nearer. */
  private static final float SKIRTING_M = 0.04f;

  private static final float NEARER = 0.1f;

  /** {@code in MARA right hand}, {@code on MARA's back}, {@code in backpack}. */
  private Optional<Boolean> carried(List<Term> terms) {
    if (terms.size() < 2) {
      return Optional.empty();
    }
    String relation = terms.get(0).text().toLowerCase(Locale.ROOT);
    Optional<Nouns.Found> found = desk.nouns().find(terms, 1, "", relation);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Target target = found.get().target();
    boolean inside = relation.equals("in") || relation.equals("inside");
    if (target.kind() == Target.Kind.PERFORMER && target.part().isPresent()) {
      Track track = desk.world().track(target.name());
      if (track == null) {
        return Optional.of(false);
      }
      wear(target, track, inside);
      return Optional.of(true);
    }
    if (target.kind() == Target.Kind.PROP && inside && !hasRoom(target.name())) {
      PropTrack container = desk.world().props().get(target.name());
      if (!container.placed()) {
        return Optional.of(false);
      }
      Optional<Vector3f> dish = Resting.dish(container.model(), prop.model());
      Vector3f middle = dish.orElseGet(() -> Resting.middle(container.model()).sub(Resting.middle(prop.model())));
      prop.rides(BEFORE, target.name(), new Matrix4f().translation(middle));
      desk.happenings().show(prop.name(), BEFORE, dish.isPresent());
      return Optional.of(true);
    }
    return Optional.empty();
  }

  private boolean hasRoom(String container) {
    return desk.world()
        .modelOf(container)
        .map(m -> m.marks().stream().anyMatch(k -> Set.of("seat", "liquid").contains(k.type())))
        .orElse(false);
  }

  private void wear(Target target, Track track, boolean inside) {
    String part = target.part().orElse("");
    String name = target.name();
    boolean left = part.startsWith("left");
    String word = part.replaceFirst("^(left|right) ", "");
    if (Set.of("hand", "fist", "palm").contains(word)) {
      prop.held(BEFORE, name, left ? Event.Hand.LEFT : Event.Hand.RIGHT);
      return;
    }
    if (word.equals("hands") || word.startsWith("arm") && Cradled.is(prop.model())) {
      prop.held(BEFORE, name, Event.Hand.BOTH);
      return;
    }
    prop.worn(BEFORE, name, seat(word, left), fitted(word, left ? -1 : 1, track.role().scale()));
    if (inside || word.equals("pocket")) {
      desk.happenings().show(prop.name(), BEFORE, false);
    }
  }

  /** The bone that bears what is worn on a part of the body. */
  private static Bone seat(String part, boolean left) {
    return switch (part) {
      case "back", "chest" -> Bone.CHEST;
      case "head", "hair" -> Bone.HEAD;
      case "neck", "throat" -> Bone.NECK;
      case "shoulder" -> left ? Bone.CLAVICLE_L : Bone.CLAVICLE_R;
      default -> Bone.PELVIS;
    };
  }

  /** How it hangs on that bone; side is -1 on the left, s the body's scale. */
  private Matrix4f fitted(String part, float side, float s) {
    Vector3f middle = Resting.middle(prop.model());
    Vector3f size = Resting.size(prop.model());
    Optional<Model.Mark> leans = part.equals("back") ? prop.model().mark("back") : Optional.empty();
    if (leans.isPresent()) {
      return against(leans.get().position(), middle, s);
    }
    return new Matrix4f().translation(switch (part) {
      case "back" -> new Vector3f(0, 0.08f * s, 0.13f * s + size.z / 2).sub(middle);
      case "head", "hair" -> Resting.onHead(prop.model(), s);
      case "neck", "throat" -> new Vector3f(0, 0.02f * s, -0.05f * s).sub(middle);
      case "shoulder" -> new Vector3f(side * 0.12f * s, 0.08f * s, 0).sub(middle.x, prop.model().low().y, middle.z);
      case "chest" -> new Vector3f(0, 0.1f * s, -0.13f * s - size.z / 2).sub(middle);
      default -> new Vector3f(side * 0.17f * s, 0.03f * s, -0.02f * s).sub(middle);
    });
  }

  /** With the side that is made for it against the wearer's back. */
  private static Matrix4f against(Vector3f mark, Vector3f middle, float s) {
    return new Matrix4f().translation(0, 0.05f * s, 0.115f * s).rotateY((float) Math.PI).translate(-mark.x, -middle.y, -mark.z);
  }

  /** What is taller over the water carries masts or a house, metres. */
  private static final float HULL_M = 0.9f;

  /** {@code prop axe, hidden}: until somebody uses it. */
  private void hide() {
    if (says("hidden")) {
      desk.happenings().show(prop.name(), BEFORE, false);
    }
  }

  private boolean says(String word) {
    return line.phrases().stream().skip(1).anyMatch(p -> p.first().is(word));
  }

  private void lie(Spot spot) {
    boolean soft = Shapes.isSoft(prop.model()) && HUNG.contains(spot.relation());
    Optional<Stance> back = soft ? spot.at().flatMap(t -> Backs.of(desk.world(), t, 0)) : Optional.empty();
    if (back.isPresent()) {
      prop.draped(BEFORE, back.get().position(), back.get().heading(), true);
      hide();
      return;
    }
    double heading = spot.heading().orElse(0) + (withTheirs(spot) ? Extents.turned(prop.model()) : 0);
    boolean faced = false;
    for (Phrase phrase : line.phrases().subList(1, line.phrases().size())) {
      if (phrase.first().is("facing") && phrase.terms().size() > 1) {
        OptionalDouble faces =
            desk.heading(
                phrase.from(1).terms(), "", 0, Stance.at(spot.point(), 0));
        heading = faces.orElse(heading);
        faced = faces.isPresent();
      }
    }
    hide();
    Vector3f point = new Vector3f(spot.point());
    boolean surface = spot.markType().equals("surface");
    boolean within = spot.relation().equals("in") && count == 1;
    if (says("stacked") && count > 1) {
      heading += several.stack(point);
    } else if ((surface || count > 1) && !within) {
      several.spread(point, spot.relation().equals("around"));
    } else if (!faced && spot.markType().isEmpty() && spot.at().isEmpty()) {
      heading = spot.heading().orElse(0);
    }
    if (!surface && !ONTO.contains(spot.relation())) {
      several.aside(point);
    }
    boolean hangs = spot.markType().equals("look") && Resting.size(prop.model()).y > FROM_THE_FLOOR_M;
    boolean beside = spot.markType().isEmpty() && spot.at().filter(t -> t.kind() == Target.Kind.PERFORMER && t.part().isEmpty()).isPresent() && !ONTO.contains(spot.relation());
    if (beside) {
      onTheFloorNear(point, spot.at().get());
    }
    // beside who sits things stand on the floor too
    point.y = hangs ? desk.world().floor(point.x, point.z) : beside ? desk.world().ground().height(point.x, point.z, point.y) : point.y;
    place(point, hangs && !faced ? spot.heading().orElse(heading) : heading, spot.markType().equals("liquid"));
  }

  /** What would be on a skirting board, or in the wall behind it, is as much nearer to whom it is beside. */
  private void onTheFloorNear(Vector3f point, Target whom) {
    Track track = desk.world().track(whom.name());
    if (track == null) {
      return;
    }
    Vector3f theirs = track.stance(0).position();
    Vector3f from = new Vector3f(point);
    for (float part = NEARER; part < 0.6f && desk.world().floor(point.x, point.z) > theirs.y + SKIRTING_M; part += NEARER) {
      point.set(from).lerp(theirs, part);
    }
  }

  /** A screen beside somebody, or at his back, looks where he looks. */
  private boolean withTheirs(Spot spot) {
    boolean person = spot.at().filter(t -> t.kind() == Target.Kind.PERFORMER).isPresent();
    return person && Set.of("left of", "right of", "beside", "behind").contains(spot.relation());
  }

  private void place(Vector3f point, double heading, boolean floating) {
    Matrix4f at = Resting.at(prop.shaped(Shapes.State.LAID), point, heading);
    if (floating) {
      at = new Matrix4f().translation(0, -0.3f * Math.min(HULL_M, Resting.size(prop.model()).y), 0).mul(at);
    }
    prop.lies(BEFORE, at);
    desk.world().furnish(prop);
  }

  /** On the floor beside the middle, for a line that names no place that can be found. */
  void anywhere() {
    long seed = desk.seed("prop " + prop.name());
    Stance centre = FreePlaces.centre(desk.world());
    for (int i = 0; i < 40; i++) {
      double angle = Noise.range(seed, 2L * i, 0, 2 * Math.PI);
      double far = 1.2 + 0.15 * i;
      float x = (float) (centre.x() + far * Math.cos(angle));
      float z = (float) (centre.z() + far * Math.sin(angle));
      if (FreePlaces.isFree(desk.world(), x, z) || i == 39) {
        place(new Vector3f(x, desk.world().floor(x, z), z), Noise.range(seed, 1, 0, 360), false);
        return;
      }
    }
  }
}
