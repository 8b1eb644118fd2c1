package dev.actionline.stage.description;

import dev.actionline.core.Source;
import dev.actionline.core.UserError;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where descriptions lie: the folder models beside the program, else the program's jar. */
public final class Shelf {
  private static final String ENDING = ".model";

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9 '-]*");

  /** Words and doc stand within this much of a description. */
  private static final int HEAD_BYTES = 2048;

  private Shelf() {}

  private static String folder(Model.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT) + "s";
  }

  /** The folder of the checkout or of the user, when there is one. */
  private static Optional<Path> onDisk() {
    Path path = Path.of(System.getProperty("actionline.models", "models"));
    return Files.isDirectory(path.resolve("sets")) ? Optional.of(path) : Optional.empty();
  }

  /** The description of a model, if there is one. */
  public static Optional<Source> source(Model.Kind kind, String name) {
    String file = "models/" + file(kind, name);
    return text(kind, name, Integer.MAX_VALUE).map(text -> new Source(file, text));
  }

  private static String file(Model.Kind kind, String name) {
    return folder(kind) + "/" + name.replace(' ', '-') + ENDING;
  }

  private static Optional<String> text(Model.Kind kind, String name, int mostBytes) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    String file = file(kind, name);
    try (InputStream in = open(file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readNBytes(mostBytes), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UserError("models/" + file + " cannot be read: " + broken.getMessage());
    }
  }

  /** Null when there is no such file. */
  private static InputStream open(String file) throws IOException {
    Optional<Path> disk = onDisk();
    if (disk.isEmpty()) {
      return loader().getResourceAsStream("models/" + file);
    }
    Path path = disk.get().resolve(file);
    return Files.isRegularFile(path) ? Files.newInputStream(path) : null;
  }

  /** The cards of all descriptions of a kind, by name. */
  public static List<Models.Card> cards(Model.Kind kind) {
    try {
      List<Models.Card> cards = new ArrayList<>();
      for (String name : names(kind)) {
        text(kind, name, HEAD_BYTES).ifPresent(head -> cards.add(card(kind, name, head)));
      }
      return List.copyOf(cards);
    } catch (IOException | URISyntaxException broken) {
      throw new UserError("the models cannot be listed: " + broken.getMessage());
    }
  }

  /** Only the first lines are looked at: the words and the doc come before anything else. */
  private static Models.Card card(Model.Kind kind, String name, String head) {
    String called = name;
    String doc = "";
    List<String> words = new ArrayList<>();
    for (String line : (Iterable<String>) head.lines()::iterator) {
      if (line.startsWith("material ")) {
        break;
      } else if (line.startsWith("words ")) {
        for (String word : line.substring(6).split(",")) {
          words.add(word.strip().toLowerCase(Locale.ROOT));
        }
      } else if (line.startsWith("doc ")) {
        doc = line.substring(4).strip();
      } else if (line.startsWith(kind.name().toLowerCase(Locale.ROOT) + " ")) {
        called = line.substring(kind.name().length() + 1).strip();
      }
    }
    words.remove(called);
    words.add(0, called);
    return new Models.Card(called, kind, List.copyOf(words), doc);
  }

  private static List<String> names(Model.Kind kind) throws IOException, URISyntaxException {
    Optional<Path> disk = onDisk();
    if (disk.isPresent()) {
      return inFolder(disk.get().resolve(folder(kind)));
    }
    URL url = loader().getResource("models/" + folder(kind));
    if (url == null) {
      return List.of();
    }
    if (url.getProtocol().equals("file")) {
      return inFolder(Path.of(new URI(url.toString())));
    }
    JarURLConnection jar = (JarURLConnection) url.openConnection();
    String prefix = "models/" + folder(kind) + "/";
    try (Stream<String> entries = jar.getJarFile().stream().map(e -> e.getName())) {
      return entries
          .filter(e -> e.startsWith(prefix) && e.endsWith(ENDING))
          .map(e -> name(e.substring(prefix.length())))
          .sorted()
          .toList();
    }
  }

  private static List<String> inFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(ENDING))
          .map(Shelf::name)
          .sorted()
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String name(String file) {
    return file.substring(0, file.length() - ENDING.length()).replace('-', ' ');
  }

  private static ClassLoader loader() {
    return Shelf.class.getClassLoader();
  }
}
