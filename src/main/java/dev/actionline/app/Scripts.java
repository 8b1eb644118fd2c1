package dev.actionline.app;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Breakdowns;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.UserError;
import dev.actionline.screenplay.ScreenplayReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Files in: scripts and shot lists, from disk to sources, with a plain sentence when that fails. */
final class Scripts {
  private static final long MOST_BYTES = 64L << 20;

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
      throw new UserError(file + " is a folder", "name a screenplay in it (.fountain, .fdx, .txt) or a shot list (.shots)");
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
      throw new UserError("there is no file " + file, "the current folder is " + Path.of("").toAbsolutePath().getFileName());
    } catch (IOException e) {
      throw new UserError("cannot read " + file, "do you have the right to?");
    }
  }

  /** A script understood, with all there is to say about it. */
  static Result<Breakdown> breakdown(Path script) {
    if (isShotList(script)) {
      throw new UserError(script + " is a shot list, not a screenplay", "name the script it was drafted from");
    }
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
