package dev.actionline.timeline;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.acts.Daily;
import dev.actionline.catalogue.acts.Handlings;
import dev.actionline.stage.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * What people have in their hands for an act: the thing it is done with, which nobody saw before and
 * nobody sees afterwards, and props that wait hidden until they are used.
 */
final class Tools {
  private static final double BEFORE = -1e6;

  /** After so long what is in the hand that is needed goes over into the other, seconds. */
  private static final double HAND_OVER = 0.25;

  /** Out of the world. */
  private static final Matrix4f AWAY = new Matrix4f().translation(0, -60, 0);

  /** A thing that is brought for one act, and where it was before, if it was seen there. */
  private record Brought(String prop, String performer, double from, double until, Optional<Matrix4f> back) {
    Brought till(double end) {
      return new Brought(prop, performer, from, end, back);
    }
  }

  /** A thing that made room for it. */
  private record Moved(String prop, String performer, Event.Hand hand) {}

  private final SceneDesk desk;
  private final List<Moved> moved = new ArrayList<>();
  private final List<Brought> all = new ArrayList<>();

  Tools(SceneDesk desk) {
    this.desk = desk;
  }

  /** Whether a prop serves for an action. */
  static boolean fits(Action action, Model prop) {
    return action.tools().isEmpty()
        || action.tools().stream().filter(Tools::carried).anyMatch(t -> fitsTool(t, prop));
  }

  private static boolean carried(Tool tool) {
    return tool.place() instanceof Tool.InHand || tool.place() instanceof Tool.Worn;
  }

  /** The same intent with what it needs at hand from its start on. */
  Intent given(Intent intent, String performer, double start) {
    Role role = desk.world().track(performer).role();
    Intent equipped = intent;
    intent.with().ifPresent(t -> show(t.name(), performer, start, Event.Hand.RIGHT));
    // who takes a thing out brings it to light himself, and what something is done at is in nobody's hand
    boolean waits = intent.relation().equals("at") || intent.action() == Handlings.TAKE_OUT || intent.action().comesFlying() || intent.action().tools().stream().anyMatch(t -> t.place() instanceof Tool.Stands);
    intent.target().filter(t -> t.kind() == Target.Kind.PROP && !waits).ifPresent(t -> show(t.name(), performer, start, intent.action() == Daily.READ ? desk.freeHand(performer, start) : Event.Hand.RIGHT));
    if (!role.isFigure()) {
      return intent;
    }
    if (intent.action().bothArms()) {
      LaidDown.beside(desk, role, start);
    }
    // what it is done to is not what it is done with
    boolean told = intent.with().filter(w -> intent.target().filter(t -> t.name().equals(w.name())).isEmpty() || intent.action().tools().stream().limit(1).anyMatch(Tool::object)).isPresent();
    boolean thing = intent.target().filter(t -> t.kind() == Target.Kind.PROP).isPresent();
    for (Tool tool : intent.action().tools()) {
      if (tool.place() instanceof Tool.Left) {
        Optional<Target> left = equipped.second().isPresent() ? equipped.second() : fetched(tool, role).map(p -> Nouns.prop(p.name(), Optional.empty()));
        equipped = equipped.about(left);
        continue;
      }
      if (!carried(tool)) {
        equipped = atWork(equipped, tool, role, start);
        continue;
      }
      Optional<Target> own = tool == intent.action().tools().get(0) && told ? intent.with()
          : intent.target().filter(t -> thing && (tool.object() || serves(tool, t)));
      // what is tipped out of is not what it runs into
      own.filter(t -> tool == intent.action().tools().get(0) || !told || !intent.with().get().name().equals(t.name()))
          .ifPresent(t -> take(t.name(), tool, role, start));
      if (own.isEmpty()) {
        Optional<String> prop = bring(tool, role, start);
        if (intent.action().sustained()) {
          prop.map(desk.world().props()::get).ifPresent(PropTrack::keep);
        }
        if (prop.isPresent() && equipped.with().isEmpty()) {
          equipped = equipped.using(Nouns.prop(prop.get(), Optional.empty()));
        }
      }
    }
    return equipped;
  }

