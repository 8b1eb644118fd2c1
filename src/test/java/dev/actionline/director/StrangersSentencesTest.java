package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences as people write them who know nothing of the program: what the list must tell, and what it must not. */
class StrangersSentencesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "EXT. CLIFF - DAY | The goats pick their way along the cliff. | walk | withdraw",
    "EXT. HOUSE - NIGHT | The burglar works her way up the wall. | BURGLAR climbs | way",
    "INT. BAR - NIGHT | LUCKY chalks his cue. | LUCKY | unstaged",
    "EXT. ALLEY - NIGHT | COCO tiptoes to the street. | COCO tiptoes | palm",
    "EXT. PARK - DAY | OLGA jumps a foot in the air. | OLGA jumps | foot",
    "EXT. PARK - DAY | HUGO is chased by a Great Dane. | GREAT DANE: great dane | man, 1.80 m, shirt blue",
    "INT. OFFICE - DAY | Phones ring. Through it all strides BEATA. | BEATA strides | unstaged",
    "INT. HALL - DAY | Careful not to touch anything, OLGA squeezes past a clock. It chimes. | clock chimes | anything",
    "EXT. SQUARE - DAY | A crowd gathers around the well. It parts. | people | well opens",
    "INT. CAVE - NIGHT | OLGA waves. A bear growls. OLGA steps over the skeleton. | OLGA steps | over BEAR",
    "INT. STUDY - NIGHT | An inventor nods at the robot. | INVENTOR: | INVENTOR: robot",
    "EXT. FOREST - NIGHT | An owl takes off. | OWL flies | unstaged",
    "INT. BEDROOM - NIGHT | OLGA pulls the covers over her head. | pulls cover | pulls at over",
    "EXT. SCHOOL - DAY | A flood of kids pours out of the doors. | kids | splash",
    "INT. KITCHEN - DAY | Toast pops up. OLGA catches it midair. | catches toast | catches to toast",
    "EXT. GATE - DAY | Three horsemen thunder out of the gate. | 3 horsemen thundering | horsemans",
    "INT. BANK - DAY | Everybody hits the floor. | people hitting the deck | unstaged",
    "INT. COURTROOM - DAY | The gallery rises. | people rising | unstaged",
    "INT. THRONE ROOM - DAY | The old king, crown slipping over his ears, walks to the throne. | KING walks to throne | KING slips",
    "INT. LIBRARY - DAY | The librarian lifts her head. | LIBRARIAN: woman | gets up",
    "INT. LAUNDRY - DAY | A VALET, 65, irons a tablecloth. | VALET irons | unstaged",
    "EXT. PARK - DAY | Two ACROBATS, eight and nine, cartwheel across the grass. | ACROBAT 1 and ACROBAT 2 cartwheel | Eight",
    "INT. CORRIDOR - DAY | A PORTER carrying boxes trips over a suitcase. | PORTER trips over suitcase | carries over",
    "EXT. RUGBY FIELD - DAY | OLGA tackles the ball carrier. She catches the ball. | OLGA tackles BALL CARRIER | catches BALL CARRIER",
    "INT. SICKROOM - NIGHT | In his bed, GRANDPA coughs. | GRANDPA on bed, lying | at centre",
    "INT. SICKROOM - NIGHT | In his bed, BEN coughs. | camera MCU on BEN, high, from right | from front",
    "EXT. GORGE - DAY | The rope bridge collapses. | set mountain | debris",
    "EXT. GORGE - DAY | OLGA points at the rope bridge. It collapses. | rope bridge opens | collapsing bridge",
    "INT. GYM - NIGHT | Two sweaty BOYS wrestle on the mat. | BOY 1 and BOY 2 wrestle | lasts",
    "INT. VAULT - DAY | OLGA blindfolds BEN with a necktie. | OLGA blindfolds BEN | shoulder",
    "EXT. ARMY CAMP - DAY | The flag flutters. | camera MS on flag | flagpole",
    "INT. OFFICE - DAY | At her desk, OLGA sneezes. | OLGA on chair, sitting | at centre",
    "INT. CHURCH - DAY | Before the altar, a KNIGHT kneels. | KNIGHT at altar, facing altar table | at centre",
    "INT. CORRIDOR - DAY | OLGA trips over a backpack. | trips over backpack | on bench",
    "EXT. FIELD - DAY | OLGA catches a ball. | prop ball, hidden | in front of",
    "EXT. ROAD - DAY | Two MEN push a car. | MAN 2 1.1 m right of MAN 1 | facing MAN 1",
    "EXT. LAKE - DAY | OLGA swims to the shore. | OLGA in water, treading water | unstaged",
    "INT. GYM - DAY | OLGA lifts a crate over her head. | OLGA hoists crate | OLGA lifts",
    "INT. BAR - NIGHT | OLGA headbutts BEN. | OLGA headbutts BEN | punch",
    "EXT. DESERT - NIGHT | By lantern light, BEN digs a hole. | prop lantern 0 | light",
    "EXT. CORRAL - DAY | A RANCH HAND nods. OLGA hangs from a branch by one hand. | RANCH HAND nods | by RANCH HAND"
  })
  void theListTellsWhatTheSentenceTells(String heading, String sentence, String told, String not) {
    String list = Drafts.in(heading, sentence);
    String lines = list.lines().filter(l -> !l.contains("shot ")).map(l -> l.replaceAll(" {2,}", " ")).reduce("", (a, b) -> a + "\n" + b);
    assertThat(lines).contains(told).doesNotContain(not);
  }
}
