/**
 * What a draft is written in and goes by: lines of the list, what became of a clause, the moments of a scene and
 * what the eye wants of each; the director's tables of words.
 *
 * <p>Everything here is a value or a pure function, and asks nothing of cast, set or camera. The tables stand beside
 * {@link dev.actionline.director.text.Vocabulary}; what a beat tells by its words alone is told by {@link
 * dev.actionline.director.text.Gist}.
 */
package dev.actionline.director.text;
