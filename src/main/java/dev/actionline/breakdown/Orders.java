package dev.actionline.breakdown;

import dev.actionline.words.Tag;
import java.util.ArrayList;
import java.util.List;

/** What somebody is told to do, and then does: "Throw it in." "He does." */
final class Orders {
  private RawClause order;

  /** The sentences of a speech: the last order in it counts. */
  void heard(List<List<RawClause>> sentences) {
    order = null;
    for (List<RawClause> sentence : sentences) {
      boolean told =
          !sentence.isEmpty()
              && sentence.get(0).form == RawClause.Form.FINITE
              && sentence.get(0).verb.tag() == Tag.VERB
              && sentence.get(0).subject == null;
      order = told ? sentence.get(0) : order;
    }
  }

  /** The clauses with what was ordered where they only say that it is done. */
  List<RawClause> done(List<RawClause> clauses) {
    List<RawClause> out = new ArrayList<>();
    for (RawClause c : clauses) {
      boolean does =
          order != null
              && c.lemma.equals("do")
              && c.form == RawClause.Form.FINITE
              && !c.negated
              && c.objects.stream().allMatch(o -> o.noun().matches("so|it|that|as"));
      out.add(does ? carriedOut(c) : c);
    }
    return out;
  }

  private RawClause carriedOut(RawClause does) {
    RawClause c = new RawClause(does.verb, order.lemma, RawClause.Form.FINITE, does.subject);
    c.ordered = true;
    c.particle = order.particle;
    c.result = order.result;
    c.objects.addAll(order.objects);
    c.adjuncts.addAll(order.adjuncts);
    c.manner.addAll(order.manner);
    order = null;
    return c;
  }
}
