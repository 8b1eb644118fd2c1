package dev.actionline.screenplay;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The one door of this room: text in, screenplay out. */
public final class ScreenplayReader {
  private ScreenplayReader() {}

  /**
   * Reads a script of any known format. The format follows from the name's ending and the first
   * lines: {@code .fountain} and {@code .spmd} are Fountain, {@code .fdx} is Final Draft,
   * everything else is looked at. An empty script is an error.
   */
  public static Result<Screenplay> read(Source source) {
    if (source.text().isBlank()) {
      Screenplay empty = new Screenplay(source, named(source), List.of(), List.of());
      Diagnostic nothing =
          Diagnostic.error(
              source, Span.at(0), "the script is empty", "write a scene: INT. PLACE - DAY");
      return new Result<>(empty, List.of(nothing));
    }
    Format format = named(source);
    if (format == Format.FDX) {
      return told(FdxReader.read(source));
    }
    Manuscript manuscript = Manuscript.of(source);
    boolean page = source.name().toLowerCase(Locale.ROOT).endsWith(".pdf");
    boolean fountain = format == Format.FOUNTAIN || !page && LooseReader.looksLikeFountain(manuscript);
    return told(Result.of(
        fountain ? FountainReader.read(source, manuscript) : LooseReader.read(source, manuscript)));
  }

  private static Result<Screenplay> told(Result<Screenplay> read) {
    List<Diagnostic> all = new ArrayList<>(read.diagnostics());
    Alphabet.foreign(read.value()).ifPresent(all::add);
    return new Result<>(read.value(), all);
  }

  /**
   * The text of a file: UTF-8, UTF-16 or Windows-1252, by its first bytes and its shape; of a PDF its
   * pages, laid out with spaces.
   *
   * @param name what people call the file
   * @throws dev.actionline.core.UserError when it holds no text: an archive, a picture, a PDF of pictures,
   *     nothing
   */
  public static Source decode(String name, byte[] bytes) {
    return Decoding.decode(name, bytes);
  }

  /** The format that the name or the first word tells; text when neither does. */
  private static Format named(Source source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".fountain") || name.endsWith(".spmd")) {
      return Format.FOUNTAIN;
    }
    String start = source.text().substring(0, Math.min(2000, source.text().length())).strip();
    boolean xml =
        start.replace("\uFEFF", "").startsWith("<?xml") || start.startsWith("<FinalDraft");
    return name.endsWith(".fdx") || xml ? Format.FDX : Format.TEXT;
  }
}
