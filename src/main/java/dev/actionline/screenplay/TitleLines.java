package dev.actionline.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives names to the bare lines of a title page: the title, the credit, the author. */
final class TitleLines {
  private static final Pattern BY = Pattern.compile("(.*\\b[Bb][Yy])\\s+(\\S.*)", Pattern.DOTALL);
  private static final Pattern CREDIT = Pattern.compile(".*\\b[Bb][Yy]:?", Pattern.DOTALL);

  private TitleLines() {}

  /** The fields a line makes, when those before it are known. */
  static List<Screenplay.TitleField> read(Prose line, List<Screenplay.TitleField> before) {
    List<Screenplay.TitleField> fields = new ArrayList<>();
    Matcher by = BY.matcher(line.text());
    if (before.isEmpty()) {
      fields.add(field("Title", line));
    } else if (has(before, "credit") && !has(before, "author")) {
      fields.add(field("Author", line));
    } else if (line.text().length() < 200 && by.matches()) {
      fields.add(field("Credit", line.part(by.start(1), by.end(1))));
      fields.add(field("Author", line.part(by.start(2), by.end(2))));
    } else if (CREDIT.matcher(line.text()).matches()) {
      fields.add(field("Credit", line));
    } else {
      boolean copyright = line.text().toLowerCase(Locale.ROOT).startsWith("copyright");
      fields.add(field(copyright ? "Copyright" : "Notes", line));
    }
    return fields;
  }

  private static boolean has(List<Screenplay.TitleField> fields, String name) {
    return fields.stream().anyMatch(f -> f.name().equalsIgnoreCase(name));
  }

  private static Screenplay.TitleField field(String name, Prose value) {
    return new Screenplay.TitleField(name, value.text(), value.span());
  }
}
