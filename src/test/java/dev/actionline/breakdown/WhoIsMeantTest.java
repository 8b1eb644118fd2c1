package dev.actionline.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom and what a sentence means by the words that name nobody. */
class WhoIsMeantTest {
  private static final String OPENING = "INT. HALL - DAY\n\nMARTA (30) waits.\n\nBRUNO (40) waits.\n\n";

  private static List<String> told(String prose) {
    return Passage.breakdown("x.fountain", OPENING + prose + "\n").clauses().stream()
        .filter(c -> !c.sentence().endsWith("waits."))
        .map(c -> (c.actorLabel().orElse("-") + " " + c.verb() + " " + c.relation().map(r -> r + " ").orElse("") + c.target().orElse("")).trim())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Marta raises her hand. So does Bruno. | MARTA raise hand; BRUNO raise hand",
    "Marta raises her hand. Bruno raises his. | MARTA raise hand; BRUNO raise hand",
    "Marta lays her left hand on the book and raises her right. | MARTA lay hand; MARTA raise hand",
    "Bruno shoots the guard. He goes down, clutching his leg. | BRUNO shoot GUARD; GUARD go down; GUARD clutch leg",
    "Marta breaks a bottle over Bruno's head. He sways and folds to the floor. | MARTA break bottle; BRUNO sway; BRUNO fold to floor",
    "The guard kneels. He tilts Bruno's chin up. | GUARD kneel; GUARD tilt up chin",
    "Bruno's fork stops. He lowers it. | FORK stop; BRUNO lower fork",
    "Marta comes in with a tray of rolls. The boys grab at them. She throws one to Bruno. | MARTA come in; BOY grab at roll; MARTA throw roll",
    "The boys stand. The benches rattle. They pour out of the door. | BOY stand; BENCH rattle; BOY pour out of door",
    "The hut groans. Marta puts her shoulder to the hatch. It opens. | HUT groan; MARTA put shoulder; HATCH open",
    "Marta holds out a roll, and when Bruno reaches for it, lifts it over her head. | MARTA hold out roll; BRUNO reach for roll; MARTA lift roll",
    "Bruno looks at what he has drawn, wipes it out and leaves. | BRUNO look; BRUNO wipe out; BRUNO leave",
    "Bruno looks out at a cactus going by. | BRUNO look out at cactus; CACTUS go by",
    "The three of them sit. | MARTA & BRUNO sit",
    "Marta and Bruno are left alone. She holds out a roll. He takes it. | MARTA hold out roll; BRUNO take roll",
    "Marta shakes a ring of keys and hides it. | MARTA shake ring; MARTA hide ring",
    "Marta dabs her lips with a napkin, folds it and stands. | MARTA dab lip; MARTA fold napkin; MARTA stand",
    "Bruno feels his pockets for a cigarette. Marta finds one and lights it. | BRUNO feel pocket; MARTA find cigarette; MARTA light cigarette",
    "Marta opens the box. Bruno takes his time getting up. | MARTA open box; BRUNO get up",
  })
  void aPronounMeansWhomItMust(String prose, String clauses) {
    assertThat(told(prose)).containsExactly(clauses.split("; "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "RUTH (38), rubber boots, coffee in hand, runs. | RUTH run",
    "Behind her trails PIP (8), glasses, snot, hugging a box. | PIP trail; PIP hug box",
    "NURSE CRUZ (50), reading glasses on a chain, waves. | NURSE CRUZ wave",
    "The cook, a giant of a man named TULLY, bows. The cook sits. | TULLY bow; TULLY sit",
    "A PIRATE named OTTO (30) bows. The pirate sits. | OTTO bow; OTTO sit",
    "A GIRL IN A RED HOOD waves. This is TILDA. She sits. | TILDA wave; TILDA sit",
    "Nobody moves. His mother NANA BEA (85) knits. | - move; NANA BEA knit",
    "SATO (31), hair on end, stethoscope swinging, skids in. | STETHOSCOPE swing; SATO skid in",
    "Marta plays a game with the sound off. | MARTA play game",
    "Marta takes Bruno's wrist. He lets her. She nods. | MARTA take wrist; MARTA nod",
    "The lights go out. A crash. When they come back on, Marta is gone. | LIGHT go out; LIGHT come back",
    "OTTO (30), wrists cuffed, no shoes, falls. | OTTO fall",
    "Two TORPEDOMEN winch a crate into the hold. They sit. | TORPEDOMEN winch crate; TORPEDOMEN sit",
    "A GUARD yawns. A second guard sits. The second guard fires. The first guard ducks. | GUARD yawn; SECOND GUARD sit; SECOND GUARD fire; GUARD duck",
    "A rider waves. Behind them the rider, AUGUST PELL (38, silver spurs), stops. The rider nods. | AUGUST PELL wave; AUGUST PELL stop; AUGUST PELL nod",
    "Marta draws out a book. Bruno lifts a crate. She holds it out and throws it away. | MARTA draw out book; BRUNO lift crate; MARTA hold out book; MARTA throw away book",
    "A BLONDE waves. The blonde, VERA, sits. She waves. | VERA wave; VERA sit; VERA wave",
    "The guard leads in the defendant: LESTER CROWE (29), cheap suit. The defendant sits. | GUARD lead in LESTER CROWE; LESTER CROWE sit",
    "Bruno stands guard. | BRUNO stand guard",
    "Marta picks at a scab. | MARTA pick at scab",
    "One of the mares rears and rips the rope away. | MARE rear; MARE rip away rope",
    "Church bells ring. | BELL ring",
    "The crew cheers. | CREW cheer",
    "Bruno half rises. | BRUNO rise",
    "A few of the boys laugh. | BOY laugh",
  })
  void whoActsIsNamedOnce(String prose, String clauses) {
    assertThat(told(prose)).containsExactly(clauses.split("; "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Marta carries in a tray. | MARTA carry in tray",
    "The guard leads in the prisoner. | GUARD lead in PRISONER",
    "Marta passes out the parrot. | MARTA pass out parrot",
    "Marta breaks off a corner of bread and holds it down. | MARTA break off bread; MARTA hold down bread",
    "Marta pulls out a length of hose and throws it. | MARTA pull out hose; MARTA throw hose",
    "Bruno crosses out a line. | BRUNO cross out line",
    "Marta draws on her gloves. | MARTA draw on glove",
    "Marta feeds mashed potatoes to Bruno. | MARTA feed potato",
    "Marta picks a bottle off the shelf. | MARTA pick bottle",
    "Bruno takes a .38 from the drawer. | BRUNO take .38",
    "Bruno runs up the stairs. | BRUNO run up stairs",
  })
  void aParticleBelongsToItsVerb(String prose, String clauses) {
    assertThat(told(prose)).containsExactly(clauses.split("; "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Four monks sing. The oldest one nods. | She opens a letter. | MARTA open letter", // no monk of the scene before
    "Hens cluck. One of the lamps flickers. | A hand gropes for it. | HAND grope for lamp",
    "Men jump. | A blind man taps a post. | BLIND MAN tap post",
    "Bruno sits. | Rats. Hundreds of them, swarming past his boots. | RAT swarm past boot",
    "Bruno sits. | Sweat dripping off his chin, the drummer picks up his sticks. | SWEAT drip off chin; DRUMMER pick up stick",
    "A boy sits. | Two boys roll down a dune. | BOYS roll down dune",
    "Bruno sits. | The boy in the back draws a face. | BOY draw face",
    "Bruno sits. | The teacher's pencil breaks. He goes on counting. | PENCIL break; TEACHER count",
    "Bruno sits. | Two porters lift a piano while a third counts them. | PORTER lift piano; THIRD PORTER count PORTER",
    "Bruno sits. | The count raises his cup. A co-pilot folds the map. | COUNT raise cup; CO-PILOT fold map",
    "Bruno sits. | On the wall sits a six-year-old in a cape. | SIX-YEAR-OLD sit on wall",
    "The diver sinks. | She waves. Bruno laughs. | MARTA wave; BRUNO laugh",
  })
  void theSceneBeforeLendsNobodyWhoIsOneOfSeveral(String before, String prose, String clauses) {
    String script = OPENING + before + "\n\nINT. YARD - NIGHT\n\n" + prose + "\n";
    List<String> told = Passage.breakdown("x.fountain", script).clauses().stream().filter(c -> prose.contains(c.sentence()))
        .map(c -> (c.actorLabel().orElse("-") + " " + c.verb() + " " + c.relation().map(r -> r + " ").orElse("") + c.target().orElse("")).trim()).toList();
    assertThat(told).containsExactly(clauses.split("; "));
  }

  @org.junit.jupiter.api.Test
  void whomAPronounHasMeantIsAHeOrASheFromThenOn() {
    String script = "EXT. BEACH - DAY\n\nThe surfer paddles out. She stands.\n";
    assertThat(Passage.breakdown("x.fountain", script).cast().stream().map(CastMember::gender)).containsExactly(CastMember.Gender.FEMALE);
  }
}
