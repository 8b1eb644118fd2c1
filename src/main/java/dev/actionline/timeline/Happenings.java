package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3f;

/** What happens in a scene besides bodies and props in motion: glow, looks, effects, sounds. */
final class Happenings {
  /** A change of look. */
  record Turning(double at, double seconds, FigureLook to) {}

  /**
   * An effect.
   *
   * @param seconds its life; infinite for a lasting one
   * @param gun the prop out of whose muzzle it comes, which tells place and direction; empty for none
   */
  record Effect(
      String name,
      String id,
      double at,
      double seconds,
      FrameState.Spread spread,
      Where spot,
      Vector3f direction,
      String gun,
      Map<String, Double> numbers,
      int line) {}

  /** Where an effect is at a time. */
  interface Where {
    Vector3f at(double seconds);
  }

  /** Something to hear or to check. */
  record Sound(double at, double seconds, String kind, String who, String what, int line) {}

  /** So far before the middle of a body its surface is, metres. */
  private static final float BEFORE_M = 0.2f;

  static final String GLOW = "glow:";
  static final String SHADE = "shade:";
  static final String MOVED = "moved:";
  static final String VISIBLE = "visible:";

  private final Ramps ramps = new Ramps();
  private final Fluxes fluxes = new Fluxes();
  private final Map<String, List<Turning>> turnings = new HashMap<>();
  private final List<Effect> effects = new ArrayList<>();
  private final List<Sound> sounds = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  Ramps ramps() {
    return ramps;
  }

  Fluxes fluxes() {
    return fluxes;
  }

  void show(String what, double at, boolean visible) {
    ramps.add(VISIBLE + what, "", at, 0, visible ? 1 : 0, visible ? 1 : 0);
  }

  boolean visible(String what, double seconds) {
    return ramps.at(VISIBLE + what, "", seconds).orElse(1.0) > 0.5;
  }

  void glow(String what, String material, double at, double seconds, double from, double to) {
    ramps.add(GLOW + what, material, at, seconds, from, to);
  }

  void move(String what, String part, double at, double seconds, double from, double to) {
    // what stands half open already goes on from there
    ramps.add(MOVED + what, part, at, seconds, ramps.at(MOVED + what, part, at).orElse(from), to);
  }

  void turn(String performer, Turning turning) {
    List<Turning> list = turnings.computeIfAbsent(performer, p -> new ArrayList<>());
    list.add(turning);
    list.sort(Comparator.comparingDouble(Turning::at));
  }

  List<Turning> turnings(String performer) {
    return turnings.getOrDefault(performer, List.of());
  }

  /** Adds an effect at a place. */
  void effect(
      String name,
      double at,
      double seconds,
      Where spot,
      Vector3f direction,
      Map<String, Double> numbers,
      int line,
      String by) {
    effects.add(
        new Effect(
            name, id(name, by), at, seconds, FrameState.Spread.PLACE, spot, direction, "",
            Map.copyOf(numbers), line));
  }

  /** Adds an effect that a line of the list asks for. */
  void effect(
      String name,
      double at,
      double seconds,
      FrameState.Spread spread,
      Where spot,
      Map<String, Double> numbers,
      int line) {
    Vector3f up = new Vector3f(0, 1, 0);
    effects.add(
        new Effect(
            name, id(name, "line"), at, seconds, spread, spot, up, "", Map.copyOf(numbers), line));
  }

  /** Counts the effects of a name, so that an id never changes with others. */
  private String id(String name, String by) {
    String key = name + "/" + by;
    return key + "/" + counts.merge(key, 1, Integer::sum);
  }

  List<Effect> effects() {
    return effects;
  }

  void sound(double at, double seconds, String kind, String who, String what, int line) {
    sounds.add(new Sound(at, seconds, kind, who, what, line));
  }

  List<Sound> sounds() {
    return sounds.stream().sorted(Comparator.comparingDouble(Sound::at)).toList();
  }

