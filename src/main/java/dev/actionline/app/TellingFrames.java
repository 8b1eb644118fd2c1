package dev.actionline.app;

import dev.actionline.core.Time;
import dev.actionline.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The frames that tell a shot: spread over its length, but where something flashes, splashes or bursts
 * near one of them, or somebody meets somebody, the frame in which that is seen. A flash is over in three frames and is the shot.
 */
record TellingFrames(List<Double> shares) {
  /** Effects worth waiting for, and after how many seconds they are seen best. */
  private static final Map<String, Double> SEEN_AFTER =
      Map.of("muzzle-flash", 0.03, "explosion", 0.25, "splash", 0.35);

  private static final double TOUCH_S = 0.06;

  TellingFrames {
    shares = List.copyOf(shares);
  }

  /** Frames of the film, first to last. */
  List<Long> of(Timeline film, Timeline.ShotSpan shot) {
    long length = shot.last() - shot.first();
    double reach = shares.size() < 2 ? 0.5 : (shares.get(1) - shares.get(0)) / 2;
    List<Long> happens = happens(film, shot);
    List<String> forms = forms(film, shot);
    List<Long> frames = new ArrayList<>();
    for (double share : shares) {
      long even = shot.first() + Math.round(length * share);
      if (!forms.isEmpty()) {
        // each picture another form, as long as one is near
        String form = forms.get(frames.size() % forms.size());
        happens = frames(film, shot, c -> c.kind().equals("form") && c.what().equals(form), 0.02);
      }
      Optional<Long> near =
          happens.stream().filter(f -> Math.abs(f - even) <= reach * length && !frames.contains(f))
              .reduce((a, b) -> Math.abs(a - even) <= Math.abs(b - even) ? a : b);
      frames.add(near.orElse(even));
    }
    return frames;
  }

  private static List<Long> happens(Timeline film, Timeline.ShotSpan shot) {
    List<Long> all = new ArrayList<>(frames(film, shot, TellingFrames::meets, TOUCH_S));
    SEEN_AFTER.forEach(
        (effect, after) -> all.addAll(frames(film, shot, c -> c.kind().equals("effect") && c.what().equals(effect), after)));
    all.sort(null);
    return all;
  }

  /** The forms that somebody runs through in a shot, as they come. */
  private static List<String> forms(Timeline film, Timeline.ShotSpan shot) {
    return film.cues(shot.first(), shot.last()).stream()
        .filter(c -> c.kind().equals("form")).map(Timeline.Cue::what).distinct().toList();
  }

  private static List<Long> frames(
      Timeline film, Timeline.ShotSpan shot, Predicate<Timeline.Cue> which, double after) {
    return film.cues(shot.first(), shot.last()).stream()
        .filter(which)
        .map(c -> 1 + (long) Math.floor((c.at().seconds() + after) / secondsPerFrame(film)))
        .filter(f -> f >= shot.first() && f <= shot.last())
        .toList();
  }

  /** Somebody meets somebody: a blow, a hand on a shoulder. Names are written in capitals. */
  private static boolean meets(Timeline.Cue cue) {
    return cue.kind().equals("contact") && !cue.what().isEmpty() && cue.what().equals(cue.what().toUpperCase(Locale.ROOT));
  }

  private static double secondsPerFrame(Timeline film) {
    return Time.ofFrames(1, film.rate()).seconds();
  }
}
