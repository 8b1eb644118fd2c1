/**
 * Checks and resolves a shot list into a film in time.
 *
 * <p>Takes a {@link dev.actionline.shotlist.ShotList}; gives a {@link
 * dev.actionline.timeline.Timeline} whose {@code at(frame)} is pure: the whole, immutable {@link
 * dev.actionline.timeline.FrameState} of any frame, in any order. Framing and camera paths are
 * solved here. It does not draw.
 */
package dev.actionline.timeline;
