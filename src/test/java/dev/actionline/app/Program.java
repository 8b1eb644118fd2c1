package dev.actionline.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, as people run it. */
final class Program {
  private Program() {}

  /**
   * Starts it.
   *
   * @param folder the current folder
   * @param said gets all it says
   * @param options of the Java, such as {@code -Dname=value}
   * @param words the command line
   */
  static Process start(Path folder, Path said, List<String> options, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx600m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", absoluteClassPath()));
    command.addAll(options);
    command.add(Main.class.getName());
    command.addAll(List.of(words));
    return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
  }

  private static String absoluteClassPath() {
    List<String> all = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      all.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, all);
  }
}
