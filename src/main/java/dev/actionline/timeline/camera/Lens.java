package dev.actionline.timeline.camera;

import dev.actionline.shotlist.ShotList;

/** Optics of the film's sensor cropped to its aspect: focal lengths, distances, fields of view. */
record Lens(double sensorWidthMm, double aspect) {
  /** The primes of a set, shortest first, mm. */
  static final double[] PRIMES = {12, 16, 18, 21, 24, 28, 35, 40, 50, 65, 85, 100, 135, 200};

  /** What is left of the sensor after cropping to the film's aspect. */
  static Lens of(ShotList.Film film) {
    double whole = film.sensorWidthMm() / film.sensorHeightMm();
    double width = film.aspect() >= whole ? film.sensorWidthMm() : film.sensorHeightMm() * film.aspect();
    return new Lens(width, film.aspect());
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

  /** What a director of photography would reach for. */
  static double usual(ShotSize size) {
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
