/**
 * What can be asked for: figures, sets, props, actions, found by words and their kin.
 *
 * <p>Takes a verb with its class, a noun, an adverb; gives what the catalogue has for it. It knows no script. Doors:
 * {@link dev.actionline.director.library.Library} for things, {@link dev.actionline.director.library.Performances} for
 * verbs.
 */
package dev.actionline.director.library;
