package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.View;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.Model;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/**
 * What a camera may know of the scene it stands in: who is where and how large, what stands in the
 * way, who speaks. All times are seconds of the scene; everything is a pure function.
 */
public interface Scenery extends View {
  Model set();

  /** Everybody in the scene in order of the cast, things that act included. */
  List<String> performers();

  /** All props of the scene by name, in order of their lines. */
  List<String> props();

  /** False before an entrance, after a disappearance, and for who is only heard. */
  boolean visible(String performerOrProp, double sceneSeconds);

  /** True for a figure, false for a thing. */
  boolean isFigure(String performer);

  /** What a performer or prop takes up. */
  Extent extent(String performerOrProp, double sceneSeconds);

  /** What people and cameras walk around, metres in the set: the set's, and large props. */
  List<Model.Obstacle> obstacles();

  /** All speeches in order of time, those from off screen too. */
  List<Speaking> speeches();

  /** When somebody's actions begin and end, in order, speeches not among them. */
  List<Doing> doings(String performer);

  /**
   * The longest run of terms from an index that names something: a performer with or without a body
   * part ({@code MARA's hand}, {@code MARA left hand}), a prop, a mark of the set.
   */
  Optional<Found> find(List<Term> terms, int from);

  /** A target, and the index of the first term after it. */
  record Found(Target target, int next) {}

  /**
   * What somebody takes up, metres in the set.
   *
   * @param top of the head or thing, as it is held now: lower when sitting
   * @param feet the lowest point under it
   * @param face middle between the eyes; the middle of a thing
   * @param forward unit: where the face looks; a thing's front
   * @param bodyForward unit, level: where the body is turned
   * @param height from floor to crown when upright
   * @param width across the shoulders, or a thing's greatest level extent
   */
  record Extent(
      Vector3f top,
      Vector3f feet,
      Vector3f face,
      Vector3f forward,
      Vector3f bodyForward,
      float height,
      float width) {}

  /** A speech: from, to, seconds of the scene. */
  record Speaking(double from, double to, String speaker, String extension, String words) {}

  /**
   * An action under way.
   *
   * @param action its name in the catalogue
   * @param moves true when the performer ends elsewhere than it began
   */
  record Doing(double from, double to, String action, Optional<Target> target, boolean moves) {}
}
