package dev.actionline.director.floor;

import dev.actionline.breakdown.Clause;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import dev.actionline.words.Prepositions;
import dev.actionline.words.WordTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code In a green dress, shakes the rain from her coat, a gun from under his jacket}: what somebody has on is no thing that lies about. */
public final class Worn {
  private static final WordTable GARMENTS = Vocabulary.table("garments");
  private static final Set<String> COSTUMES = Vocabulary.kind("costumes");
  /** It takes no time of its own. */
  private static final double NO_SECONDS = 0.1;
  private static final Set<String> HOW = Prepositions.of("carried");

  private Worn() {}

  /** {@code JUNE (9), in a bee costume}: what is told of how somebody is dressed. */
  static boolean costume(String noun, String sentence) {
    String last = English.head(noun);
    return (GARMENTS.has(last) || COSTUMES.contains(last))
        && Pattern.compile("(?:[,)]|\\p{Lu}{2,}) (?:dressed )?in (?:a|an|the|his|her)?(?: ?[\\p{L}'-]+ ){0,3}?" + Pattern.quote(last)).matcher(sentence).find();
  }

  /** {@code He rides over the ridge, coat flapping}: it flaps on him, whom one sees; empty for a garment that is about by itself. */
  public static Optional<Staged> flaps(Clause clause, String noun, Unit unit) {
    boolean worn = clause.simultaneous() && GARMENTS.has(noun) && unit.props.named(noun).isEmpty()
        && Pattern.compile(", (?:(?:his|her|their) )?" + Pattern.quote(noun) + "s? \\p{L}+ing").matcher(clause.sentence()).find();
    return unit.before(clause).filter(b -> worn).map(unit::performers).filter(w -> !w.isEmpty())
        .map(w -> Staged.already("move", w, List.of()).seen(Interest.BODY).cutAfter(NO_SECONDS));
  }

  /** Whether a noun behind a preposition is what the actor wears. */
  public static boolean is(String noun, String how, Clause clause) {
    String garment = English.head(noun);
    if (!HOW.contains(how) || !GARMENTS.has(garment) && !COSTUMES.contains(garment)) {
      return false;
    }
    String tail = " (?:[\\p{L}'-]+ ){0,3}?" + Pattern.quote(garment);
    String own = "\\b" + how + " (?:his|her|their|its)" + tail;
    String dressed = "(?:[,)]|\\p{Lu}{2,}) in (?:a|an|the)" + tail;
    return Pattern.compile("(?:" + own + "|" + dressed + ")").matcher(clause.sentence()).find();
  }
}
