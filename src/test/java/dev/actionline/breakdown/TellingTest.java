package dev.actionline.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a breakdown tells beside who does what: tries, voices, wielders, states, years. */
class TellingTest {
  private static Breakdown of(String prose) {
    return Passage.breakdown("told.fountain", "INT. BARN - NIGHT\n\n" + prose + "\n");
  }

  private static Clause clause(Breakdown b, String verb) {
    return b.clauses().stream()
        .filter(c -> c.verb().equals(verb))
        .findFirst()
        .orElseThrow(() -> new AssertionError(verb + " in " + b.clauses()));
  }

  private static List<Beat.State> states(Breakdown b) {
    return b.scenes().stream()
        .flatMap(s -> s.beats().stream())
        .filter(Beat.State.class::isInstance)
        .map(Beat.State.class::cast)
        .toList();
  }

  @Test
  void aTryIsSeenThoughTheDeedIsNot() {
    Clause c = clause(of("IVO (40) lies in the straw. He is trying to stand."), "stand");
    assertThat(c.real()).isFalse();
    assertThat(c.telling().attempt()).isTrue();
    Clause never = clause(of("IVO (40) lies in the straw. He refuses to stand."), "stand");
    assertThat(never.telling().attempt()).isFalse();
  }

  @Test
  void whatIsWieldedIsNamedALittleLater() {
    Breakdown b =
        of("It smashes through the ogre's shield. MARA (30) raises the pitchfork again and thrusts it home.");
    Clause through = b.clauses().get(0);
    assertThat(through.actors()).containsExactly("PITCHFORK");
    assertThat(through.telling().wielder()).contains("MARA");
    assertThat(clause(b, "thrust home").target()).contains("pitchfork");
  }

  @Test
  void aVoiceIsHeardFromSomewhereElse() {
    Breakdown b =
        Passage.breakdown(
            "voice.fountain",
            "INT. BARN - NIGHT\n\nIVO (40) crawls under the cart. He hears a voice. MARA calls to him.\n\n"
                + "MARA\nIvo?\n\nMara comes in with a lamp.\n\nMARA\nThere you are.\n");
    assertThat(clause(b, "call").telling().heard()).isTrue();
    List<Beat.Speech> speeches =
        b.scenes().get(0).beats().stream()
            .filter(Beat.Speech.class::isInstance)
            .map(Beat.Speech.class::cast)
            .toList();
    assertThat(speeches).extracting(Beat.Speech::extension).containsExactly("O.S.", "");
  }

  @Test
  void statesOfBodiesAreTold() {
    List<Beat.State> states =
        states(of("IVO (40) runs in, his sleeve soaked in oil, his arm bathed in blood. He is pinioned."));
    assertThat(states).extracting(Beat.State::who).containsOnly("IVO");
    assertThat(states).extracting(Beat.State::word).contains("bathe", "pinion");
    assertThat(states.stream().filter(s -> s.word().equals("bathe")).findFirst().orElseThrow().part())
        .contains("arm");
  }

  @Test
  void woundsKnowTheirOwner() {
    Clause c =
        clause(of("The ROBOT stops. The cracks in the robot's chest heal slowly."), "heal");
    assertThat(c.telling().owner()).contains("ROBOT");
    assertThat(c.manner()).contains("slowly");
  }

  @Test
  void passivesThatGoOnAreTwo() {
    Breakdown b = of("IVO (40) waits. He is grabbed and thrown out.");
    assertThat(b.clauses()).extracting(Clause::verb).contains("grab", "throw out");
    assertThat(clause(b, "throw out").telling().passive()).isTrue();
    assertThat(clause(b, "throw out").target()).contains("IVO");
  }

  @Test
  void laterYearsMakeTheEarlierOnesYounger() {
    Breakdown b =
        Passage.breakdown(
            "years.fountain",
            "INT. BARN - NIGHT\n\nIVO sits by the lamp. MARA (31) hugs him.\n\n"
                + "EXT. PORCH - DAY\n\nSUPER: \"Thirty years later\"\n\n"
                + "An old woman rocks in a chair. It is Mara. There is a man in his forties chopping"
                + " wood. It is Ivo Lund.\n");
    assertThat(b.scenes().get(0).ages()).containsEntry("MARA", 31).containsEntry("IVO", 13);
    assertThat(b.scenes().get(1).ages()).containsEntry("MARA", 61).containsEntry("IVO", 43);
    assertThat(b.castMember("IVO").orElseThrow().age()).hasValue(13);
    assertThat(b.castMember("MAN")).isEqualTo(Optional.empty());
  }

  @Test
  void aWayGoesOnInAFragment() {
    Clause c = clause(of("IVO (40) crawls out of the shadows. Onto a ladder."), "crawl");
    assertThat(c.adjunct("onto")).contains("ladder");
  }

  @Test
  void aHandFormsAFist() {
    Clause c =
        clause(
            of("IVO (40) sinks into the mud, his right hand sinking last. It forms into a fist."),
            "form");
    assertThat(c.actors()).containsExactly("IVO");
    assertThat(c.kind()).isEqualTo(ActionClass.GESTURE);
  }

  @Test
  void slipsOfThePenAreRead() {
    assertThat(clause(of("IVO (40) and MARA (30) kneel. The help the calf up."), "help up").actors())
        .containsExactlyInAnyOrder("IVO", "MARA");
  }

  @Test
  void whatIsOrderedIsDone() {
    Breakdown b =
        Passage.breakdown(
            "order.fountain",
            "INT. BARN - NIGHT\n\nIVO (40) holds a lantern. MARA (30) points at the well.\n\n"
                + "MARA\nThrow it in.\n\nHe does.\n");
    Clause c = clause(b, "throw in");
    assertThat(c.actors()).containsExactly("IVO");
    assertThat(c.target()).contains("lantern");
  }

  @Test
  void aRunOfFormsIsToldByNameAndLook() {
    Breakdown b =
        of(
            "The ROBOT spins. It changes, morphing into everything it has been. We catch a glimpse of"
                + " Ada Brook striped like the wallpaper, Tom the Porter with keys bursting from his"
                + " brow, other faces... a face every three frames.");
    Beat.Forms forms =
        b.scenes().get(0).beats().stream()
            .filter(Beat.Forms.class::isInstance)
            .map(Beat.Forms.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(forms.who()).isEqualTo("ROBOT");
    assertThat(forms.forms()).extracting(Beat.Form::name).containsExactly("ADA BROOK", "TOM THE PORTER");
    assertThat(forms.forms().get(0).look()).isEqualTo("striped like the wallpaper");
    assertThat(forms.frames()).hasValue(3);
    assertThat(forms.others()).isTrue();
  }

  @Test
  void aBoyIsTheYoungOne() {
    Breakdown b =
        of("OLD IVO (70) and TIM (9) stand at the gate. A wolf howls. Ivo pats the boy on the head.");
    assertThat(clause(b, "pat").target()).contains("TIM");
  }
}
