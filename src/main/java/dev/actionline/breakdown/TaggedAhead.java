package dev.actionline.breakdown;

import dev.actionline.core.Span;
import dev.actionline.screenplay.Prose;
import dev.actionline.words.English;
import dev.actionline.words.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;

/**
 * The words of sentences, tagged. To understand a script is to read it from top to bottom, but tagging a
 * sentence asks nobody: while some pages are read, the sentences of the next are tagged.
 */
final class TaggedAhead {
  private final CastList cast;

  /** By the words that they are tagged for: if the cast has changed since, they are others. */
  private Map<List<Word>, ForkJoinTask<List<Word>>> known = new HashMap<>();

  /** The same of the pages that are read next. */
  private Map<List<Word>, ForkJoinTask<List<Word>>> coming = new HashMap<>();

  TaggedAhead(CastList cast) {
    this.cast = cast;
  }

  List<Word> of(String text) {
    return known.computeIfAbsent(words(text), w -> tagging(w).fork()).join();
  }

  /** Turns to the pages that it was told of last, forgets those before, and begins to tag the sentences of some paragraphs. */
  void ahead(List<Prose> paragraphs) {
    known = coming;
    coming = new HashMap<>();
    for (Prose paragraph : paragraphs) {
      for (Span at : English.sentences(paragraph.text())) {
        coming.computeIfAbsent(words(paragraph.text().substring(at.start(), at.end())), w -> tagging(w).fork());
      }
    }
  }

  private static ForkJoinTask<List<Word>> tagging(List<Word> words) {
    return ForkJoinTask.adapt(() -> Quotations.muted(English.get().tag(words)));
  }

  private List<Word> words(String text) {
    return cast.mark(Slips.mended(English.words(text.replace('\n', ' '))));
  }
}
