package dev.actionline.timeline;

import dev.actionline.core.Spelling;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a cut, a dissolve, a wipe, an iris and a fade may say; any other word in them is a mistake that would be a plain cut. */
final class TransitionWords {
  private record Words(Set<String> known, boolean color, String hint) {}

  private static final Map<Keyword, Words> KNOWN =
      Map.of(
          Keyword.CUT, new Words(Set.of("matching", "smash", "to"), true, "write: cut; cut matching; cut smash; cut to black"),
          Keyword.DISSOLVE, new Words(Set.of("matching"), false, "write: dissolve over 1s; dissolve over 1s, matching"),
          Keyword.WIPE, new Words(Set.of("left", "right", "up", "down", "to"), false, "write: wipe left over 1s; right, up, down"),
          Keyword.IRIS, new Words(Set.of("in", "out", "on"), false, "write: iris in over 1s; iris out on MARA"),
          Keyword.FADE, new Words(Set.of("in", "out", "from", "to"), true, "write: fade in over 1s; fade out to white"));

  private TransitionWords() {}

  /** Tells what of a shot's transitions nobody understands. */
  static void check(FilmDesk film, List<Schedule.Timed> lines) {
    for (Schedule.Timed line : lines) {
      if (line.statement() instanceof Statement.Direction d && KNOWN.containsKey(d.keyword())) {
        d.phrases().forEach(p -> check(film, d.keyword(), p));
      }
    }
  }

  private static void check(FilmDesk film, Keyword keyword, Phrase phrase) {
    Words words = KNOWN.get(keyword);
    for (Term term : phrase.terms()) {
      String text = term.text().toLowerCase(Locale.ROOT);
      if (keyword == Keyword.IRIS && term.is("on")) {
        return; // who or what follows is looked for by the iris itself
      }
      boolean known = words.known.contains(text) || words.color && (ColorWords.isColor(text) || ColorWords.isShade(text)) || text.equals("the");
      if (term.kind() != Term.Kind.NUMBER && !known) {
        String near = Spelling.nearest(text, words.known).map(n -> "did you mean \"" + n + "\"?").orElse(words.hint);
        film.error(term.span(), "no " + keyword.name().toLowerCase(Locale.ROOT) + " is \"" + term.text() + "\"", near);
      }
    }
  }
}
