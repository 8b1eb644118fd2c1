/**
 * Where a scene plays and what is on its set: the set and its backdrop, places to stand, props by the nouns of the script.
 *
 * <p>{@link dev.actionline.director.set.SetDesign} chooses the set, {@link dev.actionline.director.set.Ground} finds its
 * places by words, {@link dev.actionline.director.set.PropMaster} brings things, {@link
 * dev.actionline.director.set.Aims} says which of all these a noun means.
 */
package dev.actionline.director.set;
