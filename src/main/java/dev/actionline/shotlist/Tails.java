package dev.actionline.shotlist;

import dev.actionline.core.FrameRate;
import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Takes {@code over 3s}, {@code for 2s} and {@code at 1.5s} from the ends of phrases and makes the
 * statement's timing of them.
 */
final class Tails {
  private final FrameRate rate;
  private final Mistakes mistakes;
  private Timing timing;

  Tails(Timing prefix, FrameRate rate, Mistakes mistakes) {
    this.timing = prefix;
    this.rate = rate;
    this.mistakes = mistakes;
  }

  Timing timing() {
    return timing;
  }

  /** The phrases without their tails; one that was nothing else is gone. */
  List<Phrase> strip(List<Phrase> phrases) {
    List<Phrase> rest = new ArrayList<>();
    for (Phrase phrase : phrases) {
      int size = phrase.terms().size();
      while (size >= 2 && take(phrase.terms().get(size - 2), phrase.terms().get(size - 1))) {
        size -= 2;
      }
      if (size > 0) {
        List<Term> kept = phrase.terms().subList(0, size);
        Span span = new Span(phrase.span().start(), kept.get(size - 1).span().end());
        rest.add(new Phrase(kept, span));
      }
    }
    return rest;
  }

  private boolean take(Term word, Term number) {
    boolean length = word.is("over") || word.is("for");
    boolean bare = number.kind() == Term.Kind.NUMBER && number.unit().isEmpty();
    if (!(length && bare) && !((length || word.is("at")) && Units.isTime(number))) {
      return false;
    }
    Span both = word.span().with(number.span());
    if (bare) {
      mistakes.unitOfTime(number.span(), number.text());
    } else if (number.number() < 0) {
      mistakes.negativeTime(number.span());
    }
    double seconds = Math.max(0, Units.seconds(number, rate));
    if (length) {
      length(both, seconds);
    } else {
      start(both, seconds);
    }
    return true;
  }

  private void length(Span span, double seconds) {
    if (timing.lengthSeconds().isPresent()) {
      mistakes.twoTimes(span, "lengths");
    }
    timing = new Timing(timing.start(), timing.atSeconds(), OptionalDouble.of(seconds));
  }

  private void start(Span span, double seconds) {
    if (timing.start() != Timing.Start.NEXT) {
      mistakes.twoTimes(span, "starts");
    }
    timing = new Timing(Timing.Start.AT, seconds, timing.lengthSeconds());
  }
}
