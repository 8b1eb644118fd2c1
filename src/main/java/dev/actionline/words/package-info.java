/**
 * English: tokens, tags, lemmas, and the kin of verbs and nouns in WordNet.
 *
 * <p>Takes sentences and single words; gives what the language says about them, nothing about films.
 * OpenNLP and WordNet live here only; models load on first use.
 */
package dev.actionline.words;
