package dev.actionline.director.coverage;

import dev.actionline.director.text.Line;
import dev.actionline.director.text.Quote;
import java.util.List;

/** Sets the type: indents, quotes and origins of a shot list. */
public final class ShotListWriter {
  private static final String LEVEL = "  ";

  private final StringBuilder out = new StringBuilder();

  /** Begins the list of a film. */
  public ShotListWriter film(String title) {
    out.append("actionline shots 1\n");
    out.append("film ").append(Quote.of(title)).append('\n');
    return indented(1, Line.of("24 fps, 1280x720, frame 2.39:1, sensor super35"));
  }

  /** What else is to be remembered of the film. */
  public ShotListWriter settings(String settings) {
    return settings.isEmpty() ? this : indented(1, Line.of(settings));
  }

  /** Declares the cast. */
  public ShotListWriter cast(List<Line> lines) {
    if (!lines.isEmpty()) {
      out.append("\ncast\n");
      lines.forEach(l -> indented(1, l));
    }
    return this;
  }

  /** Begins a scene with its setup. */
  public ShotListWriter scene(String name, Line heading, List<Line> setup) {
    out.append("\nscene ").append(name);
    out.append("  ").append(heading).append('\n');
    setup.forEach(l -> indented(1, l));
    return this;
  }

  /** A shot of the scene begun last. */
  public ShotListWriter shot(String name, Line title, List<Line> body) {
    out.append('\n').append(LEVEL).append("shot ").append(name);
    if (!title.text().isEmpty()) {
      out.append("  ").append(Quote.of(title.text()));
    }
    out.append(title.origin()).append('\n');
    body.forEach(l -> indented(2, l));
    return this;
  }

  /** All that has been written. */
  public String text() {
    return out.toString();
  }

  private ShotListWriter indented(int levels, Line line) {
    out.append(LEVEL.repeat(levels)).append(line).append('\n');
    return this;
  }
}
