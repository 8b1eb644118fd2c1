package dev.actionline.words;

/**
 * What a word does in its sentence. Verbs are told apart by form, since form tells who acts when.
 */
public enum Tag {
  DETERMINER("DET", "DET"),
  POSSESSIVE("POSS", "PRON"),
  /** The {@code 's} of an owner. */
  OWNER("OWNER", "PART"),
  PRONOUN("PRON", "PRON"),
  NAME("NAME", "PROPN"),
  NOUN("NOUN", "NOUN"),
  PLURAL("PLURAL", "NOUN"),
  ADJECTIVE("ADJ", "ADJ"),
  NUMBER("NUM", "NUM"),
  /** Third person singular present. */
  VERB_S("VERB_S", "VERB"),
  /** Base form: infinitive, plural present, imperative. */
  VERB("VERB", "VERB"),
  ING("ING", "VERB"),
  /** Past form or past participle. */
  PAST("PAST", "VERB"),
  AUXILIARY("AUX", "AUX"),
  MODAL("MODAL", "AUX"),
  NOT("NOT", "PART"),
  /** The {@code to} of an infinitive. */
  TO("TO", "PART"),
  PREPOSITION("PREP", "ADP"),
  ADVERB("ADV", "ADV"),
  CONJUNCTION("CONJ", "CCONJ"),
  SUBORDINATOR("SUB", "SCONJ"),
  RELATIVE("WH", "PRON"),
  INTERJECTION("INTJ", "INTJ"),
  PUNCTUATION("PUNCT", "PUNCT");

  private final String label;
  private final String universal;

  Tag(String label, String universal) {
    this.label = label;
    this.universal = universal;
  }

  /** As the lexicon files write it. */
  public String label() {
    return label;
  }

  /** The part of speech of Universal Dependencies that the model was trained on. */
  String universal() {
    return universal;
  }

  public boolean isVerbForm() {
    return this == VERB_S || this == VERB || this == ING || this == PAST;
  }

  public boolean isNominal() {
    return this == NOUN || this == PLURAL || this == NAME;
  }

  static Tag ofLabel(String label) {
    for (Tag tag : values()) {
      if (tag.label.equals(label)) {
        return tag;
      }
    }
    throw new IllegalArgumentException("no such tag: " + label);
  }
}
