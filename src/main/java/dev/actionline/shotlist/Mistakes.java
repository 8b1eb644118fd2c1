package dev.actionline.shotlist;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import dev.actionline.core.Spelling;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Every mistake a shot list can hold, each with its words; all texts for people stand here. */
final class Mistakes {
  private static final int MOST_QUOTED = 40;

  /** Nobody reads on; a file that is no shot list at all must not take minutes to say so. */
  private static final int MOST_TOLD = 1000;

  private final Source source;
  private final Diagnostics all = new Diagnostics();
  private int told;

  Mistakes(Source source) {
    this.source = source;
  }

  /** All mistakes in the order of the text. */
  List<Diagnostic> list() {
    return all.list().stream()
        .sorted(Comparator.comparingInt((Diagnostic d) -> d.span().start()))
        .toList();
  }

  void tab(Span at) {
    error(
        new Span(at.start(), at.start() + 1),
        "there is a tab here",
        "indent with two spaces a level");
  }

  void oddIndent(Span at, int spaces) {
    error(at, "this line is indented by " + spaces(spaces), "indent with two spaces a level");
  }

  void wrongIndent(Span line, int level, String what) {
    error(
        line,
        what + " stands at the wrong depth",
        level == 0 ? "begin it at the margin" : "indent it by " + spaces(level * 2));
  }

  void afterShots(Span line, String shot) {
    error(
        line,
        "a scene's setup stands before its first shot",
        "indent it by 4 spaces to put it into shot " + brief(shot));
  }

  void noVersion(Span line) {
    error(
        line, "a shot list begins with its version", "write as the first line: actionline shots 1");
  }

  void badVersion(Span line) {
    error(line, "this version cannot be read", "write: actionline shots 1");
  }

  void newerVersion(Span line, int version) {
    error(
        line,
        "this shot list is of format " + version + "; this program reads format 1",
        "it needs Actionline " + version + ".0 or newer");
  }

  void versionAgain(Span line) {
    error(line, "the version stands twice", "keep it as the first line alone");
  }

  void filmAgain(Span line) {
    error(line, "a second film", "a shot list holds one film: join the settings under the first");
  }

  void filmTitle(Span line) {
    error(line, "the film's title is not in quotes", "write: film \"The Title\"");
  }

  void page(Span phrase) {
    error(phrase, "no such length of a page", "a page of a script is about a minute; write: minutes per page 1");
  }

  void pace(Span phrase) {
    error(phrase, "no such pace", "1 is as usual; write: pace 2, to cut twice as often");
  }

  void shutter(Span phrase) {
    error(phrase, "no such shutter", "write an angle up to 360: shutter 180 deg");
  }

  void setting(Span phrase, String word, Collection<String> known) {
    String text = "the film has no setting " + quoted(word);
    unknown(
        phrase,
        text,
        word,
        known,
        "settings are: 24 fps, 1280x720, frame 2.39:1, sensor super35, shutter 180 deg, seed 7");
  }

  void rate(Span phrase) {
    error(
        phrase,
        "no such frame rate",
        "rates are: 23.976, 24, 25, 29.97, 30, 48, 50, 59.94, 60 fps");
  }

  void size(Span phrase) {
    error(phrase, "no such picture size", "both sides are even and from 16 to 16384: 1280x720");
  }

  void frame(Span phrase) {
    error(phrase, "no such frame", "write it as 2.39:1, 1.85:1, 16:9, 4:3, 1:1 or 9:16");
  }

  void sensor(Span phrase, Collection<String> known) {
    error(
        phrase,
        "no such sensor",
        "sensors are: " + String.join(", ", known) + ", or millimetres: 24.89x18.66 mm");
  }

  void rule(Span phrase, String written) {
    error(
        phrase,
        written.isEmpty() ? "without what?" : "there is no rule \"" + written + "\"",
        Spelling.nearest(lower(written), Rule.all()).map(n -> "did you mean \"without " + n + "\"?").orElse("rules are: " + String.join(", ", Rule.all())));
  }

  void seed(Span phrase) {
    error(phrase, "the seed is not a whole number", "write: seed 7");
  }

  void castLine(Span line) {
    error(
        line,
        "this line of the cast has no colon",
        "write a name, a colon and what it is: MARA: woman, 1.68 m");
  }

  void castName(Span at, String name) {
    String hint =
        name.isBlank()
            ? "write it before the colon: MARA: woman"
            : "write " + brief(name.toUpperCase(Locale.ROOT)) + " or " + quoted(name);
    String message =
        name.isBlank()
            ? "this line of the cast has no name"
            : "a name is written in capitals, digits, spaces and - ' . #, or in quotes";
    error(at, message, hint);
  }

  void castAgain(Span name, String what, int firstLine) {
    error(name, quoted(what) + " is in the cast twice", "it stands first in line " + firstLine);
  }

  void noTraits(Span line, String name) {
    error(
        line,
        "the cast does not say what " + brief(name) + " is",
        "write: " + brief(name) + ": man");
  }

  void noScene(Span at) {
    error(at, "there is no scene", "write: scene 1  INT. PLACE - DAY");
  }

  void sceneName(Span line) {
    error(line, "the scene has no number", "write: scene 1  INT. PLACE - DAY");
  }

