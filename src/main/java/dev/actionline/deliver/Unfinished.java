package dev.actionline.deliver;

import dev.actionline.core.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is being written beside its final name, and takes that name only when it is whole. */
public final class Unfinished implements AutoCloseable {
  private static final long LITTLE_SPACE_BYTES = 4_000_000;

  private final Path target;
  private final Path path;

  private Unfinished(Path target, Path path) {
    this.target = target;
    this.path = path;
  }

  /**
   * Begins a file.
   *
   * @throws UserError when the target is a folder or its folder cannot be made or written
   */
  public static Unfinished beside(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    if (Files.isDirectory(target)) {
      throw new UserError(target + " is a folder", "name a file in it with -o");
    }
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new UserError(e.getFile() + " is a file, not a folder", "choose another place with -o");
    } catch (IOException e) {
      throw new UserError("cannot make the folder " + folder, "choose a folder you may write to with -o");
    }
    try {
      Path path = folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
      Files.deleteIfExists(path);
      Files.createFile(path);
      path.toFile().deleteOnExit(); // whatever ends the program, no part of a file is left
      return new Unfinished(target, path);
    } catch (IOException e) {
      throw new UserError("cannot write into " + folder, "choose a folder you may write to with -o");
    }
  }

  /** Writes a whole text under a name; the old file stays until the new one is complete. */
  public static void write(Path target, String text) {
    try (Unfinished file = beside(target)) {
      Files.writeString(file.path(), text, StandardCharsets.UTF_8);
      file.finish();
    } catch (IOException e) {
      throw failure(target, e.getMessage());
    }
  }

  /** What to tell when a file could not be written to its end. */
  static UserError failure(Path target, String why) {
    Path folder = target.toAbsolutePath().getParent();
    return isFull(folder)
        ? new UserError("the disk is full", "free some space in " + folder + ", or name another file with -o")
        : new UserError("cannot write " + target + " (" + why + ")", "is its folder writable?");
  }

  private static boolean isFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < LITTLE_SPACE_BYTES;
    } catch (IOException e) {
      return false;
    }
  }

  public Path path() {
    return path;
  }

  public Path target() {
    return target;
  }

  /** Gives the file its name. */
  public void finish() {
    try {
      Files.move(path, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UserError("cannot give the finished file its name " + target, "is it open elsewhere?");
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // A leftover .part file does no harm
    }
  }
}
