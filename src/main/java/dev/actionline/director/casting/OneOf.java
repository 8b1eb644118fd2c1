package dev.actionline.director.casting;

import dev.actionline.breakdown.Clause;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of a group a clause tells of: one rider, another guard, the third; all of them where it tells of all. */
public final class OneOf {
  private static final List<Set<String>> ORDER =
      List.of(Vocabulary.kind("first of several"), Vocabulary.kind("second of several"), Vocabulary.kind("third of several"));
  private static final Set<String> LAST = Vocabulary.kind("last of several");
  private static final Set<String> SAME = Vocabulary.kind("same of several");

  private final Map<String, String> lastOf = new HashMap<>();

  /** Some performers of a group, in its order. */
  public List<String> of(Clause clause, Role group) {
    List<String> all = group.performers();
    int verb = Math.max(0, Math.min(clause.sentence().length(), clause.verbSpan().start() - clause.span().start()));
    String before = clause.sentence().substring(0, verb).toLowerCase(Locale.ROOT);
    String name = English.head(group.name()).toLowerCase(Locale.ROOT);
    String one = WordNet.get().lemma(name, WordNet.Kind.NOUN);
    if (one.equals(name)) {
      return all;
    }
    Matcher told = Pattern.compile("\\b(\\p{L}+)(?: \\p{L}+)? (" + Pattern.quote(one) + "|" + Pattern.quote(name) + "|one)\\b|\\b(he|she|it)\\b").matcher(before);
    String said = "";
    while (told.find()) {
      said = told.group(3) != null ? told.group(3) : told.group(2).equals(name) ? "" : before.substring(told.start(), told.end());
    }
    String who = said.isEmpty() ? "" : which(said.split(" "), all, lastOf.getOrDefault(group.name(), ""));
    lastOf.put(group.name(), who);
    return who.isEmpty() ? all : List.of(who);
  }

  private static String which(String[] said, List<String> all, String last) {
    for (String word : said) {
      for (int i = 0; i < ORDER.size(); i++) {
        if (ORDER.get(i).contains(word) && i < all.size()) {
          return all.get(i);
        }
      }
      if (LAST.contains(word)) {
        return all.get(all.size() - 1);
      }
    }
    return SAME.contains(said[0]) ? last : "";
  }
}
