package dev.actionline.breakdown;

import dev.actionline.words.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Clauses that hang on others: "as", "until", "who", "as if". */
final class Subordinates {
  private final ClauseState s;

  Subordinates(ClauseState s) {
    this.s = s;
  }

  /** "Regards her the way a child regards a beetle": what it is like. */
  boolean theWay() {
    return s.word(s.at).equals("the") && s.word(s.at + 1).equals("way") && s.current != null && s.ahead.clauseFollows(s.at + 2);
  }

  void subordinate() {
    String mark = s.word(s.at);
    if (Shape.fits(mark, "once|so|though") && !s.ahead.clauseFollows(s.at + 1)) {
      s.at++;
      return;
    }
    boolean asIf = mark.equals("as") && Shape.fits(s.word(s.at + 1), "if|though") || mark.equals("the");
    if (asIf || Shape.fits(mark, "if|unless|lest")) {
      s.unreal = true;
      s.at += asIf ? 2 : 1;
    } else if (s.tag(s.at) == Tag.RELATIVE
        && Shape.fits(mark, "who|which|that|whom")
        && !(mark.equals("that") && soMuch())
        && s.lastPhrase != null
        && !muting()) {
      relative();
      return;
    } else if (mark.equals("whose") && s.lastPhrase != null && !muting()
        || mark.equals("that") && soMuch()) {
      s.at++;
      s.unreal = false;
    } else if (Shape.fits(mark, "what|how|why|whether|that|which|who|whose")
        && (muting() || !mark.equals("that"))) {
      s.muted = !mark.equals("that");
      s.at++;
    } else {
      s.at++;
      s.unreal = false;
    }
    if (s.tag(s.at) == Tag.ING || s.tag(s.at) == Tag.PAST) {
      s.pause = true;
      return;
    }
    holdWaiting();
    s.interrupted = s.joined && Shape.fits(mark, "when|as|before|after|while|once|until") ? s.lastFinite : null;
    s.current = null;
    s.pause = false;
    s.joined = false;
  }

  /** "sees that", "knows what": a complement, which tells no picture. */
  private boolean muting() {
    return s.current != null
        && !s.pause
        && s.current.objects.isEmpty()
        && (Grammar.is("mental", s.current.lemma)
            || Grammar.is("perceive", s.current.lemma)
            || Lexicon.TURNS.has("tells-what", s.current.lemma));
  }

  /** "Bows so low that": what comes of it, a clause of its own. */
  private boolean soMuch() {
    return Shape.fits(s.word(s.at - 2), "so|such") || s.word(s.at - 1).equals("so");
  }

  private void relative() {
    boolean commaBefore = s.pause;
    s.looseRelative = (commaBefore || cleft()) && s.lastFinite != null && s.waiting == null;
    NounPhrase antecedent = s.word(s.at).equals("who") ? somebody(s.lastPhrase) : s.lastPhrase;
    holdWaiting();
    s.at++;
    s.current = null;
    s.pause = false;
    s.joined = false;
    int i = s.at;
    while (s.tag(i) == Tag.ADVERB || s.tag(i) == Tag.NOT) {
      i++;
    }
    if (s.tag(i) != null && VerbGroup.STARTS.contains(s.tag(i))) {
      s.waiting = antecedent;
      s.relativeSubject = true;
    } else {
      s.gap = antecedent;
    }
    if (commaBefore) {
      s.unreal = false;
    }
  }

  /** "Past the boy with the kite, who waves": no kite is who. */
  private NounPhrase somebody(NounPhrase nearest) {
    if (nearest == null || s.current == null || animate(nearest)) {
      return nearest;
    }
    if (Nouns.is("time", nearest.noun())) {
      return name().orElse(nearest); // LINH, eight months pregnant, who
    }
    List<NounPhrase> told = new ArrayList<>(s.current.objects);
    s.current.adjuncts.forEach(a -> told.add(a.phrase()));
    return told.stream().filter(Subordinates::animate).reduce((a, b) -> b).orElse(nearest);
  }

  /** The last name before here. */
  private Optional<NounPhrase> name() {
    int i = s.at - 1;
    while (i >= 0 && s.tag(i) != Tag.NAME) {
      i--;
    }
    while (i > 0 && s.tag(i - 1) == Tag.NAME) {
      i--;
    }
    return i < 0 ? Optional.empty() : s.phrases.one(i).map(PhraseReader.Read::phrase);
  }

  private static boolean animate(NounPhrase phrase) {
    return phrase.isName() || phrase.isPronoun() || Nouns.is("person", phrase.noun()) || Nouns.is("animal", phrase.noun()) || Nouns.in("group", phrase.noun()) || Nouns.in("machine", phrase.noun());
  }

  /** "It's Mara who rises, takes the key and runs": all of it is hers. */
  private boolean cleft() {
    return s.lastFinite != null
        && s.lastFinite.lemma.equals("be")
        && s.lastFinite.subject != null
        && s.lastFinite.subject.noun().equals("it");
  }

  private void holdWaiting() {
    if (s.waiting != null && s.lastFinite == null) {
      s.held = s.waiting;
    }
    s.waiting = null;
  }
}
