package dev.actionline.shotlist;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The closed list of words that lead a line, with what each is for. */
public enum Keyword {
  SET("either", "the set the scene plays in; in a shot what a part of it does by itself: set foundry; set door slams"),
  TIME("scene", "the hour: time night"),
  LIGHT("scene", "lights: light furnace from crucible, orange; light fill blue, low"),
  FOG("scene", "air: fog blue, 20 m"),
  PROP(
      "scene",
      "a thing in the set: prop shotgun on table; prop cup in MARA left hand; prop crate at door, huge"),
  EXTRAS("scene", "people with business of their own: extras 6 children on swings"),
  BACKDROP("scene", "what stands far behind: backdrop skyline"),
  EFFECT("either", "a screen or set effect: effect heat shimmer over crucible, strength 0.6"),
  CAMERA("shot", "framing, then moves: camera CU on MARA, 85mm; camera pushes in over 3s"),
  FOCUS("shot", "what is sharp: focus on MARA; focus 2.4 m"),
  RACK("shot", "focus travels: rack to IVO at 2s over 0.8s"),
  IN("shot", "the scene whose set and people it shows, which goes on: in scene 7"),
  LASTS("shot", "the shot's length: lasts 4s"),
  UNTIL(
      "shot",
      "the shot's end: until MARA stops; until MARA touches; until cup flies; until cup lands"),
  ANGLE("shot", "a window on another shot's action: angle on 7B from 2s to 5s"),
  TITLE(
      "shot", "a title card over black, or over the picture: title \"Years later\", over picture"),
  CUT("shot", "how the shot begins: cut; cut matching; cut smash; cut to black"),
  FADE("shot", "from a colour or to one, black if none is named: fade in over 1s; fade out to white"),
  DISSOLVE("shot", "dissolve from the shot before: dissolve over 1s"),
  WIPE("shot", "the shot before is wiped away: wipe left over 1s"),
  IRIS("shot", "a round opening from black, closing to black: iris in over 1s; iris out on MARA"),
  SLOW("shot", "the shot runs slower than life: slow motion 40 %"),
  FAST("shot", "the shot runs faster than life, as a time lapse does: fast motion 300 %"),
  RAMP("shot", "the speed changes: at 2s ramp from 100 % to 25 % over 1s"),
  FREEZE("shot", "the picture stands: freeze at 2s for 1s; freeze for 2s; then freeze"),
  REVERSE("shot", "the shot runs backwards: reverse"),
  SHUTTER("shot", "what moves smears as on film: shutter 180 deg; shutter off"),
  UNSTAGED(
      "either", "an action line nobody plays yet: unstaged \"She hums.\", \"no action for hum\"");

  private static final Map<String, Keyword> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Keyword::word, k -> k));
  private static final Set<Keyword> ALONE = EnumSet.of(CUT, DISSOLVE, WIPE, FREEZE, REVERSE);

  private final String where;
  private final String doc;

  Keyword(String where, String doc) {
    this.where = where;
    this.doc = doc;
  }

  /** Where it may stand: {@code scene}, {@code shot} or {@code either}. */
  public String where() {
    return where;
  }

  /** Whether something must follow it; {@code cut} and {@code dissolve} stand alone. */
  boolean needsMore() {
    return !ALONE.contains(this);
  }

  public String doc() {
    return doc;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Keyword> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(Keyword::word).toList();
  }
}
