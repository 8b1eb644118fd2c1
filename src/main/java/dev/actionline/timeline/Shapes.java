package dev.actionline.timeline;

import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import dev.actionline.words.WordTable;
import java.util.List;
import java.util.regex.Pattern;

/** What is soft looks different in a hand, laid down, hung over a back and on a body, what can spill where it has fallen: by a table a person can extend. */
final class Shapes {
  /** How a thing is. */
  enum State {
    HELD, LAID, DRAPED, WORN, OVER, LAP, AFLOAT, TAUT, LOOPED, FALLEN
  }

  /** Between the name of a model and how one differs from others. */
  private static final String FINISH = " ~ ";

  private static final Pattern SIZE = Pattern.compile("^x[\\d.]+");

  private static final WordTable TABLE = WordTable.read(Shapes.class, "shapes");

  private Shapes() {}

  /** The model that shows a thing in a state, with its own colour and size; the same one for what keeps its shape. */
  static Model of(Model plain, State state) {
    String[] name = plain.name().split(FINISH, 2);
    List<String> row = TABLE.row(name[0]);
    if (state.ordinal() >= row.size()) {
      return state == State.FALLEN ? of(plain, State.LAID) : plain; // what does not spill lies as if it was laid there
    }
    // folded it is of any size; over a chair, a body it is as large as that is
    boolean fits = state == State.DRAPED || state == State.WORN || state == State.OVER || state == State.LAP;
    String finish = name.length > 1 ? FINISH + (fits ? SIZE.matcher(name[1]).replaceFirst("x1") : name[1]) : "";
    String shape = row.get(state.ordinal()) + finish;
    return Models.named(Model.Kind.PROP, shape).orElse(plain);
  }

  /** Whether it can be hung over something. */
  static boolean isSoft(Model plain) {
    return !of(plain, State.DRAPED).equals(of(plain, State.LAID));
  }

  /** Whether it looks different in a hand: there it hangs, or is held upright. */
  static boolean changes(Model plain) {
    return !of(plain, State.HELD).equals(plain) || isSoft(plain);
  }
}
