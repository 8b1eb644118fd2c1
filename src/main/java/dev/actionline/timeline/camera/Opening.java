package dev.actionline.timeline.camera;

/**
 * The fourth wall, taken out: what of the set is nearer to the lens than the subject is left out of
 * the picture, as on a stage. The floor stays.
 *
 * @param metres along the line of sight; 0 leaves everything in
 * @param aboveM only what stands higher than this is left out, metres in the set
 */
record Opening(float metres, float aboveM) {
  static final Opening NONE = new Opening(0, 0);

  boolean none() {
    return metres <= 0;
  }

  /** One that suits both of two: the less that is left out, the safer. */
  Opening with(Opening other) {
    if (none() || other.none()) {
      return none() ? other : this;
    }
    return new Opening(Math.min(metres, other.metres), Math.max(aboveM, other.aboveM));
  }
}
