package dev.actionline.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.breakdown.Learning.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the annotated clauses teach about clauses nobody annotated; writes {@code evidence.txt} anew when told to. */
class EvidenceTest {
  private static final Path FOLDER = Path.of("src/test/resources/breakdown");
  private static final Path TABLE = Path.of("src/main/resources/breakdown/evidence.txt");
  private static final List<String> RULES =
      List.of("staging-idioms.txt", "staging-ways.txt", "staging-frames.txt", "staging-rules.txt");

  /** A trait must be seen so often; a smaller weight is left out. */
  private static final int LEAST = 3;

  private static final float FLOOR = 0.2f;

  /** How much a rule's clause and a listed verb count beside a clause of a script. */
  private static final double SAID = 0.3;

  private record Judged(Staging looks, ActionClass kind) {
    Example example() {
      return new Example(Traits.of(looks), kind, 1);
    }
  }

  @Test
  void passagesTeachWhatIsStagedInOthers() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      write();
    }
    List<Path> passages = GenresTest.passages().toList();
    List<Example> lessons = new ArrayList<>();
    List<Judged> unseen = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      List<Judged> judged = judged(passages.get(i));
      if (i % 5 == 0) {
        unseen.addAll(judged);
      } else {
        judged.forEach(j -> lessons.add(j.example()));
      }
    }
    sentences().forEach(j -> lessons.add(j.example()));
    Evidence learned = new Evidence(Learning.weights(lessons, LEAST, FLOOR));
    long right = unseen.stream().filter(j -> likely(learned, j) == j.kind).count();
    assertThat((double) right / unseen.size()).isGreaterThan(0.72);
  }

  @Test
  void theTableHoldsWhatItWasTaught() throws IOException {
    long right = 0;
    List<Judged> all = new ArrayList<>();
    for (Path passage : GenresTest.passages().toList()) {
      all.addAll(judged(passage));
    }
    for (Judged j : all) {
      right += likely(Evidence.get(), j) == j.kind ? 1 : 0;
    }
    assertThat((double) right / all.size()).isGreaterThan(0.92);
  }

  private static ActionClass likely(Evidence evidence, Judged j) {
    return Evidence.likeliest(evidence.of(Traits.of(j.looks)));
  }

  private static void write() throws IOException {
    StringBuilder out =
        new StringBuilder(
            "# What traits of a clause say of its class (a letter), in twentieths. Learned by EvidenceTest from\n"
                + "# annotated passages, frames.list, the rules and verbs.txt; a test run with"
                + " -Dgolden.update=true writes it.\n");
    Learning.weights(lessons(), LEAST, FLOOR)
        .forEach((trait, row) -> out.append(Evidence.line(trait, row)).append('\n'));
    Files.writeString(TABLE, out);
  }

  /** Everything that was judged: clauses of passages, sentences, and what the rules and lists say. */
  private static List<Example> lessons() throws IOException {
    List<Judged> judged = new ArrayList<>(sentences());
    for (Path passage : GenresTest.passages().toList()) {
      judged.addAll(judged(passage));
    }
    List<Example> out = new ArrayList<>();
    judged.forEach(j -> out.add(j.example()));
    Set<String> nouns = new TreeSet<>();
    judged.forEach(j -> nouns.addAll(j.looks.nouns()));
    judged.forEach(j -> nouns.addAll(List.of(j.looks.subject(), j.looks.object())));
    Map<String, Set<String>> verbs = Lexicon.VERBS.lists();
    Rehearsal rehearsal =
        new Rehearsal(verbs, kind -> nouns.stream().filter(n -> Nouns.is(kind, n)).toList());
    for (String file : RULES) {
      for (Rehearsal.Case said : rehearsal.cases(Lexicon.lines(file))) {
        out.add(new Example(Traits.of(said.staging()), said.kind(), SAID));
      }
    }
    verbs.forEach(
        (label, list) ->
            list.forEach(
                verb -> {
                  String[] parts = (verb + "+").split("\\+", -1);
                  ActionClass kind = ActionClass.valueOf(label.toUpperCase(java.util.Locale.ROOT));
                  out.add(new Example(Traits.ofVerb(parts[0], parts[1]), kind, SAID));
                }));
    return out;
  }

  private static List<Judged> judged(Path file) {
    Passage passage = Passage.read(file);
    List<Clause> clauses = new ArrayList<>(Passage.breakdown(passage.name(), passage.script()).clauses());
    List<Judged> out = new ArrayList<>();
    for (Passage.Pair pair : passage.pairs(clauses)) {
      if (pair.found() != null && pair.found().telling().looks().isPresent()) {
        out.add(new Judged(pair.found().telling().looks().get(), kind(pair.expected().kind())));
      }
    }
    return out;
  }

  private static List<Judged> sentences() throws IOException {
    List<Judged> out = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(FOLDER.resolve("frames.list")));
    lines.addAll(Files.readAllLines(FOLDER.resolve("deeds.list")));
    for (String line : lines) {
      if (line.contains("|")) {
        String sentence = line.substring(0, line.indexOf('|')).trim();
        String told = line.substring(line.indexOf('|') + 1).trim();
        List<Clause> clauses = StagingRulesTest.clauses(sentence);
        if (clauses.size() == 1) {
          clauses.get(0).telling().looks().ifPresent(l -> out.add(new Judged(l, kind(told))));
        }
      }
    }
    return out;
  }

  private static ActionClass kind(String label) {
    return ActionClass.valueOf(label.toUpperCase(java.util.Locale.ROOT));
  }
}
