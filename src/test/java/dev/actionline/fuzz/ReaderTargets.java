package dev.actionline.fuzz;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.UserError;
import dev.actionline.screenplay.Element;
import dev.actionline.screenplay.FountainWriter;
import dev.actionline.screenplay.Screenplay;
import dev.actionline.screenplay.ScreenplayReader;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListFormatter;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.shotlist.merge.DraftMerge;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is fuzzed. Whatever the bytes, a reader answers with a value and sentences, or refuses in a
 * sentence; its spans lie in the text; what it wrote it can read.
 */
enum ReaderTargets {
  FOUNTAIN("a.fountain"),
  FINAL_DRAFT("a.fdx"),
  LOOSE("a.txt"),
  PDF("a.pdf"),
  SHOT_LIST("a.shots") {
    @Override
    void feed(byte[] bytes) {
      Source source = new Source("a.shots", new String(bytes, StandardCharsets.UTF_8));
      Result<ShotList> parsed = ShotListParser.parse(source);
      told(parsed.diagnostics());
      String laidOut = ShotListFormatter.format(source);
      if (!parsed.hasErrors() && ShotListParser.parse(new Source("a.shots", laidOut)).hasErrors()) {
        throw new AssertionError("laid out it does not parse:\n" + laidOut);
      }
    }
  },
  MERGE("a.shots") {
    @Override
    void feed(byte[] bytes) {
      String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
      String half = text.substring(text.length() / 2);
      if (!DraftMerge.merge(text, text, half).text().equals(half) && text.contains("scene 1\n")) {
        DraftMerge.merge(half, text, text);
      }
      DraftMerge.withoutBase(text, half);
    }
  };

  private final String name;

  ReaderTargets(String name) {
    this.name = name;
  }

  /** Reads it; throws what a reader must never throw. */
  void feed(byte[] bytes) {
    try {
      Result<Screenplay> read = ScreenplayReader.read(ScreenplayReader.decode(name, bytes));
      told(read.diagnostics());
      Screenplay script = read.value();
      for (Element element : script.elements()) {
        script.source().slice(element.span());
      }
      ScreenplayReader.read(new Source("again.fountain", FountainWriter.write(script)));
    } catch (UserError refused) {
      told(refused.diagnostics());
    }
  }

  private static void told(List<Diagnostic> diagnostics) {
    if (diagnostics.stream().limit(100).map(Diagnostic::render).anyMatch(String::isBlank)) {
      throw new AssertionError("something is told that says nothing");
    }
  }
}
