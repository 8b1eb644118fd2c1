package dev.actionline.breakdown;

import dev.actionline.core.Span;
import dev.actionline.screenplay.Prose;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Mara raises her hand. So does Ivo.": the deed of the sentence before, done by somebody else. */
final class Likewise {
  private static final Pattern SO = Pattern.compile("(?:And )?[Ss]o(?:,[^,]+,)? do(?:es)? (?:the )?([\\p{L}' .-]+?)[.!]?\\s*");

  private Likewise() {}

  /** The clause with who does it now, and the place where that is told. */
  static Optional<Clause> of(String text, Prose prose, CastList cast, List<Beat> before) {
    Matcher m = SO.matcher(text);
    if (!m.matches() || before.isEmpty() || !(before.get(before.size() - 1) instanceof Clause last) || !last.real()) {
      return Optional.empty();
    }
    Span span = prose.span();
    return cast.byName(m.group(1)).or(() -> cast.byNoun(m.group(1))).map(who -> last.likewise(who.name, text.trim(), span));
  }
}
