package dev.actionline.stage;

import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a field that its surface can come near, each with the few pieces that matter in it:
 * what a mesher works through, wherever it runs. Blocks are told in whole blocks of {@link #CELLS}
 * cells from the frame's origin, so that equal fields give equal lists.
 */
public record FieldLists(float step, List<Block> blocks) {
  /** Cells along a block's edge. */
  public static final int CELLS = FieldBlocks.CELLS;

  /** A block by its place, in blocks from the origin, and its pieces in their order. */
  public record Block(int x, int y, int z, List<Field.Piece> pieces) {}

  public FieldLists {
    blocks = List.copyOf(blocks);
  }

  public static FieldLists of(Field field, float step) {
    List<Block> blocks = new ArrayList<>();
    if (!field.isEmpty()) {
      FieldBlocks.lists(field, step, blocks);
    }
    return new FieldLists(step, blocks);
  }
}
