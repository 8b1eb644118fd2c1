package dev.actionline.director.coverage;

import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Moment;
import dev.actionline.director.text.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Two who talk or shoot at each other: the camera takes turns, or shot after shot would be the same picture. */
final class ReverseShots {
  private static final Pattern SHOUTED = Pattern.compile("\\([^)]*\\b" + Vocabulary.anyOf("screams") + "\\w*[^)]*\\): \"");

  private final Emphasis emphasis;
  private final Set<String> beasts;
  private final boolean shoulders;
  private int speeches;
  private int shots;

  /**
   * The turns of one scene.
   *
   * @param beasts whom nobody talks with as with people
   * @param shoulders whether somebody may be seen over another's
   */
  ReverseShots(Emphasis emphasis, Set<String> beasts, boolean shoulders) {
    this.emphasis = emphasis;
    this.beasts = beasts;
    this.shoulders = shoulders;
  }

  /** First both, then over the shoulder, then closer and closer. */
  Setup talk(Moment main) {
    String speaker = main.who().isEmpty() ? main.whom().get(0) : main.who().get(0);
    Optional<String> listener = main.whom().stream().filter(w -> emphasis.performers().contains(w) && !beasts.contains(w) && !w.equals(speaker)).findFirst();
    speeches++;
    if (main.lines().stream().anyMatch(l -> SHOUTED.matcher(l.text()).find())) {
      // a cry is in the face, and whoever stands between would hide it
      return Setup.on("CU", List.of(speaker));
    }
    boolean far = listener.isEmpty() || !shoulders && speeches % 5 != 1;
    if (!far && speeches % 5 == 1) {
      return new Setup("two-shot", List.of(speaker, listener.get()), Optional.empty(), "", "");
    }
    if (!far && speeches % 5 <= 3 && speeches % 5 >= 2) {
      return Setup.over(listener.get(), speaker);
    }
    return Setup.on(speeches % 5 == 4 ? "MCU" : "CU", List.of(speaker));
  }

  /** Both, then who is hit, then who shoots: shot after shot would be the same picture. Who reels is seen to. */
  Setup shooting(ShotDraft shot, Moment main, List<String> subjects) {
    List<String> hit = main.whom().stream().filter(emphasis.performers()::contains).filter(w -> !main.who().contains(w)).toList();
    boolean reels = shot.moments.stream().anyMatch(m -> m.plays() && m.who().stream().anyMatch(hit::contains));
    int turn = hit.isEmpty() || reels ? 0 : shots++ % 3;
    return switch (turn) {
      case 1 -> Setup.on("MS", Emphasis.first(hit, 1));
      case 2 -> Setup.on("MCU", Emphasis.first(main.who(), 1));
      default -> Setup.on(Interest.FIGHT.size(), Emphasis.first(emphasis.people(subjects), 2));
    };
  }
}
