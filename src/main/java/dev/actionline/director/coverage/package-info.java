/**
 * The camera: moments become shots, framed by film grammar, by the script's own directions and in a style.
 *
 * <p>Takes moments, gives shot drafts and their lines. It knows nothing of how clauses are staged. Doors: {@link
 * dev.actionline.director.coverage.Coverage} parts moments into shots, {@link dev.actionline.director.coverage.Framing}
 * frames them, {@link dev.actionline.director.coverage.Treatment} is what somebody may ask for.
 */
package dev.actionline.director.coverage;
