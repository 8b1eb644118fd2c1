package dev.actionline.catalogue;

import dev.actionline.core.Source;
import dev.actionline.core.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the descriptions of effects lie: a folder each under {@code shaders/effects} beside the
 * program (or under the folder named by the system property {@code actionline.shaders}), else in
 * the program's jar.
 */
final class EffectShelf {
  private static final String FOLDER = "shaders/effects";
  private static final String FILE = "/about.effect";
  private static final String DEMO = "/demo.shots";

  private EffectShelf() {}

  /** All descriptions, by name. */
  static List<Source> sources() {
    try {
      Path disk = Path.of(System.getProperty("actionline.shaders", "shaders"), "effects");
      return Files.isDirectory(disk) ? fromFolder(disk) : fromProgram();
    } catch (IOException broken) {
      throw new UserError(FOLDER + " cannot be read: " + broken.getMessage());
    }
  }

  /** The list that shows an effect. */
  static Source demo(String effect) {
    String name = FOLDER + "/" + effect + DEMO;
    Path disk = Path.of(System.getProperty("actionline.shaders", "shaders"), "effects", effect + DEMO);
    try (InputStream in =
        Files.isRegularFile(disk)
            ? Files.newInputStream(disk)
            : EffectShelf.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new UserError("there is no " + name);
      }
      return new Source(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UserError(name + " cannot be read: " + broken.getMessage());
    }
  }

  private static List<Source> fromFolder(Path folder) throws IOException {
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path one : folders.sorted().toList()) {
        Path file = one.resolve(FILE.substring(1));
        if (Files.isRegularFile(file)) {
          String name = FOLDER + "/" + one.getFileName() + FILE;
          sources.add(new Source(name, Files.readString(file)));
        }
      }
    }
    return sources;
  }

  private static List<Source> fromProgram() throws IOException {
    ClassLoader loader = EffectShelf.class.getClassLoader();
    URL url = loader.getResource(FOLDER);
    if (url == null) {
      throw new UserError(
          "the program's " + FOLDER + " are missing",
          "start it by its launcher, or name the folder: -Dactionline.shaders=FOLDER");
    }
    if (url.getProtocol().equals("file")) {
      return fromFolder(Path.of(URI.create(url.toString())));
    }
    JarURLConnection jar = (JarURLConnection) url.openConnection();
    List<String> names;
    try (Stream<String> entries = jar.getJarFile().stream().map(e -> e.getName())) {
      names = entries.filter(e -> e.startsWith(FOLDER) && e.endsWith(FILE)).sorted().toList();
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
