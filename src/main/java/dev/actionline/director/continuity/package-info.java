/**
 * The drafted scene walked through on its set: gaps that a script leaves are closed with the cuts, so that whoever has to
 * do with each other stands together, and what is taken up lies in reach.
 *
 * <p>Takes shot drafts and changes who stands where as they begin. Door: {@link
 * dev.actionline.director.continuity.Continuity}.
 */
package dev.actionline.director.continuity;
