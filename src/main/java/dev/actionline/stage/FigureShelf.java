package dev.actionline.stage;

import dev.actionline.core.Source;
import dev.actionline.core.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the descriptions of figures lie: the folder models/figures beside the program, or named by
 * the system property {@code actionline.models}; else the program's jar.
 */
final class FigureShelf {
  private static final String FOLDER = "models/figures";
  private static final String ENDING = ".figure";

  private FigureShelf() {}

  /** All descriptions, by name. */
  static List<Source> sources() {
    try {
      Path disk = Path.of(System.getProperty("actionline.models", "models"), "figures");
      List<Source> sources = Files.isDirectory(disk) ? fromFolder(disk) : fromProgram();
      if (sources.isEmpty()) {
        throw new UserError(
            "the program's " + FOLDER + " are missing",
            "start it by its launcher, or name the folder: -Dactionline.models=FOLDER");
      }
      return sources;
    } catch (IOException broken) {
      throw new UserError(FOLDER + " cannot be read: " + broken.getMessage());
    }
  }

  private static List<Source> fromFolder(Path folder) throws IOException {
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        sources.add(new Source(FOLDER + "/" + file.getFileName(), Files.readString(file)));
      }
    }
    return sources;
  }

  private static List<Source> fromProgram() throws IOException {
    ClassLoader loader = FigureShelf.class.getClassLoader();
    URL url = loader.getResource(FOLDER);
    if (url == null) {
      return List.of();
    }
    if (url.getProtocol().equals("file")) {
      return fromFolder(Path.of(java.net.URI.create(url.toString())));
    }
    JarURLConnection jar = (JarURLConnection) url.openConnection();
    List<String> names;
    try (Stream<String> entries = jar.getJarFile().stream().map(e -> e.getName())) {
      names = entries.filter(e -> e.startsWith(FOLDER) && e.endsWith(ENDING)).sorted().toList();
    }
    List<Source> sources = new ArrayList<>();
    for (String name : names) {
      try (InputStream in = loader.getResourceAsStream(name)) {
        sources.add(new Source(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      }
    }
    return sources;
  }
}
