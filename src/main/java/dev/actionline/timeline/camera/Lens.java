package dev.actionline.timeline.camera;

import dev.actionline.shotlist.ShotList;
import java.util.OptionalDouble;

/**
 * Optics of the film's sensor cropped to its aspect: focal lengths, distances, fields of view.
 *
 * @param kept the one lens of a take that goes through several framings, mm; empty when each shot has its own
 */
record Lens(double sensorWidthMm, double aspect, OptionalDouble kept) {
  /** A take through several framings has no shorter lens of itself, mm. */
  private static final double SHORTEST_KEPT = 28;

  /** The primes of a set, shortest first, mm. */
  static final double[] PRIMES = {12, 16, 18, 21, 24, 28, 32, 35, 40, 50, 65, 75, 85, 100, 135, 200};

  /** What is left of the sensor after cropping to the film's aspect. */
  static Lens of(ShotList.Film film) {
    double whole = film.sensorWidthMm() / film.sensorHeightMm();
    double width = film.aspect() >= whole ? film.sensorWidthMm() : film.sensorHeightMm() * film.aspect();
    return new Lens(width, film.aspect(), OptionalDouble.empty());
  }

  /** Height of the frame at a distance over that distance; pinhole model. */
  double spread(double focalMm) {
    return sensorWidthMm / aspect / focalMm;
  }

  /** From where a lens frames a height, metres. */
  double distance(double frameHeightM, double focalMm) {
    return frameHeightM / spread(focalMm);
  }

  /** The lens that frames a height from a distance, mm. */
  double focal(double frameHeightM, double distanceM) {
    return sensorWidthMm / aspect * distanceM / frameHeightM;
  }

  /** The prime that is nearest to a focal length, among those from one to another, mm. */
  static double prime(double focalMm, double shortest, double longest) {
    double best = shortest;
    for (double prime : PRIMES) {
      boolean nearer = Math.abs(Math.log(prime / focalMm)) < Math.abs(Math.log(best / focalMm));
      best = nearer && prime >= shortest && prime <= longest ? prime : best;
    }
    return best;
  }

  /** The same with one lens for all sizes of a take: that of the widest. */
  Lens keeping(ShotSize widest) {
    return new Lens(sensorWidthMm, aspect, OptionalDouble.of(Math.max(SHORTEST_KEPT, usual(widest))));
  }

  /** The same with a lens that is on the camera already, mm. */
  Lens keeping(double focalMm) {
    return new Lens(sensorWidthMm, aspect, OptionalDouble.of(focalMm));
  }

  /** What a director of photography would reach for, a prime, mm. */
  double usual(ShotSize size) {
    return kept.orElse(prime(size));
  }

  private static double prime(ShotSize size) {
    return switch (size) {
      case ECU -> 100;
      case CU -> 75;
      case MCU, MS -> 50;
      case COWBOY -> 40;
      case FS -> 35;
      case WS -> 28;
      case EWS -> 24;
    };
  }
}
