/**
 * What the words of a clause ask for: which performance, done to what, with what, where to.
 *
 * <p>{@link dev.actionline.director.wording.Asked} finds the performance, {@link
 * dev.actionline.director.wording.Arguments} the words behind the verb, bringing what the scene lacks; the rest are
 * turns of phrase that say it by more than the verb, and clauses that are better read as others.
 */
package dev.actionline.director.wording;