  /**
   * The same at a bench, with what is worked on lying there. Who sits works where he sits, and what is
   * high enough already is a place to work at.
   */
  private Intent atWork(Intent intent, Tool tool, Role role, double start) {
    Optional<Target> target = intent.target();
    if (tool.object() && tool.place() instanceof Tool.Stands && target.filter(t -> t.kind() == Target.Kind.PLACE).isPresent()) {
      return intent;
    }
    boolean sits = desk.world().track(role.name()).posture(start) == Posture.SITTING && intent.action().tools().stream().anyMatch(Tools::seat);
    Optional<String> named = named(tool, intent);
    boolean across = across(intent);
    boolean there = named.isEmpty() && !across && !intent.relation().equals("from") && target.filter(t -> !serves(tool, t) && desk.happenings().visible(t.name(), start) && !brought(t))
        .filter(t -> Workplace.has(desk.world(), role.name(), t, start)).isPresent();
    there &= !intent.action().mutual(); // two who arm-wrestle have a table between them
    if ((there || across) && tool.place() instanceof Tool.Lies) {
      (across ? intent.second() : target).filter(t -> t.kind() == Target.Kind.PLACE && t.markType().equals("surface")).ifPresent(t -> onTop(tool, t, role, start));
    }
    if (sits || there) {
      return sits && seat(tool) && intent.second().isEmpty() ? intent.about(Workplace.satIn(desk.world(), tool, role.name(), start)) : intent;
    }
    if (tool.place() instanceof Tool.Stands stands) {
      return at(stands, tool, intent, role, start);
    }
    Optional<PropTrack> under = target.filter(t -> brought(t)).map(t -> desk.world().props().get(t.name()));
    Optional<PropTrack> piece = under.isPresent() ? fetched(tool, role) : Optional.empty();
    piece.ifPresent(p -> {
      lay(p, under.get(), start);
      seen(p.name(), role.name(), start);
    });
    return piece.map(p -> intent.with(Optional.of(Nouns.prop(p.name(), Optional.empty())))).orElse(intent);
  }

  /** What is worked in stands on what the set has for it: a pot on its stove. */
  private void onTop(Tool tool, Target place, Role role, double start) {
    Vector3f top = desk.world().point(place, start);
    fetched(tool, role).ifPresent(p -> {
      p.workedAt();
      p.lies(start, Resting.at(p.model(), top, place.heading().orElse(0f)));
      seen(p.name(), role.name(), start);
    });
  }

  private Intent at(Tool.Stands stands, Tool tool, Intent intent, Role role, double start) {
    Optional<Target> target = intent.target();
    Optional<PropTrack> own = target.filter(t -> serves(tool, t)).map(t -> desk.world().props().get(t.name()));
    if (own.isPresent()) {
      // what has waited out of sight stands there when it is used
      own.filter(p -> !desk.happenings().visible(p.name(), start)).ifPresent(p -> stand(p, Workplace.ahead(stands, p.model()) * role.scale(), role, start));
      return intent;
    }
    Optional<PropTrack> high = target.filter(t -> !inHand(intent, t)).filter(t -> !desk.happenings().visible(t.name(), start)).map(t -> desk.world().props().get(t.name())).filter(p -> Workplace.tooHigh(p.model()));
    if (high.isPresent()) {
      stand(high.get(), Workplace.beside(stands, high.get().model(), role.scale()), role, start);
      return intent;
    }
    Vector3f place = desk.world().stance(role.name(), start).position().fma((float) (stands.ahead() * role.scale()), desk.world().stance(role.name(), start).forward());
    Optional<Target> near = target.isEmpty() ? Workplace.there(desk.world(), tool, role.name(), start) : Optional.empty();
    if (near.isPresent()) {
      return intent.with(near);
    }
    Optional<PropTrack> bench = stands.ahead() > Workplace.ONTO_M && desk.world().ground().liquid(place.x, place.z) ? Optional.empty() : fetched(tool, role, named(tool, intent)); // nothing stands on water but what carries one
    boolean across = across(intent);
    if (bench.isEmpty() || across && intent.second().isPresent() || across && !Workplace.roomAhead(desk.world(), role.name(), bench.get().model(), Workplace.ahead(stands, bench.get().model()) * role.scale(), start)) {
      return intent;
    }
    PropTrack prop = bench.get();
    prop.workedAt();
    double ahead = Workplace.ahead(stands, prop.model()) * role.scale();
    prop.lies(start, intent.action().mutual() ? Workplace.ahead(desk.world(), role.name(), ahead, start) : Workplace.before(desk.world(), role.name(), prop.model(), ahead, start));
    seen(prop.name(), role.name(), start);
    if (seat(tool) && named(tool, intent).isEmpty()) {
      return intent;
    }
    if (target.filter(t -> inHand(intent, t)).isPresent() || named(tool, intent).isPresent()) { // a knife is no bench to grind it on
      return target.filter(t -> inHand(intent, t) && intent.with().isEmpty()).map(intent::using).orElse(intent).with(Optional.of(Nouns.prop(prop.name(), Optional.empty())));
    }
    laid(intent).filter(t -> desk.world().props().containsKey(t.name())).ifPresent(t -> {
      Optional<Matrix4f> back = desk.happenings().visible(t.name(), start) ? Optional.of(desk.world().prop(t.name(), start)) : Optional.empty();
      lay(desk.world().props().get(t.name()), prop, start);
      all.add(new Brought(t.name(), role.name(), start, Double.MAX_VALUE, back));
    });
    Optional<Target> under = Optional.of(Nouns.prop(prop.name(), Optional.empty()));
    return target.isPresent() ? intent.second().isPresent() ? intent : intent.about(under) : intent.with(Optional.of(Nouns.prop(prop.name(), Optional.empty())));
  }

