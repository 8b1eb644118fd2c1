/**
 * A new draft brought into a list that people have edited, three ways: the last draft, the edited
 * list, the new draft.
 *
 * <p>Takes and gives texts, line by line: what nobody touched follows the script, what somebody
 * touched stays to the letter, and where both changed the same line the list plays the person's and
 * holds the draft's beside it. Entry: {@link dev.actionline.shotlist.merge.DraftMerge}.
 */
package dev.actionline.shotlist.merge;
