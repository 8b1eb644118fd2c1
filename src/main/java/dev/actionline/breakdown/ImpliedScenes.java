package dev.actionline.breakdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a change of scene that only the prose tells: "revealing that we are in a park". */
final class ImpliedScenes {
  /** Where a scene plays that has no heading. */
  record Place(String name, String time, Optional<Boolean> interior) {
    static final Place NOWHERE = new Place("", "", Optional.empty());
  }

  private static final Pattern NO_PLACE = Pattern.compile(Lexicon.TURNS.either("no-place"));
  private static final Pattern WE_ARE =
      Pattern.compile(
          "(?i)\\b(?:we(?:['\u2019]re| are)(?: now| back| suddenly)?"
              + " (?:in|inside|on|at|outside|aboard)|we (?:find ourselves|arrive)"
              + " (?:in|inside|on|at))\\s+(?:a|an|the)?\\s*([\\p{L}'"
              + " -]+?)(?=[.,;:\u2014]|--|\\s+(?:where|with|as|full|by)\\b|$)");
  private static final Pattern OUTDOORS =
      Pattern.compile(
          "(?i)\\b(?:park|street|field|beach|forest|woods|garden|desert|road|yard|mountain|hill"
              + "|sea|lake|river|playground|rooftop|sky|sun|meadow|cemetery|graveyard|plaza|square|harbor|harbour|dock)\\b");
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\b(?:sun|sunlight|sunny|daylight|noon|midday|cloudless|bright day|morning)\\b");
  private static final Pattern NIGHT =
      Pattern.compile("(?i)\\b(?:night|moon|moonlight|midnight|stars|dark(?:ness)?)\\b");

  private ImpliedScenes() {}

  /** The new place a paragraph opens, if its first sentences say so. */
  static Optional<Place> in(String paragraph) {
    String text = paragraph.replace('\n', ' ');
    Matcher m = WE_ARE.matcher(text);
    if (!m.find() || m.start() > 160) {
      return Optional.empty();
    }
    String name = m.group(1).trim().toLowerCase(Locale.ROOT);
    if (name.isEmpty()
        || name.split("\\s+").length > 6
        || NO_PLACE.matcher(name).lookingAt()) {
      return Optional.empty();
    }
    String time = DAY.matcher(text).find() ? "day" : NIGHT.matcher(text).find() ? "night" : "";
    return Optional.of(new Place(name, time, Optional.of(!OUTDOORS.matcher(name).find())));
  }
}
