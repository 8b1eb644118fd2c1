package dev.actionline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script rendered: which list is played, and what stays untouched. */
class RenderScriptTest {
  private static final String PROGRAM = "actionline.build";

  @TempDir Path folder;

  private Shell shell;
  private Path script;

  @BeforeEach
  void aScript() {
    System.setProperty(PROGRAM, "test");
    shell = new Shell(folder);
    script = shell.write("cup.fountain", Scraps.SCRIPT);
  }

  @AfterEach
  void noProgram() {
    System.clearProperty(PROGRAM);
  }

  private Shell.Run render(Object... words) {
    Object[] all = new Object[words.length + 5];
    System.arraycopy(new Object[] {"render", "--size", "64x36", "--frames", "1-3"}, 0, all, 0, 5);
    System.arraycopy(words, 0, all, 5, words.length);
    Shell.Run run = shell.run(all);
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  private String draft() {
    return shell.read(shell.renders("cup.shots"));
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Test
  void withoutAListOneIsDraftedIntoRenders() {
    render(script);
    assertThat(shell.files("renders")).containsExactly("cup.mp4", "cup.shots", "cup.shots.base");
    assertThat(shell.files(".")).containsExactly("cup.fountain", "renders");
    assertThat(draft()).startsWith("actionline shots 1\n").contains("scene 2  EXT. STREET - DAY");
    assertThat(shell.read(shell.renders("cup.shots.base"))).endsWith(draft());
  }

  @Test
  void theFilmOfAScriptIsTheFilmOfItsDraft() throws IOException {
    render(script, "-o", shell.file("script.mp4"));
    render(shell.renders("cup.shots"), "-o", shell.file("draft.mp4"));
    assertThat(shell.run("draft", script).code()).isZero();
    String drafted = shell.read(shell.file("cup.shots"));
    assertThat(drafted).containsPattern("camera .* -- \\d+mm, .*, from ");
    assertThat(CameraNumbers.without(drafted)).isEqualTo(draft());
    render(script, "-o", shell.file("beside.mp4"));
    byte[] film = Files.readAllBytes(shell.file("script.mp4"));
    assertThat(Mp4.read(shell.file("script.mp4")).frames()).hasSize(3);
    assertThat(film).isEqualTo(Files.readAllBytes(shell.file("draft.mp4")));
    assertThat(film).isEqualTo(Files.readAllBytes(shell.file("beside.mp4")));
  }

  @Test
  void coverageAndWhatIsNotStagedAreToldOnce() {
    script = shell.write("cup.fountain", Scraps.SCRIPT.replace("Oda waves.", "Oda waves. The blorf glimmers."));
    String said = render(script).err();
    assertThat(said).containsPattern("\\d+ of \\d+ action clauses staged; 1 listed:\n");
    assertThat(count(said, "glimmer")).as(said).isEqualTo(2);
    assertThat(said).containsPattern("  line 10, \"glimmer\": .+ \\(The blorf glimmers\\.\\)");
  }

  @Test
  void anUntouchedDraftFollowsTheScriptAndTheProgram() {
    render(script);
    String first = draft();
    assertThat(render(script).err()).contains("drafted before from this script");
    assertThat(render("--no-cache", script).err()).contains("action clauses staged");
    System.setProperty(PROGRAM, "another");
    assertThat(render(script).err()).contains("action clauses staged");
    shell.write("cup.fountain", Scraps.SCRIPT.replace("waves", "jumps"));
    assertThat(render(script).err()).contains("action clauses staged");
    assertThat(draft()).isNotEqualTo(first).contains("ODA jumps");
  }

  @Test
  void aDraftThatAPersonTouchedIsPlayedAndNeverWrittenOver() throws IOException {
    render(script);
    String edited = draft().replace("24 fps", "25 fps");
    Files.writeString(shell.renders("cup.shots"), edited);
    shell.write("cup.fountain", Scraps.SCRIPT.replace("waves", "jumps"));
    for (String noCache : new String[] {"--burn-in", "--no-cache"}) {
      String said = render(script, noCache).err();
      assertThat(said).contains("as edited").contains("cup.fountain has changed since cup.shots was drafted: scene 2");
      assertThat(draft()).isEqualTo(edited);
      assertThat(Mp4.read(shell.renders("cup.mp4")).rate()).isEqualTo(25);
    }
  }

  @Test
  void theListBesideTheScriptIsPlayedAndScenesThatChangedAreNamed() {
    assertThat(shell.run("draft", script).code()).isZero();
    assertThat(shell.files(".")).containsExactly("cup.fountain", "cup.shots", "cup.shots.base");
    String drafted = shell.read(shell.file("cup.shots"));
    assertThat(render(script).err()).contains("the list beside the script").doesNotContain("has changed");
    shell.write("cup.fountain", "\n\n" + Scraps.SCRIPT.replace("picks up a cup", "picks up a lamp"));
    assertThat(render(script).err()).contains("cup.fountain has changed since cup.shots was drafted: scene 1\n");
    assertThat(shell.read(shell.file("cup.shots"))).isEqualTo(drafted);
    assertThat(shell.files("renders")).containsExactly("cup.mp4");
  }

  @Test
  void draftBringsARewrittenScriptIntoAnEditedList() {
    assertThat(shell.run("draft", script).code()).isZero();
    String drafted = shell.read(shell.file("cup.shots"));
    shell.write("cup.shots", drafted.replace("24 fps", "25 fps") + "\n-- mine\n");
    shell.write("cup.fountain", Scraps.SCRIPT.replace("waves", "jumps"));
    Shell.Run run = shell.run("draft", script);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("action clauses staged", "keeps your edits and follows the script", "  follows the script: shot 2A");
    String merged = shell.read(shell.file("cup.shots"));
    assertThat(merged).contains("25 fps").contains("ODA jumps").endsWith("-- mine\n").doesNotContain("ODA waves");
    assertThat(shell.run("draft", script).err()).contains("the script brings nothing new");
    assertThat(shell.read(shell.file("cup.shots"))).isEqualTo(merged);
    assertThat(render(script).err()).contains("the list beside the script").doesNotContain("has changed");
  }

  @Test
  void anEditedListThatLostItsDraftKeepsEveryLine() throws IOException {
    assertThat(shell.run("draft", script).code()).isZero();
    String drafted = shell.read(shell.file("cup.shots"));
    String edited = drafted.replace("24 fps", "25 fps");
    shell.write("cup.shots", edited);
    Files.delete(shell.file("cup.shots.base"));
    shell.write("cup.fountain", Scraps.SCRIPT + "\nINT. CELLAR - NIGHT\n\nOda sleeps.\n");
    Shell.Run run = shell.run("draft", script);
    assertThat(run.err()).contains("every line of it counts as edited").contains("new in the script: scene 3");
    assertThat(shell.read(shell.file("cup.shots"))).startsWith(edited.stripTrailing()).contains("INT. CELLAR");
  }

  @Test
  void anEditedListWithAMistakeIsLeftAsItIs() {
    assertThat(shell.run("draft", script).code()).isZero();
    String edited = shell.read(shell.file("cup.shots")).replace("camera", "kamera");
    shell.write("cup.shots", edited);
    Shell.Run run = shell.run("draft", script);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("did you mean \"camera\"").contains("is left as it is; mend it, then draft again");
    assertThat(shell.read(shell.file("cup.shots"))).isEqualTo(edited);
  }

  @Test
  void editsAreGivenUpOnlyWhenForced() {
    assertThat(shell.run("draft", script).code()).isZero();
    String drafted = shell.read(shell.file("cup.shots"));
    shell.write("cup.shots", drafted + "\n-- mine\n");
    assertThat(shell.run("draft", script, "-o", shell.file("other.shots")).code()).isZero();
    assertThat(shell.read(shell.file("other.shots"))).isEqualTo(drafted);
    assertThat(shell.run("draft", script, "--force").code()).isZero();
    assertThat(shell.read(shell.file("cup.shots"))).isEqualTo(drafted);
  }
}
