package dev.actionline.timeline;

import dev.actionline.core.FrameRate;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import dev.actionline.stage.metal.Flux;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * Everything that is seen in one frame; a renderer needs nothing else. Names refer to models and
 * figures of {@code stage}.
 *
 * @param frame from 1
 * @param sceneSeconds since the scene began; drives everything that runs by itself
 * @param slate when present the frame shows this text instead of the picture: a shot that cannot be
 *     drawn
 */
public record FrameState(
    long frame,
    FrameRate rate,
    String timecode,
    String scene,
    String shot,
    double sceneSeconds,
    long seed,
    double aspect,
    SetState set,
    List<FigureState> figures,
    List<PropState> props,
    CameraState camera,
    List<EffectState> effects,
    List<Overlay> overlays,
    Optional<String> slate) {

  public FrameState {
    figures = List.copyOf(figures);
    props = List.copyOf(props);
    effects = List.copyOf(effects);
    overlays = List.copyOf(overlays);
  }

  /** The same with other overlays. */
  public FrameState with(List<Overlay> others) {
    return new FrameState(
        frame,
        rate,
        timecode,
        scene,
        shot,
        sceneSeconds,
        seed,
        aspect,
        set,
        figures,
        props,
        camera,
        effects,
        others,
        slate);
  }

  /** What is in the picture alone: without number, timecode and overlays. */
  public FrameState unnumbered() {
    return new FrameState(
        0, rate, "", scene, shot, sceneSeconds, seed, aspect, set, figures, props, camera, effects, List.of(), slate);
  }

  /**
   * The set.
   *
   * @param model name of a set
   * @param backdrops names of backdrops behind it
   * @param lights all lights of the frame, the set's and the list's, in set space
   * @param air ambience, with the list's changes; for the hour too
   * @param moved parts moved by somebody: amount 0..1 by part name
   */
  public record SetState(
      String model,
      List<String> backdrops,
      List<dev.actionline.stage.Model.Light> lights,
      dev.actionline.stage.Model.Air air,
      Map<String, Float> moved) {}

  /**
   * A figure.
   *
   * @param glow factor on the emission of its materials, by material name; missing means 1
   * @param become another look it is turning into, and how far, 0..1
   * @param flux what its metal does
   * @param shade which side of it lies in the dark: -1 its left, 1 its right, 0 neither
   */
  public record FigureState(
      String name,
      FigureLook look,
      Stance stance,
      Pose pose,
      Map<String, Float> glow,
      Optional<Become> become,
      Flux flux,
      float shade) {

    /** A body that keeps its form. */
    public FigureState(
        String name,
        FigureLook look,
        Stance stance,
        Pose pose,
        Map<String, Float> glow,
        Optional<Become> become) {
      this(name, look, stance, pose, glow, become, Flux.NONE, 0);
    }
  }

  /** A change of look under way. */
  public record Become(FigureLook look, float progress) {}

  /**
   * A prop or a thing that acts.
   *
   * @param model name of a prop
   * @param label words on a stand-in, empty for a known prop
   * @param standInMetres size of a stand-in
   * @param glow factor on all its emission
   * @param moved parts moved by somebody: amount 0..1 by part name
   */
  public record PropState(
      String name,
      String model,
      String label,
      float standInMetres,
      Matrix4f worldFromProp,
      float glow,
      Map<String, Float> moved) {}

  /**
   * The camera.
   *
   * @param worldFromCamera rigid; the camera looks along its -Z with +Y up
   * @param focalLengthMm of the lens
   * @param sensorWidthMm after cropping to the film's aspect
   * @param focusMetres distance of the plane of focus; 0 when everything is sharp
   * @param fStop for depth of field, when focus is set
   * @param openMetres the fourth wall is taken out: what of the set is nearer than this along the
   *     line of sight is left out of the picture; 0 leaves all in
   * @param openAboveM only what of the set is higher than this is left out, metres
   */
  public record CameraState(
      Matrix4f worldFromCamera,
      float focalLengthMm,
      float sensorWidthMm,
      float focusMetres,
      float fStop,
      float openMetres,
      float openAboveM) {

    /** A camera that sees the whole set. */
    public CameraState(
        Matrix4f worldFromCamera,
        float focalLengthMm,
        float sensorWidthMm,
        float focusMetres,
        float fStop) {
      this(worldFromCamera, focalLengthMm, sensorWidthMm, focusMetres, fStop, 0, 0);
    }

    /** Vertical field of view in radians at an aspect (width to height). */
    public float verticalFov(double aspect) {
      return (float) (2 * Math.atan(sensorWidthMm / aspect / (2 * focalLengthMm)));
    }
  }

  /**
   * An effect at this moment.
   *
   * @param name of the catalogue
   * @param progress 0..1 of a passing effect; 0 of a lasting one
   * @param seconds since it began
   * @param numbers its parameters by name; one that is missing has its default
   */
  public record EffectState(
      String name,
      String id,
      double seconds,
      float progress,
      Spread spread,
      Vector3f point,
      Vector3f direction,
      Map<String, Double> numbers) {}

  /** What an effect reaches. */
  public enum Spread {
    /** A place: the effect's point. */
    PLACE,
    /** Whatever is hot in the set. */
    HOT_THINGS,
    /** All that the camera sees. */
    PICTURE
  }

  /** Words or a veil over the picture. */
  public sealed interface Overlay {
    /** A speech as it is spoken, in the lower third. */
    record Caption(String speaker, String extension, String words) implements Overlay {}

    /**
     * A title.
     *
     * @param overPicture false for a card on black
     * @param x where its middle is across the frame, 0 left to 1 right
     * @param y where its middle is, 0 top to 1 foot
     * @param opacity 0..1
     */
    record Title(String words, boolean overPicture, float x, float y, float opacity) implements Overlay {}

    /**
     * The whole frame towards a colour.
     *
     * @param color linear Rec.709
     * @param opacity 0 clear, 1 nothing but the colour
     */
    record Veil(Vector3f color, float opacity) implements Overlay {
      public static Veil black(float opacity) {
        return new Veil(new Vector3f(), opacity);
      }
    }

    /**
     * The picture through a round hole in black, as the blades of a lens close on it.
     *
     * @param x of the hole's middle, -1 left to 1 right in the frame
     * @param y of it, -1 low to 1 high
     * @param open 0 shut, 1 all of the picture
     */
    record Iris(float x, float y, float open) implements Overlay {}

    /** Another picture over this one, wholly drawn: the shot before, which goes. */
    sealed interface Leaving extends Overlay {
      FrameState over();
    }

    /**
     * It fades.
     *
     * @param opacity 0..1
     */
    record Dissolve(FrameState over, float opacity) implements Leaving {}

    /**
     * It is wiped away.
     *
     * @param way in which the edge between the two travels
     * @param done 0 all of it is seen, 1 none
     */
    record Wipe(FrameState over, Way way, float done) implements Leaving {}

    /** Where an edge travels in the picture. */
    enum Way {
      LEFT,
      RIGHT,
      UP,
      DOWN
    }

    /**
     * Other moments of the time in which the shutter is open; with the state itself, all count alike.
     *
     * @param moments drawn as they are, but for what is laid over them
     */
    record Exposure(List<FrameState> moments) implements Overlay {
      public Exposure {
        moments = List.copyOf(moments);
      }
    }

    /** Technical lines at the edges, each with what it says. */
    record BurnIn(List<String> lines) implements Overlay {}
  }
}
