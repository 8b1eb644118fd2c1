package dev.actionline.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Tags a sentence of an action line. The model's word is one voice: it was trained on prose, and
 * takes "Name scuttles" for two nouns. The others are what WordNet allows a word to be, and {@link
 * Agreement}: a clause wants a subject, one finite verb, and the two to agree. A beam search adds
 * them up.
 */
final class Tagger {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final int BEAM = 16;
  private static final double MODEL_WEIGHT = 0.5;
  private static final double LEAST = 5e-3;

  private final MaxentModel model;
  /** One for each thread: it remembers the sentence that it was asked about last. */
  private final ThreadLocal<POSContextGenerator> contexts;
  private final Candidates candidates;

  Tagger(CompletableFuture<WordNet> dictionary) {
    try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the tagger's model is not on the class path: " + MODEL);
      }
      POSModel pos = new POSModel(in);
      model = pos.getArtifact("pos.model");
      contexts = ThreadLocal.withInitial(() -> pos.getFactory().getPOSContextGenerator());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    candidates = new Candidates(dictionary.join());
  }

  /** One way to tag the sentence so far. */
  private record Guess(List<Tag> tags, String[] universal, Agreement state, double score) {}

  /** The tags of the tokens, one each. A token already tagged as a name stays one. */
  List<Tag> tag(List<Word> tokens) {
    String[] plain = plain(tokens);
    List<Guess> beam = List.of(new Guess(List.of(), new String[0], Agreement.START, 0));
    for (int i = 0; i < tokens.size(); i++) {
      Map<Tag, Double> options =
          tokens.get(i).tag() != Tag.PUNCTUATION
              ? Map.of(tokens.get(i).tag(), 0.0)
              : candidates.of(tokens.get(i));
      List<Guess> next = new ArrayList<>();
      Map<String, double[]> heard = new HashMap<>();
      for (Guess guess : beam) {
        extend(guess, i, tokens, options, outcomes(guess, i, plain, options, heard), next);
      }
      next.sort(Comparator.comparingDouble((Guess g) -> -g.score));
      beam = next.size() > BEAM ? List.copyOf(next.subList(0, BEAM)) : next;
    }
    return beam.stream()
        .max(Comparator.comparingDouble(g -> g.score - g.state.costOfEnding()))
        .map(Guess::tags)
        .orElse(List.of());
  }

  /** What the model says; it looks back two tags, so guesses that end alike are told the same. */
  private double[] outcomes(
      Guess guess, int i, String[] plain, Map<Tag, Double> options, Map<String, double[]> heard) {
    if (options.size() == 1) {
      return null;
    }
    String end = (i > 0 ? guess.universal[i - 1] : "") + " " + (i > 1 ? guess.universal[i - 2] : "");
    return heard.computeIfAbsent(end, e -> model.eval(contexts.get().getContext(i, plain, guess.universal, null)));
  }

  private void extend(
      Guess guess,
      int i,
      List<Word> tokens,
      Map<Tag, Double> options,
      double[] outcomes,
      List<Guess> next) {
    for (Map.Entry<Tag, Double> option : options.entrySet()) {
      Tag tag = option.getKey();
      double voice =
          outcomes == null ? 0 : MODEL_WEIGHT * Math.log(Math.max(LEAST, share(outcomes, tag)));
      double cost = guess.state.costOf(tag, tokens, i);
      List<Tag> tags = new ArrayList<>(guess.tags);
      tags.add(tag);
      String[] universal = java.util.Arrays.copyOf(guess.universal, i + 1);
      universal[i] = tag.universal();
      next.add(
          new Guess(
              List.copyOf(tags),
              universal,
              guess.state.after(tag, tokens.get(i)),
              guess.score + voice + option.getValue() - cost));
    }
  }

  private double share(double[] outcomes, Tag tag) {
    int index = model.getIndex(tag.universal());
    double share = index < 0 ? 0 : outcomes[index];
    if (tag == Tag.NOUN || tag == Tag.PLURAL) {
      share += outcomes[model.getIndex("PROPN")];
    } else if (tag == Tag.RELATIVE) {
      share += outcomes[model.getIndex("ADV")] + outcomes[model.getIndex("DET")];
    }
    return share;
  }

  /** Words for the model: lower case, names as pronouns, which it knows from its training. */
  private static String[] plain(List<Word> tokens) {
    String[] out = new String[tokens.size()];
    for (int i = 0; i < out.length; i++) {
      Word token = tokens.get(i);
      out[i] =
          token.tag() == Tag.NAME
              ? "it"
              : token.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
    return out;
  }
}
