/**
 * Where everybody is when a scene begins: by what is told, by what each does first, in the saddle, on a seat, at work.
 *
 * <p>Door: {@link dev.actionline.director.positions.Positions}.
 */
package dev.actionline.director.positions;
