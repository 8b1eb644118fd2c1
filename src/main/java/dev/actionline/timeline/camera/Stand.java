package dev.actionline.timeline.camera;

/**
 * A way to take a framing.
 *
 * @param side where the camera stands round the subject, degrees clockwise from its front
 * @param elevation above the subject, degrees
 * @param nearness share of the usual distance, the lens being as much shorter
 * @param hold how it answers a subject that moves
 * @param open whether the fourth wall is taken out
 */
record Stand(double side, double elevation, double nearness, Hold hold, boolean open) {}
