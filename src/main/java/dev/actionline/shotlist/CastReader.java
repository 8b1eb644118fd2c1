package dev.actionline.shotlist;

import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the cast: first all names, then, knowing them, what each is. */
final class CastReader {
  private final Source source;
  private final Mistakes mistakes;
  private final Map<String, Span> firstOf = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(String name, Span nameSpan, Span traits, Line line) {}

  CastReader(Source source, Mistakes mistakes) {
    this.source = source;
    this.mistakes = mistakes;
  }

  /** Takes down the names that a cast block declares. */
  void names(Block block) {
    Span rest = Block.afterFirstWord(source, block.line());
    if (rest.length() > 0) {
      mistakes.castLine(rest);
    }
    for (Line line : block.under()) {
      if (!line.isAt(1)) {
        mistakes.wrongIndent(line.content(), 1, "a line of the cast");
      }
      entry(line);
    }
  }

  private void entry(Line line) {
    Span content = line.content();
    int begin = content.start();
    boolean quoted = Quotes.opens(source.text().charAt(begin));
    int nameEnd = quoted ? Quotes.end(source.text(), begin, content.end()) : begin;
    int colon = source.text().indexOf(':', nameEnd);
    if (colon < 0 || colon >= content.end()) {
      mistakes.castLine(content);
      return;
    }
    Span nameSpan = trimmed(begin, colon);
    String written = source.slice(nameSpan);
    String name =
        quoted ? Quotes.unescape(written.substring(1, Math.max(1, written.length() - 1))) : written;
    if (name.isBlank() || (!quoted && !Names.plain(name))) {
      mistakes.castName(name.isBlank() ? new Span(begin, colon + 1) : nameSpan, name);
    }
    if (name.isBlank()) {
      return;
    }
    Span first = firstOf.putIfAbsent(name, nameSpan);
    if (first != null) {
      mistakes.castAgain(nameSpan, name, source.line(first.start()));
    } else {
      entries.add(new Entry(name, nameSpan, new Span(colon + 1, content.end()), line));
    }
  }

  private Span trimmed(int begin, int end) {
    int stop = end;
    while (stop > begin && Line.isSpace(source.text().charAt(stop - 1))) {
      stop--;
    }
    return new Span(begin, stop);
  }

  Names declared() {
    return new Names(firstOf.keySet());
  }

  /** The lines of the cast, each name once. */
  List<ShotList.CastLine> lines() {
    Names names = declared();
    return entries.stream().map(e -> line(e, names)).toList();
  }

  private ShotList.CastLine line(Entry entry, Names names) {
    Span traits = Origins.without(source, entry.traits());
    List<Token> tokens = LineScanner.scan(source, traits, names, mistakes);
    List<Phrase> phrases = PhraseReader.split(tokens, mistakes);
    if (tokens.isEmpty()) {
      mistakes.noTraits(entry.nameSpan(), entry.name());
    }
    return new ShotList.CastLine(
        entry.name(),
        phrases,
        Origins.at(source, entry.traits(), mistakes),
        entry.line().content());
  }
}
