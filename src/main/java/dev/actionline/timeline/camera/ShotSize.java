package dev.actionline.timeline.camera;

import dev.actionline.timeline.camera.Scenery.Extent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much of a subject fills the frame. A person is framed from the crown down by a share of the
 * body's height; a thing by its whole extent with more or less air.
 */
public enum ShotSize {
  ECU("ecu", "eyes and mouth", 0.15, 0.75),
  CU("cu", "head and shoulders", 0.245, 1.3),
  MCU("mcu", "head and chest", 0.40, 1.7),
  MS("ms", "to the waist", 0.60, 2.2),
  COWBOY("cowboy", "to the thighs", 0.78, 2.6),
  FS("fs", "the whole body", 1.22, 3.2),
  WS("ws", "the body and the place around it", 2.3, 5),
  EWS("ews", "the place, with a small figure in it", 5.5, 11);

  /** Above the crown, as a share of the frame's height. */
  static final double HEADROOM = 0.07;

  /** Under hands that a picture shows, as a share of the body's height. */
  private static final double EDGE = 0.03;

  /** From the eyes to the crown, as a share of the body's height. */
  private static final double CROWN = 0.075;

  /** What is larger has less air around it, against its size, metres. */
  private static final double LARGE_M = 0.9;

  /** A beast's frame in the closest size, times its extent, and how much more it is in each that is wider. */
  private static final double BEAST = 0.75;

  private static final double BEAST_MORE = 0.17;

  private final String word;
  private final String doc;
  private final double bodies;
  private final double things;

  ShotSize(String word, String doc, double bodies, double things) {
    this.word = word;
    this.doc = doc;
    this.bodies = bodies;
    this.things = things;
  }

  public String doc() {
    return doc;
  }

  /** How much a part of a body counts in a frame of this size, 0..1; a thing counts as a whole. */
  double wants(Scenery.Region region) {
    boolean whole = !closerThan(FS);
    return switch (region) {
      case HEAD, THING -> 1;
      case CHEST -> this == ECU || this == CU ? 0 : 0.25;
      case ARMS -> 0;
      case WAIST -> whole ? 0.15 : this == MS || this == COWBOY ? 0.1 : 0;
      case HANDS -> whole ? 0.25 : this == MS || this == COWBOY ? 0.2 : 0;
      case LEGS -> whole ? 0.2 : 0;
      case FEET -> whole ? 0.2 : 0;
    };
  }

  /**
   * The closest size in which a picture of somebody still shows what is so far below the crown, with a little air under it.
   *
   * @param depth share of the stature
   */
  public static ShotSize reaching(double depth) {
    return Stream.of(ECU, CU, MCU, MS, COWBOY).filter(s -> depth <= s.bodies * (1 - HEADROOM) - EDGE).findFirst().orElse(FS);
  }

  /** How high its frame is at somebody of a stature, metres. */
  public double metres(double stature) {
    return stature * bodies;
  }

  /** How high its frame is at a thing of a size, metres. */
  public double metresAt(double thing) {
    return thing * things;
  }

  /** How tall a figure is in a frame of this size, as a share of the frame's height. */
  double tall() {
    return 1 / bodies;
  }

  public boolean closerThan(ShotSize other) {
    return ordinal() < other.ordinal();
  }

  /** Height of the frame at the subject, metres. */
  double frameHeight(Extent e) {
    if (!e.figure()) {
      double extent = Math.max(e.height(), e.width() / 1.6);
      if (e.kind() == Scenery.Kind.BEAST) {
        return Math.max(0.12, extent * Math.min(things, BEAST + BEAST_MORE * ordinal()));
      }
      // a cup wants air round it; of a van that air is a field
      return Math.max(0.12, extent * (1 + (things - 1) * Math.min(1, LARGE_M / Math.max(extent, 0.01))));
    }
    double height = closerThan(FS) ? e.stature() : Math.max(e.height(), 0.55 * e.stature());
    return height * bodies;
  }

  /** Height in the set of the frame's middle, metres: headroom above a head, air around a thing. */
  double frameMiddle(Extent e) {
    double frame = frameHeight(e);
    if (!e.figure()) {
      return e.middle().y + (this == WS || this == EWS ? frame * 0.1 : 0);
    }
    return switch (this) {
      case ECU -> e.face().y - frame * 0.08;
      case CU, MCU, MS, COWBOY -> e.face().y + CROWN * e.stature() + frame * HEADROOM - frame / 2;
      case FS -> e.middle().y;
      default -> e.low().y + frame * (0.5 - 0.22);
    };
  }

  /** Sizes by the words of the trade: CU, close-up, WS, wide, long shot, insert. */
  public static Optional<ShotSize> of(String text) {
    String t = text.toLowerCase(Locale.ROOT);
    for (ShotSize size : values()) {
      if (size.word.equals(t)) {
        return Optional.of(size);
      }
    }
    return Optional.ofNullable(
        switch (t) {
          case "close-up", "closeup", "close", "insert", "pov" -> CU;
          case "clean", "single" -> MCU;
          case "medium", "mid" -> MS;
          case "full", "ls" -> FS;
          case "wide", "long", "establishing", "master" -> WS;
          case "two-shot", "2-shot", "ots", "dirty", "group" -> MS;
          default -> null;
        });
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Enum::name).toList();
  }
}