  private boolean inHand(Intent intent, Target target) {
    return intent.action().tools().stream().anyMatch(o -> o.place() instanceof Tool.InHand && !(o.object() && intent.second().isPresent()) && serves(o, target));
  }

  private void stand(PropTrack prop, double ahead, Role role, double start) {
    prop.lies(start, Workplace.before(desk.world(), role.name(), prop.model(), ahead, start));
    desk.happenings().show(prop.name(), start, true);
  }

  /** What lies there: what is worked on, or where what is in the hand goes. */
  private static Optional<Target> laid(Intent intent) {
    return intent.action().tools().stream().anyMatch(t -> carried(t) && t.object()) && intent.target().isPresent() ? intent.second() : intent.target();
  }

  /** What is done to somebody, or with him, is done across what one stands or sits at. */
  private static boolean across(Intent intent) {
    return intent.relation().equals("to") || intent.action().mutual() && intent.target().filter(t -> t.kind() == Target.Kind.PERFORMER).isPresent();
  }

  private boolean brought(Target target) {
    return Optional.ofNullable(desk.world().props().get(target.name())).filter(PropTrack::isBrought).isPresent();
  }

  /** What stands behind who comes to it is to sit on. */
  private static boolean seat(Tool tool) {
    return tool.place() instanceof Tool.Stands stands && stands.ahead() < 0;
  }

  /** On a bench's top, or where one would lie. */
  private void lay(PropTrack piece, PropTrack bench, double start) {
    Matrix4f stands = desk.world().prop(bench.name(), start);
    Vector3f top = desk.world().propMark(bench.name(), "surface", start).orElseGet(() -> stands.getTranslation(new Vector3f()));
    piece.workedAt();
    piece.lies(start, Resting.at(piece.model(), top, Resting.yaw(stands)));
    desk.happenings().show(piece.name(), start, true);
  }

  private void seen(String prop, String performer, double start) {
    desk.happenings().show(prop, start, true);
    all.add(new Brought(prop, performer, start, Double.MAX_VALUE, Optional.empty()));
  }

  private static String owned(Role role, String noun) {
    return role.name().toLowerCase(Locale.ROOT) + "'s " + noun;
  }

  /** The tool that the act's own words name: who pushes a stretcher pushes no cart. */
  private static Optional<String> named(Tool tool, Intent intent) {
    boolean stands = tool.place() instanceof Tool.Stands;
    return tool.nouns().stream().filter(n -> stands && intent.verb().endsWith(" " + n)).findFirst();
  }

  private Optional<PropTrack> fetched(Tool tool, Role role) {
    return fetched(tool, role, Optional.empty());
  }

  /** What serves, from out of the world. */
  private Optional<PropTrack> fetched(Tool tool, Role role, Optional<String> named) {
    String noun = named.orElse(tool.nouns().get(0));
    return desk.film().library().model(Model.Kind.PROP, noun).map(Library.Found::model).map(model -> {
      PropTrack prop = new PropTrack(desk.unused(owned(role, noun)), model, "", 0.3f).brought();
      desk.world().add(prop);
      desk.happenings().show(prop.name(), BEFORE, false);
      prop.lies(BEFORE, AWAY);
      return prop;
    });
  }

  private Optional<String> bring(Tool tool, Role role, double start) {
    Optional<PropTrack> fetched = fetched(tool, role);
    fetched.ifPresent(prop -> {
      if (tool.place() instanceof Tool.Worn worn) {
        if (worn.inHands()) {
          emptied(role.name(), start);
        }
        wear(prop, worn, role, start);
      } else {
        free(role.name(), hand(tool), start);
        prop.held(start, role.name(), hand(tool));
      }
      seen(prop.name(), role.name(), start);
    });
    return fetched.map(PropTrack::name);
  }

  private static Event.Hand hand(Tool tool) {
    return tool.place() instanceof Tool.InHand in ? in.hand() : Event.Hand.RIGHT;
  }

  private static void wear(PropTrack prop, Tool.Worn worn, Role role, double start) {
    Matrix4f at = new Matrix4f(worn.boneFromProp());
    Vector3f scaled = at.getTranslation(new Vector3f()).mul(role.scale());
    prop.by(role.name()).worn(start, role.name(), worn.bone(), at.setTranslation(scaled));
  }

