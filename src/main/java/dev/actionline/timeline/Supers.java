package dev.actionline.timeline;

import dev.actionline.timeline.FrameState.CameraState;
import dev.actionline.timeline.camera.Scenery;
import dev.actionline.timeline.camera.Scenery.Ball;
import dev.actionline.timeline.camera.Scenery.Region;
import dev.actionline.timeline.camera.Scenery.Subject;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector2f;
import org.joml.Vector3f;

/**
 * Where words over a picture stand: in the lower third, or where no head and no caption is while they are there. One place
 * for the whole time of the words. In shares of the frame, from its upper left.
 */
final class Supers {
  /** The middle of the frame, where words on a card stand. */
  static final Vector2f CARD = new Vector2f(0.5f, 0.5f);

  /** From the most usual to the least. */
  private static final List<Vector2f> PLACES =
      List.of(
          new Vector2f(0.5f, 0.82f), new Vector2f(0.3f, 0.82f), new Vector2f(0.7f, 0.82f), new Vector2f(0.5f, 0.16f),
          new Vector2f(0.3f, 0.16f), new Vector2f(0.7f, 0.16f), new Vector2f(0.3f, 0.5f), new Vector2f(0.7f, 0.5f));

  /** What a less usual place costs, in heads that are written on from edge to edge. */
  private static final double UNUSUAL = 0.02;

  /** The same for words on the lines of a caption. */
  private static final double ON_CAPTION = 0.6;

  /** From here down captions may stand. */
  private static final double CAPTIONS = 0.7;

  /** A line's height and a letter's width, of the frame's height. */
  private static final double LINE = 0.1;

  private static final double LETTER = 0.043;

  /** Beyond this share of the frame's width words go on to a next line. */
  private static final double WIDEST = 0.56;

  private final Scenery scenery;
  private final double aspect;

  /** @param aspect of the film's frame, width to height */
  Supers(Scenery scenery, double aspect) {
    this.scenery = scenery;
    this.aspect = aspect;
  }

  /** A picture that words are over. */
  record Under(CameraState camera, double sceneSeconds) {}

  /**
   * The middle of some words.
   *
   * @param moments pictures from their time
   * @param captioned whether somebody is heard meanwhile
   */
  Vector2f place(String words, List<Under> moments, boolean captioned) {
    double letters = words.lines().mapToInt(String::length).max().orElse(0) * LETTER / aspect;
    double lines = words.lines().count() + Math.floor(letters / WIDEST);
    double wide = Math.min(WIDEST, letters) / 2;
    double high = lines * LINE / 2;
    Vector2f best = PLACES.get(0);
    double least = Double.MAX_VALUE;
    for (int i = 0; i < PLACES.size(); i++) {
      Vector2f place = PLACES.get(i);
      double cost = i * UNUSUAL + (captioned && place.y + high > CAPTIONS ? ON_CAPTION : 0);
      for (Under moment : moments) {
        cost += covered(place, wide, high, moment) / moments.size();
      }
      if (cost < least) {
        least = cost;
        best = place;
      }
    }
    return best;
  }

  /** How much of all heads lies under words, in heads. */
  private double covered(Vector2f place, double wide, double high, Under moment) {
    double covered = 0;
    for (Subject somebody : scenery.performers(moment.sceneSeconds)) {
      for (Ball ball : somebody.at(moment.sceneSeconds).balls()) {
        if (ball.region() == Region.HEAD) {
          covered += covered(place, wide, high, ball, moment.camera);
        }
      }
    }
    return covered;
  }

  private double covered(Vector2f place, double wide, double high, Ball head, CameraState camera) {
    Vector3f p = new Matrix4f(camera.worldFromCamera()).invertAffine().transformPosition(new Vector3f(head.centre()));
    if (p.z > -0.1f) {
      return 0;
    }
    double frame = -p.z * camera.sensorWidthMm() / camera.focalLengthMm();
    double across = head.radius() / frame;
    double up = across * aspect;
    double x = 0.5 + p.x / frame;
    double y = 0.5 - p.y / frame * aspect;
    double shared = overlap(place.x - wide, place.x + wide, x - across, x + across) / (2 * across);
    return shared * overlap(place.y - high, place.y + high, y - up, y + up) / (2 * up);
  }

  private static double overlap(double from, double to, double otherFrom, double otherTo) {
    return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
  }
}
