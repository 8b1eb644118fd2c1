/**
 * A scene beat for beat: every clause, speech, description and direction becomes a moment, with its lines and what there
 * is to see.
 *
 * <p>Door: {@link dev.actionline.director.blocking.Blocking}. A clause goes through {@link
 * dev.actionline.director.blocking.ClauseStager}, which asks everybody in turn who knows it, and at last through {@link
 * dev.actionline.director.blocking.Deed}, the plain line of somebody who does something.
 */
package dev.actionline.director.blocking;
