package dev.actionline.breakdown;

import dev.actionline.breakdown.CastMember.Gender;
import dev.actionline.breakdown.Discourse.Mention;
import dev.actionline.breakdown.Discourse.Role;

/**
 * How much a mention is in mind. The weights follow Lappin and Leass (1994) in kind, and were set by
 * hand on passages of many genres.
 *
 * @param fade what each sentence between costs
 * @param gender of the pronoun that asks
 * @param wanted what the verb wants
 */
record Salience(double fade, Gender gender, Wanted wanted) {
  /** What a verb wants for its subject. */
  enum Wanted {
    ANY,
    /** Somebody alive, or made like it. */
    ALIVE,
    /** Somebody, or a thing that goes: no bench pours out of a door. */
    GOING,
    /** A thing that somebody wields: it pierces. */
    WIELDED,
    /** A thing that opens and shuts: it is kicked shut. */
    OPENED,
    /** A thing with words on it: it is read. */
    READ,
    /** Who was hit just now: he goes down. */
    HIT,
    /** What one has in hand oneself: he holds it out. */
    HELD,
    /** A hand: it forms into a fist. */
    HAND
  }

  static final int REACH = 7;

  static Salience ofPerson(Gender gender) {
    return new Salience(2.0, gender, Wanted.ANY);
  }

  static Salience ofThing(Wanted wanted) {
    return new Salience(2.5, Gender.NEUTER, wanted);
  }

  double of(Mention m, Role role, int distance) {
    double score = -fade * Math.min(distance, REACH) - 0.2 * distance + prominence(m.role());
    score += gender == Gender.NEUTER ? asThing(m) : m.reference().gender() == gender ? 0 : stranger(m);
    boolean place = role == Role.PLACE && Nouns.is("furnishing", m.reference().noun());
    score += place ? 5 : role == Role.PLACE && Nouns.in("path", m.reference().noun()) ? 2 : 0;
    score -= fits(m.reference()) ? 0 : obscure(m, distance);
    boolean sameRole =
        m.role() == role && role != Role.OTHER || role == Role.OTHER && m.role() == Role.OBJECT;
    return score + (sameRole ? 1 : 0);
  }

  /** The pronoun is "he" or "she". */
  boolean asksPerson() {
    return gender != Gender.NEUTER;
  }

  private boolean fits(Reference r) {
    return !r.cast()
        && (wanted == Wanted.OPENED && Nouns.in("door", r.noun()) || wanted == Wanted.READ && Nouns.in("written", r.noun()));
  }

  /** Whose pronoun nobody knows; one told of by what he is may be either; a beast or a machine rather is an "it". */
  private static double stranger(Mention m) {
    if (m.reference().gender() == Gender.NEUTER) {
      return -5;
    }
    boolean kind = m.reference().gender() == Gender.UNKNOWN && Nouns.is("person", m.reference().noun().toLowerCase(java.util.Locale.ROOT));
    return kind ? -7 : -2;
  }

  private double asThing(Mention m) {
    if (Lexicon.TURNS.has("anybody", m.reference().noun())) {
      return -9;
    }
    boolean cast = m.reference().cast();
    double called = m.reference().gender() == Gender.NEUTER ? 0 : -1.5;
    switch (wanted) {
      case ALIVE:
        return cast ? 3 + called : Nouns.is("animal", m.reference().noun()) ? 2.5 : 0;
      case HAND:
        return !cast && Nouns.in("hand", m.reference().noun()) ? 5 : 0;
      case OPENED:
      case READ:
        return fits(m.reference()) ? 3 : cast ? -1 : 0;
      case WIELDED:
        return cast ? -1 : m.handled() ? 2 : 0;
      default:
        return cast ? 1.2 + called : 0;
    }
  }

  /** Own limbs, walls, holes and notions are seldom what is meant. */
  private double obscure(Mention m, int distance) {
    String noun = m.reference().noun();
    boolean subject = m.role() == Role.SUBJECT;
    if (m.own() && subject) {
      return distance == 0 || wanted == Wanted.HAND ? 0 : 3;
    }
    boolean ofThings = m.reference().of().filter(o -> !weak(o)).isPresent(); // a ring of keys is no ring of a circus
    if (m.own() || !subject && !m.handled() && !m.reference().cast() && weak(noun) && !ofThings) {
      return Nouns.is("abstract", noun) || Lexicon.TURNS.has("of-oneself", noun) ? 7 : 4;
    }
    boolean hollow =
        subject
            && !m.reference().cast()
            && (Nouns.is("abstract", noun) || Lexicon.TURNS.has("hollow", noun));
    return hollow ? 3 : 0;
  }

  static boolean weak(String noun) {
    return Nouns.is("furnishing", noun)
        || Nouns.is("abstract", noun)
        || Nouns.is("time", noun)
        || Nouns.in("sound", noun)
        || Nouns.is("deed", noun)
        || Nouns.in("gas", noun);
  }

  static double prominence(Role role) {
    return role == Role.SUBJECT ? 1.5 : role == Role.OBJECT ? 1 : 0.5;
  }
}
