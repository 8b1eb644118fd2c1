package dev.actionline.shotlist;

import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The door of this room: text in, shot list out, with every mistake named. */
public final class ShotListParser {
  /** The newest format this program reads and the one it writes. */
  public static final int VERSION = 1;

  private static final Pattern VERSION_LINE = Pattern.compile("actionline +shots +(\\d{1,6})");

  private final Source source;
  private final Mistakes mistakes;
  private int version = VERSION;

  private ShotListParser(Source source) {
    this.source = source;
    this.mistakes = new Mistakes(source);
  }

  /**
   * Reads a shot list. The tree holds all that could be understood; the diagnostics hold every
   * mistake, in the order of the text. A list of a newer format gives that one error alone.
   */
  public static Result<ShotList> parse(Source source) {
    return new ShotListParser(source).parse();
  }

  private Result<ShotList> parse() {
    List<Line> lines = Line.of(source, mistakes);
    List<Block> blocks = Block.of(source, lines, mistakes);
    Span newer = readVersion(lines, blocks);
    ShotList list = read(blocks);
    if (newer != null) {
      Mistakes alone = new Mistakes(source);
      alone.newerVersion(newer, version);
      return new Result<>(list, alone.list());
    }
    return new Result<>(list, mistakes.list());
  }

  private ShotList read(List<Block> blocks) {
    ShotList.Film film = film(blocks);
    CastReader cast = new CastReader(source, mistakes);
    blocks.stream().filter(b -> b.head().equals("cast")).forEach(cast::names);
    StatementReader statements =
        new StatementReader(source, cast.declared(), film.rate(), mistakes);
    SceneReader reader = new SceneReader(source, statements, mistakes);
    List<ShotList.Scene> scenes =
        blocks.stream().filter(b -> b.head().equals("scene")).map(reader::read).toList();
    if (scenes.isEmpty()) {
      mistakes.noScene(Span.at(source.text().length()));
    }
    return new ShotList(source, version, film, cast.lines(), scenes);
  }

  /** Checks the first line; returns its span when it names a newer format. */
  private Span readVersion(List<Line> lines, List<Block> blocks) {
    boolean first = true;
    Span newer = null;
    for (Block block : blocks) {
      if (!block.head().equals("actionline")) {
        continue;
      }
      Span span = block.line().content();
      if (!first) {
        mistakes.versionAgain(span);
        continue;
      }
      first = false;
      Matcher written = VERSION_LINE.matcher(source.slice(span));
      if (!written.matches() || Integer.parseInt(written.group(1)) < 1) {
        mistakes.badVersion(span);
        continue;
      }
      version = Integer.parseInt(written.group(1));
      newer = version > VERSION ? span : null;
    }
    if (first
        || lines.get(0) != blocks.get(0).line()
        || !blocks.get(0).head().equals("actionline")) {
      mistakes.noVersion(lines.isEmpty() ? Span.at(0) : lines.get(0).content());
    }
    return newer;
  }

  private ShotList.Film film(List<Block> blocks) {
    ShotList.Film film = null;
    for (Block block : blocks) {
      if (block.head().equals("film") && film != null) {
        mistakes.filmAgain(block.line().content());
      } else if (block.head().equals("film")) {
        film = new FilmReader(source, mistakes).read(block);
      }
    }
    return film != null ? film : new FilmReader(source, mistakes).none();
  }
}
