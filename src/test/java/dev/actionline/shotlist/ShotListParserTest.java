package dev.actionline.shotlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.Golden;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShotListParserTest {
  private static final String HEAD =
      """
      actionline shots 1
      film "Test"
      cast
        MARA: woman
        MARA #2: woman
        IVO: boy
      scene 1  INT. HALL - DAY
        prop oil lamp on table
        shot 1A
      """;

  private static Result<ShotList> parse(String text) {
    return ShotListParser.parse(new Source("test.shots", text));
  }

  /** The one statement of a shot that holds this line alone. */
  private static Statement statement(String line) {
    Result<ShotList> result = parse(HEAD + "    " + line + "\n");
    assertThat(result.diagnostics()).isEmpty();
    return result.value().scenes().get(0).shots().get(0).statements().get(0);
  }

  @Test
  void aWholeListBecomesATree() {
    Source source = new Source("lighthouse.shots", Golden.read("shotlist/lighthouse.shots"));
    Result<ShotList> result = ShotListParser.parse(source);
    assertThat(result.diagnostics()).isEmpty();
    Golden.check("shotlist/lighthouse.tree.txt", Tree.of(result.value()));
  }

  @Test
  void aShotReadBehindItsListMeansTheSamePeopleAndThings() {
    String shot = "    camera CU on MARA #2\n    oil lamp falls to floor\n    IVO: \"No.\"\n";
    ShotList list = parse(HEAD + shot).value();
    ShotList.Scene scene = list.scenes().get(0);
    List<ShotList.Shot> more = new ShotReader(list, scene).read(new Source("more.shots", "  shot 1B\n" + shot));
    assertThat(more).hasSize(1);
    assertThat(words(more.get(0))).isEqualTo(words(scene.shots().get(0))).contains("MARA #2", "oil lamp");
  }

  private static List<String> words(ShotList.Shot shot) {
    return shot.statements().stream()
        .flatMap(s -> s instanceof Statement.Act a ? a.subjects().stream().map(Term::text)
            : s instanceof Statement.Direction d ? d.phrases().stream().flatMap(p -> p.terms().stream()).map(Term::text)
            : List.of(((Statement.Speech) s).speaker().text()).stream())
        .toList();
  }

  @Test
  void everyStatementKnowsItsWords() {
    Source source = new Source("lighthouse.shots", Golden.read("shotlist/lighthouse.shots"));
    ShotList list = ShotListParser.parse(source).value();
    List<String> words =
        list.scenes().get(0).shots().get(1).statements().stream()
            .map(s -> source.slice(s.span()))
            .toList();
    assertThat(words)
        .containsExactly(
            "focus on ODA",
            "rack to BRUNO at 2s over 10 frames",
            "at 1.5s oil lamp falls to floor",
            "ODA, BRUNO and Old Mattis run out for 2.5s",
            "then ODA and BRUNO: \"No!\"",
            "then ODA and BRUNO: \"No!\"",
            "until ODA stops");
    assertThat(source.slice(list.scenes().get(1).span()))
        .startsWith("scene 4")
        .endsWith("forgive\"");
    assertThat(source.slice(list.film().span())).startsWith("film").endsWith("seed 41");
  }

  @Test
  void aNumberBeforeMetresIsNoPartOfAName() {
    Result<ShotList> result = parse(HEAD.replace("IVO: boy", "GUARD: man\n    GUARD 2: man") + "    GUARD 2 m behind MARA\n    GUARD 2 sits\n    GUARD 2 2 m behind MARA\n");
    assertThat(result.value().scenes().get(0).shots().get(0).statements())
        .extracting(s -> ((Statement.Act) s).subjects().get(0).text())
        .containsExactly("GUARD", "GUARD 2", "GUARD 2");
  }

  @Test
  void theLongestNameWins() {
    Statement.Act act = (Statement.Act) statement("MARA #2 looks at MARA");
    assertThat(act.subjects().get(0).text()).isEqualTo("MARA #2");
    assertThat(act.phrases().get(0).text()).isEqualTo("looks at MARA");
  }

  @Test
  void aPossessiveIsItsName() {
    Statement.Act act = (Statement.Act) statement("IVO takes MARA's hand");
    assertThat(act.phrases().get(0).terms().stream().map(Term::text))
        .containsExactly("takes", "MARA", "hand");
    assertThat(act.phrases().get(0).terms().get(1).kind()).isEqualTo(Term.Kind.NAME);
  }

  @Test
  void aThingOfTheSceneMayAct() {
    Statement.Act act = (Statement.Act) statement("then oil lamp falls");
    assertThat(act.subjects()).extracting(Term::text).containsExactly("oil lamp");
    assertThat(act.timing().start()).isEqualTo(Timing.Start.THEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4 m", "4m", "400 cm", "400cm", "4 metres"})
  void aNumberCarriesItsUnitWithOrWithoutSpace(String length) {
    Statement.Act act = (Statement.Act) statement("IVO walks " + length);
    Term term = act.phrases().get(0).terms().get(1);
    assertThat(term.metres()).isEqualTo(4);
    assertThat(act.phrases().get(0).terms()).hasSize(2);
  }

  @Test
  void inIsAnInchOnlyWhereNoPlaceFollows() {
    Statement.Act inches = (Statement.Act) statement("IVO steps 6 in left");
    assertThat(inches.phrases().get(0).terms().get(1).unit()).isEqualTo("in");
    Statement.Act place = (Statement.Act) statement("IVO stands 2 in front of MARA");
    assertThat(place.phrases().get(0).terms().get(1).unit()).isEmpty();
    assertThat(place.phrases().get(0).text()).isEqualTo("stands 2 in front of MARA");
  }

  @Test
  void framesAreCountedAtTheFilmsRate() {
    String text =
        HEAD.replace("film \"Test\"", "film \"Test\"\n  30 fps")
            + "    at 15 frames IVO walks for 60 frames\n";
    Timing timing = parse(text).value().scenes().get(0).shots().get(0).statements().get(0).timing();
    assertThat(timing.atSeconds()).isEqualTo(0.5);
    assertThat(timing.lengthSeconds().getAsDouble()).isEqualTo(2.0);
  }

  @Test
  void commentsEndALineOutsideQuotesOnly() {
    Statement.Speech speech = (Statement.Speech) statement("MARA: \"wait -- no\" -- she lies");
    assertThat(speech.words()).isEqualTo("wait -- no");
  }

  @Test
  void curvedQuotesAndACarriageReturnAreRead() {
    Result<ShotList> result = parse((HEAD + "    MARA: \u201Cyes\u201D\n").replace("\n", "\r\n"));
    assertThat(result.diagnostics()).isEmpty();
    Statement.Speech speech =
        (Statement.Speech) result.value().scenes().get(0).shots().get(0).statements().get(0);
    assertThat(speech.words()).isEqualTo("yes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "head",
        "newer",
        "empty",
        "no-shots",
        "no-scenes",
        "cast",
        "scenes",
        "depth",
        "statements",
        "speeches",
        "ten"
      })
  void mistakesAreAllToldAtOnce(String name) {
    Source source =
        new Source(name + ".shots", Golden.read("shotlist/mistakes/" + name + ".shots"));
    String told =
        ShotListParser.parse(source).diagnostics().stream()
            .map(Diagnostic::render)
            .collect(Collectors.joining("\n"));
    Golden.check("shotlist/mistakes/" + name + ".txt", told);
  }

  @Test
  void tenMistakesAreTenDiagnostics() {
    Result<ShotList> result = parse(Golden.read("shotlist/mistakes/ten.shots"));
    assertThat(result.diagnostics()).hasSize(10);
  }

  @Test
  void whatIsRightStaysInTheTreeBesideMistakes() {
    ShotList list = parse(HEAD + "    camrea on MARA\n    IVO walks to door\n").value();
    assertThat(list.scenes().get(0).shots().get(0).statements()).hasSize(1);
    assertThat(list.cast()).hasSize(3);
  }

  @Test
  void everyKeywordLeadsALineWhereItBelongs() {
    for (Keyword keyword : Keyword.values()) {
      String example = keyword.doc().substring(keyword.doc().indexOf(": ") + 2);
      for (String line : example.split("; ")) {
        String before =
            keyword.where().equals("scene")
                ? HEAD.replace("  shot 1A\n", "  " + line + "\n  shot 1A\n    lasts 1s\n")
                : HEAD + "    " + line + "\n";
        assertThat(parse(before).diagnostics()).as(line).isEmpty();
      }
    }
  }
}
