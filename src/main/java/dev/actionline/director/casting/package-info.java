/**
 * Who plays whom: every member of the breakdown's cast gets a body, a height, clothes and a name in the list.
 *
 * <p>Takes the breakdown and the library; gives the {@link dev.actionline.director.casting.Company}, which knows who
 * performs whom just now, once a body has turned into somebody else or a group counts as one.
 */
package dev.actionline.director.casting;
