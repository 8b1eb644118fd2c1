package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a script says of speed, in the shots of its draft. */
class TempoTest {
  private static final String CAST =
      """
      INT. LIVING ROOM - DAY

      MARA (30) stands at the sofa. IVO (12) stands by the door.

      """;

  /** For each shot its speed lines and, in brackets, who acts or speaks. */
  private static List<String> shots(String prose) {
    return Stream.of(Drafts.of(CAST + prose).split("\\n  shot ")).skip(1)
        .map(s -> s.replaceAll("(?m) +@[0-9-]+$", ""))
        .map(s -> String.join("; ", s.lines().skip(1).map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("camera")).toList()))
        .skip(2)
        .toList();
  }

  @Test
  void slowMotionIsThatOfItsParagraph() {
    assertThat(shots("SLOW MOTION: Mara jumps.\n\nIvo waves.\n")).containsExactly("slow motion 40 %; MARA jumps", "IVO waves");
  }

  @Test
  void slowMotionAloneGoesOnUntilNormalSpeed() {
    assertThat(shots("SLOW MOTION.\n\nMara jumps.\n\nIvo kneels.\n\nBACK TO NORMAL SPEED.\n\nMara nods.\n"))
        .containsExactly("slow motion 40 %; MARA jumps", "slow motion 40 %; IVO kneels", "MARA nods");
  }

  @Test
  void aRampIsThatOfOneShotAndATimeLapseIsLookedAtForAWhile() {
    assertThat(shots("SPEED RAMP: Mara jumps.\n\nTIME LAPSE: Mara waits.\n"))
        .satisfiesExactly(
            a -> assertThat(a).startsWith("ramp from 100 % to 30 % over 1s; MARA jumps"),
            b -> assertThat(b).startsWith("fast motion 1000 %; lasts 4s"));
  }

  @Test
  void aFrameFreezesAtTheEndOfWhatItFollows() {
    assertThat(shots("Mara jumps.\n\nFREEZE FRAME.\n\nIvo kneels.\n"))
        .containsExactly("MARA jumps; freeze for 2s", "IVO kneels");
  }

  @Test
  void aVoiceGoesOnOverAFrozenFrame() {
    assertThat(shots("Mara jumps.\n\nFREEZE FRAME.\n\nIVO (V.O.)\nI never saw her jump again.\n"))
        .containsExactly("MARA jumps; then freeze; then IVO (V.O.): \"I never saw her jump again.\"");
  }

  @Test
  void aFrameOfSomebodyIsAShotOfHers() {
    assertThat(shots("Mara jumps.\n\nFREEZE FRAME on Ivo.\n")).containsExactly("MARA jumps", "lasts 2.5s; freeze");
  }

  @Test
  void whatIsPlayedBackwardsIsReversed() {
    assertThat(shots("IN REVERSE: Ivo falls down.\n")).containsExactly("reverse; IVO falls down");
  }
}
