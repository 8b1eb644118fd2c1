/**
 * Readers: Fountain, Final Draft, loose text become one {@link
 * dev.actionline.screenplay.Screenplay}.
 *
 * <p>Takes a {@link dev.actionline.core.Source}; gives the script's elements in order, each with
 * its span. It knows how scripts are laid out and nothing of what they say: verbs, people and
 * places belong to {@code breakdown}. Entry: {@link dev.actionline.screenplay.ScreenplayReader}.
 */
package dev.actionline.screenplay;
