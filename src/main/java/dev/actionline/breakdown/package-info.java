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
 * {@code Understanding} and its {@code Complements} find out who and what is meant, by {@code CastList}, {@code References}
 * and {@code Discourse}; {@code Stageable} leaves out states and thoughts; {@code StagingRules}
 * judges what is staged. {@code Identities} looks back over a scene when somebody is revealed, {@code
 * Wielding} when a thing acts that somebody has in hand, {@code Ages} over the years between scenes.
 *
 * <p>Beside who does what to what, a clause says how it is told ({@link
 * dev.actionline.breakdown.Clause.Telling}): of whom it happens to, as a mere attempt, by the ear
 * alone, who wields the thing that acts, whose the thing is that acts. A {@link
 * dev.actionline.breakdown.Beat.State} is a state of a body that is seen from then on: pinned, welded
 * to the floor, bathed in blood. Who is only heard speaks with the extension {@code O.S.}. A scene
 * knows the ages of its people. {@link dev.actionline.breakdown.Beat.Forms} is the run of forms that
 * somebody takes who changes shape.
 *
 * <p>What words are for is told by the lists beside the classes: {@code nouns.txt}, {@code verbs.txt},
 * {@code verbs-grammar.txt}, {@code staging-*.txt}, {@code verb-senses.txt}, {@code directions.txt}, {@code names.txt}.
 */
package dev.actionline.breakdown;