  /** Takes in an event of a motion that began at a time. */
  void take(Event event, double begin, String performer, Looks looks, int line) {
    double at = begin + event.at();
    if (event instanceof Event.Footstep) {
      sound(at, 0, "footstep", performer, "", line);
    } else if (event instanceof Event.Contact e) {
      sound(at, 0, "contact", performer, e.with(), line);
    } else if (event instanceof Event.Show e) {
      show(e.what(), at, e.visible());
    } else if (event instanceof Event.Glow e) {
      glow(e.what(), e.material(), at, e.seconds(), e.from(), e.to());
    } else if (event instanceof Event.Shade e) {
      ramps.add(SHADE + e.performer(), "", at, e.seconds(), e.from(), e.to());
    } else if (event instanceof Event.Move e) {
      looks
          .parts(e.what(), e.part())
          .forEach(m -> move(m.owner(), m.part(), at, e.seconds(), e.from(), e.to()));
    } else if (event instanceof Event.Become e) {
      looks
          .named(e.figure(), e.performer())
          .ifPresent(l -> turn(e.performer(), new Turning(at, e.seconds(), l)));
    } else if (event instanceof Event.Flow e) {
      fluxes.flow(e, at);
    } else if (event instanceof Event.Heal e) {
      fluxes.heal(e, at);
    } else if (event instanceof Event.Hit e) {
      looks.stance(e.performer(), at).ifPresent(s -> fluxes.hit(e, at, s, looks.scale(e.performer())));
    } else if (event instanceof Event.Strobe e) {
      strobe(e, at, looks, line);
    } else if (event instanceof Event.Spread e) {
      if (looks.worn(e.performer(), at).filter(Happenings::metal).isPresent()) {
        Vector3f point = new Vector3f(e.point());
        effect("silver-whorls", at, e.seconds(), t -> point, new Vector3f(0, 1, 0), Map.of(), line, performer);
      }
    } else if (event instanceof Event.Effect e) {
      Vector3f point = before(e, at, looks);
      effect(e.effect(), at, e.seconds(), t -> point, e.direction(), e.numbers(), line, performer);
      sound(at, e.seconds(), "effect", performer, e.effect(), line);
    } else if (event instanceof Event.Blast e) {
      effects.add(
          new Effect(
              e.effect(), id(e.effect(), performer), at, e.seconds(), FrameState.Spread.PLACE, t -> new Vector3f(),
              new Vector3f(), e.gun(), Map.copyOf(e.numbers()), line));
      sound(at, e.seconds(), "effect", performer, e.effect(), line);
    }
  }

  /** Where an effect bursts: before whom it does, if before somebody, for he may have been driven off meanwhile. */
  private static Vector3f before(Event.Effect e, double at, Looks looks) {
    Vector3f point = new Vector3f(e.point());
    if (!e.on().isEmpty()) {
      looks.stance(e.on(), at).ifPresent(s -> point.set(s.x(), point.y, s.z()).fma(BEFORE_M, e.direction()));
    }
    return point;
  }

  /** Whether a look is of metal all over. */
  static boolean metal(FigureLook look) {
    return look.surface().equals("chrome");
  }

  private void strobe(Event.Strobe e, double at, Looks looks, int line) {
    Optional<FigureLook> own = looks.worn(e.performer(), at);
    List<FigureLook> forms = new ArrayList<>();
    e.looks().forEach(name -> looks.named(name, e.performer()).ifPresent(forms::add));
    if (forms.isEmpty()) {
      forms.addAll(looks.others(e.performer()));
    }
    if (own.isEmpty()) {
      return;
    }
    if (metal(own.get())) {
      forms.replaceAll(FigureLook::inPassing);
    }
    for (Turning t : Forms.of(at, e.seconds(), forms, e.frames(), looks.frameSeconds(), own.get())) {
      turn(e.performer(), t);
      int which = forms.indexOf(t.to());
      if (which >= 0 && which < e.looks().size()) {
        sound(t.at(), 0, "form", e.performer(), e.looks().get(which), line);
      }
    }
  }

  /** What the names in events mean. */
  interface Looks {
    /** What somebody looks like at a time. */
    Optional<FigureLook> worn(String performer, double at);

    /** All looks that somebody could take: those of the others. */
    List<FigureLook> others(String performer);

    Optional<Stance> stance(String performer, double at);

    /** Of a body, against the reference body. */
    float scale(String performer);

    double frameSeconds();

    /** A look by name: a member of the cast, a figure, a surface. */
    Optional<FigureLook> named(String name, String performer);

    List<MovedParts.Moved> parts(String what, String part);
  }
}
