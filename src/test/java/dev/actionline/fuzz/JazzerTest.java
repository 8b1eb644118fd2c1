package dev.actionline.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * The same readers for Jazzer, which looks for new ways through them. With every run of the tests its
 * kept inputs are read again; {@code JAZZER_FUZZ=1 ./actionline test -Dtest=JazzerTest#fountain} looks
 * for new ones, guided by the ways through the program that they take.
 */
class JazzerTest {
  @FuzzTest(maxDuration = "10m")
  void fountain(byte[] bytes) {
    ReaderTargets.FOUNTAIN.feed(bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void finalDraft(byte[] bytes) {
    ReaderTargets.FINAL_DRAFT.feed(bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void loose(byte[] bytes) {
    ReaderTargets.LOOSE.feed(bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void pdf(byte[] bytes) {
    ReaderTargets.PDF.feed(bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void merge(byte[] bytes) {
    ReaderTargets.MERGE.feed(bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void shotList(byte[] bytes) {
    ReaderTargets.SHOT_LIST.feed(bytes);
  }
}
