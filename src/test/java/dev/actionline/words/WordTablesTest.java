package dev.actionline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables of words that people extend by hand. */
class WordTablesTest {
  /** A word that stands twice keeps its first line, and whoever wrote the second wonders. */
  @Test
  void noWordStandsTwiceInATable() throws IOException {
    List<String> twice = new ArrayList<>();
    for (String room : List.of("words", "dev/actionline/director/text", "dev/actionline/timeline", "dev/actionline/stage")) {
      try (Stream<Path> tables = Files.list(Path.of("src/main/resources", room))) {
        for (Path table : tables.filter(t -> t.toString().endsWith(".txt")).sorted().toList()) {
          twice(table, twice);
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  private static void twice(Path table, List<String> twice) throws IOException {
    Set<String> seen = new HashSet<>();
    for (String line : Files.readAllLines(table)) {
      String row = line.replaceFirst("#.*", "");
      int colon = row.indexOf(':');
      for (String word : row.substring(0, Math.max(0, colon)).split(",")) {
        if (!word.isBlank() && !seen.add(word.strip())) {
          twice.add(table.getFileName() + ": " + word.strip());
        }
      }
    }
  }
}
