package dev.actionline.timeline;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
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

  /** Out of the world. */
  private static final Matrix4f AWAY = new Matrix4f().translation(0, -60, 0);

  /** A thing that is brought for one act. */
  private record Brought(String prop, String performer, double from, double until) {}

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
        || action.tools().stream().anyMatch(t -> fitsTool(t, prop));
  }

  /** The same intent with what it needs at hand from its start on. */
  Intent given(Intent intent, String performer, double start) {
    Role role = desk.world().track(performer).role();
    Intent equipped = intent;
    intent.with().ifPresent(t -> show(t.name(), performer, start));
    intent.target().filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> show(t.name(), performer, start));
    if (!role.isFigure()) {
      return intent;
    }
    boolean told = intent.with().isPresent();
    boolean thing = intent.target().filter(t -> t.kind() == Target.Kind.PROP).isPresent();
    for (Tool tool : intent.action().tools()) {
      Optional<Target> own = tool == intent.action().tools().get(0) && told ? intent.with()
          : intent.target().filter(t -> thing && (tool.object() || serves(tool, t)));
      own.ifPresent(t -> take(t.name(), tool, role, start));
      if (own.isEmpty()) {
        Optional<String> prop = bring(tool, role, start);
        if (prop.isPresent() && equipped.with().isEmpty()) {
          equipped = equipped.using(Nouns.prop(prop.get(), Optional.empty()));
        }
      }
    }
    return equipped;
  }

  private Optional<String> bring(Tool tool, Role role, double start) {
    Optional<Model> model = desk.film().library().model(Model.Kind.PROP, tool.nouns().get(0)).map(Library.Found::model);
    if (model.isEmpty()) {
      return Optional.empty();
    }
    String performer = role.name();
    String name = desk.unused(performer.toLowerCase(Locale.ROOT) + "'s " + tool.nouns().get(0));
    PropTrack prop = new PropTrack(name, model.get(), "", 0.3f);
    desk.world().add(prop);
    desk.happenings().show(name, BEFORE, false);
    prop.lies(BEFORE, AWAY);
    if (tool.worn().isPresent()) {
      wear(prop, tool.worn().get(), role, start);
    } else {
      free(performer, tool.hand(), start);
      prop.held(start, performer, tool.hand());
    }
    desk.happenings().show(name, start, true);
    all.add(new Brought(name, performer, start, Double.MAX_VALUE));
    return Optional.of(name);
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
    if (tool.worn().isPresent()) {
      if (fitsTool(tool, prop.model())) {
        wear(prop, tool.worn().get(), role, start);
        moved.add(new Moved(name, role.name(), Event.Hand.RIGHT));
      }
    } else if (!holds && !tool.object()) {
      free(role.name(), tool.hand(), start);
      prop.by(role.name()).held(start, role.name(), tool.hand());
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
    for (PropTrack prop : List.copyOf(desk.world().props().values())) {
      Optional<PropTrack.Held> held = prop.held(start).filter(h -> h.performer().equals(performer));
      if (held.isEmpty() || held.get().hand() != hand) {
        continue;
      }
      Event.Hand other = hand == Event.Hand.RIGHT ? Event.Hand.LEFT : Event.Hand.RIGHT;
      boolean full = desk.world().props().values().stream().flatMap(p -> p.held(start).stream())
          .anyMatch(h -> h.performer().equals(performer) && h.hand() == other);
      moved.add(new Moved(prop.name(), performer, hand));
      if (full) {
        desk.happenings().show(prop.name(), start, false);
      } else {
        prop.held(start, performer, other);
      }
    }
  }

  /** What has waited out of sight until it was used is in the hand of who uses it. */
  private void show(String name, String performer, double start) {
    PropTrack prop = desk.world().props().get(name);
    if (prop != null && !desk.happenings().visible(name, start)) {
      free(performer, Event.Hand.RIGHT, start);
      prop.held(start, performer, Event.Hand.RIGHT);
      desk.happenings().show(name, start, true);
    }
  }

  /** Whatever was brought for an act that begins at a time is gone when it is over. */
  void until(String performer, double start, double end) {
    restored(performer, end, all.stream().noneMatch(b -> b.performer.equals(performer) && b.from == start));
    for (int i = 0; i < all.size(); i++) {
      Brought b = all.get(i);
      if (b.performer.equals(performer) && b.from == start) {
        all.set(i, new Brought(b.prop, performer, start, end));
        leave(b.prop, performer, end);
      }
    }
  }

  /** Who does something else has put away what the act before was done with. */
  void cut(String performer, double at) {
    for (int i = 0; i < all.size(); i++) {
      Brought b = all.get(i);
      if (b.performer.equals(performer) && b.from < at && b.until > at) {
        all.set(i, new Brought(b.prop, performer, b.from, at));
        leave(b.prop, performer, at);
      }
    }
  }

  private void leave(String name, String performer, double at) {
    desk.world().props().get(name).lies(at, AWAY);
    desk.happenings().show(name, at, false);
    restored(performer, at, true);
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
