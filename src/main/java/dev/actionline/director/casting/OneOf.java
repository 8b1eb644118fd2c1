package dev.actionline.director.casting;

import dev.actionline.breakdown.Clause;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which of a group a clause tells of: one rider, another guard, the third; all of them where it tells of all. */
public final class OneOf {
  private static final List<Set<String>> ORDER =
      List.of(Vocabulary.kind("first of several"), Vocabulary.kind("second of several"), Vocabulary.kind("third of several"));
  private static final Set<String> LAST = Vocabulary.kind("last of several");
  private static final Set<String> SAME = Vocabulary.kind("same of several");

  private static final Set<String> HERDS = Vocabulary.kind("herds");
  private static final Set<String> PRONOUNS = Vocabulary.kind("pronoun of one");

  private final Map<String, String> lastOf = new HashMap<>();

  /** Some performers of a group, in its order. */
  public List<String> of(Clause clause, Role group) {
    List<String> all = group.performers();
    int verb = Math.max(0, Math.min(clause.sentence().length(), clause.verbSpan().start() - clause.span().start()));
    String before = clause.sentence().substring(0, verb).toLowerCase(Locale.ROOT);
    String one = WordNet.get().lemma(English.head(group.name()).toLowerCase(Locale.ROOT), WordNet.Kind.NOUN);
    boolean herd = HERDS.contains(one); // a flock is all of it
    String[] words = before.split("[^\\p{L}'-]+");
    List<String> said = List.of();
    for (int i = 0; i < words.length; i++) {
      if (PRONOUNS.contains(words[i])) {
        said = List.of(words[i]);
      } else if (i > 0 && (words[i].equals(one) && !herd || words[i].equals("one"))) {
        said = Arrays.asList(words).subList(Math.max(0, i - 2), i);
      } else if (WordNet.get().lemma(words[i], WordNet.Kind.NOUN).equals(one)) {
        said = List.of();
      }
    }
    String who = said.isEmpty() ? "" : which(said, all, lastOf.getOrDefault(group.name(), ""));
    lastOf.put(group.name(), who);
    return who.isEmpty() ? all : List.of(who);
  }

  private static String which(List<String> said, List<String> all, String last) {
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
    return said.stream().anyMatch(SAME::contains) ? last : "";
  }
}
