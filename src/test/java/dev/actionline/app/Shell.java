package dev.actionline.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs command lines of the program in this process, in a folder of its own. */
final class Shell {
  private final Path folder;

  Shell(Path folder) {
    this.folder = folder;
  }

  /**
   * What a run left behind.
   *
   * @param code its exit code
   * @param out what a pipe would get
   * @param err what people read
   */
  record Run(int code, String out, String err) {}

  Path file(String name) {
    return folder.resolve(name);
  }

  /** Where films and drafts go that have no other place. */
  Path renders(String name) {
    return folder.resolve("renders").resolve(name);
  }

  Path write(String name, String text) {
    try {
      return Files.writeString(file(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of the files in a folder, in order. */
  List<String> files(String name) {
    try (var files = Files.list(file(name))) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs {@code actionline}; paths are given whole. */
  Run run(Object... words) {
    PrintStream outBefore = System.out;
    PrintStream errBefore = System.err;
    String rendersBefore = System.getProperty("actionline.renders");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try {
      System.setProperty("actionline.renders", renders("").toString());
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      String[] args = new String[words.length];
      for (int i = 0; i < args.length; i++) {
        args[i] = words[i].toString();
      }
      int code = Main.run(args);
      return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(outBefore);
      System.setErr(errBefore);
      if (rendersBefore == null) {
        System.clearProperty("actionline.renders");
      } else {
        System.setProperty("actionline.renders", rendersBefore);
      }
    }
  }
}
