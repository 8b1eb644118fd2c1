/**
 * A {@link dev.actionline.breakdown.Breakdown} becomes a shot list: scenes to sets, cast to figures,
 * clauses to actions with places and timing, camera directions and film grammar to shots.
 *
 * <p>Writes the text a director edits, in the catalogue's names, each line with its origin; every
 * clause is staged or listed with its reason. Entry: {@link dev.actionline.director.Director}.
 *
 * <p>Here scenes are put one after the other, cut against each other, and the finished list is played once; the work on
 * one scene is done in the rooms below, from {@code text} up to {@code continuity}. A room uses only those before it.
 */
package dev.actionline.director;
