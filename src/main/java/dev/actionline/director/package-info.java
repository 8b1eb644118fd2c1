/**
 * A {@link dev.actionline.breakdown.Breakdown} becomes a shot list: scenes to sets, cast to figures,
 * clauses to actions with places and timing, camera directions and film grammar to shots.
 *
 * <p>Writes the text a director edits, in the catalogue's names, each line with its origin; every
 * clause is staged or listed with its reason. Entry: {@link dev.actionline.director.Director}.
 */
package dev.actionline.director;
