package dev.actionline.director;

import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a scene's descriptions tell of its people without an action: how old they are by now. */
final class Told {
  private static final Pattern AGE =
      Pattern.compile("(?i)\\b(?:now|aged|age) (\\d{1,3})\\b|\\b(\\d{1,3}) years old|\\b(\\d{1,3})-year-old");
  /** Younger than this apart, one look will do for both. */
  private static final int YEARS = 8;

  private Told() {}

  /** Years by performer, for those who are older or younger here than when they were cast. */
  static Map<String, Integer> ages(Breakdown.Scene scene, Company company) {
    Map<String, Integer> ages = new LinkedHashMap<>();
    for (Beat beat : scene.beats()) {
      if (beat instanceof Beat.Description description) {
        OptionalInt age = age(description.sentence());
        Optional<String> who =
            description.nouns().stream().map(company::performers).flatMap(List::stream).findFirst();
        if (age.isPresent() && who.isPresent()) {
          ages.put(who.get(), age.getAsInt());
        }
      }
    }
    ages.entrySet().removeIf(e -> near(company, e.getKey(), e.getValue()));
    return ages;
  }

  private static boolean near(Company company, String performer, int years) {
    return company.roleOf(performer).flatMap(Role::member)
        .filter(m -> m.age().isPresent() && Math.abs(m.age().getAsInt() - years) < YEARS)
        .isPresent();
  }

  private static OptionalInt age(String sentence) {
    Matcher told = AGE.matcher(sentence);
    if (!told.find()) {
      return OptionalInt.empty();
    }
    for (int i = 1; i <= told.groupCount(); i++) {
      if (told.group(i) != null) {
        return OptionalInt.of(Integer.parseInt(told.group(i)));
      }
    }
    return OptionalInt.empty();
  }
}
