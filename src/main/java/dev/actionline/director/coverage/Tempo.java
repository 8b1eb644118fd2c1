package dev.actionline.director.coverage;

import dev.actionline.breakdown.Beat;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How fast the script wants a scene to run: from {@code SLOW MOTION} until {@code NORMAL SPEED}, or as long as the
 * paragraph goes on that it stands in.
 */
final class Tempo {
  private static final Map<String, String> LINES =
      Map.of(
          "SLOW", "slow motion 40 %", "FAST", "fast motion 300 %", "LAPSE", "fast motion 1000 %", "REVERSE", "reverse",
          "RAMP", "ramp from 100 % to 30 % over 1s");

  /** A time lapse is looked at so long. */
  private static final String LAPSE_LASTS = "lasts 4s";

  private String value = "";
  private int paragraph;
  private boolean withProse;

  /** Takes in what the script says of speed; other directions change nothing. */
  void heed(Beat.Direction direction, Moment moment) {
    if (direction.kind().equals("speed") && !direction.value().equals("FREEZE")) {
      value = LINES.containsKey(direction.value()) ? direction.value() : "";
      paragraph = moment.paragraph();
      withProse = false;
    }
  }

  /** Whether life's own speed is back with a moment; a cut tells so. */
  boolean endsBefore(Moment moment) {
    withProse |= moment.paragraph() == paragraph;
    return !value.isEmpty() && withProse && moment.paragraph() != paragraph;
  }

  /** From now on life's own speed. */
  void over() {
    value = "";
  }

  /** The lines of a shot that is finished. */
  List<Line> lines(ShotDraft shot) {
    List<Line> lines = new ArrayList<>();
    if (!value.isEmpty() && !shot.pictureless()) {
      lines.add(Line.of(LINES.get(value)));
      boolean timed = shot.still() || shot.moments.stream().flatMap(m -> m.lines().stream()).anyMatch(l -> l.text().matches("(lasts|until) .*"));
      if (value.equals("LAPSE") && !timed) {
        lines.add(Line.of(LAPSE_LASTS));
      }
    }
    value = value.equals("RAMP") && !shot.moments.isEmpty() ? "" : value;
    return lines;
  }
}
