package dev.actionline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {
  private static List<String> sentences(String text) {
    return English.sentences(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }

  @Test
  void sentencesEndAtMarksNotAtAbbreviations() {
    assertThat(
            sentences("Dr. Moe sits. St. Anne's bell rings! Really... Then -- The lid falls off."))
        .containsExactly(
            "Dr. Moe sits.",
            "St. Anne's bell rings!",
            "Really...",
            "Then --",
            "The lid falls off.");
    assertThat(sentences("He waits (two beats. Maybe three.) and goes.")).hasSize(1);
    assertThat(sentences("One shot -- and he is gone.")).hasSize(1);
  }

  @Test
  void contractionsAreParted() {
    assertThat(English.words("She doesn't take Joe's T-9.").stream().map(Word::text))
        .containsExactly("She", "does", "n't", "take", "Joe", "'s", "T-9", ".");
  }

  /** Tags of a sentence, "Otto" being a name. */
  private static String tags(String sentence) {
    List<Word> words = new ArrayList<>();
    for (Word w : English.words(sentence)) {
      words.add(w.is("otto") ? new Word(w.text(), w.start(), w.end(), Tag.NAME, w.lower()) : w);
    }
    return English.get().tag(words).stream()
        .map(w -> w.tag().label())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Otto scuttles away. | NAME VERB_S ADV PUNCT",
        "The kettle whistles. | DET NOUN VERB_S PUNCT",
        "Trucks line up. | PLURAL VERB ADV PUNCT",
        "He ducks, rolls, aims. | PRON VERB_S PUNCT VERB_S PUNCT VERB_S PUNCT",
        "The SHUTTERS SLAM. | DET PLURAL VERB PUNCT",
        "Otto hands her the saddle. | NAME VERB_S PRON DET NOUN PUNCT",
        "Her hands shake. | POSS PLURAL VERB PUNCT",
        "He stands, sleeves flapping. | PRON VERB_S PUNCT PLURAL ING PUNCT",
        "She doesn't look. | PRON AUX NOT VERB PUNCT",
        "The crate is lifted by Otto. | DET NOUN AUX PAST PREP NAME PUNCT",
        "They both look at it. | PRON PRON VERB PREP PRON PUNCT",
      })
  void actionLinesAreTagged(String sentence, String tags) {
    assertThat(tags(sentence)).isEqualTo(tags);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Otto sings, as roses land around her. | NAME VERB_S PUNCT SUB PLURAL VERB PREP PRON PUNCT",
    "He breaks the window, and flames leap out at him. | PRON VERB_S DET NOUN PUNCT CONJ PLURAL VERB PREP PREP PRON PUNCT",
    "She sings while the goats nose at her skirt. | PRON VERB_S SUB DET PLURAL VERB PREP POSS NOUN PUNCT",
    "Pots sway as the cook clutches the stove. | PLURAL VERB SUB DET NOUN VERB_S DET NOUN PUNCT",
    "Otto sings, then plants a rose. | NAME VERB_S PUNCT ADV VERB_S DET NOUN PUNCT",
    "They fling rice at the bride and groom. | PRON VERB NOUN PREP DET NOUN CONJ NOUN PUNCT",
    "The general nods. | DET NOUN VERB_S PUNCT",
    "The stranger mounts and ties his horse. | DET NOUN VERB_S CONJ VERB_S POSS NOUN PUNCT",
  })
  void aWordInSIsSomeOrADeedByWhatStandsAbout(String sentence, String tags) {
    assertThat(tags(sentence)).isEqualTo(tags);
  }

  @Test
  void manyThreadsReadAtOnce() {
    List<String> all =
        java.util.stream.IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> tags("Otto drops the lamp and runs."))
            .distinct()
            .toList();
    assertThat(all).containsExactly("NAME VERB_S DET NOUN CONJ VERB_S PUNCT");
  }

  @Test
  void manySentencesAtOnceAreTaggedAsOneByOne() {
    List<List<Word>> sentences = new ArrayList<>();
    for (String noun : List.of("bird", "boat", "ghost", "train", "lid", "rope", "guard", "wheel")) {
      for (String verb : List.of("watches", "circles", "drops", "shadows", "turns", "signs", "floods", "limps")) {
        sentences.add(English.words("The old " + noun + " " + verb + " past and " + verb + " her light right back."));
      }
    }
    List<List<Word>> alone = sentences.stream().map(English.get()::tag).toList();
    for (int i = 0; i < 20; i++) {
      assertThat(sentences.parallelStream().map(English.get()::tag).toList()).isEqualTo(alone);
    }
  }
}