  void noShot(Span scene, String name) {
    error(
        scene,
        "scene " + brief(name) + " has no shot",
        "write under it: shot " + brief(name) + "A  \"Title\"");
  }

  void shotName(Span line, String scene) {
    error(line, "the shot has no name", "write: shot " + brief(scene) + "A  \"Title\"");
  }

  void shotTitle(Span rest) {
    error(rest, "a shot's title stands in quotes", "write: shot 7A  \"Title\"");
  }

  void emptyShot(Span line, String name) {
    error(
        line,
        "nothing happens in shot " + brief(name),
        "write under it who does what: MARA walks to door",
        "or how long it stays: lasts 3s");
  }

  void again(Span name, String what, int firstLine) {
    error(name, what + " is there twice", "it stands first in line " + firstLine);
  }

  void stray(Span word, String text, Collection<String> known) {
    String hint = "a list is made of: actionline, film, cast, scene";
    unknown(word, quoted(text) + " begins no part of a shot list", text, known, hint);
  }

  void lead(Span word, String text, Collection<String> known) {
    String message = "there is no name or keyword " + quoted(text);
    unknown(
        word,
        message,
        text,
        known,
        "begin with a name of the cast, or with a keyword: camera, light, focus");
  }

  void nobody(Span name, String text, Collection<String> known) {
    String hint = "declare it under cast: " + brief(text) + ": man";
    unknown(name, "nobody in the cast is called " + quoted(text), text, known, hint);
  }

  void misplaced(Span word, Keyword keyword) {
    boolean scene = keyword.where().equals("scene");
    error(
        word,
        quoted(keyword.word()) + " belongs to " + (scene ? "a scene" : "a shot"),
        scene ? "write it above the scene's first shot" : "write it under a shot");
  }

  void nothingFollows(Span word, String text, String example) {
    error(word, "nothing follows " + quoted(text), example);
  }

  void emptyPhrase(Span at) {
    error(at, "nothing stands beside this comma", "take it out, or write what is missing");
  }

  void emptyStatement(Span at) {
    error(at, "nothing stands beside this semicolon", "take it out, or write what is missing");
  }

  void sign(Span at, String sign) {
    String speech = "write a speech as MARA: \"words\" or MARA (O.S.): \"words\"";
    error(at, quoted(sign) + " has no meaning here", speech);
  }

  void openQuote(Span at) {
    error(at, "this quote is never closed", "close it with \"; a quote inside is written \\\"");
  }

  void openBracket(Span at) {
    error(at, "this bracket is never closed", "write: MARA (O.S.): \"words\"");
  }

  void noColon(Span at) {
    error(at, "a colon stands before the words of a speech", "write: MARA: \"words\"");
  }

  void noQuotes(Span at) {
    error(at, "the words of a speech stand in quotes", "write: MARA: \"words\"");
  }

  void afterSpeech(Span at) {
    error(
        at,
        "nothing follows the words of a speech but their length",
        "write: MARA: \"words\" over 2s");
  }

  void speechInSetup(Span at) {
    error(at, "a speech belongs to a shot", "write it under a shot");
  }

  void unitOfTime(Span at, String number) {
    error(
        at,
        "this time has no unit",
        "write " + brief(number) + "s or " + brief(number) + " frames");
  }

  void noTime(Span at, String text) {
    error(at, "this is no time: " + quoted(text), "write: at 1.5s, or: at 36 frames");
  }

  void negativeTime(Span at) {
    error(at, "a time before zero", "count from the shot's start: at 1.5s");
  }

  void twoTimes(Span at, String what) {
    error(at, "this statement has two " + what, "keep one");
  }

  void length(Span at) {
    error(at, "this is no length of time", "write: lasts 4s");
  }

  void origin(Span at) {
    error(at, "this is no line of the script", "write the lines at the end: @12 or @12-13");
  }

  void originInside(Span at) {
    error(
        at,
        "an origin stands at the end of its line",
        "move " + brief(source.slice(at)) + " to the end");
  }

  private void unknown(
      Span span, String message, String word, Collection<String> known, String otherwise) {
    if (isFull(span)) {
      return;
    }
    all.add(
        Spelling.nearest(word, known).filter(near -> !near.equals(word))
            .map(near -> Diagnostic.error(source, span, message, "did you mean \"" + near + "\"?"))
            .orElseGet(() -> Diagnostic.error(source, span, message, otherwise)));
  }

  private void error(Span span, String message, String... hints) {
    if (isFull(span)) {
      return;
    }
    all.add(Diagnostic.error(source, span, message, hints));
  }

  private boolean isFull(Span span) {
    if (told == MOST_TOLD) {
      all.add(
          Diagnostic.note(
              source, span, "there are more mistakes from here on", "mend these first"));
    }
    return ++told > MOST_TOLD;
  }

  private static String spaces(int count) {
    return count + (count == 1 ? " space" : " spaces");
  }

  private static String quoted(String text) {
    return '"' + brief(text) + '"';
  }

  private static String brief(String text) {
    return text.length() <= MOST_QUOTED ? text : text.substring(0, MOST_QUOTED) + "\u2026";
  }

  /** A word in lower case, for comparing. */
  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
