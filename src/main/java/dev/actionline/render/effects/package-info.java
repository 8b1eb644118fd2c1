/**
 * Effects that are no bodies: flashes, sparks, smoke, splashes, fire, rain, hot air.
 *
 * <p>Each is a closed form: from an effect's state at a moment it tells sprites, bits, lights and
 * hot air, and knows nothing of the frame before. To add one is to write a class and name it in {@link
 * dev.actionline.render.effects.Effects#ALL}. No OpenGL.
 */
package dev.actionline.render.effects;
