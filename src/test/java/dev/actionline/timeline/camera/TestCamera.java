package dev.actionline.timeline.camera;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.core.Source;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.shotlist.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Map;

/** A camera on a bare stage, from its lines. */
final class TestCamera {
  /** Every shot of the tests is so long. */
  static final double SECONDS = 4;

  private TestCamera() {}

  /** The camera of a shot with these lines, which may hold no mistake. */
  static CameraTrack of(Scenery scenery, String... lines) {
    Diagnostics diagnostics = new Diagnostics();
    CameraTrack track = of(scenery, diagnostics, lines);
    assertThat(diagnostics.list().stream().map(Diagnostic::render)).isEmpty();
    return track;
  }

  static CameraTrack of(Scenery scenery, Diagnostics diagnostics, String... lines) {
    StringBuilder text = new StringBuilder("actionline shots 1\nfilm \"T\"\n  24 fps, 1280x720\ncast\n  MARA: woman\n  IVO: boy\n");
    text.append("scene 1  INT. HALL\n  shot 1A  \"x\"\n");
    for (String line : lines) {
      text.append("    ").append(line).append('\n');
    }
    Source source = new Source("t.shots", text.toString());
    var parsed = ShotListParser.parse(source);
    assertThat(parsed.diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::render)).isEmpty();
    ShotList list = parsed.value();
    ShotList.Shot shot = list.scenes().get(0).shots().get(0);
    List<Statement.Direction> directions = new ArrayList<>();
    List<Double> starts = new ArrayList<>();
    for (Statement s : shot.statements()) {
      if (s instanceof Statement.Direction d && d.keyword() != Keyword.LASTS) {
        directions.add(d);
        starts.add(d.timing().atSeconds());
      }
    }
    return CameraWork.read(
        new ShotContext(source, list.film(), shot, directions, starts, 0, SECONDS, Map.of("MARA", List.of("")), List.of(), List::of, 1, scenery), diagnostics)
        .solve(Adjoining.NONE, Optional.empty());
  }
}
