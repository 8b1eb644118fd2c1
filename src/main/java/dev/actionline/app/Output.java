package dev.actionline.app;

import dev.actionline.core.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where results go: into {@code renders/} of the current folder, or where {@code -o} says. */
final class Output {
  private Output() {}

  /** The folder of films, stills and drafts that have no other place. */
  static Path renders() {
    return Path.of(System.getProperty("actionline.renders", "renders"));
  }

  /** Where the launcher has bodies' skins kept for this build; none without it. */
  static Optional<Path> skins() {
    return Optional.ofNullable(System.getProperty("actionline.skins")).map(Path::of);
  }

  /**
   * The file to write.
   *
   * @param asked what {@code -o} names, or null
   * @param name of the file in {@code renders/} otherwise
   * @param input which is never written over
   * @throws UserError when the name has another ending than {@code name}, or is the input's
   */
  static Path file(Path asked, String name, Path input) {
    if (asked == null) {
      return renders().resolve(name);
    }
    String ending = name.substring(name.lastIndexOf('.'));
    if (Files.isDirectory(asked)) {
      throw new UserError(asked + " is a folder", "name a file in it: -o " + asked.resolve(name));
    }
    refuseInput(asked, input);
    if (!asked.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
      throw new UserError(
          "cannot write " + asked + ": the name must end in " + ending, "write -o " + asked + ending);
    }
    return asked;
  }

  /** Holds a result away from what it is made of. */
  static void refuseInput(Path output, Path input) {
    try {
      if (Files.exists(output) && Files.exists(input) && Files.isSameFile(output, input)) {
        throw new UserError(output + " is the file that is read; it is not written over", "name another with -o");
      }
    } catch (IOException e) {
      throw new UserError("cannot look at " + output, "do you have the right to?");
    }
  }
}
