package dev.actionline.stage.description;

import dev.actionline.core.Source;
import dev.actionline.stage.Model;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that stand in descriptions: a mark is called by no others, and to look for one is quicker than to build it. */
public final class Mentions {
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern INCLUDED = Pattern.compile("(?m)^ *include +(.*)$");
  /** The names of props have no more words. */
  private static final int LONGEST_NAME = 4;

  private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();
  private static final Map<String, List<String>> NAMES = new ConcurrentHashMap<>();

  private Mentions() {}

  /** Whether each word of a name stands in the description of a model or in that of a prop it includes. */
  public static boolean of(Model.Kind kind, String model, String name) {
    Set<String> known = words(kind, model);
    for (String word : NAMES.computeIfAbsent(name, n -> words(n).filter(w -> !Character.isDigit(w.charAt(0))).toList())) {
      if (!known.contains(word)) {
        return false; // but the second stool is called "stool 2" by nobody who describes it
      }
    }
    return true;
  }

  /** Forgets what was read. */
  public static void forget() {
    KNOWN.clear();
  }

  private static Stream<String> words(String text) {
    return BREAK.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty());
  }

  private static Set<String> words(Model.Kind kind, String model) {
    String key = kind + " " + model;
    Set<String> known = KNOWN.get(key); // the props of a prop are asked for meanwhile: no computing inside the map
    if (known == null) {
      known = Shelf.source(kind, model).map(s -> all(kind, s)).orElse(Set.of());
      KNOWN.put(key, known);
    }
    return known;
  }

  private static Set<String> all(Model.Kind kind, Source source) {
    Set<String> all = new HashSet<>();
    words(source.text()).forEach(all::add);
    if (kind == Model.Kind.SET) {
      Places.standardNames().flatMap(Mentions::words).forEach(all::add);
    }
    Matcher included = INCLUDED.matcher(source.text());
    while (included.find()) {
      names(included.group(1)).forEach(n -> all.addAll(words(Model.Kind.PROP, n)));
    }
    return all;
  }

  /** What the prop may be called with whose name a line begins. */
  private static Stream<String> names(String line) {
    List<String> words = Arrays.asList(line.replace("\"", "").split(" +"));
    return Stream.iterate(1, n -> n + 1).limit(Math.min(LONGEST_NAME, words.size())).map(n -> String.join(" ", words.subList(0, n)));
  }
}
