/**
 * What things and the elements do: props that fall or run by themselves, parts of the set, weather, light, fire, what is
 * heard, what is only glimpsed.
 *
 * <p>Door: {@link dev.actionline.director.effects.ThingStager}, for a clause in which nobody acts; {@link
 * dev.actionline.director.effects.Elements} carries on from shot to shot what has begun.
 */
package dev.actionline.director.effects;
