package dev.actionline.director.coverage;

import dev.actionline.director.text.Line;
import dev.actionline.shotlist.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a director wants a script covered.
 *
 * @param style of the coverage
 * @param pace 1 as usual; 2 parts what runs on twice as soon and holds what is only looked at half as long
 * @param minutesPerPage how long a page of the script plays; 0 for as long as things take
 * @param without rules of coverage that are turned off
 */
public record Treatment(Style style, double pace, double minutesPerPage, Set<Rule> without) {
  public Treatment {
    without = Set.copyOf(without);
  }

  /** A style at a pace, timed by what is done, with all rules. */
  public Treatment(Style style, double pace) {
    this(style, pace, 0, Set.of());
  }

  /** Named styles. */
  public enum Style {
    /** Establish, then closer; over shoulders; the camera moves when something moves. */
    CLASSICAL,
    /** A camera carried by hand, nearer than it need be. */
    HANDHELD,
    /** Tableaux: whole figures before a camera that stays, and few cuts. */
    STATIC,
    /** A scene in one take: the camera goes from framing to framing instead of cutting. */
    ONE_TAKE;

    /** As it is written: {@code one-take}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Style> named(String word) {
      return Arrays.stream(values()).filter(s -> s.word().equalsIgnoreCase(word.strip())).findFirst();
    }
  }

  /** As it is done where nobody asks for anything else. */
  public static final Treatment PLAIN = new Treatment(Style.CLASSICAL, 1);

  /** So many are framed together in a tableau. */
  private static final int TABLEAU = 4;

  private static final Set<String> CLOSE = Set.of("ECU", "CU", "MCU", "MS", "cowboy", "two-shot", "OTS", "insert", "FS");

  /** Seconds after which a shot has had its time, where so many are usual. */
  double seconds(double usual) {
    return usual * (style == Style.STATIC ? 4 : 1) / pace;
  }

  /** Whether what hands do is cut in to. */
  public boolean cutsIn() {
    return (style == Style.CLASSICAL || style == Style.HANDHELD) && !without.contains(Rule.INSERTS);
  }

  /** Covers framed shots in the style; what the script itself asks for stays. */
  List<ShotDraft> of(List<ShotDraft> shots) {
    return switch (style) {
      case CLASSICAL -> shots;
      case HANDHELD -> handheld(shots);
      case STATIC -> tableaux(shots);
      case ONE_TAKE -> OneTake.of(shots);
    };
  }

  private static List<ShotDraft> handheld(List<ShotDraft> shots) {
    for (ShotDraft shot : shots) {
      if (shot.setup == null || shot.pictureless()) {
        continue;
      }
      if (!shot.directed && !shot.take) {
        shot.moves.removeIf(l -> l.text().startsWith("camera cranes"));
        boolean nearer = Set.of("FS", "MS").contains(shot.setup.size()) && shot.setup.subjects().size() == 1 && shot.moves.isEmpty();
        shot.setup = nearer ? shot.setup.stepped(true) : shot.setup;
      }
      shot.moves.add(Line.of("camera handheld"));
    }
    return shots;
  }

  private static List<ShotDraft> tableaux(List<ShotDraft> shots) {
    List<ShotDraft> all = new ArrayList<>();
    for (ShotDraft shot : shots) {
      ShotDraft before = all.isEmpty() ? null : all.get(all.size() - 1);
      boolean plain = shot.plain();
      if (plain) {
        stand(shot);
      }
      if (plain && before != null && before.plain() && before.closing.isEmpty() && shot.opening.isEmpty() && before.setup.subjects().containsAll(shot.setup.subjects())) {
        before.moments.addAll(shot.moments);
        before.closing.addAll(shot.closing);
      } else {
        all.add(shot);
      }
    }
    return all;
  }

  /** What a list remembers of it, as settings of its film; empty for the usual one. */
  public String settings() {
    List<String> settings = new ArrayList<>();
    if (style != Style.CLASSICAL) {
      settings.add("style " + style.word());
    }
    if (pace != 1) {
      settings.add("pace " + number(pace));
    }
    if (minutesPerPage > 0) {
      settings.add("minutes per page " + number(minutesPerPage));
    }
    without.stream().sorted().forEach(r -> settings.add("without " + r.words()));
    return String.join(", ", settings);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value).replaceFirst("\\.?0+$", "");
  }

  /** Everybody of the shot at full length, and the camera stays. */
  private static void stand(ShotDraft shot) {
    List<String> subjects = shot.setup.subjects().isEmpty() ? shot.subjects() : new ArrayList<>(shot.setup.subjects());
    List<String> framed = subjects.subList(0, Math.min(TABLEAU, subjects.size()));
    String size = CLOSE.contains(shot.setup.size()) ? "FS" : shot.setup.size();
    shot.setup = Setup.on(size, framed);
    shot.moves.removeIf(l -> l.text().startsWith("camera "));
  }
}