  /** What a list names is where the act wants it: on the body while it lasts, or in the hand. */
  private void take(String name, Tool tool, Role role, double start) {
    PropTrack prop = desk.world().props().get(name);
    if (prop == null || desk.world().track(name) != null) {
      return;
    }
    boolean holds = desk.holds(role.name(), name, start);
    if (tool.place() instanceof Tool.Worn worn) {
      if (fitsTool(tool, prop.model())) {
        wear(prop, worn, role, start);
        moved.add(new Moved(name, role.name(), Event.Hand.RIGHT));
      }
    } else if (!holds && (!tool.object() || fitsTool(tool, prop.model()))) {
      if (tool.object()) {
        all.add(new Brought(name, role.name(), start, Double.MAX_VALUE, Optional.of(desk.world().prop(name, start))));
      }
      free(role.name(), hand(tool), start);
      prop.by(role.name()).held(start, role.name(), hand(tool));
      desk.happenings().show(name, start, true);
    }
  }

  private boolean serves(Tool tool, Target prop) {
    return desk.world().modelOf(prop.name()).filter(m -> fitsTool(tool, m)).isPresent();
  }

  private static boolean fitsTool(Tool tool, Model prop) {
    return tool.nouns().stream().anyMatch(n -> prop.name().equals(n) || prop.words().contains(n));
  }

  /** What is in the hand that is needed goes over into the other, or out of sight if that is full too. */
  private void free(String performer, Event.Hand hand, double start) {
    double soon = start + HAND_OVER;
    for (PropTrack prop : List.copyOf(desk.world().props().values())) {
      Optional<PropTrack.Held> held = prop.held(soon).filter(h -> h.performer().equals(performer));
      if (held.isEmpty() || held.get().hand() != hand) {
        continue;
      }
      Event.Hand other = hand == Event.Hand.RIGHT ? Event.Hand.LEFT : Event.Hand.RIGHT;
      boolean full = desk.world().props().values().stream().flatMap(p -> p.held(soon).stream())
          .anyMatch(h -> h.performer().equals(performer) && h.hand() == other);
      if (full) {
        moved.add(new Moved(prop.name(), performer, hand));
        desk.happenings().show(prop.name(), start, false);
      } else {
        // it stays there when the act is over: a hand-over is seen once, and never on a cut
        prop.held(soon, performer, other);
      }
    }
  }

  /** What needs both hands is done with nothing in them: what was there is back when it is over. */
  private void emptied(String performer, double start) {
    for (PropTrack prop : List.copyOf(desk.world().props().values())) {
      prop.held(start).filter(h -> h.performer().equals(performer) && desk.happenings().visible(prop.name(), start)).ifPresent(h -> {
        moved.add(new Moved(prop.name(), performer, h.hand()));
        desk.happenings().show(prop.name(), start, false);
      });
    }
  }

  /** What has waited out of sight until it was used is in the hand of who uses it. */
  private void show(String name, String performer, double start, Event.Hand hand) {
    PropTrack prop = desk.world().props().get(name);
    if (prop != null && !desk.happenings().visible(name, start)) {
      free(performer, hand, start);
      prop.held(start, performer, hand);
      desk.happenings().show(name, start, true);
    }
  }

  /** Whatever was brought for an act that begins at a time is gone when it is over. */
  void until(String performer, double start, double end) {
    restored(performer, end, all.stream().noneMatch(b -> b.performer.equals(performer) && b.from == start));
    for (int i = 0; i < all.size(); i++) {
      Brought b = all.get(i);
      if (b.performer.equals(performer) && b.from == start) {
        leave(i, end);
      }
    }
  }

  /** Who does something else has put away what the act before was done with. */
  void cut(String performer, double at) {
    for (int i = 0; i < all.size(); i++) {
      Brought b = all.get(i);
      if (b.performer.equals(performer) && b.from < at && b.until > at) {
        leave(i, at);
      }
    }
  }

  /** What was brought goes; who sits keeps what he sits on and at, until he has got up. */
  private void leave(int which, double at) {
    Brought b = all.get(which);
    PropTrack prop = desk.world().props().get(b.prop);
    if (prop.isKept() || prop.isWorkedAt() && desk.world().track(b.performer).posture(at) == Posture.SITTING) {
      return;
    }
    all.set(which, b.till(at));
    prop.lies(at, b.back.orElse(AWAY));
    desk.happenings().show(b.prop, at, b.back.isPresent());
    restored(b.performer, at, true);
  }

  private void restored(String performer, double at, boolean now) {
    for (Moved m : List.copyOf(moved)) {
      if (now && m.performer.equals(performer)) {
        desk.world().props().get(m.prop).held(at, performer, m.hand);
        desk.happenings().show(m.prop, at, true);
        moved.remove(m);
      }
    }
  }
}
