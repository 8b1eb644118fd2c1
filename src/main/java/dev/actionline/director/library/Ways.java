package dev.actionline.director.library;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.VerbClasses;
import dev.actionline.stage.Model;
import dev.actionline.words.WordNet;
import java.util.List;
import java.util.Optional;

/** The ways from words to what plays them, for a person who asks why. */
public final class Ways {
  private final Library library = Library.installed();
  private final Performances performances = library.performances();

  /**
   * How a verb is played.
   *
   * @param action the action's name
   * @param word the action's word by which it was found: the verb itself, or its kin
   * @param manner adverbs that keep what the verb says and the action's word does not
   */
  public record Played(String action, String word, List<String> manner) {
    public Played {
      manner = List.copyOf(manner);
    }
  }

  /** Who plays a verb of a class; empty when nothing in the catalogue comes near. */
  public Optional<Played> played(String verb, ActionClass kind) {
    return performances
        .of(verb, kind)
        .map(p -> new Played(p.action().name(), p.verb(), Manner.ofVerb(verb)));
  }

  /** The prop, mark or figure that a noun means, in plain words. */
  public Optional<String> meant(String noun) {
    Optional<Model> own = library.propNamed(noun);
    if (own.isPresent()) {
      return own.map(p -> "the prop " + p.name());
    }
    Optional<Model> kin = library.prop(noun);
    if (kin.isPresent()) {
      return kin.map(p -> "the prop " + p.name() + ", of its kind by WordNet");
    }
    return library.figure(noun).map(f -> "the figure " + f.name());
  }

  /** The files in which WordNet keeps a noun. */
  public List<String> files(String noun) {
    return library.words().files(noun, WordNet.Kind.NOUN);
  }

  /** A table of verbs: where each ends. */
  public String table(List<String> verbs) {
    StringBuilder out = new StringBuilder("| verb | class | played by | manner |\n|---|---|---|---|\n");
    for (String verb : verbs) {
      VerbClasses.Way way = VerbClasses.of(verb);
      Optional<Played> played = played(verb, way.kind());
      String by = played.map(p -> p.word().equals(p.action()) || p.word().equals(verb) ? p.action() : p.action() + " (" + p.word() + ")").orElse("listed, not played");
      String kin = way.way().size() > 1 ? way.kind().label() + ", as " + way.way().get(way.way().size() - 1) : way.kind().label();
      out.append("| ").append(verb).append(" | ").append(kin).append(" | ").append(by).append(" | ")
          .append(played.map(p -> String.join(", ", p.manner())).orElse("")).append(" |\n");
    }
    return out.toString();
  }
}
