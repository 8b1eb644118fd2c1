/**
 * What was understood of a script, before anything is staged: scenes, cast, props, speeches, every
 * action clause, every camera direction.
 *
 * <p>Takes a {@link dev.actionline.screenplay.Screenplay}; gives a {@link
 * dev.actionline.breakdown.Breakdown}. Nothing is dropped in silence. It knows English, not the
 * catalogue: whether a clause can be staged is the director's to say. Entry: {@link
 * dev.actionline.breakdown.Breakdowns}.
 */
package dev.actionline.breakdown;
