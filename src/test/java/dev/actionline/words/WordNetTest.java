package dev.actionline.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.words.WordNet.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordNetTest {
  private final WordNet net = WordNet.get();

  @ParameterizedTest
  @CsvSource({
    "hobble, walk",
    "saunter, walk",
    "topple, fall",
    "sprint, run",
    "canter, ride",
    "whisper, speak",
    "chuckle, laugh"
  })
  void aVerbNobodyListedLeadsToOneThatIsKnown(String verb, String known) {
    var kin =
        net.nearest(
            verb, Kind.VERB, List.of("walk", "run", "ride", "fall", "speak", "laugh", "hit", "go"));
    assertThat(kin).get().extracting(WordNet.Kin::word).isEqualTo(known);
  }

  @Test
  void theWayTellsHowAKinWasFound() {
    var kin = net.nearest("forklift", Kind.NOUN, List.of("vehicle", "chair")).orElseThrow();
    assertThat(kin.word()).isEqualTo("vehicle");
    assertThat(kin.way()).startsWith("forklift").endsWith("vehicle").hasSizeGreaterThan(1);
  }

  @Test
  void aCompoundFallsBackToItsLastWord() {
    assertThat(net.nearest("tin stool", Kind.NOUN, List.of("seat", "lamp")))
        .get()
        .extracting(WordNet.Kin::word)
        .isEqualTo("seat");
  }

  @Test
  void aWordIsNoKinByWhatItSeldomMeans() {
    assertThat(net.nearest("firecracker", Kind.NOUN, List.of("cracker"))).isEmpty();
    assertThat(net.nearest("horrified", Kind.ADJECTIVE, List.of("afraid", "angry"))).get().extracting(WordNet.Kin::word).isEqualTo("afraid");
  }

  @Test
  void aWordWithoutKinHasNone() {
    assertThat(net.nearest("qwertz", Kind.NOUN, List.of("chair"))).isEmpty();
    assertThat(net.nearest("sing", Kind.VERB, List.of("dig"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "knives, knife, NOUN", "horses, horse, NOUN", "glass, glass, NOUN", "women, woman, NOUN",
    "scuttles, scuttle, VERB", "lies, lie, VERB", "hopping, hop, VERB", "hoping, hope, VERB",
    "singing, sing, VERB", "swinging, swing, VERB", "fell, fall, VERB", "thrown, throw, VERB",
    "staring, stare, VERB", "carried, carry, VERB", "limping, limp, VERB", "goes, go, VERB"
  })
  void formsLeadToBaseForms(String form, String lemma, Kind kind) {
    assertThat(net.lemma(form, kind)).isEqualTo(lemma);
  }

  @Test
  void theFileTellsTheField() {
    assertThat(net.file("gallop", Kind.VERB)).contains("verb.motion");
    assertThat(net.file("lantern", Kind.NOUN)).contains("noun.artifact");
    assertThat(net.file("qwertz", Kind.NOUN)).isEmpty();
  }

  @Test
  void descentIsSeenThroughAllLevels() {
    assertThat(net.isA("surgeon", Kind.NOUN, 1, "person")).isTrue();
    assertThat(net.isA("lantern", Kind.NOUN, 1, "person")).isFalse();
  }

  @Test
  void theKinOfAWordAreInTheOrderInWhichTheNearestIsFound() {
    WordNet net = WordNet.get();
    List<WordNet.Kin> kin = net.kin("kettle", WordNet.Kind.NOUN);
    for (String known : List.of("pot", "vessel", "container", "artifact")) {
      WordNet.Kin first = kin.stream().filter(k -> k.word().equals(known)).findFirst().orElseThrow();
      assertThat(net.nearest("kettle", WordNet.Kind.NOUN, Set.of(known))).contains(first);
    }
  }

  @Test
  void aHeronIsABirdBeforeItIsSomebodysName() {
    assertThat(WordNet.get().nearest("heron", WordNet.Kind.NOUN, List.of("bird", "scientist")).orElseThrow().word()).isEqualTo("bird");
  }
}
