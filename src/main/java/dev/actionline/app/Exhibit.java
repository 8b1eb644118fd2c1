package dev.actionline.app;

import java.util.List;

/**
 * One entry of a catalogue, set up to be looked at: a scene of one shot.
 *
 * @param doc the catalogue's line on it
 * @param cast lines of the list's cast
 * @param setup lines of the scene before its shot
 * @param shot lines of the shot
 */
record Exhibit(Catalogue catalogue, String name, String doc, List<String> cast, List<String> setup, List<String> shot) {

  /** A list in which several are shown, each in a scene of its own. */
  static String list(String title, List<Exhibit> exhibits) {
    StringBuilder text = new StringBuilder("actionline shots 1\nfilm \"" + title + "\"\n  24 fps, 1280x720, frame 16:9\n\ncast\n");
    exhibits.stream().flatMap(e -> e.cast.stream()).distinct().forEach(c -> text.append("  ").append(c).append('\n'));
    for (int i = 0; i < exhibits.size(); i++) {
      exhibits.get(i).write(i + 1, text);
    }
    return text.toString();
  }

  private void write(int number, StringBuilder text) {
    text.append("\nscene ").append(number).append("  INT. BARE STAGE - DAY\n");
    setup.forEach(line -> text.append("  ").append(line).append('\n'));
    text.append("\n  shot ").append(number).append("A  \"").append(name).append("\"\n");
    shot.forEach(line -> text.append("    ").append(line).append('\n'));
  }
}
