package dev.actionline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutShelfTest {
  @TempDir Path folder;

  private final Mesh mesh =
      new Mesh(
          new float[] {0, 1, 2, 3, 4, 5, 6, 7, 8.5f},
          new float[] {0, 1, 0, 0, 1, 0, 0, 1, 0},
          new byte[] {0, 3, 1},
          new int[] {0, 1, 2},
          new byte[] {1, 0, 0, 0, 2, 0, 0, 0, 3, 4, 0, 0},
          new float[] {1, 0, 0, 0, 1, 0, 0, 0, 0.25f, 0.75f, 0, 0});

  @Test
  void whatWasKeptComesBackToTheLastBit() {
    CutShelf shelf = new CutShelf(folder.resolve("new"));
    assertThat(shelf.read("a woman in a coat")).isEmpty();
    shelf.write("a woman in a coat", mesh);
    assertThat(shelf.read("a woman in a coat").orElseThrow()).usingRecursiveComparison().isEqualTo(mesh);
    assertThat(shelf.read("a man in a coat")).isEmpty();
  }

  @Test
  void aDamagedFileIsAsIfThereWereNone() throws IOException {
    CutShelf shelf = new CutShelf(folder);
    shelf.write("a child", mesh);
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);
    for (int kept : new int[] {0, 3, 20, whole.length - 1}) {
      Files.write(file, java.util.Arrays.copyOf(whole, kept));
      assertThat(shelf.read("a child")).as("%d bytes of %d", kept, whole.length).isEmpty();
    }
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length + 4));
    assertThat(shelf.read("a child")).isEmpty();
  }

  @Test
  void aFolderThatCannotBeWrittenDoesNoHarm() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    CutShelf shelf = new CutShelf(file);
    shelf.write("a child", mesh);
    assertThat(shelf.read("a child")).isEmpty();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
