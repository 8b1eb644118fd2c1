package dev.actionline.app;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Breakdowns;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.Spelling;
import dev.actionline.core.UserError;
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
  private static final long MOST_BYTES = 64L << 20;
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
      if (Files.size(file) > MOST_BYTES) {
        throw new UserError(file + " is larger than 64 MB", "is it a script?");
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
    return ScreenplayReader.read(read(script)).then(Breakdowns::of);
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
