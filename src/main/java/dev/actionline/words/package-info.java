/**
 * English: tokens, tags, lemmas, and the kin of verbs and nouns in WordNet.
 *
 * <p>Takes sentences and single words; gives what the language says about them, nothing about
 * films. OpenNLP and WordNet live here only; models load on first use. Two doors: {@link
 * dev.actionline.words.English} cuts prose into sentences and words and tags them, by a beam search
 * over what the model says, what WordNet allows a word to be, and agreement of subject and verb;
 * {@link dev.actionline.words.WordNet} leads from a word nobody listed to one that is known.
 */
package dev.actionline.words;
