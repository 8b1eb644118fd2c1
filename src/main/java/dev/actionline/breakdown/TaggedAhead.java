package dev.actionline.breakdown;

import dev.actionline.core.Span;
import dev.actionline.screenplay.Prose;
import dev.actionline.words.English;
import dev.actionline.words.Word;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of sentences, tagged. To understand a script is to read it from top to bottom, but tagging a
 * sentence asks nobody: the sentences of the next pages are tagged side by side before they are read.
 */
final class TaggedAhead {
  private final CastList cast;

  /** By the words that they are tagged for: if the cast has changed since, they are others. */
  private final Map<List<Word>, List<Word>> known = new ConcurrentHashMap<>();

  TaggedAhead(CastList cast) {
    this.cast = cast;
  }

  List<Word> of(String text) {
    return known.computeIfAbsent(words(text), w -> Quotations.muted(English.get().tag(w)));
  }

  /** Forgets what was tagged and tags the sentences of some paragraphs. */
  void ahead(List<Prose> paragraphs) {
    known.clear();
    paragraphs.parallelStream().forEach(
        p -> {
          for (Span at : English.sentences(p.text())) {
            of(p.text().substring(at.start(), at.end()));
          }
        });
  }

  private List<Word> words(String text) {
    return cast.mark(Slips.mended(English.words(text.replace('\n', ' '))));
  }
}
