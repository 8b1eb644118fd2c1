package dev.actionline.breakdown;

import java.util.List;

/**
 * What a clause looks like when it is judged what is staged.
 *
 * @param verb lemma
 * @param particle empty for none
 * @param result adjective after the verb or object: {@code open}
 * @param subject noun of who or what acts, as written
 * @param agent somebody acts, not a thing
 * @param beast the one who acts is an animal or a machine of the cast
 * @param machine it is a machine
 * @param object noun of the direct object; empty for none
 * @param personal the object is somebody
 * @param dative there is a receiver
 * @param prepositions of all adjuncts
 * @param nouns of all adjuncts
 * @param people whether each adjunct is somebody
 */
record Staging(
    String verb,
    String particle,
    String result,
    String subject,
    boolean agent,
    boolean beast,
    boolean machine,
    String object,
    boolean personal,
    boolean reflexive,
    boolean dative,
    List<String> prepositions,
    List<String> nouns,
    List<Boolean> people) {}
