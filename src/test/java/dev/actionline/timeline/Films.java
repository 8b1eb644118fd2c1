package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.Golden;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Figures;
import dev.actionline.timeline.FrameState.FigureState;
import dev.actionline.timeline.FrameState.PropState;
import dev.actionline.timeline.Timeline.ShotSpan;
import org.joml.Vector3f;

/** Resolves the shot lists of the tests and asks for parts of their frames. */
final class Films {
  private Films() {}

  /** A list of the test resources, which must have no mistakes. */
  static Timeline play(String name) {
    return faultless(resolve("timeline/" + name));
  }

  /** A whole list, which must have no mistakes. */
  static Timeline played(String name, String text) {
    return faultless(resolve(name, text));
  }

  private static Timeline faultless(Result<Timeline> film) {
    assertThat(film.diagnostics().stream().filter(d -> d.isError()).map(d -> d.render())).isEmpty();
    return film.value();
  }

  static Result<Timeline> resolve(String path) {
    return resolve(path.substring(path.lastIndexOf('/') + 1), Golden.read(path));
  }

  /** Lines of a scene's setup and shots, under two of a cast in a plain room. */
  static Timeline room(String scene) {
    return played("room.shots", HEAD + scene.indent(2));
  }

  static Result<Timeline> mistaken(String scene) {
    return resolve("room.shots", HEAD + scene.indent(2));
  }

  private static final String HEAD =
      """
      actionline shots 1
      film "Room"
        24 fps

      cast
        ADA: woman, 1.70 m, shirt green
        BEN: man, 1.80 m, jacket grey

      scene 1  INT. ROOM - DAY
        set interior
      """;

  static Result<Timeline> resolve(String name, String text) {
    Result<ShotList> list = ShotListParser.parse(new Source(name, text));
    assertThat(list.diagnostics().stream().filter(d -> d.isError()).map(d -> d.render())).isEmpty();
    return Timeline.resolve(list.value());
  }

  static FigureState figure(FrameState state, String name) {
    return state.figures().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  static boolean seen(FrameState state, String name) {
    return state.figures().stream().anyMatch(f -> f.name().equals(name))
        || state.props().stream().anyMatch(p -> p.name().equals(name));
  }

  static PropState prop(FrameState state, String name) {
    return state.props().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  static Vector3f place(FrameState state, String name) {
    return figure(state, name).stance().position();
  }

  /** Where a joint of somebody is in the world. */
  static Vector3f joint(FrameState state, String name, Bone bone) {
    return joint(figure(state, name), bone);
  }

  static Vector3f joint(FigureState figure, Bone bone) {
    return figure.stance().worldFromRoot().transformPosition(Figures.body(figure.look()).joint(figure.pose(), bone));
  }

  static Vector3f propPlace(FrameState state, String name) {
    return prop(state, name).worldFromProp().getTranslation(new Vector3f());
  }

  static ShotSpan shot(Timeline film, String name) {
    return film.shots().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  /** The last frame of a shot. */
  static FrameState last(Timeline film, String shot) {
    return film.at(shot(film, shot).last());
  }

  static long frames(Timeline film, String shot) {
    ShotSpan span = shot(film, shot);
    return span.last() - span.first() + 1;
  }
}
