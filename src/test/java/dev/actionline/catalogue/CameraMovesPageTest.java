package dev.actionline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of moves tells every move with its directions. */
class CameraMovesPageTest {
  private static final Path PAGE = Path.of("docs/camera-moves.md");
  private static final String HEAD = "| move | directions | what it does | also |\n|---|---|---|---|\n";

  @Test
  void thePageIsThatOfTheCatalogue() throws IOException {
    StringBuilder table = new StringBuilder(HEAD);
    for (CameraMove move : CameraMoves.ALL) {
      String also = String.join(", ", move.words().stream().filter(w -> !w.equals(move.name())).toList());
      table.append("| ").append(move.name()).append(" | ").append(move.way().words()).append(" | ")
          .append(move.doc()).append(" | ").append(also).append(" |\n");
    }
    String page = Files.readString(PAGE);
    if (Boolean.getBoolean("golden.update")) {
      int at = page.indexOf(HEAD);
      Files.writeString(PAGE, (at < 0 ? page : page.substring(0, at)) + table);
      return;
    }
    assertThat(page).as("-Dgolden.update=true writes the table anew").endsWith(table.toString());
  }
}
