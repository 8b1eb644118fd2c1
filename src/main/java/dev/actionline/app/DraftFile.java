package dev.actionline.app;

import dev.actionline.deliver.Unfinished;
import dev.actionline.shotlist.merge.DraftMerge;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A drafted list on disk and, beside it, its base: the draft as it was written, headed by the hash of
 * the script and the program that drafted. A list that differs from its base has been touched by a
 * person.
 *
 * @param list the list that is played
 */
record DraftFile(Path list) {
  private static final Pattern HEAD =
      Pattern.compile("-- base, drafted from script sha256 (\\p{XDigit}{64}) by program (\\S+)\n");
  private static final String UNKNOWN_PROGRAM = "unknown";

  Path base() {
    return list.resolveSibling(list.getFileName() + ".base");
  }

  /** Writes a draft and its base. */
  void write(Path script, String text) {
    write(script, text, text);
  }

  /**
   * Writes a list and its base.
   *
   * @param text the list to play
   * @param draft what the program drafted
   */
  void write(Path script, String text, String draft) {
    Unfinished.write(list, text);
    Unfinished.write(
        base(), "-- base, drafted from script sha256 " + hash(script) + " by program " + program() + "\n" + draft);
  }

  /** Whether the draft that the list was made from is there. */
  boolean hasBase() {
    return baseText().isPresent();
  }

  /** True when the list is there and is not what the program wrote; the numbers of its cameras are no edit. */
  boolean touched() {
    return Files.exists(list) && !Optional.of(CameraNumbers.without(Scripts.read(list).text())).equals(baseText());
  }

  /** True when this program drafted the list, and from this very script. */
  boolean holds(Path script) {
    return Files.exists(list)
        && !program().equals(UNKNOWN_PROGRAM)
        && head().filter(h -> h.group(1).equals(hash(script)) && h.group(2).equals(program())).isPresent();
  }

  /** True when the list is known to come from other words than the script's now. */
  boolean scriptChanged(Path script) {
    return head().filter(h -> !h.group(1).equals(hash(script))).isPresent();
  }

  /** Scenes that a new draft would write in another way. */
  List<String> changedScenes(String newDraft) {
    return DraftMerge.changedScenes(baseText().orElse(""), newDraft);
  }

  /** A new draft brought into the list, which keeps what a person edited in it. */
  DraftMerge.Merge merge(String newDraft) {
    String edited = CameraNumbers.without(Scripts.read(list).text());
    return baseText().map(base -> DraftMerge.merge(base, edited, newDraft)).orElseGet(() -> DraftMerge.withoutBase(edited, newDraft));
  }

  private Optional<String> baseText() {
    return wholeBase().map(t -> t.substring(t.indexOf('\n') + 1));
  }

  private Optional<Matcher> head() {
    return wholeBase().map(HEAD::matcher).filter(Matcher::lookingAt);
  }

  private Optional<String> wholeBase() {
    return Files.isRegularFile(base()) ? Optional.of(Scripts.read(base()).text()) : Optional.empty();
  }

  /** The program's build, as the launcher names it; another program may draft in another way. */
  private static String program() {
    return System.getProperty("actionline.build", UNKNOWN_PROGRAM);
  }

  /** SHA-256 of a script's text, in hex. */
  private static String hash(Path script) {
    try {
      byte[] bytes = Scripts.read(script).text().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
