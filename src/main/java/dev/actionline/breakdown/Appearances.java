package dev.actionline.breakdown;

import dev.actionline.screenplay.Element;
import dev.actionline.screenplay.Prose;
import dev.actionline.screenplay.Screenplay;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where each of the cast is told of by name, or speaks: the hand that comes before its owner is the next one's. */
final class Appearances {
  private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}'\u2019])\\p{Lu}[\\p{L}-]+");

  private Appearances() {}

  static void note(CastList cast, Screenplay screenplay) {
    for (Element element : screenplay.elements()) {
      if (element instanceof Element.Action action) {
        prose(cast, action.prose());
      } else if (element instanceof Element.Speech speech) {
        cast.byName(speech.speaker()).ifPresent(e -> e.told.add(speech.nameSpan().start()));
      }
    }
  }

  private static void prose(CastList cast, Prose prose) {
    Matcher m = CAPITAL.matcher(prose.text());
    while (m.find()) {
      int start = m.start();
      int end = m.end();
      cast.byName(m.group().toLowerCase(Locale.ROOT)).ifPresent(e -> e.told.add(prose.span(start, end).start()));
    }
  }
}
