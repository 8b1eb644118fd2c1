/**
 * The camera department: framing solved for the real extent of a subject, moves, focus.
 *
 * <p>Takes a shot's {@code camera}, {@code focus} and {@code rack} lines and the scene's {@link
 * dev.actionline.timeline.camera.Scenery}; gives a {@link dev.actionline.timeline.camera.CameraTrack},
 * a pure function of time. Entry: {@link dev.actionline.timeline.camera.CameraWork}.
 */
package dev.actionline.timeline.camera;
