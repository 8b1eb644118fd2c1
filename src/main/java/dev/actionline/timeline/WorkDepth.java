package dev.actionline.timeline;

import dev.actionline.timeline.camera.Scenery;
import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far down a picture must reach that shows what somebody's hands do. */
final class WorkDepth {
  /** Shares of an act's length at which it is looked at: not while hands are on their way to it or back. */
  private static final double[] MOMENTS = {0.3, 0.45, 0.6, 0.75};

  /** What is farther off than this is not worked at, metres. */
  private static final double ARM_M = 1.1;

  /** Of what is larger its middle is enough, metres. */
  private static final float SMALL_M = 0.4f;

  private final SceneDesk desk;
  private final Extents extents;

  WorkDepth(SceneDesk desk) {
    this.desk = desk;
    this.extents = new Extents(desk.world(), desk.happenings());
  }

  /**
   * From the crown, where it was when the act began or where it is,
   * down to the higher of the two hands, or to a thing within reach that the line names, at the deeper of the
   * moments of an act; the deepest of his acts.
   *
   * @return a share of the stature, 0 for who does nothing
   */
  double of(String performer, List<Schedule.Timed> lines) {
    Track track = desk.world().track(performer);
    if (track == null || !track.role().isFigure()) {
      return 0;
    }
    return lines.stream()
        .filter(l -> l.statement() instanceof Statement.Act act && !Cheat.is(act) && Schedule.performers(act).contains(performer))
        .mapToDouble(l -> ofLine(track, l)).max().orElse(0);
  }

  private double ofLine(Track track, Schedule.Timed line) {
    String words = ((Statement.Act) line.statement()).phrases().stream().flatMap(p -> p.terms().stream()).map(Term::text).collect(Collectors.joining(" "));
    List<String> things = desk.world().props().keySet().stream().filter(words::contains).toList();
    float crown = extents.whole(track, line.start()).high().y;
    List<Double> depths = new ArrayList<>();
    for (double share : MOMENTS) {
      double at = line.start() + share * (line.end() - line.start());
      depths.add(depth(extents.whole(track, at), crown, things, at));
    }
    Collections.sort(depths);
    return depths.get(depths.size() - 2); // one moment may be on its way
  }

  private double depth(Extent body, float crown, List<String> things, double at) {
    double low = body.balls().stream().filter(b -> b.region() == Scenery.Region.HANDS).mapToDouble(b -> b.centre().y).max().orElse(body.high().y);
    for (String thing : things) {
      Extent e = extents.prop(Nouns.prop(thing, Optional.empty()), at);
      boolean near = Math.hypot(e.middle().x - body.middle().x, e.middle().z - body.middle().z) < ARM_M;
      low = near ? Math.min(low, e.height() < SMALL_M ? e.low().y : e.middle().y) : low;
    }
    return Math.max(0, Math.max(crown, body.high().y) - low) / body.stature();
  }
}
