package dev.actionline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Damaged scripts and lists, round after round: five seconds with every run of the tests, ten minutes
 * with the long ones. What was found goes as a file into the inputs of {@link JazzerTest}.
 */
class FuzzLoopTest {
  /** No input of a few thousand characters takes longer, however busy the machine. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static final List<String> WORDS =
      List.of(
          "INT. ", "EXT./INT. ", " - NIGHT", "#1#", "[[", "]]", "/*", "*/", "\n\n", "\n  \n", "(CONT'D)", "^", "@", "> ", " <", "===",
          "~", "***", "_", "\\*", "MARA: ", "\t", "<Paragraph Type=\"Dialogue\">", "<Text>", "</Text>", "]]>", "<![CDATA[", "&amp;",
          "&#x10FFFF;", "<DualDialogue>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "\"", "scene 1", "  shot 1A", "cast\n", "    camera ",
          "angle on 1A", " over 2s", "@12-13", " -- ", "prop ", ";", ",", "\r\n", "\u0000", "\uFEFF", "\u00A0", "\uD83D", "\uFFFF",
          "Title:\n    ", "endobj", "stream\n", "obj\n<<", "999999999999999999999");

  private static List<byte[]> corpus() throws IOException {
    List<byte[]> all = new ArrayList<>(List.of(new byte[0], "x".getBytes(StandardCharsets.UTF_8)));
    for (String folder : new String[] {"screenplay", "shotlist", "dev/actionline/director"}) {
      try (var files = Files.list(Path.of("src/test/resources", folder))) {
        for (Path file : files.filter(f -> f.toString().matches(".*\\.(fountain|txt|fdx|shots)")).sorted().toList()) {
          all.add(Files.readAllBytes(file));
        }
      }
    }
    return all;
  }

  private static byte[] damaged(List<byte[]> corpus, Random random) {
    byte[] text = corpus.get(random.nextInt(corpus.size())).clone();
    for (int i = 0, n = 1 + random.nextInt(12); i < n; i++) {
      int at = random.nextInt(text.length + 1);
      int to = Math.min(text.length, at + random.nextInt(60));
      byte[] other = corpus.get(random.nextInt(corpus.size()));
      int from = other.length == 0 ? 0 : random.nextInt(other.length);
      byte[] put =
          switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> WORDS.get(random.nextInt(WORDS.size())).repeat(1 + (random.nextInt(20) == 0 ? 300 : 0)).getBytes(StandardCharsets.UTF_8);
            case 2 -> new byte[] {(byte) random.nextInt(256)};
            default -> Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(400)));
          };
      byte[] next = new byte[at + put.length + text.length - to];
      System.arraycopy(text, 0, next, 0, at);
      System.arraycopy(put, 0, next, at, put.length);
      System.arraycopy(text, to, next, at + put.length, text.length - to);
      text = next;
    }
    return text;
  }

  private static void loop(Duration each, long seed) throws IOException {
    List<byte[]> corpus = corpus();
    for (ReaderTargets target : ReaderTargets.values()) {
      Random random = new Random(seed * 31 + target.ordinal());
      long end = System.nanoTime() + each.toNanos();
      int rounds = 0;
      while (System.nanoTime() < end) {
        byte[] bytes = target == ReaderTargets.PDF ? pdf(damaged(corpus, random)) : damaged(corpus, random);
        try {
          Assertions.assertTimeoutPreemptively(LONGEST, () -> target.feed(bytes));
        } catch (Throwable found) {
          Path kept = Files.write(Files.createTempFile("fuzz-" + target + "-", ".input"), bytes);
          throw new AssertionError(target + ", seed " + seed + ", round " + rounds + ", the input is in " + kept, found);
        }
        rounds++;
      }
      assertThat(rounds).as(target.toString()).isPositive();
    }
  }

  /** Behind a head that says it is one. */
  private static byte[] pdf(byte[] bytes) {
    byte[] head = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);
    byte[] all = Arrays.copyOf(head, head.length + bytes.length);
    System.arraycopy(bytes, 0, all, head.length, bytes.length);
    return all;
  }

  @Test
  void fiveSeconds() throws IOException {
    loop(Duration.ofMillis(5000 / ReaderTargets.values().length), 1);
  }

  @Test
  @Tag("long")
  void tenMinutes() throws IOException {
    loop(Duration.ofMinutes(Integer.getInteger("fuzz.minutes", 10)).dividedBy(ReaderTargets.values().length), System.currentTimeMillis());
  }
}
