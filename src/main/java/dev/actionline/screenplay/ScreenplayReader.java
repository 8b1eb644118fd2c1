package dev.actionline.screenplay;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.List;
import java.util.Locale;

/** The one door of this room: text in, screenplay out. */
public final class ScreenplayReader {
  private ScreenplayReader() {}

  /**
   * Reads a script of any known format. The format follows from the name's ending and the first
   * lines: {@code .fountain} and {@code .spmd} are Fountain, {@code .fdx} is Final Draft, everything
   * else is looked at. An empty script is an error.
   */
  public static Result<Screenplay> read(Source source) {
    Format format = format(source);
    if (source.text().isBlank()) {
      Screenplay empty = new Screenplay(source, format, List.of(), List.of());
      Diagnostic nothing =
          Diagnostic.error(source, Span.at(0), "the script is empty", "write a scene: INT. PLACE - DAY");
      return new Result<>(empty, List.of(nothing));
    }
    return switch (format) {
      case FDX -> FdxReader.read(source);
      case FOUNTAIN -> Result.of(FountainReader.read(source));
      case TEXT -> Result.of(LooseReader.read(source));
    };
  }

  /**
   * The text of a file: UTF-8, UTF-16 or Windows-1252, by its first bytes and its shape.
   *
   * @param name what people call the file
   * @throws dev.actionline.core.UserError when it holds no text: a PDF, an archive, a picture, nothing
   */
  public static Source decode(String name, byte[] bytes) {
    return Decoding.decode(name, bytes);
  }

  private static Format format(Source source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".fountain") || name.endsWith(".spmd")) {
      return Format.FOUNTAIN;
    }
    String start = source.text().substring(0, Math.min(2000, source.text().length())).strip();
    boolean xml = start.replace("\uFEFF", "").startsWith("<?xml") || start.startsWith("<FinalDraft");
    if (name.endsWith(".fdx") || xml) {
      return Format.FDX;
    }
    return LooseReader.looksLikeFountain(source) ? Format.FOUNTAIN : Format.TEXT;
  }
}
