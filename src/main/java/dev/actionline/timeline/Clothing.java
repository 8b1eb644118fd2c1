package dev.actionline.timeline;

import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.stage.Bone;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import dev.actionline.words.English;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * What is worn: a coat that is put on is seen on the body's own cut and no more as a thing, one that is taken off was on
 * the body before; what is soft is hung over backs and laid round shoulders.
 */
final class Clothing {
  private static final double BEFORE = -1e6;

  /** The mark type of the top of a chair's back. */
  static final String BACK = "back";

  /** A cloth's own neck at the neck of who has it round the shoulders, in the chest's frame, metres of the reference body. */
  private static final Matrix4f ROUND_THE_NECK = new Matrix4f().translation(0, 0.27f, 0);

  /** The part of a look that a garment over the shirt is. */
  private static final String JACKET = "jacket";

  private final SceneDesk desk;
  private final World world;

  Clothing(SceneDesk desk) {
    this.desk = desk;
    this.world = desk.world();
  }

  /** Puts a garment on somebody; false for what has no cut of its own on a body. */
  boolean putOn(String performer, PropTrack prop, double at) {
    Optional<Garments.Garment> garment = garment(prop);
    if (garment.isEmpty() || !performs(performer)) {
      return false;
    }
    desk.happenings().turn(performer, new Happenings.Turning(at, 0, with(look(performer, at), garment.get(), prop)));
    desk.happenings().show(prop.name(), at, false);
    return true;
  }

  /** Takes a garment off somebody, who has worn it until then and whose act began at a time. */
  void takenOff(String performer, PropTrack prop, double began, double at) {
    Optional<Garments.Garment> garment = garment(prop);
    if (garment.isEmpty() || !performs(performer)) {
      return;
    }
    FigureLook now = look(performer, at);
    boolean worn = !now.wear().getOrDefault(JACKET, "no").equals("no");
    if (!worn) {
      desk.happenings().turn(performer, new Happenings.Turning(BEFORE, 0, with(now, garment.get(), prop)));
    }
    Map<String, String> wear = new LinkedHashMap<>(now.wear());
    wear.put(JACKET, "no");
    desk.happenings().turn(performer, new Happenings.Turning(at, 0, dressed(now, now.colors(), wear)));
    desk.happenings().show(prop.name(), BEFORE, false);
    desk.happenings().show(prop.name(), began, false);
    desk.happenings().show(prop.name(), at, true);
  }

  private static final Predicate<String> LAP = Pattern.compile("(?:left |right )?(?:legs?|knees?|lap|thighs?)").asMatchPredicate();

  /** The mark of what things hang over. */
  static final String RAIL = "rail";

  /** Hangs or lays something soft where its act leads: over a back, round shoulders; false for what is just put there. */
  boolean hung(Segment segment, PropTrack prop, double at) {
    Optional<Target> where = segment.call().second();
    Optional<Target> over = where.or(() -> segment.call().target()).filter(t -> t.markType().equals(RAIL));
    if (over.isPresent()) {
      Target rail = over.get();
      double heading = rail.heading().orElse(0f);
      if (Shapes.isSoft(prop.model())) {
        prop.draped(at, rail.point(), heading, true);
      } else {
        prop.hooked(at, rail.point(), heading);
      }
      return true;
    }
    if (where.isEmpty() || !Shapes.isSoft(prop.model())) {
      return false;
    }
    Target to = where.get();
    if (to.kind() == Target.Kind.PERFORMER && performs(to.name())) {
      if (to.part().filter(LAP).isPresent() && world.track(to.name()).posture(at) == Posture.SITTING) {
        prop.laidOverKnees(at, to.name());
      } else if (lies(to.name(), at)) {
        prop.covers(at, over(to.name(), at));
      } else if (!putOn(to.name(), prop, at)) {
        prop.worn(at, to.name(), Bone.CHEST, roundTheNeck(to.name()));
        prop.keep();
      }
      return true;
    }
    if (to.markType().equals(BACK)) {
      prop.draped(at, to.point(), to.heading().orElse(0f), true);
      return true;
    }
    return false;
  }

  private boolean lies(String performer, double at) {
    Posture posture = world.track(performer).posture(at);
    return posture == Posture.LYING_BACK || posture == Posture.LYING_FRONT;
  }

  /** On what a body lies on, along the body, up to its chest. */
  private Matrix4f over(String performer, double at) {
    Vector3f chest = world.joint(performer, Bone.CHEST, at);
    Vector3f feet = world.joint(performer, Bone.FOOT_L, at).add(world.joint(performer, Bone.FOOT_R, at)).mul(0.5f);
    Vector3f middle = new Vector3f(chest).lerp(feet, 0.45f);
    middle.y = Math.min(chest.y, feet.y) - LYING_M;
    double heading = Stance.headingOf(chest.x - feet.x, chest.z - feet.z);
    return new Matrix4f().translation(middle).rotateY((float) -Math.toRadians(heading));
  }

  /** From the bones of who lies down to what he lies on, metres. */
  private static final float LYING_M = 0.1f;

  /** Where a cloth is on somebody. */
  Matrix4f roundTheNeck(String performer) {
    return new Matrix4f(ROUND_THE_NECK).setTranslation(ROUND_THE_NECK.getTranslation(new Vector3f()).mul(world.track(performer).role().scale()));
  }

  private boolean performs(String name) {
    return world.track(name) != null && world.track(name).role().isFigure();
  }

  private FigureLook look(String performer, double at) {
    FigureLook look = world.track(performer).role().look().orElseThrow();
    for (Happenings.Turning turning : desk.happenings().turnings(performer)) {
      look = turning.at() <= at ? turning.to() : look;
    }
    return look;
  }

  private static Optional<Garments.Garment> garment(PropTrack prop) {
    String noun = prop.name().replaceFirst(" \\d+$", "");
    return Garments.named(English.head(noun)).filter(g -> g.parts().contains(JACKET) && g.worn().containsKey(JACKET));
  }

  private static FigureLook with(FigureLook look, Garments.Garment garment, PropTrack prop) {
    Map<String, String> wear = new LinkedHashMap<>(look.wear());
    wear.putAll(garment.worn());
    Map<String, Vector3f> colors = new LinkedHashMap<>(look.colors());
    Model shown = prop.shaped(Shapes.State.HELD);
    colors.put(JACKET, new Vector3f(shown.materials().get(0).color()));
    return dressed(look, colors, wear);
  }

  private static FigureLook dressed(FigureLook look, Map<String, Vector3f> colors, Map<String, String> wear) {
    return new FigureLook(look.figure(), look.heightM(), look.hair(), colors, wear, look.surface(), look.wounds(), look.aged());
  }
}
