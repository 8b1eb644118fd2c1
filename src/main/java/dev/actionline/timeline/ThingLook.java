package dev.actionline.timeline;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Span;
import dev.actionline.core.Spelling;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.Finish;
import dev.actionline.stage.Model;
import dev.actionline.words.WordNet;
import dev.actionline.words.WordTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * What a {@code prop} line says of how a thing looks: {@code huge}, {@code dark blue}, {@code rusty tin},
 * {@code 1.5 m tall}.
 */
public final class ThingLook {
  private static final WordTable SIZES = WordTable.read(ThingLook.class, "sizes");
  private static final Set<String> MEASURES = Vocabulary.kind("measures");
  private static final Pattern MEASURE = Pattern.compile("([\\d.]+) (cm|m)\\b(?: (tall|wide|long|deep))?");
  /** Phrases that tell something else of a prop. */
  private static final Set<String> OTHERS = Vocabulary.kind("tells something else");
  /** Metres: what is smaller is not seen, what is larger fits no set. */
  private static final double LEAST = 0.005;
  private static final double MOST = 60;

  private final Model model;
  private final List<String> colors = new ArrayList<>();
  private float scale = 1;
  private String surface = "";

  private ThingLook(Model model) {
    this.model = model;
  }

  /** Whether a word tells a size, a colour or what a thing is made of. */
  public static boolean isWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return SIZES.has(lower) || ColorWords.isColor(lower) || Finish.surfaces().contains(lower);
  }

  public static boolean isColor(String word) {
    return ColorWords.isColor(word);
  }

  /** Whether a word changes the colour beside it: {@code dark}. */
  public static boolean isShade(String word) {
    return ColorWords.isShade(word);
  }

  /**
   * The finish that the words before a noun tell: {@code huge blue ball}; a {@code rose bush} is a thing
   * of its own and no colour.
   */
  static Finish before(Model model, String noun) {
    ThingLook look = new ThingLook(model);
    List<String> words = List.of(noun.split(" "));
    for (int i = 0; i + 1 < words.size(); i++) {
      String rest = String.join(" ", words.subList(i, words.size()));
      boolean own = model.words().contains(rest) || isNoun(rest) || isNoun(rest.replace(" ", ""));
      if (!own || Finish.surfaces().contains(words.get(i)) && !model.words().contains(rest)) {
        look.word(words.get(i));
      }
    }
    return look.finish();
  }

  private static boolean isNoun(String words) {
    return WordNet.get().knows(words, WordNet.Kind.NOUN);
  }

  /** The finish that some words tell, all of which are known: {@code 4 cm, white}. */
  static Finish told(Model model, String words) {
    ThingLook look = new ThingLook(model);
    Matcher m = MEASURE.matcher(words);
    if (m.find()) {
      double metres = Double.parseDouble(m.group(1)) * (m.group(2).equals("cm") ? 0.01 : 1);
      look.measure(metres, Optional.ofNullable(m.group(3)).orElse(""));
    }
    for (String word : m.replaceAll("").split("[\\s,]+")) {
      look.word(word);
    }
    return look.finish();
  }

  /** The finish that the phrases behind a prop's place tell; what nobody knows is told. */
  static Finish read(Model model, Statement.Direction line, SceneDesk desk) {
    ThingLook look = new ThingLook(model);
    for (Phrase phrase : line.phrases().subList(1, line.phrases().size())) {
      if (!OTHERS.contains(phrase.first().text().toLowerCase(Locale.ROOT))) {
        look.phrase(phrase, desk);
      }
    }
    return look.finish();
  }

  private void phrase(Phrase phrase, SceneDesk desk) {
    List<Term> terms = phrase.terms();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      boolean length = term.kind() == Term.Kind.NUMBER && Set.of("m", "cm", "ft", "in").contains(term.unit());
      if (length) {
        boolean told = i + 1 < terms.size() && MEASURES.contains(terms.get(i + 1).text());
        measure(term, told ? terms.get(++i).text() : "", desk);
      } else if (!word(term.text())) {
        desk.tell(unknown(desk, term));
      }
    }
  }

  private boolean word(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (SIZES.has(word)) {
      scale = Float.parseFloat(SIZES.row(word).get(0));
    } else if (Finish.surfaces().contains(word)) {
      // rust is seen of a rusty tin, whatever is under it
      surface = surface.startsWith("rust") ? surface : word;
    } else if (ColorWords.isColor(word) || ColorWords.isShade(word)) {
      colors.add(word);
    } else {
      return false;
    }
    return true;
  }

  private void measure(Term term, String which, SceneDesk desk) {
    double metres = term.metres();
    if (metres < LEAST || metres > MOST) {
      desk.tell(
          Diagnostic.warning(desk.source(), term.span(), "no thing of " + term.text() + " can be shown")
              .hint("from half a centimetre to 60 m"));
      return;
    }
    measure(metres, which);
  }

  private void measure(double metres, String which) {
    Vector3f size = Resting.size(model);
    float own = switch (which) {
      case "tall", "high" -> size.y;
      case "wide" -> Math.max(size.x, 0.01f);
      case "deep" -> size.z;
      default -> Math.max(size.y, Math.max(size.x, size.z));
    };
    scale = (float) metres / Math.max(0.005f, own);
  }

  private Diagnostic unknown(SceneDesk desk, Term term) {
    Set<String> known = new LinkedHashSet<>(SIZES.keys());
    known.addAll(ColorWords.words());
    known.addAll(Finish.surfaces());
    known.addAll(OTHERS);
    Span span = term.span();
    Diagnostic warning =
        Diagnostic.warning(desk.source(), span, "\"" + term.text() + "\" does not tell how a thing looks");
    Optional<String> near = Spelling.nearest(term.text().toLowerCase(Locale.ROOT), known);
    return warning.hint(
        near.map(n -> "did you mean \"" + n + "\"?")
            .orElse("a size (huge, 1.5 m tall), a colour (dark blue), what it is made of (wooden), hidden, or facing somebody"));
  }

  private Finish finish() {
    Optional<Vector3fc> color = ColorWords.of(colors).map(c -> c);
    return new Finish(scale, color, surface);
  }
}
