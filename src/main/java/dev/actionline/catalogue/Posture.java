package dev.actionline.catalogue;

/** How a body is carried between actions: where the next one starts from. */
public enum Posture {
  STANDING, SITTING, KNEELING, CRAWLING, LYING_BACK, LYING_FRONT, HANGING, SUNK
}
