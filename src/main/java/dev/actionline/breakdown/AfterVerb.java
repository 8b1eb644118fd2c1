package dev.actionline.breakdown;

import dev.actionline.words.Idioms;
import dev.actionline.words.Tag;
import java.util.Optional;

/** What stands right behind a verb and belongs to it: particle and result. */
final class AfterVerb {
  private final ClauseState s;

  AfterVerb(ClauseState s) {
    this.s = s;
  }

  /** Particle and result right behind the verb: "steps back", "yanks open". */
  void read(RawClause clause) {
    if (Idioms.at(s.words, s.at) > 0) {
      return;
    }
    while (s.tag(s.at) == Tag.ADVERB
        && !Lexicon.TURNS.has("particle", s.word(s.at))
        && !s.word(s.at).equals("asleep")
        && (s.tag(s.at + 1) == Tag.ADVERB || s.tag(s.at + 1) == Tag.PREPOSITION)
        && Lexicon.TURNS.has("particle", s.word(s.at + 1))) {
      clause.manner.add(s.word(s.at));
      s.at++;
    }
    if (clause.lemma.equals("let") && Shape.fits(s.word(s.at), "go|fly")) {
      clause.particle = s.word(s.at);
      s.at += s.word(s.at + 1).equals("of") ? 2 : 1;
    } else if (s.tag(s.at) == Tag.ADVERB && Lexicon.TURNS.has("particle", s.word(s.at))) {
      clause.particle = s.word(s.at);
      s.at++;
    } else if (s.tag(s.at) == Tag.PREPOSITION && Lexicon.TURNS.has("particle", s.word(s.at)) && !of(s.at)) {
      prepositionAsParticle(clause);
    } else if ((s.tag(s.at) == Tag.ADJECTIVE || s.tag(s.at) == Tag.ADVERB)
        && Lexicon.TURNS.has("comes-out", s.word(s.at))
        && !(s.tag(s.at + 1) != null && s.tag(s.at + 1).isNominal())) {
      clause.result = s.word(s.at);
      s.at++;
    } else if (Shape.fits(s.word(s.at), "open|shut|free|loose|wide")
        && (s.tag(s.at + 1) == Tag.DETERMINER || s.tag(s.at + 1) == Tag.POSSESSIVE)) {
      clause.result = s.word(s.at);
      s.at++;
    }
  }

  private boolean of(int i) {
    return s.word(i + 1).equals("of")
        || s.word(i).equals("across") && s.word(i + 1).equals("from")
        || Shape.fits(s.word(i), "to|by|about|behind|inside|outside|under|across|past")
            && s.phrases.one(i + 1).isPresent();
  }

  /** "scoops up the baby" has a particle and an object; "bolts up the corridor" a path. */
  private void prepositionAsParticle(RawClause clause) {
    Optional<PhraseReader.Read> next = s.phrases.list(s.at + 1);
    if (next.isEmpty()) {
      boolean way = Shape.fits(s.word(s.at), "up|out|down|off|away") && Classes.goes(clause.lemma); // "comes up gasping"
      if (s.tag(s.at + 1) != Tag.ING || way) {
        clause.particle = s.word(s.at);
        s.at++;
      }
      return;
    }
    if (Shape.fits(s.word(s.at), "up|off|out|down|over|on|back|away|in|through|around|along|about")
        && Particles.takesObject(clause.lemma, s.word(s.at), next.get().phrase())) {
      clause.particle = s.word(s.at);
      s.at++;
    }
  }
}
