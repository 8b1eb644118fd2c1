package dev.actionline.screenplay;

import java.util.regex.Pattern;

/** Knows a line that speaks of the camera or the page, so that it is taken for nobody's name. */
final class ShotWords {
  private static final Pattern OPENS =
      Pattern.compile(
          "(?:EXTREME |MEDIUM |TIGHT |HIGH |LOW |WIDE |WIDER |REVERSE |NEW |FULL |MED\\. )*"
              + "(?:CLOSE[ -]?UPS?|CLOSE(?:R)? (?:ON|SHOT|ANGLE)|CLOSE|ANGLE|SHOT|WIDE|TIGHT|WIDER)"
              + "(?: ON| OF|:| -|$).*"
              + "|(?:TWO|THREE|WIDE|LONG|MEDIUM|MASTER|ESTABLISHING|AERIAL"
              + "|CRANE|TRACKING|DOLLY)[ -]SHOT.*"
              + "|(?:INSERT|SUPER|SUPERIMPOSE|TITLE|TITLE CARD|CARD|CAPTION|CHYRON|MONTAGE"
              + "|INTERCUT|SERIES OF SHOTS|FLASHBACK|LATER|MOMENTS LATER)"
              + "(?::| -| \u2013| \u2014|$).*"
              + "|(?:RACK FOCUS|PAN|WHIP PAN|TILT|PUSH IN|PULL BACK|TRACK|TRACKING|DOLLY"
              + "|CRANE|ZOOM|BACK)"
              + " (?:TO|ON|WITH|FROM|UP|DOWN|IN|OUT|OVER|ACROSS|PAST|LEFT|RIGHT)\\b.*"
              + "|.*['\u2019]S? P\\.?O\\.?V\\.?.*|P\\.?O\\.?V\\.?(?: .*|$)"
              + "|SLOW MOTION.*|FREEZE FRAME.*");

  private ShotWords() {}

  static boolean opens(String line) {
    return OPENS.matcher(line).matches();
  }
}
