package dev.actionline.director;

import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Scenes whose heading cuts between two places of which none has played before: each place gets a scene, and a set, of its own. */
final class PartedPlaces {
  private PartedPlaces() {}

  /** The same script with such scenes in two: the first holds what is told until somebody else acts. */
  static Breakdown in(Breakdown script) {
    List<Breakdown.Scene> scenes = new ArrayList<>();
    for (Breakdown.Scene scene : script.scenes()) {
      List<String> places = IntercutPlaces.newIn(scene, scenes);
      int other = places.size() == 2 ? firstOfAnother(scene.beats()) : 0;
      if (other == 0) {
        scenes.add(scene);
        continue;
      }
      String who = IntercutPlaces.who(scene.beats().subList(0, other)).orElseThrow();
      int first = belongs(who, places.get(1)) ? 1 : 0;
      int cut = scene.beats().get(other).span().start();
      scenes.add(part(scene, places.get(first), scene.beats().subList(0, other), new Span(scene.span().start(), cut), false));
      scenes.add(part(scene, places.get(1 - first), scene.beats().subList(other, scene.beats().size()), new Span(cut, scene.span().end()), true));
    }
    return new Breakdown(script.screenplay(), scenes, script.cast(), script.others(), script.props(), script.looks());
  }

  /** Where the second who acts begins to; 0 when there is none. */
  private static int firstOfAnother(List<Beat> beats) {
    Optional<String> first = IntercutPlaces.who(beats);
    for (int i = 1; first.isPresent() && i < beats.size(); i++) {
      Optional<String> who = IntercutPlaces.who(beats.subList(i, i + 1));
      if (who.isPresent() && !who.equals(first) && IntercutPlaces.who(beats.subList(0, i)).isPresent()) {
        return i;
      }
    }
    return 0;
  }

  /** {@code mara's kitchen} is Mara's. */
  private static boolean belongs(String who, String place) {
    return place.contains(who.toLowerCase(Locale.ROOT));
  }

  private static Breakdown.Scene part(Breakdown.Scene scene, String place, List<Beat> beats, Span span, boolean headed) {
    return new Breakdown.Scene(
        headed ? scene.heading() : Optional.empty(), scene.interior(), place, List.of(place.split(" ")), scene.time().replaceAll("\\W*intercut.*", ""), beats, scene.ages(), span);
  }
}
