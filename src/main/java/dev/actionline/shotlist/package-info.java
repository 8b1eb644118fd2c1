/**
 * The shot list: the text between script and film that people read aloud, edit and keep in git.
 *
 * <p>Takes a {@link dev.actionline.core.Source}; gives a {@link dev.actionline.shotlist.ShotList},
 * all its mistakes at once, and a canonical layout. It knows keywords, never vocabulary: what a verb or a noun means is {@code timeline}'s and {@code
 * catalogue}'s business. The grammar is in docs/shot-list.md. Entry: {@link
 * dev.actionline.shotlist.ShotListParser}.
 */
package dev.actionline.shotlist;
