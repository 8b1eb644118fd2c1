package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.core.Easing;
import dev.actionline.core.Noise;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Stance;
import dev.actionline.stage.metal.Flux;
import dev.actionline.stage.metal.Wound;
import dev.actionline.words.English;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joml.Vector3f;

/** What the metal of a scene's bodies does over time: it flows, is hit, and heals. */
final class Fluxes {
  private static final Set<String> HEAD = Vocabulary.kind("on the head");
  private static final Set<String> ARM = Vocabulary.kind("on an arm");
  private static final Set<String> LEG = Vocabulary.kind("on a leg");
  private static final Set<String> BELLY = Vocabulary.kind("on the belly");

  /** A crater opens in this time, stays, and closes. */
  private static final double OPENS_S = 0.10;

  private static final double STAYS_S = 1.5;
  private static final double CLOSES_S = 3.2;

  /** Where hits on the trunk land one after the other: right and up of the middle of the chest. */
  private static final float[][] SPREAD = {
    {-0.055f, 0.10f}, {0.045f, -0.075f}, {0.085f, 0.135f}, {-0.07f, -0.03f}, {0.01f, 0.02f},
    {0.095f, 0.0f}, {-0.02f, 0.16f}, {0.0f, -0.15f}
  };

  private record Flow(Event.Flow.Kind kind, double at, double seconds, double from, double to, double sizeM) {}

  private record Hit(double at, Event.Hit hit, Vector3f outward, float scale) {}

  private record Heal(double at, double seconds) {}

  private final Map<String, List<Flow>> flows = new HashMap<>();
  private final Map<String, List<Hit>> hits = new HashMap<>();
  private final Map<String, List<Heal>> heals = new HashMap<>();

  void flow(Event.Flow e, double at) {
    List<Flow> list = flows.computeIfAbsent(e.performer(), p -> new ArrayList<>());
    list.add(new Flow(e.kind(), at, e.seconds(), e.from(), e.to(), e.sizeM()));
    list.sort(Comparator.comparingDouble(Flow::at));
  }

  void heal(Event.Heal e, double at) {
    heals.computeIfAbsent(e.performer(), p -> new ArrayList<>()).add(new Heal(at, e.seconds()));
  }

  /**
   * A hit on somebody who stands somewhere.
   *
   * @param scale of the body
   */
  void hit(Event.Hit e, double at, Stance stance, float scale) {
    List<Hit> list = hits.computeIfAbsent(e.performer(), p -> new ArrayList<>());
    list.add(new Hit(at, e, outward(e, stance), scale));
    list.sort(Comparator.comparingDouble(Hit::at));
  }

  /** The wound that a hit leaves: the first in the chest, the next ones about it. */
  private static Wound wound(Hit hit, int number, float open) {
    Event.Hit e = hit.hit;
    float[] aside = e.through() ? new float[] {0, -0.02f} : SPREAD[number % SPREAD.length];
    float right = hit.outward.z > 0 ? -aside[0] : aside[0];
    Bone bone = bone(e.part(), aside[1]);
    Vector3f place = place(bone, right, aside[1]).mul(hit.scale);
    long seed = Noise.seed(number, "wound " + e.performer());
    float radius = (float) e.sizeM() * hit.scale;
    return new Wound(bone, place, hit.outward, radius, open, e.through(), seed);
  }

  /** Against the shot, in the body's own frame; a body stands upright enough. */
  private static Vector3f outward(Event.Hit e, Stance stance) {
    if (e.direction().lengthSquared() < 1e-6f) {
      return new Vector3f(0, 0.08f, -1);
    }
    Vector3f against = new Vector3f(e.direction()).negate();
    against.y *= 0.4f;
    against.rotateY((float) Math.toRadians(stance.heading()));
    // from the side it would graze the ribs: the eye wants it on the chest
    against.z *= 1.6f;
    return against.normalize();
  }

  private static Bone bone(String part, float up) {
    boolean left = part.contains("left");
    String word = English.head(part);
    return HEAD.contains(word) ? Bone.HEAD
        : ARM.contains(word) ? left ? Bone.UPPER_ARM_L : Bone.UPPER_ARM_R
        : LEG.contains(word) ? left ? Bone.THIGH_L : Bone.THIGH_R
        : BELLY.contains(word) || up < -0.05f ? Bone.BELLY : Bone.CHEST;
  }

  /** In the bone's frame, reference metres. */
  private static Vector3f place(Bone bone, float right, float up) {
    return switch (bone) {
      case HEAD -> new Vector3f(0.3f * right, 0.10f + 0.2f * up, 0);
      case UPPER_ARM_L, UPPER_ARM_R -> new Vector3f(0, -0.14f + 0.4f * up, 0);
      case THIGH_L, THIGH_R -> new Vector3f(0, -0.20f + 0.6f * up, 0);
      case BELLY -> new Vector3f(right, 0.16f + up, 0);
      default -> new Vector3f(right, 0.06f + up, 0);
    };
  }

  /**
   * The metal at a moment.
   *
   * @param metal whether the body is of metal, so that hits show
   */
  Flux at(String performer, double seconds, boolean metal) {
    float melt = amount(performer, Event.Flow.Kind.MELT, seconds);
    float weld = amount(performer, Event.Flow.Kind.WELD, seconds);
    List<Wound> wounds = metal ? wounds(performer, seconds) : List.of();
    if (melt == 0 && weld == 0 && wounds.isEmpty()) {
      return Flux.NONE;
    }
    return new Flux(melt, weld, climb(performer, seconds), wounds);
  }

  private float amount(String performer, Event.Flow.Kind kind, double seconds) {
    double amount = 0;
    for (Flow f : flows.getOrDefault(performer, List.of())) {
      if (f.kind == kind && f.at <= seconds + 1e-9) {
        amount = Easing.mix(f.from, f.to, Easing.smooth((seconds - f.at) / f.seconds));
      }
    }
    return (float) amount;
  }

  private float climb(String performer, double seconds) {
    return (float) flows.getOrDefault(performer, List.of()).stream()
        .filter(f -> f.kind == Event.Flow.Kind.WELD && f.at <= seconds + 1e-9)
        .mapToDouble(Flow::sizeM).reduce(0, (first, second) -> second);
  }

  private List<Wound> wounds(String performer, double seconds) {
    List<Wound> open = new ArrayList<>();
    List<Hit> all = hits.getOrDefault(performer, List.of());
    for (int i = 0; i < all.size(); i++) {
      Hit hit = all.get(i);
      double amount = open(hit, seconds);
      for (Heal heal : heals.getOrDefault(performer, List.of())) {
        if (heal.at >= hit.at) {
          amount *= 1 - Easing.smooth((seconds - heal.at) / heal.seconds);
        }
      }
      if (amount > 0.004) {
        open.add(wound(hit, i, (float) amount));
      }
    }
    return open;
  }

  private static double open(Hit hit, double seconds) {
    double since = seconds - hit.at;
    if (since <= 0) {
      return 0;
    }
    double opens = Easing.out(Math.min(1, since / (hit.hit.through() ? 2.2 * OPENS_S : OPENS_S)));
    double closes = hit.hit.through() ? 0 : Easing.smooth((since - STAYS_S) / CLOSES_S);
    return opens * (1 - closes);
  }
}
