package dev.actionline.director.coverage;

import dev.actionline.director.casting.Company;
import dev.actionline.director.text.Moment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A scene's shots made one: where a cut would be the camera goes on to the next framing as its action begins. */
final class OneTake {
  /** How long the camera is on its way from one framing to the next. */
  private static final String ON_THE_WAY = " over 2s";

  /** What a camera that has to get there frames instead of a shoulder, an insert, two faces. */
  private static final Map<String, String> REACHED =
      Map.of("OTS", "MCU", "insert", "CU", "ECU", "CU", "two-shot", "MS", "EWS", "WS");

  private OneTake() {}

  /** Only what the script itself frames, times or titles is still cut to. */
  static List<ShotDraft> of(List<ShotDraft> shots) {
    List<ShotDraft> all = new ArrayList<>();
    Map<ShotDraft, Setup> now = new LinkedHashMap<>();
    for (ShotDraft shot : shots) {
      ShotDraft take = all.isEmpty() ? null : all.get(all.size() - 1);
      boolean goesOn = joins(shot) && take != null && joins(take) && take.closing.isEmpty() && shot.opening.isEmpty();
      if (!goesOn) {
        settled(shot);
        now.put(shot, shot.setup);
        all.add(shot);
        continue;
      }
      Setup next = reached(shot.setup);
      if (!next.subjects().isEmpty() && !next.near(now.get(take))) {
        shot.moments.stream().filter(Moment::plays).findFirst().ifPresent(m -> take.arrivals.put(m, arrival(next)));
        now.put(take, next);
      }
      take.moments.addAll(shot.moments);
      take.closing.addAll(shot.closing);
    }
    return all;
  }

  private static boolean joins(ShotDraft shot) {
    return shot.plain() && !shot.setup.size().equals("POV")
        && shot.moments.stream().flatMap(m -> m.lines().stream()).noneMatch(l -> l.text().matches("(lasts|until) .*"));
  }

  /** The take begins at rest, in a framing that it can leave. */
  private static void settled(ShotDraft shot) {
    if (joins(shot)) {
      shot.moves.removeIf(l -> l.text().startsWith("camera "));
    }
  }

  private static Setup reached(Setup setup) {
    String size = REACHED.getOrDefault(setup.size(), setup.size());
    return Setup.on(size, setup.subjects().subList(0, Math.min(1, setup.subjects().size())));
  }

  private static String arrival(Setup setup) {
    return "camera moves to " + setup.size() + " on " + Company.name(setup.subjects().get(0)) + ON_THE_WAY;
  }
}
