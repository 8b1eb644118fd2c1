/**
 * What was understood of a script, before anything is staged: scenes, cast, props, speeches, every
 * action clause, every camera direction.
 *
 * <p>Takes a {@link dev.actionline.screenplay.Screenplay}; gives a {@link
 * dev.actionline.breakdown.Breakdown}. Nothing is dropped in silence. It knows English, not the
 * catalogue: whether a clause can be staged is the director's to say. Entry: {@link
 * dev.actionline.breakdown.Breakdowns}.
 *
 * <p>The way of a sentence: {@code Directions} takes out what is said to the camera; {@code
 * ClauseReader} reads the rest into raw clauses (verbs with their phrases, nobody named yet);
 * {@code Understanding} finds out who and what is meant, by {@code CastList}, {@code References}
 * and {@code Discourse}; {@code Stageable} leaves out states and thoughts; {@code StagingRules}
 * judges what is staged. {@code Identities} looks back over a scene when somebody is revealed. What
 * words are for is told by the lists beside the classes: {@code nouns.txt}, {@code verbs.txt},
 * {@code verbs-grammar.txt}, {@code staging-rules.txt}, {@code directions.txt}, {@code names.txt}.
 */
package dev.actionline.breakdown;
