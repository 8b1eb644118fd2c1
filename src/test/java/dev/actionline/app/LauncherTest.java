package dev.actionline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a checkout of its own, with a Maven, a JDK and a package manager that only write
 * down how they are called.
 */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
  private static final String MAVEN =
      """
      #!/bin/bash
      echo "mvn $*" >>"$CALLS"
      sleep "${MAVEN_TAKES:-0}"
      if [ -n "${MAVEN_FAILS:-}" ]; then echo '[ERROR] a brace is missing'; exit 1; fi
      for a in "$@"; do
        case "$a" in -Dtarget.folder=*) target=${a#*=} ;; -Dmdep.outputFile=*) path=${a#*=} ;; esac
      done
      [ -n "${target:-}" ] || exit 0
      mkdir -p "$target"; echo program >"$target/actionline-1.jar"; echo library.jar >"$path"
      """;
  private static final String JAVA =
      """
      #!/bin/bash
      for a in "$@"; do
        case "$a" in -XX:ArchiveClassesAtExit=*) echo classes >"${a#*=}"; exit 0 ;; esac
      done
      printf '%s\\n' "$0" "in $PWD" "locale ${LC_ALL:-}" "$@"
      """;
  private static final List<String> TOOLS =
      List.of("bash", "cat", "cksum", "cp", "dirname", "find", "flock", "grep", "head", "ln", "mkdir", "mktemp", "mv",
          "readlink", "rm", "sleep", "tail", "touch", "uname", "wc");

  @TempDir Path folder;

  private Path home;
  private Path bin;
  private Path calls;
  private Path jdk;
  private final Map<String, String> environment = new TreeMap<>();

  /** What a run printed and its exit code. */
  private record Run(int code, String out, String err) {}

  @BeforeEach
  void aCheckoutAndItsTools() throws IOException {
    home = Files.createDirectories(folder.resolve("my films/action line"));
    bin = Files.createDirectory(folder.resolve("bin"));
    calls = Files.createFile(folder.resolve("calls"));
    Files.copy(Path.of("actionline"), home.resolve("actionline"), StandardCopyOption.COPY_ATTRIBUTES);
    for (String part : List.of("src/main/A.java", "shaders/a.glsl", "models/a.model", "pom.xml")) {
      Files.createDirectories(home.resolve(part).getParent());
      Files.createFile(home.resolve(part));
    }
    for (String tool : TOOLS) {
      Path there = List.of("/usr/bin", "/bin").stream().map(d -> Path.of(d, tool)).filter(Files::exists).findFirst().orElseThrow();
      tool(tool, "#!/bin/bash\nexec " + there + " \"$@\"\n");
    }
    tool("ldconfig", "#!/bin/bash\necho libEGL.so.1 libEGL_mesa.so.0\n");
    tool("id", "#!/bin/bash\necho 1000\n");
    tool("mvn", MAVEN);
    jdk = jdk("jdk 17", "17.0.9");
    environment.put("PATH", bin.toString());
    environment.put("CALLS", calls.toString());
    environment.put("JAVA_HOME", jdk.toString());
  }

  private void tool(String name, String text) throws IOException {
    executable(bin.resolve(name), text);
  }

  private static void executable(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Path jdk(String name, String version) throws IOException {
    Path made = folder.resolve(name);
    Files.createDirectories(made.resolve("bin"));
    executable(made.resolve("bin/java"), JAVA);
    executable(made.resolve("bin/javac"), "#!/bin/bash\n");
    Files.writeString(made.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    return made;
  }

  private Process start(Path launcher, Path from, Path err, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  private Run run(Path launcher, Path from, String... words) throws IOException, InterruptedException {
    Path err = folder.resolve("err");
    Process process = start(launcher, from, err, words);
    String out = new String(process.getInputStream().readAllBytes());
    return new Run(process.waitFor(), out, Files.readString(err));
  }

  private Run run(String... words) throws IOException, InterruptedException {
    return run(home.resolve("actionline"), home, words);
  }

  private long builds() throws IOException {
    return Files.readString(calls).lines().filter(l -> l.contains("jar:jar")).count();
  }

  /** Everything now there is a minute old, so that what is touched after it is newer. */
  private void aMinutePasses() throws IOException {
    try (var files = Files.walk(home)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
      }
    }
  }

  @Test
  void buildsOnceAndPassesTheWordsOn() throws Exception {
    Run first = run("render", "my film.fountain", "--size", "64x36");
    assertThat(first.err()).isEqualTo("building Actionline\n");
    assertThat(first.out()).startsWith(jdk + "/bin/java\n").endsWith("dev.actionline.app.Main\nrender\nmy film.fountain\n--size\n64x36\n");
    assertThat(first.out()).contains("-cp\n" + home + "/.build/actionline.jar:library.jar\n");
    assertThat(first.code()).isZero();
    assertThat(run("--version").err()).isEmpty();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void buildsAgainWhenAnythingChanged() throws Exception {
    run("list");
    for (String part : List.of("src/main/A.java", "shaders/a.glsl", "models/a.model", "pom.xml", "actionline")) {
      aMinutePasses();
      long before = builds();
      Files.setLastModifiedTime(home.resolve(part), FileTime.from(Instant.now()));
      run("list");
      run("list");
      assertThat(builds()).as(part).isEqualTo(before + 1);
    }
    aMinutePasses();
    long before = builds();
    Files.delete(home.resolve("models/a.model"));
    run("list");
    assertThat(builds()).as("a model that is gone").isEqualTo(before + 1);
  }

  @Test
  void runsFromElsewhereAndThroughALink() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("else where"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("al"), home.resolve("actionline"));
    Run run = run(link, elsewhere, "list", "sets");
    assertThat(run.out()).contains("in " + elsewhere + "\n").contains(home + "/.build/actionline.jar").endsWith("list\nsets\n");
  }

  @Test
  void twoFirstRunsAtOnceBuildOnce() throws Exception {
    environment.put("MAVEN_TAKES", "1");
    Process one = start(home.resolve("actionline"), home, folder.resolve("one"), "list");
    Process two = start(home.resolve("actionline"), home, folder.resolve("two"), "list");
    assertThat(one.waitFor() + two.waitFor()).isZero();
    assertThat(new String(one.getInputStream().readAllBytes())).endsWith("list\n");
    assertThat(new String(two.getInputStream().readAllBytes())).endsWith("list\n");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void aBuildThatFailsIsToldAndTriedAgain() throws Exception {
    environment.put("MAVEN_FAILS", "yes");
    Run failed = run("list");
    assertThat(failed.code()).isEqualTo(2);
    assertThat(failed.err()).contains("[ERROR] a brace is missing").contains("error: the build failed\n").contains(".build/log");
    environment.remove("MAVEN_FAILS");
    assertThat(run("list").code()).isZero();
  }

  @Test
  void aWrongJavaHomeIsPassedOver() throws Exception {
    Files.createSymbolicLink(bin.resolve("javac"), jdk.resolve("bin/javac"));
    for (String wrong : List.of("/nowhere", "", folder.toString(), jdk("jdk 8", "1.8.0_402").toString(), jdk("jdk 11", "11.0.2").toString())) {
      environment.put("JAVA_HOME", wrong);
      assertThat(run("list").out()).as(wrong).startsWith(jdk + "/bin/java\n");
    }
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void aJdkThatWentAwayIsReplaced() throws Exception {
    run("list");
    Files.move(jdk, folder.resolve("jdk moved"));
    environment.put("JAVA_HOME", folder.resolve("jdk moved").toString());
    assertThat(run("list").out()).startsWith(folder.resolve("jdk moved") + "/bin/java\n");
    Files.move(folder.resolve("jdk moved"), jdk);
    environment.remove("JAVA_HOME");
    assertThat(run("list").out()).startsWith(jdk + "/bin/java\n");
  }

  @Test
  void keptClassesAreForTheJavaThatKeptThem() throws Exception {
    run("list");
    assertThat(run("list").out()).contains("-XX:SharedArchiveFile=" + home + "/.build/classes.jsa\n").doesNotContain("native-access");
    environment.put("JAVA_HOME", jdk("jdk 25", "25").toString());
    Run newer = run("list");
    assertThat(newer.out()).doesNotContain("SharedArchiveFile").contains("--enable-native-access=ALL-UNNAMED\n");
    assertThat(builds()).isEqualTo(1);
    Files.writeString(home.resolve(".build/classes.jsa"), "cla");
    environment.put("JAVA_HOME", jdk.toString());
    assertThat(run("list").out()).doesNotContain("SharedArchiveFile").endsWith("list\n");
  }

  @Test
  void namesWithAccentsCanBeOpenedWhateverTheLocale() throws Exception {
    assertThat(run("list").out()).contains("locale C.UTF-8\n");
    environment.put("LC_ALL", "POSIX");
    assertThat(run("list").out()).contains("locale C.UTF-8\n");
    environment.put("LC_ALL", "de_DE.UTF-8");
    assertThat(run("list").out()).contains("locale de_DE.UTF-8\n");
  }

  @Test
  void whatIsMissingIsNamedWhereItMayNotBeInstalled() throws Exception {
    Files.delete(bin.resolve("mvn"));
    tool("apt-get", "#!/bin/bash\necho \"apt-get $*\" >>\"$CALLS\"\n");
    Run run = run("list");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("error: missing: maven\n = run: sudo apt-get update && sudo apt-get install -y --no-install-recommends maven\n");
    assertThat(Files.readString(calls)).isEmpty();
    Files.delete(bin.resolve("apt-get"));
    assertThat(run("list").err()).contains("Maven").contains("dnf install").contains("brew install");
  }

  @Test
  void whatIsMissingIsInstalledByRoot() throws Exception {
    Files.move(bin.resolve("mvn"), bin.resolve("mvn.deb"));
    tool("ldconfig", "#!/bin/bash\necho libc.so.6\n");
    tool("id", "#!/bin/bash\necho 0\n");
    tool("apt-cache", "#!/bin/bash\n");
    tool("apt-get", "#!/bin/bash\necho \"apt-get $*\" >>\"$CALLS\"\n[ \"$1\" = update ] || mv \"" + bin + "/mvn.deb\" \"" + bin + "/mvn\"\n");
    Run run = run("list");
    assertThat(run.err()).isEqualTo("installing maven libegl1 libgl1-mesa-dri\nbuilding Actionline\n");
    assertThat(run.code()).isZero();
    assertThat(Files.readString(calls))
        .startsWith("apt-get update -qq\napt-get install -y --no-install-recommends maven libegl1 libgl1-mesa-dri\nmvn ");
  }

  @Test
  void testsAreMavens() throws Exception {
    assertThat(run("test", "--all", "-Dtest=A").code()).isZero();
    assertThat(Files.readString(calls)).isEqualTo("mvn -f " + home + "/pom.xml -B -ntp -Dall -Dtest=A test\n");
    Run wrong = run("test", "--al");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("there is no switch --al").contains("[--all]");
  }
}
