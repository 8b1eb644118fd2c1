package dev.actionline.breakdown;

import dev.actionline.screenplay.Element;
import dev.actionline.words.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the years pass from scene to scene: by "TWENTY YEARS LATER" in a heading or on a card, by two
 * cards with years, by a voice that says over a new card "that was thirty years ago".
 */
final class Eras {
  /**
   * When a scene plays.
   *
   * @param era scenes of one era can be reckoned from one another
   * @param year years from the era's beginning
   */
  record When(int era, int year) {}

  private static final String NUMBER =
      "(\\d{1,3}|an?|" + Numerals.EITHER + ")(?:[- ](?:odd|long|some))?";
  private static final Pattern LATER =
      Pattern.compile("\\b" + NUMBER + " years? (later|earlier|ago|before|after|on)\\b");
  private static final Pattern DECADE =
      Pattern.compile("\\b" + NUMBER + " decades? (later|earlier|ago)\\b");
  private static final Pattern AGO = Pattern.compile("\\b" + NUMBER + " years ago\\b");
  private static final Pattern YEAR = Pattern.compile("\\b(1[0-9]\\d\\d|2[0-9]\\d\\d)\\b");
  private static final Pattern BACK = Pattern.compile("\\bflash-?back\\b");
  private static final Pattern PRESENT =
      Pattern.compile("\\b(?:present day|the present|back to (?:the )?present|end flashback)\\b");

  private final List<When> all = new ArrayList<>();
  private int eras;
  private int era;
  private int year;

  /** The calendar year at the era's beginning, once a card tells one. */
  private OptionalInt calendar = OptionalInt.empty();

  private Eras() {}

  /** One time for each scene. */
  static List<When> of(List<Breakdown.Scene> scenes) {
    Eras eras = new Eras();
    scenes.forEach(eras::scene);
    return List.copyOf(eras.all);
  }

  private void scene(Breakdown.Scene scene) {
    String told = told(scene);
    Matcher later = LATER.matcher(told);
    Matcher decades = DECADE.matcher(told);
    Matcher card = YEAR.matcher(told);
    boolean past = BACK.matcher(told).find();
    if (later.find()) {
      shift(number(later.group(1)), later.group(2));
    } else if (decades.find()) {
      shift(10 * number(decades.group(1)), decades.group(2));
    } else if (card.find()) {
      calendar(Integer.parseInt(card.group(1)), ago(scene));
    } else if (past) {
      all.add(new When(++eras, 0));
      return;
    } else if (PRESENT.matcher(told).find() && !all.isEmpty()) {
      era = all.get(0).era();
      year = all.get(0).year();
    }
    all.add(new When(era, year));
  }

  private void shift(int years, String way) {
    year += way.matches("later|after|on") ? years : -years;
  }

  private void calendar(int told, OptionalInt ago) {
    if (calendar.isPresent()) {
      year = told - calendar.getAsInt();
    } else if (all.isEmpty()) {
      calendar = OptionalInt.of(told);
    } else if (ago.isPresent()) {
      year += ago.getAsInt();
      calendar = OptionalInt.of(told - year);
    } else {
      era = ++eras;
      year = 0;
      calendar = OptionalInt.of(told);
    }
  }

  /** Heading, cards and what the first description tells, lower case. */
  private static String told(Breakdown.Scene scene) {
    StringBuilder out = new StringBuilder();
    scene.heading().map(Element.Heading::text).ifPresent(out::append);
    for (Beat beat : scene.beats()) {
      if (beat instanceof Beat.Direction d && d.kind().equals("title")) {
        out.append(" . ").append(d.content().orElse(d.text()));
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** What a voice over the scene counts back: "that was thirty years ago". */
  private static OptionalInt ago(Breakdown.Scene scene) {
    for (Beat beat : scene.beats()) {
      if (beat instanceof Beat.Speech s && s.extension().matches("(?i).*V\\.?\\s?O.*")) {
        Matcher m = AGO.matcher(s.words().toLowerCase(Locale.ROOT));
        if (m.find()) {
          return OptionalInt.of(number(m.group(1)));
        }
      }
    }
    return OptionalInt.empty();
  }

  static int number(String word) {
    return Numerals.of(word).orElse(1); // a year
  }
}
