package dev.actionline.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTest {
  @ParameterizedTest
  @ValueSource(strings = {"23.976", "24", "25", "29.97", "30", "48", "50", "59.94", "60"})
  void aFrameIsAWholeNumberOfFlicksAtEveryRate(String text) {
    FrameRate rate = FrameRate.parse(text).orElseThrow();
    long exact = Time.FLICKS_PER_SECOND * rate.denominator();
    assertThat(exact % rate.numerator()).isZero();
    assertThat(rate.flicksPerFrame() * rate.numerator()).isEqualTo(exact);
    assertThat(rate.toString()).isEqualTo(text);
  }

  @Test
  void framesDoNotDrift() {
    FrameRate rate = FrameRate.parse("23.976").orElseThrow();
    for (long frame = 0; frame < 300_000; frame += 997) {
      assertThat(Time.ofFrames(frame, rate).frames(rate)).isEqualTo(frame);
    }
  }

  @Test
  void secondsGoToTheNearestFrame() {
    assertThat(Time.ofSeconds(1.02).frames(FrameRate.FILM)).isEqualTo(24);
    assertThat(Time.ofSeconds(1.03).frames(FrameRate.FILM)).isEqualTo(25);
    assertThat(Time.ofSeconds(0.7).snapped(FrameRate.FILM).flicks() % FrameRate.FILM.flicksPerFrame()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 24, 00:00:00:00",
    "25, 24, 00:00:01:00",
    "86401, 24, 01:00:00:00",
    "25, 23.976, 00:00:01:00",
    // SMPTE 12M: frames 0 and 1 of a minute are skipped, but for every tenth
    "1800, 29.97, 00:00:59;29",
    "1801, 29.97, 00:01:00;02",
    "17983, 29.97, 00:10:00;00",
    "107893, 29.97, 01:00:00;00",
  })
  void timecodeCountsAsTheTradeDoes(long frame, String rate, String timecode) {
    assertThat(Timecode.of(frame, FrameRate.parse(rate).orElseThrow())).isEqualTo(timecode);
  }
}
