package dev.actionline.shotlist;

import dev.actionline.core.FrameRate;
import dev.actionline.core.Source;
import java.util.List;

/** Reads more lines of a scene whose cast and setup have been read: their words mean the same people and things. */
public final class ShotReader {
  private final Names names;
  private final Things things = new Things();
  private final FrameRate rate;
  private final String scene;

  /** For a scene of a list. */
  public ShotReader(ShotList list, ShotList.Scene scene) {
    this.names = new Names(list.cast().stream().map(ShotList.CastLine::name).toList());
    this.rate = list.film().rate();
    this.scene = scene.name();
    for (Statement line : scene.setup()) {
      if (line instanceof Statement.Direction direction && direction.keyword() == Keyword.PROP) {
        things.declare(direction.phrases());
      }
    }
  }

  /** The shots of a text that begins with the head of one, without what is wrong in them. */
  public List<ShotList.Shot> read(Source text) {
    Mistakes mistakes = new Mistakes(text);
    return new SceneReader(text, statements(text, mistakes), mistakes).shots(Line.of(text, mistakes), scene);
  }

  /** The lines of a text that is part of the setup, without what is wrong in them. */
  public List<Statement> setup(Source text) {
    Mistakes mistakes = new Mistakes(text);
    StatementReader statements = statements(text, mistakes);
    return Line.of(text, mistakes).stream().flatMap(l -> statements.read(l, StatementReader.Where.SETUP).stream()).toList();
  }

  private StatementReader statements(Source text, Mistakes mistakes) {
    return new StatementReader(text, names, rate, mistakes).with(things);
  }
}
