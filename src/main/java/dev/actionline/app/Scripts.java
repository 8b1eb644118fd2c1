package dev.actionline.app;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Breakdowns;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import dev.actionline.core.Spelling;
import dev.actionline.core.UserError;
import dev.actionline.screenplay.Element;
import dev.actionline.screenplay.Screenplay;
import dev.actionline.screenplay.ScreenplayReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files in: scripts and shot lists, from disk to sources, with a plain sentence when that fails. */
final class Scripts {
  private static final long MEGABYTE = 1L << 20;

  /** A long film has a fifth of a megabyte of words; a season of a series fits in well. */
  private static final long MOST_TEXT = 4 * MEGABYTE;

  /** XML says a lot about each word. */
  private static final long MOST_XML = 32 * MEGABYTE;

  /** Fonts and pictures. */
  private static final long MOST_PDF = 64 * MEGABYTE;
  private static final int LONGEST_PARAGRAPH = 30_000;
  private static final int MOST_NAMES = 6;
  private static final Pattern PLAYABLE = Pattern.compile("(?i)\\.(fountain|spmd|fdx|txt|pdf|shots)$");

  private Scripts() {}

  static boolean isShotList(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".shots");
  }

  /**
   * A file as text.
   *
   * @throws UserError when it is missing, a folder, too large, unreadable, empty or no text
   */
  static Source read(Path file) {
    if (Files.isDirectory(file)) {
      throw new UserError(file + " is a folder", "name a screenplay in it (.fountain, .fdx, .pdf, .txt) or a shot list (.shots)");
    }
    try {
      long most = most(file);
      if (Files.size(file) > most) {
        throw new UserError(
            file + " is larger than " + most / MEGABYTE + " MB", "no script is; is it one? Cut it into parts, a film or an episode each");
      }
      if (Files.size(file) == 0 && isShotList(file)) {
        throw new UserError(file + " is empty", "a shot list begins with the line: actionline shots 1");
      }
      return ScreenplayReader.decode(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw missing(file);
    } catch (IOException e) {
      throw new UserError("cannot read " + file, "do you have the right to?");
    }
  }

  private static long most(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".pdf") ? MOST_PDF : name.endsWith(".fdx") ? MOST_XML : MOST_TEXT;
  }

  private static UserError missing(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      return new UserError("there is no file " + file, "nor is there a folder " + folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(f -> f.getFileName().toString()).filter(PLAYABLE.asPredicate()).sorted().toList();
      String wanted = file.getFileName().toString();
      return new UserError("there is no file " + file, hint(wanted, names, folder));
    } catch (IOException e) {
      return new UserError("there is no file " + file, "nor can the folder " + folder + " be looked into");
    }
  }

  private static String hint(String wanted, List<String> names, Path folder) {
    return names.stream()
        .filter(n -> n.startsWith(wanted + "."))
        .findFirst()
        .or(() -> Spelling.nearest(wanted, names))
        .map(n -> "did you mean " + n + "?")
        .orElse(names.isEmpty() ? "there is no script in " + folder : "in " + folder + " there are " + some(names));
  }

  private static String some(List<String> names) {
    List<String> some = names.stream().limit(MOST_NAMES).toList();
    return String.join(", ", some) + (names.size() > MOST_NAMES ? " and more" : "");
  }

  /** Ends the command for a shot list, of which no script can be made. */
  static void requireScript(Path file) {
    if (isShotList(file)) {
      throw new UserError(file + " is a shot list, not a screenplay", "name the script it was drafted from");
    }
  }

  /** A script understood, with all there is to say about it. */
  static Result<Breakdown> breakdown(Path script) {
    requireScript(script);
    Result<Screenplay> read = ScreenplayReader.read(read(script));
    read.value().elements().forEach(e -> requireParagraph(e, read.value().source()));
    return read.then(Breakdowns::of);
  }

  /** A paragraph of ten pages would be one shot after another without a place to begin. */
  private static void requireParagraph(Element element, Source source) {
    if (element instanceof Element.Action action && action.prose().text().length() > LONGEST_PARAGRAPH) {
      Span begin = new Span(element.span().start(), Math.min(element.span().end(), element.span().start() + 60));
      throw new UserError(
          List.of(
              Diagnostic.error(
                  source,
                  begin,
                  "this paragraph has " + action.prose().text().length() + " characters; nobody can stage that in one go",
                  "break it into paragraphs, with an empty line between them")));
    }
  }

  /** The value of a stage; notes and warnings are printed, errors end the command. */
  static <T> T require(Result<T> result) {
    if (result.hasErrors()) {
      throw new UserError(result.diagnostics());
    }
    Console.print(result.diagnostics());
    return result.value();
  }
}
