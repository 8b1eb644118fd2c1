package dev.actionline.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoiseTest {
  @Test
  void unitNumbersAreSpreadEvenly() {
    int[] bins = new int[10];
    for (long i = 0; i < 10_000; i++) {
      bins[(int) (Noise.unit(42, i) * 10)]++;
    }
    for (int n : bins) {
      assertThat(n).isBetween(880, 1120);
    }
  }

  @Test
  void smoothNoiseHasNoJumps() {
    double last = Noise.smooth(7, 0);
    for (double x = 0.01; x < 50; x += 0.01) {
      double now = Noise.smooth(7, x);
      assertThat(Math.abs(now - last)).isLessThan(0.05);
      assertThat(now).isBetween(-1.0, 1.0);
      last = now;
    }
  }

  @Test
  void seedsOfOtherNamesDiffer() {
    assertThat(Noise.seed(1, "MARA")).isNotEqualTo(Noise.seed(1, "IVO")).isEqualTo(Noise.seed(1, "MARA"));
  }
}
