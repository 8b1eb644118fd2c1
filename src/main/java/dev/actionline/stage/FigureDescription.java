package dev.actionline.stage;

/**
 * A figure as its file tells it: what people see of it, and its build.
 *
 * @param head shape of the head
 */
record FigureDescription(Figures.Figure figure, Proportions build, Head head) {

  /** Kinds of heads. */
  enum Head {
    /** Eyes, brows, nose, mouth. */
    HUMAN,
    /** A helmet of metal with lamps for eyes and a grille. */
    ROBOT,
    /** A smooth egg. */
    PLAIN
  }
}
